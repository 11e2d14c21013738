import Text

/// Semantic versions.
///
/// *Source*: OPA 1.x, "Semantic versions".
enum SemverBuiltins {
  static let all: [Builtin] = [
    Builtin("semver.compare", [.string, .string], .number) { _, operands throws(BuiltinError) in
      .integer(try version(operands, 0).compare(to: try version(operands, 1)))
    },
    Builtin("semver.is_valid", [.any], .boolean) { _, operands in
      guard case .string(let text) = operands[0] else { return .boolean(false) }
      return .boolean(SemanticVersion(text) != nil)
    },
  ]

  private static func version(
    _ operands: [Value], _ index: Int
  ) throws(BuiltinError) -> SemanticVersion {
    guard let version = SemanticVersion(try operands.string(index)) else {
      throw BuiltinError(
        "operand \(index + 1): string \(operands[index]) is not a valid SemVer")
    }
    return version
  }
}
