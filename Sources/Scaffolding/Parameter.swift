import Diagnostics
import Documents
import Templating

/// A question of a golden path, or an input of a component.
package struct Parameter: Sendable {
  package let name: String
  /// The words that ask for it; *nil when* it is not asked.
  package let prompt: String?
  package let description: String?
  package let schema: ParameterSchema
  package let defaultValue: TemplateValue?
  /// Whether the parameter applies at all.
  let when: TemplateExpression?
  /// The value, which is then never asked for.
  let computed: TemplateExpression?
  /// The values that are possible now.
  let options: TemplateExpression?
  /// Whether the value is kept out of everything that is stored.
  package let isSecret: Bool
  package let isRequired: Bool
  package let range: SourceRange

  package var isComputed: Bool { computed != nil }

  /// The parameters and other names that must be known before this one.
  var variables: Set<String> {
    Set([when, computed, options].flatMap { $0?.variables ?? [] })
  }
}

extension ManifestReader {
  private static let extensions = [
    "title", "description", "default", "examples", "x-ask", "x-when", "x-computed", "x-options",
    "x-secret",
  ]

  /// The properties of an object schema.
  ///
  /// *Shape*: in the manifest's order.
  mutating func parameters(_ node: Node?) -> [Parameter] {
    guard let node, !node.isNull else { return [] }
    guard node.kind == .object else {
      report("'parameters' must be a JSON Schema, found \(node.kind.article)", at: node.range)
      return []
    }
    check(
      node,
      knows: [
        "$schema", "type", "title", "description", "properties", "required",
        "additionalProperties",
      ], of: "'parameters'")
    if let type = node["type"], type.string != "object" {
      report("'parameters' must have type 'object'", at: type.range)
    }
    let required = strings("required", in: node)
    let properties = members("properties", in: node)
    for (name, range) in required where !properties.contains(where: { $0.key == name }) {
      report("'required' names '\(name)', which is not a property", at: range)
    }
    return properties.compactMap { member in
      parameter(member, isRequired: required.contains { $0.text == member.key })
    }
  }

  private mutating func parameter(_ member: Node.Member, isRequired: Bool) -> Parameter? {
    let node = member.value
    guard node.kind == .object else {
      report("parameter '\(member.key)' must be a schema", at: node.range)
      return nil
    }
    if ["facts", "contributions", "loop", "range", "dict", "namespace"].contains(member.key) {
      report("'\(member.key)' is a reserved name", at: member.keyRange)
    }
    let schema = schema(node, ignoring: Self.extensions)
    let parameter = Parameter(
      name: member.key, prompt: string("x-ask", in: node) ?? string("title", in: node),
      description: string("description", in: node), schema: schema,
      defaultValue: node["default"].map { TemplateValue($0) },
      when: expression(node["x-when"]), computed: expression(node["x-computed"]),
      options: expression(node["x-options"]), isSecret: boolean("x-secret", in: node),
      isRequired: isRequired, range: member.keyRange)
    if let value = parameter.defaultValue, let problem = schema.problem(with: value) {
      report(
        "the default of '\(member.key)' \(problem.summary)", detail: problem.detail,
        at: node["default"]?.range)
    }
    if parameter.computed != nil, parameter.defaultValue != nil || node["x-ask"] != nil {
      report(
        "'\(member.key)' is computed, so it has neither a default nor a question",
        at: member.keyRange)
    }
    return parameter
  }
}
