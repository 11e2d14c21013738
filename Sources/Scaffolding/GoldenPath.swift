import Diagnostics
import Documents
import Templating

/// A recipe for a repository: what is asked, what must hold, and which components make the files.
package struct GoldenPath: Sendable {
  /// The folder's name in the catalogue.
  package let id: String
  package let version: String
  package let title: String
  package let description: String
  package let owner: String?
  /// *Shape*: in the manifest's order.
  package let parameters: [Parameter]
  package let rules: [Rule]
  package let components: [ComponentUse]
  /// The fact files that expressions may read, by name.
  package let facts: [Fact]
  /// The manifest.
  package let file: SourceFile

  /// A condition over all parameters.
  package struct Rule: Sendable {
    let when: TemplateExpression?
    let require: TemplateExpression
    let message: Template
    let help: Template?
    /// The parameter to blame.
    let parameter: String?
    /// The names that the rule reads.
    let variables: Set<String>
  }

  /// A component with the values of its parameters.
  package struct ComponentUse: Sendable {
    package let component: String
    let when: TemplateExpression?
    /// *Shape*: in the manifest's order.
    let arguments: [(name: String, value: TemplateExpression, range: SourceRange)]
    package let range: SourceRange
  }

  /// A file of `policies/data` that expressions read as `facts.<name>`.
  package struct Fact: Sendable {
    package let name: String
    package let range: SourceRange
  }

  package subscript(parameter name: String) -> Parameter? {
    parameters.first { $0.name == name }
  }
}

extension GoldenPath {
  /// The path of a golden path's manifest in the catalogue.
  package static func manifestPath(of id: String) -> String {
    "golden-paths/\(id)/golden-path.yaml"
  }

  /// Reads a manifest.
  ///
  /// *nil when* it has errors.
  package static func parse(_ file: SourceFile, id: String) -> Parsed<GoldenPath?> {
    var reader = ManifestReader(file, what: "golden path")
    guard let root = reader.root(kind: "GoldenPath") else {
      return Parsed(nil, reader.diagnostics)
    }
    reader.check(
      root,
      knows: ["apiVersion", "kind", "metadata", "facts", "parameters", "rules", "components"],
      of: "a golden path")
    guard let metadata = root["metadata"], metadata.kind == .object else {
      reader.report("golden path lacks 'metadata'", at: root.range)
      return Parsed(nil, reader.diagnostics)
    }
    reader.check(
      metadata, knows: ["name", "version", "title", "description", "owner"], of: "metadata")
    if let name = reader.string("name", in: metadata, required: true), name != id {
      reader.report(
        "golden path '\(name)' is in folder '\(id)'", detail: "the two must be equal",
        at: metadata["name"]?.range)
    }
    let parameters = reader.parameters(root["parameters"])
    let path = GoldenPath(
      id: id,
      version: reader.string("version", in: metadata, required: true) ?? "",
      title: reader.string("title", in: metadata) ?? id,
      description: reader.string("description", in: metadata) ?? "",
      owner: reader.string("owner", in: metadata),
      parameters: parameters, rules: reader.rules(root, parameters),
      components: reader.componentUses(root), facts: reader.facts(root), file: file)
    path.checkNames(&reader)
    return Parsed(reader.diagnostics.isEmpty ? path : nil, reader.diagnostics)
  }

  /// Expressions may read parameters and facts and nothing else.
  private func checkNames(_ reader: inout ManifestReader) {
    let known = parameters.map(\.name) + ["facts"]
    var expressions: [TemplateExpression] = []
    for parameter in parameters {
      expressions += [parameter.when, parameter.computed, parameter.options].compactMap { $0 }
    }
    for rule in rules { expressions += [rule.when, rule.require].compactMap { $0 } }
    for use in components {
      expressions += (use.when.map { [$0] } ?? []) + use.arguments.map(\.value)
    }
    for expression in expressions {
      for name in expression.variables where !known.contains(name) && name != "range" {
        reader.report(
          "there is no parameter '\(name)'",
          detail: nearest(to: name, in: known).map { "did you mean '\($0)'?" }
            ?? "known are: \(known.joined(separator: ", "))", at: expression.range)
      }
    }
    if components.isEmpty {
      reader.report("golden path has no components", at: nil)
    }
  }
}

extension ManifestReader {
  mutating func facts(_ root: Node) -> [GoldenPath.Fact] {
    strings("facts", in: root).map { GoldenPath.Fact(name: $0.text, range: $0.range) }
  }

  mutating func rules(_ root: Node, _ parameters: [Parameter]) -> [GoldenPath.Rule] {
    var rules: [GoldenPath.Rule] = []
    for node in elements("rules", in: root) {
      check(node, knows: ["when", "require", "message", "help", "parameter"], of: "a rule")
      let parameter = string("parameter", in: node)
      if let parameter, !parameters.contains(where: { $0.name == parameter }) {
        report("there is no parameter '\(parameter)'", at: node["parameter"]?.range)
      }
      let when = expression(node["when"])
      guard node["require"] != nil, node["message"] != nil else {
        report("a rule needs 'require' and 'message'", at: node.range)
        continue
      }
      let help = template(node["help"])
      guard let require = expression(node["require"]), let message = template(node["message"])
      else { continue }
      rules.append(
        GoldenPath.Rule(
          when: when, require: require, message: message, help: help, parameter: parameter,
          variables: Set(require.variables + (when?.variables ?? []))))
    }
    return rules
  }

  mutating func componentUses(_ root: Node) -> [GoldenPath.ComponentUse] {
    var uses: [GoldenPath.ComponentUse] = []
    for node in elements("components", in: root) {
      check(node, knows: ["component", "when", "with"], of: "a component's entry")
      let when = expression(node["when"])
      var arguments: [(name: String, value: TemplateExpression, range: SourceRange)] = []
      for member in members("with", in: node) {
        guard let value = expression(member.value) else { continue }
        arguments.append((member.key, value, member.keyRange))
      }
      guard let name = string("component", in: node, required: true) else { continue }
      uses.append(
        GoldenPath.ComponentUse(
          component: name, when: when, arguments: arguments,
          range: node["component"]?.range ?? node.range))
    }
    return uses
  }
}
