import Diagnostics
import Documents
import Text

/// Checks that the keywords of a schema have values of the right kind.
struct SchemaSyntax {
  let dialect: SchemaDialect

  /// Everything that is wrong at and under a schema, in document order.
  func check(_ schema: Node) -> [Diagnostic] {
    var found: [Diagnostic] = []
    check(schema, &found)
    return found
  }

  private func check(_ schema: Node, _ found: inout [Diagnostic]) {
    guard schema.kind == .object else {
      if schema.kind != .boolean {
        found.append(problem(schema, "a schema must be an object or a boolean"))
      }
      return
    }
    for member in schema.members {
      if let message = complaint(member.key, member.value) {
        found.append(problem(member.value, "\"\(member.key)\" \(message)"))
        continue
      }
      guard let holds = dialect.holds(member.key) else { continue }
      for child in SchemaRegistry.schemas(in: member.value, holds) { check(child, &found) }
    }
  }

  private func problem(_ node: Node, _ summary: String) -> Diagnostic {
    Diagnostic(
      id: "schema-invalid", summary: summary,
      detail: "The keyword is ignored until it is right.", subject: node.place)
  }

  /// What a keyword's value should have been; *nil when* it is right or unknown.
  private func complaint(_ keyword: String, _ value: Node) -> String? {
    switch keyword {
    case "$id", "$schema", "$ref", "$anchor", "$dynamicRef", "$dynamicAnchor", "$comment", "title",
      "description", "format", "pattern", "contentEncoding", "contentMediaType":
      return value.kind == .string ? nil : "must be a string"
    case "type": return typeComplaint(value)
    case "enum", "examples": return value.kind == .array ? nil : "must be a list"
    case "required":
      let isNames = value.kind == .array && value.elements.allSatisfy { $0.kind == .string }
      return isNames ? nil : "must be a list of names"
    case "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum":
      return value.kind == .number ? nil : "must be a number"
    case "multipleOf":
      return (value.number?.sign ?? 0) > 0 ? nil : "must be a number above 0"
    case "minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties",
      "minContains", "maxContains":
      guard let number = value.number, number.isInteger, number.sign >= 0 else {
        return "must be a whole number, 0 or more"
      }
      return nil
    case "uniqueItems", "readOnly", "writeOnly", "deprecated":
      return value.kind == .boolean ? nil : "must be true or false"
    default:
      return containerComplaint(keyword, value)
    }
  }

  private func typeComplaint(_ value: Node) -> String? {
    let names = value.kind == .array ? Array(value.elements) : [value]
    let known = TypeSet.named.map(\.name)
    for name in names {
      guard let text = name.string else { return "must be the name of a type, or a list of names" }
      if TypeSet(name: text) == nil {
        return "must be one of \(known.joined(separator: ", ")), found \"\(text)\""
      }
    }
    return names.isEmpty ? "must name a type" : nil
  }

  private func containerComplaint(_ keyword: String, _ value: Node) -> String? {
    switch dialect.holds(keyword) {
    case nil: return nil
    case .schema: return value.kind == .array ? "must be a schema" : nil
    case .schemas:
      return value.kind == .array && value.count > 0 ? nil : "must be a list of schemas"
    case .schemaMap, .dependencies: return value.kind == .object ? nil : "must be an object"
    case .schemaOrSchemas: return nil
    }
  }
}
