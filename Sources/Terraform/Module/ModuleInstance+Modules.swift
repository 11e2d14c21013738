import Diagnostics
import Documents
import Text

// Child modules.
extension ModuleInstance {
  /// Modules inside one another before that is an error.
  private static let nesting = 32
  private static let metaArguments: Set<String> = [
    "source", "version", "count", "for_each", "providers", "depends_on",
  ]

  /// The module of a name; *nil when* it is not declared.
  func child(_ name: String) -> ModuleExpansion? {
    if let known = modules[name] { return known }
    guard let block = configuration.modules[name] else { return nil }
    var expansion: ModuleExpansion?
    let value = run.once(qualified("module.\(name)"), block.headerRange) {
      expansion = expanded(name, block)
      return .unknown(.any)
    }
    let result = expansion ?? .unknown(value)
    modules[name] = result
    return result
  }

  private func expanded(_ name: String, _ block: HCLBlock) -> ModuleExpansion {
    let unknown = ModuleExpansion.unknown(
      .unknown(.any, origin: Origin(block.headerRange, unknown: qualified("module.\(name)"))))
    guard let source = block.body.attribute("source"), case .string(let path) = source.value.kind
    else {
      fail("missing module source", "A module needs a literal \"source\".", block.headerRange)
      return unknown
    }
    guard path.hasUTF8Prefix("./") || path.hasUTF8Prefix("../") else { return unknown }
    let folder = FilePath.clean(folder.isEmpty ? path : "\(folder)/\(path)")
    guard let files = run.input.childFiles(folder) else { return unknown }
    guard !files.isEmpty else {
      fail(
        "unreadable module directory",
        "Unable to evaluate directory symlink: there is no folder \(goQuoted(folder)).",
        source.value.range)
      return unknown
    }
    guard depth < Self.nesting else {
      fail(
        "module nesting too deep", "Modules call one another \(Self.nesting) levels deep.",
        source.value.range)
      return unknown
    }
    let configuration = run.configuration(folder, files)
    checkArguments(block, configuration)
    let scope = ModuleScope(self)
    let repetition = self.repetition(block, scope)
    let items = repetition.instances(scope).prefix { _ in run.budget.spend() }.map {
      scope, key, suffix in
      (
        key: key,
        module: ModuleInstance(
          run: run, configuration: configuration, address: qualified("module.\(name)\(suffix)"),
          folder: folder, inputs: inputs(block, scope), depth: depth + 1)
      )
    }
    if case .once = repetition, let only = items.first { return .single(only.module) }
    var byKey = false
    if case .each = repetition { byKey = true }
    if case .unknown(let isKey, _) = repetition { byKey = isKey }
    return .several(items.map { ($0.key ?? .unknown(.any), $0.module) }, byKey: byKey)
  }

  private func fail(_ summary: String, _ detail: String, _ range: SourceRange) {
    run.diagnostics.append(
      Diagnostic(id: "terraform-evaluation", summary: summary, detail: detail, subject: range))
  }

  /// Reports arguments that the child does not declare, and those that it requires.
  private func checkArguments(_ block: HCLBlock, _ configuration: ModuleConfiguration) {
    if configuration.isBroken { return }
    for attribute in block.body.attributes
    where !Self.metaArguments.contains(attribute.name)
      && configuration.variables[attribute.name] == nil
    {
      let suggestion = nearest(to: attribute.name, in: configuration.variables.keys.sorted())
      run.diagnostics.append(
        Diagnostic(
          id: "terraform-evaluation", summary: "unsupported argument",
          detail: "An argument named \(goQuoted(attribute.name)) is not expected here."
            + (suggestion.map { " Did you mean \(goQuoted($0))?" } ?? ""),
          subject: attribute.nameRange,
          edits: suggestion.map { [.init(attribute.nameRange, replacement: $0)] } ?? []))
    }
    for variable in configuration.variables.values.sorted(by: { $0.name < $1.name })
    where variable.block.body.attribute("default") == nil
      && block.body.attribute(variable.name) == nil
    {
      fail(
        "missing required argument",
        "The argument \(goQuoted(variable.name)) is required, but no definition was found.",
        block.headerRange)
    }
  }

  private func inputs(_ block: HCLBlock, _ scope: ModuleScope) -> [String: ModuleArgument] {
    var result: [String: ModuleArgument] = [:]
    for attribute in block.body.attributes where !Self.metaArguments.contains(attribute.name) {
      result[attribute.name] = .expression(attribute.value, scope)
    }
    return result
  }
}
