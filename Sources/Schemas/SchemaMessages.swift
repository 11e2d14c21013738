import Diagnostics
import Documents
import Text

/// The words for what a schema does not allow.
enum SchemaMessages {
  static func type(_ node: Node, _ types: TypeSet) -> Diagnostic {
    let expected = types.names.map { withArticle($0) }
    var detail: String?
    if types.contains(.string), [.number, .boolean, .null].contains(node.kind), node.isPlain,
      !node.isEmptyScalar
    {
      detail = "Put it in quotes: \(JSONText.quoted(node.text))."
    } else if node.kind == .string, !node.isPlain, retyped(node, types) {
      detail = "Remove the quotes."
    } else if types.contains(.array), node.kind != .array {
      detail = "Write it as a list, even if there is only one."
    }
    return make(
      "type", node, "\(name(node)) must be \(joined(expected)), found \(describe(node))", detail)
  }

  /// Whether the text of a string would have one of the types without its quotes.
  private static func retyped(_ node: Node, _ types: TypeSet) -> Bool {
    let text = node.text
    if types.contains(.boolean), text == "true" || text == "false" { return true }
    guard let number = Number(parsing: text) else { return false }
    return types.contains(.number) || (types.contains(.integer) && number.isInteger)
  }

  static func enumeration(_ node: Node, _ values: [Node]) -> Diagnostic {
    let shown = values.prefix(12).map { show($0) }
    let list = joined(shown) + (values.count > shown.count ? ", …" : "")
    let only = values.count == 1
    var diagnostic = make(
      "enum", node,
      "\(name(node)) must be \(only ? "" : "one of ")\(list), found \(describe(node))", nil)
    if let text = node.string, let best = nearest(to: text, in: values.compactMap(\.string)) {
      diagnostic.detail = "Did you mean \(JSONText.quoted(best))?"
      if !node.isAlias, node.anchoredRange == nil {
        let isJSON = node.document.format == .json || node.style == .doubleQuoted
        diagnostic.edits = [
          Diagnostic.Edit(
            node.range, replacement: isJSON ? JSONText.quoted(best) : YAMLScalar.quoted(best))
        ]
      }
    }
    return diagnostic
  }

  static func bound(_ node: Node, _ bound: Bound, _ limit: Number) -> Diagnostic {
    let words =
      switch bound {
      case .minimum: "at least"
      case .maximum: "at most"
      case .exclusiveMinimum: "above"
      case .exclusiveMaximum: "below"
      }
    return make(
      "range", node, "\(name(node)) must be \(words) \(limit.text), found \(node.text)", nil)
  }

  static func multiple(_ node: Node, _ divisor: Number) -> Diagnostic {
    make(
      "multiple", node,
      "\(name(node)) must be a multiple of \(divisor.text), found \(node.text)", nil)
  }

  static func count(
    _ node: Node, _ counted: Counted, _ bound: Bound, _ limit: Int, _ found: Int
  ) -> Diagnostic {
    let unit =
      switch counted {
      case .characters: limit == 1 ? "character" : "characters"
      case .items: limit == 1 ? "item" : "items"
      case .properties: limit == 1 ? "property" : "properties"
      }
    let words = bound == .minimum ? "at least" : "at most"
    return make(
      "count", node, "\(name(node)) must have \(words) \(limit) \(unit), found \(found)", nil)
  }

  static func pattern(_ node: Node, _ pattern: String) -> Diagnostic {
    make(
      "pattern", node,
      "\(name(node)) must match the pattern \"\(pattern)\", found \(describe(node))", nil)
  }

  static func repeated(_ first: Node, _ again: Node) -> Diagnostic {
    var diagnostic = make("unique", again, "the item \(show(again)) is repeated", nil)
    diagnostic.detail = "Items of this list must differ; remove one."
    diagnostic.related = [Diagnostic.Label(first.place, "first here")]
    return diagnostic
  }

  static func missing(_ property: String, because other: String?, in node: Node) -> Diagnostic {
    let reason = other.map { ", which \"\($0)\" needs" } ?? ""
    let parent = node.keyText.map { " in \"\($0)\"" } ?? ""
    var detail: String?
    if let close = nearest(to: property, in: node.members.map(\.key)) {
      detail = "Is \"\(close)\" meant to be \"\(property)\"?"
    }
    return make("required", node, "missing property \"\(property)\"\(parent)\(reason)", detail)
  }

  static func unknownProperty(
    _ member: Node.Member, known: [String], in node: Node
  ) -> Diagnostic {
    let free = known.filter { node[$0] == nil }
    let parent = node.keyText.map { " in \"\($0)\"" } ?? ""
    var diagnostic = Diagnostic(
      id: "schema-unknown-property", summary: "unknown property \"\(member.key)\"\(parent)",
      subject: member.keyRange)
    if let best = nearest(to: member.key, in: free) ?? nearest(to: member.key, in: known) {
      diagnostic.detail = "Did you mean \"\(best)\"?"
      if member.value.anchoredRange == nil || member.value.isAlias {
        let replacement =
          node.document.format == .json || member.isKeyQuoted
          ? JSONText.quoted(best) : YAMLScalar.quoted(best)
        diagnostic.edits = [Diagnostic.Edit(member.keyRange, replacement: replacement)]
      }
    } else if !known.isEmpty {
      let shown = known.prefix(12).joined(separator: ", ")
      diagnostic.detail = "Known here: \(shown)\(known.count > 12 ? ", …" : "")."
    }
    return diagnostic
  }

  static func contains(
    _ node: Node, _ count: Int, _ minimum: Int, _ maximum: Int?
  ) -> Diagnostic {
    let words =
      count < minimum ? "at least \(minimum)" : "at most \(maximum ?? minimum)"
    return make(
      "contains", node,
      "\(name(node)) must hold \(words) of the items that the schema asks for, found \(count)", nil)
  }

  static func notAllowed(_ node: Node) -> Diagnostic {
    make("not-allowed", node, "\(name(node)) is not allowed here", nil)
  }

  static func not(_ node: Node, _ schema: Node) -> Diagnostic {
    var detail = schema["description"]?.string ?? schema["title"]?.string
    if detail == nil, let required = schema["required"] {
      let names = required.elements.compactMap(\.string).map { "\"\($0)\"" }
      detail = "Remove \(joined(names, "and"))."
    }
    return make("not", node, "\(name(node)) has a form that the schema excludes", detail)
  }

  static func several(_ node: Node, _ count: Int) -> Diagnostic {
    make(
      "one-of", node, "\(name(node)) fits \(count) of the forms, but must fit exactly one", nil)
  }

  static func noBranch(
    _ node: Node, _ count: Int, _ branches: [[Diagnostic]]
  ) -> Diagnostic {
    let reasons = branches.prefix(4).compactMap { $0.first?.summary }
    return make(
      "any-of", node, "\(name(node)) fits none of the \(count) allowed forms",
      reasons.isEmpty ? nil : "Either " + reasons.joined(separator: ", or ") + ".")
  }

  static func endless(_ node: Node) -> Diagnostic {
    make(
      "endless", node, "the schema refers to itself without end",
      "A reference of the schema leads back to itself for the same value.")
  }

  /// The types of all alternatives together; *nil when* one of them does not name its types.
  static func alternativeTypes(_ schemas: [CompiledSchema]) -> TypeSet? {
    var all = TypeSet()
    for schema in schemas {
      var own: TypeSet?
      for case .type(let types) in schema.keywords { own = types }
      guard let own else { return nil }
      all.formUnion(own)
    }
    return all
  }
}

extension SchemaMessages {
  private static func make(
    _ id: String, _ node: Node, _ summary: String, _ detail: String?
  ) -> Diagnostic {
    var diagnostic = Diagnostic(
      id: "schema-\(id)", summary: summary, detail: detail, subject: node.place)
    if let anchored = node.anchoredRange {
      diagnostic.related = [Diagnostic.Label(anchored, "written here")]
    }
    return diagnostic
  }

  /// The value by its key.
  private static func name(_ node: Node) -> String {
    if node.isKey { return "the key \"\(node.text)\"" }
    return node.keyText.map { "\"\($0)\"" } ?? "this value"
  }

  /// A value's type, with the value where it is short.
  private static func describe(_ node: Node) -> String {
    switch node.kind {
    case .null: "nothing"
    case .array: "a list"
    case .object: "a mapping"
    case .boolean, .number: "the \(node.kind.rawValue) \(node.text)"
    case .string: "the string \(show(node))"
    }
  }

  /// A value as JSON, shortened.
  private static func show(_ node: Node) -> String {
    switch node.kind {
    case .null: return "null"
    case .array: return node.count == 0 ? "[]" : "[…]"
    case .object: return node.count == 0 ? "{}" : "{…}"
    case .boolean, .number: return node.text
    case .string:
      let text = node.text
      return JSONText.quoted(text.count > 60 ? text.prefix(60) + "…" : text)
    }
  }

  private static func withArticle(_ type: String) -> String {
    switch type {
    case "array": "a list"
    case "object": "a mapping"
    case "integer": "an integer"
    case "null": "null"
    default: "a \(type)"
    }
  }

  private static func joined(_ parts: [String], _ word: String = "or") -> String {
    guard parts.count > 1, let last = parts.last else { return parts.first ?? "nothing" }
    return parts.dropLast().joined(separator: ", ") + " \(word) " + last
  }
}
