import Text

/// Builtins on strings, whose offsets count Unicode scalars.
///
/// *Source*: OPA 1.x, "Strings".
enum StringBuiltins {
  static let all: [Builtin] = tests + searches + pieces + changes + trims + formatting

  private static let texts: ValueTypes = [.string, .set, .array, .containersLast]

  private static let tests: [Builtin] = [
    test("contains") { $0.utf8Offset(of: $1) != nil },
    test("startswith") { $0.hasUTF8Prefix($1) },
    test("endswith") { $0.hasUTF8Suffix($1) },
    Builtin("strings.any_prefix_match", [texts, texts], .boolean) {
      _, operands throws(BuiltinError) in
      let (strings, prefixes) = (try stringList(operands, 0), try stringList(operands, 1))
      return .boolean(strings.contains { text in prefixes.contains { text.hasUTF8Prefix($0) } })
    },
    Builtin("strings.any_suffix_match", [texts, texts], .boolean) {
      _, operands throws(BuiltinError) in
      let (strings, suffixes) = (try stringList(operands, 0), try stringList(operands, 1))
      return .boolean(strings.contains { text in suffixes.contains { text.hasUTF8Suffix($0) } })
    },
  ]

  private static let searches: [Builtin] = [
    Builtin("indexof", [.string, .string], .number) { _, operands throws(BuiltinError) in
      let (text, wanted) = try searched(operands)
      guard let offset = text.utf8Offset(of: wanted) else { return .integer(-1) }
      return .integer(text.scalarCount(beforeUTF8: offset))
    },
    Builtin("indexof_n", [.string, .string], .array) { _, operands throws(BuiltinError) in
      let (text, wanted) = try searched(operands)
      var result: [Value] = []
      var start = 0
      // Occurrences may overlap.
      while let offset = text.utf8Offset(of: wanted, from: start) {
        result.append(.integer(text.scalarCount(beforeUTF8: offset)))
        start = offset + 1
      }
      return .elements(result)
    },
    Builtin("strings.count", [.string, .string], .number) { _, operands throws(BuiltinError) in
      let (text, wanted) = (try operands.string(0), try operands.string(1))
      if wanted.utf8.isEmpty { return .integer(text.unicodeScalars.count + 1) }
      var (count, start) = (0, 0)
      while let offset = text.utf8Offset(of: wanted, from: start) {
        count += 1
        start = offset + wanted.utf8.count
      }
      return .integer(count)
    },
  ]

  private static let pieces: [Builtin] = [
    Builtin("split", [.string, .string], .array) { _, operands throws(BuiltinError) in
      let pieces = try operands.string(0).splitUTF8(by: try operands.string(1))
      return .elements(pieces.map { .string($0) })
    },
    // The first n pieces, or the last where n is negative.
    Builtin("strings.split_n", [.string, .string, .number], .array) {
      _, operands throws(BuiltinError) in
      let pieces = try operands.string(0).splitUTF8(by: try operands.string(1))
      let count = try operands.integer(2)
      let kept = count < 0 ? pieces.suffix(-max(count, -pieces.count)) : pieces.prefix(count)
      return .elements(kept.map { .string($0) })
    },
    Builtin("concat", [.string, .collection], .string) { _, operands throws(BuiltinError) in
      let (separator, pieces) = (try operands.string(0), try operands.strings(1))
      let size = pieces.reduce(0) { $0 + $1.utf8.count }
      try OutputLimit.check(size, plus: pieces.count, times: separator.utf8.count)
      return .string(pieces.joined(separator: separator))
    },
    Builtin("substring", [.string, .number, .number], .string) {
      _, operands throws(BuiltinError) in
      let text = try operands.string(0)
      let (start, length) = (try operands.integer(1), try operands.integer(2))
      if start < 0 { throw BuiltinError("negative offset") }
      let rest = text.unicodeScalars.dropFirst(start)
      return .string(String(length < 0 ? rest : rest.prefix(length)))
    },
  ]

  private static func test(
    _ name: String, _ holds: @escaping @Sendable (String, String) -> Bool
  ) -> Builtin {
    Builtin(name, [.string, .string], .boolean) { _, operands throws(BuiltinError) in
      .boolean(holds(try operands.string(0), try operands.string(1)))
    }
  }

  private static func stringList(
    _ operands: [Value], _ index: Int
  ) throws(BuiltinError) -> [String] {
    if case .string(let text) = operands[index] { return [text] }
    return try operands.strings(index)
  }

  private static func searched(_ operands: [Value]) throws(BuiltinError) -> (String, String) {
    let wanted = try operands.string(1)
    if wanted.utf8.isEmpty { throw BuiltinError("empty search character") }
    return (try operands.string(0), wanted)
  }
}

extension String {
  /// The number of scalars before an offset that lies between two.
  fileprivate func scalarCount(beforeUTF8 offset: Int) -> Int {
    utf8.prefix(offset).reduce(0) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) }
  }
}
