import Documents
import Text

extension SchemaCompiler {
  /// The rules that look at one value without descending.
  func assertions(_ node: Node, _ dialect: SchemaDialect) -> [SchemaKeyword] {
    var keywords: [SchemaKeyword] = []
    if let types = node["type"].flatMap(types) { keywords.append(.type(types)) }
    if let values = node["enum"], values.kind == .array { keywords.append(.enumeration(values)) }
    if let value = node["const"] { keywords.append(.constant(value)) }
    keywords += numberRules(node)
    keywords += countRules(node)
    if let pattern = node["pattern"], let text = pattern.string,
      let expression = expression(text, at: pattern.place)
    {
      keywords.append(.pattern(expression))
    }
    if node["uniqueItems"]?.boolean ?? false { keywords.append(.uniqueItems) }
    if let names = node["required"], names.kind == .array {
      keywords.append(.required(names.elements.compactMap(\.string)))
    }
    return keywords
  }

  private func types(_ node: Node) -> TypeSet? {
    if let name = node.string { return TypeSet(name: name) }
    guard node.kind == .array else { return nil }
    let types = node.elements.reduce(into: TypeSet()) { types, element in
      if let type = element.string.flatMap(TypeSet.init(name:)) { types.insert(type) }
    }
    return types.isEmpty ? nil : types
  }

  private func numberRules(_ node: Node) -> [SchemaKeyword] {
    var keywords: [SchemaKeyword] = []
    let bounds: [(String, Bound)] = [
      ("minimum", .minimum), ("maximum", .maximum), ("exclusiveMinimum", .exclusiveMinimum),
      ("exclusiveMaximum", .exclusiveMaximum),
    ]
    for (name, bound) in bounds {
      if let limit = node[name]?.number { keywords.append(.bound(bound, limit)) }
    }
    if let divisor = node["multipleOf"]?.number, divisor.sign > 0 {
      keywords.append(.multipleOf(divisor))
    }
    return keywords
  }

  private func countRules(_ node: Node) -> [SchemaKeyword] {
    let counts: [(String, Counted, Bound)] = [
      ("minLength", .characters, .minimum), ("maxLength", .characters, .maximum),
      ("minItems", .items, .minimum), ("maxItems", .items, .maximum),
      ("minProperties", .properties, .minimum), ("maxProperties", .properties, .maximum),
    ]
    return counts.compactMap { name, counted, bound in
      node[name]?.number?.int64.map { .count(counted, bound, Int($0)) }
    }
  }
}
