import Text

/// `uuid.*`.
///
/// *Source*: OPA v1, policy reference, "UUID".
enum IdentifierBuiltins {
  static let all: [Builtin] = [
    Builtin("uuid.parse", [.string], .object) { _, operands throws(BuiltinError) in
      guard let identifier = UniversalIdentifier(try operands.string(0)) else { return nil }
      return .object(ObjectValue(fields(of: identifier).map { (.string($0), $1) }))
    },
    Builtin("uuid.rfc4122", [.string], .string) { context, operands throws(BuiltinError) in
      // The same key names the same identifier throughout a run, and in every run of a seed.
      let seed = withUnsafeBytes(of: context.seed.bigEndian) { Array($0) }
      let digest = HashFunction.sha256.digest(of: seed + Array(try operands.string(0).utf8))
      return .string(UniversalIdentifier(randomBytes: Array(digest.prefix(16))).description)
    },
  ]

  private static func fields(of identifier: UniversalIdentifier) -> [(String, Value)] {
    var fields: [(String, Value)] = [
      ("variant", .string(identifier.variant)), ("version", .integer(identifier.version)),
    ]
    guard identifier.version == 1 || identifier.version == 2 else { return fields }
    fields += [
      ("clocksequence", .integer(identifier.clockSequence)),
      ("macvariables", .string(identifier.nodeKind)), ("nodeid", .string(identifier.node)),
      ("time", .number(Number(identifier.nanoseconds))),
    ]
    if identifier.version == 2 {
      fields += [
        ("domain", .string(identifier.domain)), ("id", .integer(identifier.localIdentifier)),
      ]
    }
    return fields
  }
}
