import Text

/// Functions of hashes.
let hashFunctions: [String: Function] = [
  "md5": hash(.md5), "sha1": hash(.sha1), "sha256": hash(.sha256), "sha512": hash(.sha512),
  "base64sha256": hash(.sha256, isBase64: true), "base64sha512": hash(.sha512, isBase64: true),
  "uuidv5": Function([.init("namespace", .string), .init("name", .string)], .string, namedUUID),
]

private func hash(_ function: HashFunction, isBase64: Bool = false) -> Function {
  Function([.init("str", .string)], .string) {
    (call: FunctionCall) throws(FunctionError) -> Value in
    .string(digest(Array(call.string(0).utf8), function, isBase64: isBase64))
  }
}

/// The digest of bytes as text.
func digest(_ bytes: [UInt8], _ function: HashFunction, isBase64: Bool) -> String {
  let digest = function.digest(of: bytes)
  return isBase64 ? Base64.standard.encode(digest) : Hexadecimal.encode(digest)
}

/// *Source*: RFC 4122 section 4.3.
@Sendable
private func namedUUID(_ call: FunctionCall) throws(FunctionError) -> Value {
  let known = [
    "dns": "6ba7b810-9dad-11d1-80b4-00c04fd430c8", "url": "6ba7b811-9dad-11d1-80b4-00c04fd430c8",
    "oid": "6ba7b812-9dad-11d1-80b4-00c04fd430c8", "x500": "6ba7b814-9dad-11d1-80b4-00c04fd430c8",
  ]
  let text = known[call.string(0)] ?? call.string(0)
  let digits = text.utf8.filter { $0 != UInt8(ascii: "-") }
  guard digits.count == 32,
    let namespace = try? Hexadecimal.decode(String(decoding: digits, as: UTF8.self))
  else {
    throw FunctionError(
      "uuidv5() doesn't support namespace \(text): invalid UUID", argument: 0)
  }
  var bytes = Array(HashFunction.sha1.digest(of: namespace + Array(call.string(1).utf8))[..<16])
  bytes[6] = bytes[6] & 0x0F | 0x50
  bytes[8] = bytes[8] & 0x3F | 0x80
  let hex = Array(Hexadecimal.encode(bytes).utf8)
  let parts = [hex[0..<8], hex[8..<12], hex[12..<16], hex[16..<20], hex[20..<32]]
  return .string(parts.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "-"))
}
