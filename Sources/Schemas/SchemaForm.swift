import Documents
import Text

/// Read access to a schema for asking questions and writing documentation.
package struct SchemaForm: Sendable {
  let schema: Schema
  let index: Int

  /// The value of a keyword, here or where `$ref` leads; *nil when* absent.
  package func keyword(_ name: String) -> Node? {
    var index = index
    for _ in 0..<16 {
      let compiled = schema.schemas[index]
      if let value = compiled.node[name] { return value }
      guard let next = compiled.reference else { return nil }
      index = next
    }
    return nil
  }

  /// The schema's own node.
  package var node: Node { schema.schemas[index].node }

  package var title: String? { keyword("title")?.string }

  package var description: String? { keyword("description")?.string }

  package var defaultValue: Node? { keyword("default") }

  /// The values of `enum`, or the one of `const`; empty when any value may do.
  package var allowedValues: [Node] {
    if let list = keyword("enum") { return Array(list.elements) }
    return keyword("const").map { [$0] } ?? []
  }

  package var examples: [Node] { keyword("examples").map { Array($0.elements) } ?? [] }

  /// The names of the allowed types; empty when any type may do.
  package var types: [String] {
    guard let type = keyword("type") else { return [] }
    if let name = type.string { return [name] }
    return type.elements.compactMap(\.string)
  }

  /// The names of the members that must be there.
  package var required: [String] {
    keyword("required").map { $0.elements.compactMap(\.string) } ?? []
  }

  /// The named members, in the schema's order.
  package var properties: [(name: String, form: SchemaForm)] {
    guard let (rules, _) = propertyRules else { return [] }
    return rules.names.compactMap { name in
      rules.named[Bytewise(name)].map { (name, SchemaForm(schema: schema, index: $0)) }
    }
  }

  /// The form of a list's items; *nil when* nothing is said about all of them.
  package var items: SchemaForm? {
    var index = index
    for _ in 0..<16 {
      for case .items(_, let rest?) in schema.schemas[index].keywords {
        return SchemaForm(schema: schema, index: rest)
      }
      guard let next = schema.schemas[index].reference else { return nil }
      index = next
    }
    return nil
  }

  /// What is wrong with `node` by this part of the schema alone.
  package func isValid(_ node: Node) -> Bool {
    var validator = SchemaValidator(schema, collects: false)
    return validator.evaluate(index, node)
  }

  private var propertyRules: (PropertyRules, Int)? {
    var index = index
    for _ in 0..<16 {
      for case .properties(let rules) in schema.schemas[index].keywords { return (rules, index) }
      guard let next = schema.schemas[index].reference else { return nil }
      index = next
    }
    return nil
  }
}
