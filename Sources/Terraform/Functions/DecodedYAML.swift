import Documents
import Text

/// The value of a YAML text, whose plain scalars mean what they do in Terraform.
///
/// *Source*: zclconf/go-cty-yaml 1.1, resolve.go.
func decodedYAML(_ text: String) throws(FunctionError) -> Value {
  try requireDecodable(text)
  let parsed = YAMLParser.parse(text: text, resolution: .core)
  if let problem = parsed.diagnostics.first(where: { $0.severity == .error }) {
    throw FunctionError(problem.summary, argument: 0)
  }
  if parsed.value.count > 1 {
    throw FunctionError("unexpected extra content after value", argument: 0)
  }
  guard let document = parsed.value.first else {
    throw FunctionError("on line 1, column 1: missing start of document")
  }
  return Value(yaml: document.root)
}

extension Value {
  fileprivate init(yaml node: Node) {
    switch node.kind {
    case .array: self = .tuple(node.elements.map { Value(yaml: $0) })
    case .object:
      var members: [Member] = []
      for member in node.members {
        // What a merge key brings gives way to what stands beside it.
        if member.key == "<<", member.value.kind == .object {
          members = (Value(yaml: member.value).members ?? []) + members
        } else {
          members.append(Member(member.key.normalizedNFC, Value(yaml: member.value)))
        }
      }
      self = .object(members)
    default:
      self = node.isPlain && node.tag == nil ? Value(yamlPlain: node.text) : .string(node.text)
    }
  }

  private init(yamlPlain text: String) {
    switch text {
    case "", "~", "null", "Null", "NULL": self = .null()
    case "y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON":
      self = .bool(true)
    case "n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF":
      self = .bool(false)
    default:
      if let number = Value.yamlNumber(text) {
        self = .number(number)
      } else if let time = Value.yamlTime(text) {
        self = .string(time)
      } else {
        self = .string(text)
      }
    }
  }

  private static func yamlNumber(_ text: String) -> Number? {
    var digits = text.utf8[...]
    let isNegative = digits.first == UInt8(ascii: "-")
    if isNegative || digits.first == UInt8(ascii: "+") { digits.removeFirst() }
    guard let first = digits.first else { return nil }
    if first == 0x30, digits.count > 2, let mark = digits.dropFirst().first {
      let base: Int? =
        switch mark {
        case UInt8(ascii: "x"): 16
        case UInt8(ascii: "o"): 8
        case UInt8(ascii: "b"): 2
        default: nil
        }
      if let base {
        let rest = String(decoding: digits.dropFirst(2), as: UTF8.self)
        return Int(rest, radix: base).map { Number(isNegative ? -$0 : $0) }
      }
    }
    guard first &- 0x30 < 10 || first == UInt8(ascii: ".") && digits.count > 1 else { return nil }
    return hclNumber(text).map { $0.sign == 0 ? Number(0) : $0 }
  }

  /// A date or time as RFC 3339 spells it; *nil when* the text is none.
  private static func yamlTime(_ text: String) -> String? {
    guard text.utf8.count >= 8, text.utf8.prefix(4).allSatisfy({ $0 &- 0x30 < 10 }) else {
      return nil
    }
    for layout in [
      "2006-1-2T15:4:5.999999999Z07:00", "2006-1-2t15:4:5.999999999Z07:00",
      "2006-1-2 15:4:5.999999999", "2006-1-2",
    ] {
      guard let instant = try? GoTimeLayout(layout).parse(text) else { continue }
      let offset = layout.utf8.count > 26 ? offsetSeconds(text) ?? 0 : 0
      return GoTimeLayout.rfc3339.format(CivilTime(instant, offset: offset, zone: ""))
    }
    return nil
  }
}
