import Documents
import Text

extension TemplateValue {
  /// The data of a document's node.
  package init(_ node: Node) {
    switch node.kind {
    case .null: self = .null
    case .boolean: self = .bool(node.boolean ?? false)
    case .string: self = .string(node.text)
    case .number:
      guard let number = node.number else {
        self = .string(node.text)
        return
      }
      if number.isSpeltAsInteger, let integer = number.int64 {
        self = .int(integer)
      } else {
        self = .float(number.double)
      }
    case .array: self = .list(node.elements.map { TemplateValue($0) })
    case .object:
      self = .map(TemplateMap(node.members.map { ($0.key, TemplateValue($0.value)) }))
    }
  }

  /// The value as the document writer takes it.
  package var yamlValue: YAMLValue {
    switch self {
    case .null: return .null
    case .bool(let value): return .boolean(value)
    case .int(let value): return .number(Number(value))
    case .float(let value): return Number(value).map { .number($0) } ?? .null
    case .string(let value): return .string(value)
    case .list(let items): return .list(items.map(\.yamlValue))
    case .map(let map): return .map(map.entries.map { ($0.key, $0.value.yamlValue) })
    case .runtime: return data?.yamlValue ?? .null
    }
  }

  /// The value on one line, as people write it in YAML.
  package var inlineText: String { ValueWriter.yaml(data ?? .null) }
}
