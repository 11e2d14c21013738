import Text

/// `io.jwt.decode`, which reads a token and proves nothing about it.
///
/// *Source*: OPA v1, policy reference, "Token Decoding".
enum TokenBuiltins {
  static let all: [Builtin] = [
    Builtin("io.jwt.decode", [.string], .array) { _, operands throws(BuiltinError) in
      try decode(try operands.string(0), depth: 0)
    }
  ]

  /// The most tokens inside one another.
  private static let maximumDepth = 16

  /// The header, the payload and the signature in hexadecimal digits.
  private static func decode(_ token: String, depth: Int) throws(BuiltinError) -> Value {
    if depth > maximumDepth { throw BuiltinError("JWT is nested too deeply") }
    let parts = token.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    guard parts.count > 1 else { throw BuiltinError("encoded JWT had no period separators") }
    guard parts.count == 3 else {
      throw BuiltinError("encoded JWT must have 3 sections, found \(parts.count)")
    }
    let header = try object(try bytes(parts[0], "header"), "header")
    if header["enc"] != nil {
      throw BuiltinError("JWT is a JWE object, which is not supported")
    }
    let payloadBytes = try bytes(parts[1], "payload")
    if case .string(let type)? = header["cty"], type.uppercased() == "JWT" {
      return try decode(nestedToken(payloadBytes), depth: depth + 1)
    }
    let payload = try object(payloadBytes, "payload")
    let signature = try bytes(parts[2], "signature")
    return .elements([
      .object(header), .object(payload), .string(Hexadecimal.encode(signature)),
    ])
  }

  private static func bytes(_ text: String, _ part: String) throws(BuiltinError) -> [UInt8] {
    do throws(BuiltinError) {
      return try EncodingBuiltins.base64URL(text)
    } catch {
      throw BuiltinError("JWT \(part) had invalid encoding: \(error.message)")
    }
  }

  private static func object(
    _ bytes: [UInt8], _ part: String
  ) throws(BuiltinError) -> ObjectValue {
    let value: Value
    do throws(BuiltinError) {
      value = try JSONBuiltins.parse(String(decoding: bytes, as: UTF8.self))
    } catch {
      throw BuiltinError("JWT \(part) had invalid encoding: \(error.message)")
    }
    guard case .object(let object) = value else {
      throw BuiltinError("JWT \(part) had invalid encoding: wrong type for JWT \(part)")
    }
    return object
  }

  /// A token as payload, bare or as a JSON string.
  private static func nestedToken(_ bytes: [UInt8]) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    do throws(BuiltinError) {
      if case .string(let inner) = try JSONBuiltins.parse(text) { return inner }
    } catch {
      return text
    }
    return text
  }
}
