import Text

/// Hashes of `crypto.*`.
///
/// *Source*: OPA v1, policy reference, "Crypto".
enum CryptoBuiltins {
  static let all: [Builtin] =
    [
      digest("crypto.md5", .md5), digest("crypto.sha1", .sha1), digest("crypto.sha256", .sha256),
      keyed("crypto.hmac.md5", .md5), keyed("crypto.hmac.sha1", .sha1),
      keyed("crypto.hmac.sha256", .sha256), keyed("crypto.hmac.sha512", .sha512),
      Builtin("crypto.hmac.equal", [.string, .string], .boolean) {
        _, operands throws(BuiltinError) in
        let (a, b) = (try operands.string(0), try operands.string(1))
        return .boolean(HashFunction.areEqual(a.utf8, b.utf8))
      },
    ]

  private static func digest(_ name: String, _ function: HashFunction) -> Builtin {
    Builtin(name, [.string], .string) { _, operands throws(BuiltinError) in
      .string(function.hexadecimalDigest(of: try operands.string(0)))
    }
  }

  private static func keyed(_ name: String, _ function: HashFunction) -> Builtin {
    Builtin(name, [.string, .string], .string) { _, operands throws(BuiltinError) in
      let message = Array(try operands.string(0).utf8)
      let key = Array(try operands.string(1).utf8)
      return .string(Hexadecimal.encode(function.hmac(of: message, key: key)))
    }
  }
}
