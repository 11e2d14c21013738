import Diagnostics
import Documents
import Text

/// `json.marshal` and its relatives.
///
/// *Source*: OPA v1, policy reference, "Encoding".
enum JSONBuiltins {
  static let all: [Builtin] = [
    Builtin("json.marshal", [.any], .string) { _, operands in
      .string(JSONWriter.write(operands[0], layout: nil))
    },
    Builtin("json.marshal_with_options", [.any, .object], .string) {
      _, operands throws(BuiltinError) in
      .string(JSONWriter.write(operands[0], layout: try layout(try operands.object(1))))
    },
    Builtin("json.unmarshal", [.string], .any) { _, operands throws(BuiltinError) in
      try parse(try operands.string(0))
    },
    Builtin("json.is_valid", [.any], .boolean) { _, operands in
      guard case .string(let text) = operands[0] else { return .boolean(false) }
      do throws(BuiltinError) {
        _ = try parse(text)
        return .boolean(true)
      } catch {
        return .boolean(false)
      }
    },
  ]

  /// The value of a JSON text.
  static func parse(_ text: String) throws(BuiltinError) -> Value {
    let parsed = JSONParser.parse(text: text)
    guard let document = parsed.value else {
      let problem = parsed.diagnostics.first { $0.severity == .error }
      throw BuiltinError(problem?.summary ?? "invalid JSON")
    }
    return Value(document.root)
  }

  /// The layout that options ask for.
  ///
  /// *nil when* the text is to be compact.
  private static func layout(_ options: ObjectValue) throws(BuiltinError) -> JSONWriter.Layout? {
    var layout = JSONWriter.Layout(prefix: "", indent: "\t")
    var isPretty: Bool?
    for (key, value) in zip(options.keys, options.values) {
      switch (key, value) {
      case (.string("pretty"), .boolean(let value)): isPretty = value
      case (.string("prefix"), .string(let value)): layout.prefix = value
      case (.string("indent"), .string(let value)): layout.indent = value
      case (.string("pretty"), _), (.string("prefix"), _), (.string("indent"), _):
        throw BuiltinError(
          "operand 2 key \(key.description) must be "
            + (key == .string("pretty") ? "boolean" : "string") + " but got \(value.typeName)",
          code: .type)
      default:
        throw BuiltinError(
          "operand 2 object contained unknown key \(key.description)", code: .type)
      }
    }
    let asksForLayout = options["prefix"] != nil || options["indent"] != nil
    return isPretty ?? asksForLayout ? layout : nil
  }
}

/// Writes values as Go's `encoding/json` does: members by name, `<`, `>` and `&` escaped.
struct JSONWriter {
  /// What begins each line, and each level of it.
  struct Layout {
    var prefix: String
    var indent: String
  }

  private let layout: Layout?
  private var bytes: [UInt8] = []
  private var depth = 0

  private init(_ layout: Layout?) { self.layout = layout }

  /// The text of a value; *nil when* (of `layout`) it is to be compact.
  static func write(_ value: Value, layout: Layout?) -> String {
    var writer = JSONWriter(layout)
    if let layout { writer.bytes += layout.prefix.utf8 }
    writer.write(value)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private mutating func write(_ value: Value) {
    switch value {
    case .null: bytes += "null".utf8
    case .boolean(let value): bytes += (value ? "true" : "false").utf8
    case .number(let number): bytes += number.text.utf8
    case .string(let string): write(string)
    case .array(let array): write(array.elements)
    case .set(let set): write(set.elements)
    case .object(let object): write(object)
    }
  }

  private mutating func write(_ elements: [Value]) {
    bytes.append(UInt8(ascii: "["))
    depth += 1
    for (index, element) in elements.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      breakLine()
      write(element)
    }
    depth -= 1
    if !elements.isEmpty { breakLine() }
    bytes.append(UInt8(ascii: "]"))
  }

  private mutating func write(_ object: ObjectValue) {
    var members: [(name: String, value: Value)] = []
    for (key, value) in zip(object.keys, object.values) {
      if case .string(let name) = key {
        members.append((name, value))
      } else {
        members.append((Self.write(key, layout: nil), value))
      }
    }
    members.sort { $0.name.compareUTF8(to: $1.name) < 0 }
    bytes.append(UInt8(ascii: "{"))
    depth += 1
    for (index, member) in members.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      breakLine()
      write(member.name)
      bytes += (layout == nil ? ":" : ": ").utf8
      write(member.value)
    }
    depth -= 1
    if !members.isEmpty { breakLine() }
    bytes.append(UInt8(ascii: "}"))
  }

  private mutating func breakLine() {
    guard let layout else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes += layout.prefix.utf8
    for _ in 0..<depth { bytes += layout.indent.utf8 }
  }

  private mutating func write(_ string: String) {
    bytes.append(UInt8(ascii: "\""))
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"", "\\": bytes += [UInt8(ascii: "\\"), UInt8(ascii: scalar)]
      case "\n": bytes += "\\n".utf8
      case "\r": bytes += "\\r".utf8
      case "\t": bytes += "\\t".utf8
      case "\u{8}": bytes += "\\b".utf8
      case "\u{C}": bytes += "\\f".utf8
      case "<", ">", "&", "\u{2028}", "\u{2029}", "\0"..<" ":
        let digits = String(scalar.value, radix: 16)
        bytes += ("\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits).utf8
      default: bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
