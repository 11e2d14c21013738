import Catalog
import Diagnostics
import Platform
import Templating

/// Renders a golden path into a tree of files, in memory.
package enum Generator {
  /// The repository for these values, with `.idp/answers.yaml` and `.idp/base`.
  ///
  /// *nil when* a component or template has errors. The same input gives the same bytes.
  package static func generate(
    _ goldenPath: GoldenPath, _ parameters: ResolvedParameters,
    library: inout GoldenPathLibrary
  ) -> Parsed<FileTree?> {
    let facts = library.facts(of: goldenPath)
    var diagnostics = facts.diagnostics
    let loaded = load(goldenPath, parameters.values, facts.value, &library)
    diagnostics += loaded.diagnostics
    guard diagnostics.isEmpty else { return Parsed(nil, diagnostics) }

    let rendered = render(loaded.value)
    guard let files = rendered.value else { return Parsed(nil, rendered.diagnostics) }
    var pristine = files
    if !parameters.secrets.isEmpty {
      // The stored base holds a placeholder for each secret, never the secret.
      let safe = load(goldenPath, parameters.withoutSecrets, facts.value, &library)
      let rendered = render(safe.value)
      guard let files = rendered.value else { return Parsed(nil, rendered.diagnostics) }
      pristine = files
    }
    return finish(goldenPath, parameters, files, pristine, loaded.value.map(\.component), library)
  }

  private static func finish(
    _ goldenPath: GoldenPath, _ parameters: ResolvedParameters, _ files: [FileTree.File],
    _ pristine: [FileTree.File], _ components: [Component], _ library: GoldenPathLibrary
  ) -> Parsed<FileTree?> {
    do throws(FileTreeError) {
      let digest = CatalogDigest.digest(goldenPath, components, library.catalog)
      let answers = AnswersFile(
        goldenPath: goldenPath.id, version: goldenPath.version, catalogDigest: digest,
        answers: parameters.answers)
      let base = BaseFile.encode(try FileTree(pristine))
      let state = [
        FileTree.File(path: AnswersFile.path, bytes: Array(answers.text.utf8)),
        FileTree.File(path: BaseFile.path, bytes: base),
      ]
      return Parsed(try FileTree(files + state))
    } catch {
      return Parsed(nil, [Diagnostic(id: "generate", summary: error.message)])
    }
  }

  /// A component with the values it is rendered with.
  struct Instance {
    let component: Component
    var context: TemplateMap
  }

  /// The components that apply, with checked arguments and what others contribute to them.
  private static func load(
    _ goldenPath: GoldenPath, _ values: TemplateMap, _ facts: TemplateMap,
    _ library: inout GoldenPathLibrary
  ) -> Parsed<[Instance]> {
    var context = values
    context["facts"] = .map(facts)
    var instances: [Instance] = []
    var diagnostics: [Diagnostic] = []
    var known: [String: Component] = [:]
    for use in goldenPath.components {
      if let when = use.when {
        let applies = when.evaluate(context)
        diagnostics += applies.diagnostics
        guard applies.value?.isTrue ?? false else { continue }
      }
      if known[use.component] == nil {
        let loaded = library.component(use.component)
        diagnostics += loaded.diagnostics.map { diagnostic in
          guard diagnostic.subject == nil else { return diagnostic }
          var diagnostic = diagnostic
          diagnostic.subject = use.range
          return diagnostic
        }
        known[use.component] = loaded.value
      }
      guard let component = known[use.component] else { continue }
      let arguments = bind(use, to: component, context)
      diagnostics += arguments.diagnostics
      instances.append(Instance(component: component, context: arguments.value))
    }
    diagnostics += contribute(&instances)
    return Parsed(instances, diagnostics)
  }

  private static func bind(
    _ use: GoldenPath.ComponentUse, to component: Component, _ context: TemplateMap
  ) -> Parsed<TemplateMap> {
    var values = TemplateMap()
    var diagnostics: [Diagnostic] = []
    let names = component.parameters.map(\.name)
    for (name, expression, range) in use.arguments {
      guard let parameter = component.parameters.first(where: { $0.name == name }) else {
        diagnostics.append(
          Diagnostic(
            id: "manifest", summary: "component '\(component.id)' has no parameter '\(name)'",
            detail: nearest(to: name, in: names).map { "did you mean '\($0)'?" }
              ?? "it has: \(names.joined(separator: ", "))", subject: range))
        continue
      }
      let result = expression.evaluate(context)
      diagnostics += result.diagnostics
      guard let value = result.value else { continue }
      values[name] = value
      if let problem = parameter.schema.problem(with: value) {
        diagnostics.append(
          Diagnostic(
            id: "manifest",
            summary: "'\(name)' of component '\(component.id)' \(problem.summary)",
            detail: problem.detail, subject: expression.range))
      }
    }
    for parameter in component.parameters where values[parameter.name] == nil {
      if parameter.isRequired, !use.arguments.contains(where: { $0.name == parameter.name }) {
        diagnostics.append(
          Diagnostic(
            id: "manifest",
            summary: "component '\(component.id)' needs '\(parameter.name)'",
            detail: "add it under 'with'", subject: use.range))
      }
      values[parameter.name] = parameter.defaultValue ?? .null
    }
    return Parsed(values, diagnostics)
  }

  /// Hands every component the items that others add to its lists.
  private static func contribute(_ instances: inout [Instance]) -> [Diagnostic] {
    var lists: [String: [TemplateValue]] = [:]
    var diagnostics: [Diagnostic] = []
    let accepted = Set(instances.flatMap { $0.component.accepts })
    for instance in instances {
      for contribution in instance.component.contributions {
        if !accepted.contains(contribution.list) {
          diagnostics.append(
            Diagnostic(
              id: "manifest",
              summary: "no component accepts '\(contribution.list)'",
              detail: nearest(to: contribution.list, in: accepted.sorted())
                .map { "did you mean '\($0)'?" }, subject: contribution.range))
        }
        let items = contribution.items.map { item in
          TemplateValue(item).rendered(instance.context, instance.component.manifest, item.range)
        }
        for item in items {
          diagnostics += item.diagnostics
          lists[contribution.list, default: []].append(item.value)
        }
      }
    }
    for index in instances.indices {
      var own = TemplateMap()
      for list in instances[index].component.accepts { own[list] = .list(lists[list] ?? []) }
      instances[index].context["contributions"] = .map(own)
    }
    return diagnostics
  }

  /// The files of all components.
  ///
  /// *nil when* there was an error.
  private static func render(_ instances: [Instance]) -> Parsed<[FileTree.File]?> {
    var files: [FileTree.File] = []
    var owners: [String: (component: String, source: SourceFile)] = [:]
    var diagnostics: [Diagnostic] = []
    for instance in instances {
      var renderer = ComponentRenderer(instance.component, instance.context)
      let rendered = renderer.render()
      diagnostics += renderer.diagnostics
      for (file, source) in rendered {
        if let other = owners[file.path] {
          let place = SourceRange(file: source.index, start: 0, end: 0)
          let otherPlace = SourceRange(file: other.source.index, start: 0, end: 0)
          diagnostics.append(
            Diagnostic(
              id: "generate",
              summary: "components '\(other.component)' and '\(instance.component.id)' "
                + "both write '\(file.path)'",
              detail: "one component owns a file; others add to it with 'contributes'",
              subject: place, related: [.init(otherPlace, "written here first")]))
        }
        owners[file.path] = (instance.component.id, source)
        files.append(file)
      }
    }
    return Parsed(diagnostics.isEmpty ? files : nil, diagnostics)
  }
}

extension ResolvedParameters {
  /// The values with a placeholder for each secret.
  var withoutSecrets: TemplateMap {
    var values = values
    for name in secrets.keys { values[name] = .string("idp-secret-\(name)") }
    return values
  }
}

extension TemplateValue {
  /// The value with the templates in its strings filled in.
  fileprivate func rendered(
    _ context: TemplateMap, _ file: SourceFile, _ range: SourceRange
  ) -> Parsed<TemplateValue> {
    switch self {
    case .string(let text):
      let template = Template.parse(EmbeddedText(text, in: file, at: range))
      let result = template.value.render(context, syntax: .none)
      return Parsed(.string(result.value ?? ""), template.diagnostics + result.diagnostics)
    case .list(let items):
      let parts = items.map { $0.rendered(context, file, range) }
      return Parsed(.list(parts.map(\.value)), parts.flatMap(\.diagnostics))
    case .map(let map):
      var diagnostics: [Diagnostic] = []
      var out = TemplateMap()
      for (key, value) in map.entries {
        let part = value.rendered(context, file, range)
        diagnostics += part.diagnostics
        out[key] = part.value
      }
      return Parsed(.map(out), diagnostics)
    default: return Parsed(self)
    }
  }
}
