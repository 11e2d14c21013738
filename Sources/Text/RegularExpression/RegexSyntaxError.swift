/// Why a pattern is not a regular expression, in the words of Go's `regexp`.
package struct RegexSyntaxError: Error, Equatable, Sendable {
  /// The kinds of mistakes; the raw value is the text people see.
  package enum Code: String, Sendable {
    case invalidCharacterRange = "invalid character class range"
    case invalidEscape = "invalid escape sequence"
    case invalidNamedCapture = "invalid named capture"
    case invalidPerlOperator = "invalid or unsupported Perl syntax"
    case invalidRepeatOperator = "invalid nested repetition operator"
    case invalidRepeatSize = "invalid repeat count"
    case missingBracket = "missing closing ]"
    case missingParenthesis = "missing closing )"
    case missingRepeatArgument = "missing argument to repetition operator"
    case trailingBackslash = "trailing backslash at end of expression"
    case unexpectedParenthesis = "unexpected )"
    case nestingDepth = "expression nests too deeply"
    case tooLarge = "expression too large"
  }

  package let code: Code
  /// The part of the pattern that is at fault.
  package let fragment: String

  /// The whole text, such as "error parsing regexp: missing closing ): `a(`".
  package var message: String { "error parsing regexp: \(code.rawValue): `\(fragment)`" }
}
