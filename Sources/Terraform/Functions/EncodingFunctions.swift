import Documents
import Text

/// Functions between text and values or bytes.
let encodingFunctions: [String: Function] = [
  "base64encode": Function([.init("str", .string)], .string) {
    (call: FunctionCall) throws(FunctionError) -> Value in
    .string(Base64.standard.encode(Array(call.string(0).utf8)))
  },
  "base64decode": Function([.init("str", .string)], .string) {
    (call: FunctionCall) throws(FunctionError) -> Value in
    let bytes = try decodedBase64(call.string(0))
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw FunctionError(
        "the result of decoding the provided string is not valid UTF-8", argument: 0)
    }
    return .string(text)
  },
  "urlencode": Function([.init("str", .string)], .string) {
    (call: FunctionCall) throws(FunctionError) -> Value in
    .string(QueryString.escape(call.string(0)))
  },
  "jsonencode": Function(
    [.init("val", .any, null: true, unknown: true, open: true)], .string, encodeJSON),
  "jsondecode": Function(
    [.init("str", .string)], isNotNull: false,
    type: { (arguments: [Value]) throws(FunctionError) -> ValueType in
      guard let text = arguments[0].string else { return .any }
      return try decodedJSON(text).type
    },
    { (call: FunctionCall) throws(FunctionError) -> Value in try decodedJSON(call.string(0)) }),
  "yamlencode": Function(
    [.init("value", .any, null: true, unknown: true, open: true)], .string
  ) {
    (call: FunctionCall) throws(FunctionError) -> Value in
    guard call.arguments[0].isWhollyKnown else { return .unknown(.string) }
    return .string(YAMLText.encode(call.arguments[0]))
  },
  "yamldecode": Function(
    [.init("src", .string)], isNotNull: false,
    type: { (arguments: [Value]) throws(FunctionError) -> ValueType in
      guard let text = arguments[0].string else { return .any }
      return try decodedYAML(text).type
    },
    { (call: FunctionCall) throws(FunctionError) -> Value in try decodedYAML(call.string(0)) }),
  "csvdecode": Function(
    [.init("str", .string)],
    type: { (arguments: [Value]) throws(FunctionError) -> ValueType in
      guard let text = arguments[0].string else { return .any }
      return try decodedCSV(text).type
    },
    { (call: FunctionCall) throws(FunctionError) -> Value in try decodedCSV(call.string(0)) }),
  "textencodebase64": Function(
    [.init("string", .string), .init("encoding", .string)], .string
  ) {
    (call: FunctionCall) throws(FunctionError) -> Value in
    guard let encoding = TextEncoding(call.string(1)) else { return unknownEncoding() }
    guard let bytes = encoding.encode(call.string(0)) else {
      throw FunctionError(
        "the given string contains characters that cannot be represented in \(encoding.name)",
        argument: 0)
    }
    return .string(Base64.standard.encode(bytes))
  },
  "textdecodebase64": Function(
    [.init("source", .string), .init("encoding", .string)], .string
  ) {
    (call: FunctionCall) throws(FunctionError) -> Value in
    guard let encoding = TextEncoding(call.string(1)) else { return unknownEncoding() }
    let bytes = try decodedBase64(call.string(0))
    guard let text = encoding.decode(bytes) else {
      throw FunctionError(
        "the given string contains symbols that are not defined for \(encoding.name)",
        argument: 0)
    }
    return .string(text)
  },
]

private func unknownEncoding() -> Value {
  .unknown(.string, origin: Origin(nil, unknown: "a character encoding that is not built in"))
}

private func decodedBase64(_ text: String) throws(FunctionError) -> [UInt8] {
  do throws(DecodingError) {
    return try Base64.standard.decode(text)
  } catch {
    throw FunctionError("failed to decode base64 data \(goQuoted(text))")
  }
}

@Sendable
private func encodeJSON(_ call: FunctionCall) throws(FunctionError) -> Value {
  let value = call.arguments[0]
  if value.isWhollyKnown { return .string(value.json) }
  var refinement = Refinement.notNull
  if value.isDefinitelyNotNull {
    switch value.type {
    case .string: refinement.prefix = "\""
    case .object, .map: refinement.prefix = "{"
    case .tuple, .list, .set: refinement.prefix = "["
    default: break
    }
  }
  return .unknown(.string, refinement)
}

/// Checks a text that is to be decoded, whose values take many times its bytes.
func requireDecodable(_ text: String) throws(FunctionError) {
  if text.utf8.count > 4 << 20 {
    throw FunctionError("the text has more than 4 MB", argument: 0)
  }
}

private func decodedJSON(_ text: String) throws(FunctionError) -> Value {
  try requireDecodable(text)
  let parsed = JSONParser.parse(text: text)
  guard let document = parsed.value else {
    throw FunctionError(parsed.diagnostics.first?.summary ?? "invalid JSON", argument: 0)
  }
  return Value(json: document.root)
}

extension Value {
  /// The value that a JSON document holds: objects and tuples, never maps and lists.
  package init(json node: Node) {
    switch node.kind {
    case .null: self = .null()
    case .boolean: self = .bool(node.boolean ?? false)
    case .number: self = .number(node.number ?? Number(0))
    case .string: self = .string(node.string ?? "")
    case .array: self = .tuple(node.elements.map { Value(json: $0) })
    case .object:
      self = .object(
        node.members.map { Member($0.key.normalizedNFC, Value(json: $0.value)) })
    }
  }

  /// The value as JSON with sorted keys, as Go writes it; unknown parts are null.
  package var json: String {
    switch content {
    case .unknown, .null: return "null"
    case .bool(let value): return value ? "true" : "false"
    case .number(let number): return number.plainText
    case .string(let text): return Value.json(text)
    case .elements(let elements):
      return "[" + elements.map(\.json).joined(separator: ",") + "]"
    case .members(let members):
      let parts = members.map { "\(Value.json($0.key)):\($0.value.json)" }
      return "{" + parts.joined(separator: ",") + "}"
    }
  }

  /// A JSON string with the escapes of Go's encoder, which is wary of HTML.
  private static func json(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\u{8}": result += "\\b"
      case "\u{C}": result += "\\f"
      case "<", ">", "&", "\u{2028}", "\u{2029}", "\u{0}"..."\u{1F}":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
