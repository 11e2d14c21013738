import Text

/// `glob.*`.
///
/// *Source*: OPA v1, policy reference, "Glob".
enum GlobBuiltins {
  static let all: [Builtin] = [
    Builtin("glob.match", [.string, [.null, .array], .string], .boolean) {
      context, operands throws(BuiltinError) in
      let glob = try context.cache.glob(
        try operands.string(0), delimiters: try delimiters(operands))
      return .boolean(glob.matches(try operands.string(2)))
    },
    Builtin("glob.quote_meta", [.string], .string) { _, operands throws(BuiltinError) in
      .string(Glob.quote(try operands.string(0)))
    },
  ]

  /// Null stands for none, an empty array for the dot.
  private static func delimiters(
    _ operands: [Value]
  ) throws(BuiltinError) -> [Unicode.Scalar] {
    guard case .array(let array) = operands[1] else { return [] }
    var result: [Unicode.Scalar] = []
    for element in array.elements {
      guard case .string(let text) = element, let scalar = text.unicodeScalars.first,
        text.unicodeScalars.count == 1
      else { throw operands.wrongElement(1, element, "single-character string") }
      result.append(scalar)
    }
    return result.isEmpty ? ["."] : result
  }
}
