import Diagnostics
import Text

extension HCLParser {
  /// Reports an error at a token, unless the lexer has reported the token itself.
  mutating func fail(
    _ summary: String, _ detail: String, at token: HCLToken, context: SourceRange? = nil,
    edits: [Diagnostic.Edit] = []
  ) {
    errors += 1
    if token.isReported { return }
    report(summary, detail, at: input.range(token), context: context, edits: edits)
  }

  /// Reports an error at a token unless the parser is recovering from another.
  mutating func failOnce(
    _ summary: String, _ detail: String, at token: HCLToken, context: SourceRange? = nil
  ) {
    if isRecovering { errors += 1 } else { fail(summary, detail, at: token, context: context) }
  }

  /// Reports an error at a range.
  mutating func fail(
    _ summary: String, _ detail: String, at range: SourceRange, context: SourceRange? = nil,
    edits: [Diagnostic.Edit] = []
  ) {
    errors += 1
    report(summary, detail, at: range, context: context, edits: edits)
  }

  private mutating func report(
    _ summary: String, _ detail: String, at range: SourceRange, context: SourceRange?,
    edits: [Diagnostic.Edit]
  ) {
    if isAborted { return }
    diagnostics.append(
      Diagnostic(
        id: "hcl-syntax", summary: summary, detail: detail, subject: range, context: context,
        edits: edits))
  }

  /// Reports that something is nested too deeply to be read.
  mutating func failDepth(at range: SourceRange) {
    errors += 1
    if isAborted { return }
    diagnostics.append(
      Diagnostic(
        id: "hcl-nesting",
        summary: "more than \(DocumentLimits.nesting) expressions or blocks inside one another",
        detail: "Move inner parts to local values or files of their own.", subject: range))
  }

  /// The range from the start of a token to the end of another.
  func range(_ first: HCLToken, _ last: HCLToken) -> SourceRange {
    input.range(first).union(input.range(last))
  }

  /// Reports every token that can stand nowhere, without repeating itself.
  mutating func reportTokens() {
    var bitwise = 0
    var backticks = 0
    var apostrophes = 0
    var toldSemicolon = false
    for token in tokens where token.isReported {
      let range = input.range(token)
      switch token.kind {
      case .ampersand, .pipe, .tilde, .caret:
        if bitwise < 4 { reportBitwise(token) }
        bitwise += 1
      case .backtick:
        // Every other one: the closing quote of a pair is not reported.
        if backticks % 2 == 0, backticks <= 2 {
          report(
            "invalid character",
            "The \"`\" character is not valid. To create a multi-line string, use the \"heredoc\" "
              + "syntax, like \"<<EOT\".", at: range, context: nil, edits: [])
        }
        backticks += 1
      case .apostrophe:
        if apostrophes % 2 == 0, apostrophes <= 2 {
          report(
            "invalid character",
            "Single quotes are not valid. Use double quotes (\") to enclose strings.", at: range,
            context: nil, edits: [])
        }
        apostrophes += 1
      case .semicolon:
        if !toldSemicolon {
          report(
            "invalid character",
            "The \";\" character is not valid. Use newlines to separate arguments and blocks, and "
              + "commas to separate items in collection values.", at: range, context: nil, edits: []
          )
        }
        toldSemicolon = true
      case .quotedNewline:
        report(
          "invalid multi-line string",
          "Quoted strings may not be split over multiple lines. To produce a multi-line string, "
            + "either use the \\n escape to represent a newline character or use the \"heredoc\" "
            + "multi-line template syntax.", at: range, context: nil, edits: [])
      case .unclosedComment:
        report(
          "invalid character", "There is no \"*/\" that ends this comment.",
          at: input.range(token.start, token.start + 2), context: nil, edits: [])
      default:
        report(
          "invalid character", "This character is not used within the language.", at: range,
          context: nil, edits: [])
      }
    }
  }

  private mutating func reportBitwise(_ token: HCLToken) {
    let hint =
      switch token.kind {
      case .ampersand: " Did you mean boolean AND (\"&&\")?"
      case .pipe: " Did you mean boolean OR (\"||\")?"
      case .tilde: " Did you mean boolean NOT (\"!\")?"
      default: ""
      }
    let replacement: String? =
      switch token.kind {
      case .ampersand: "&&"
      case .pipe: "||"
      case .tilde: "!"
      default: nil
      }
    let range = input.range(token)
    report(
      "unsupported operator", "Bitwise operators are not supported.\(hint)", at: range,
      context: nil, edits: replacement.map { [Diagnostic.Edit(range, replacement: $0)] } ?? [])
  }
}

/// The comment in a range of a file.
func hclComment(_ range: Range<Int>, in file: SourceFile) -> Comment {
  var start = range.lowerBound
  while start > 0, file.bytes[start - 1] == 0x20 || file.bytes[start - 1] == 0x09 { start -= 1 }
  let standsAlone = start == 0 || file.bytes[start - 1] == 0x0A
  let source = SourceRange(
    file: file.index, start: UInt32(range.lowerBound), end: UInt32(range.upperBound))
  var text = file.text(source)
  if text.hasUTF8Prefix("#") {
    text.removeFirst()
  } else {
    text.removeFirst(2)
    if file.bytes[range.lowerBound + 1] == UInt8(ascii: "*") { text.removeLast(2) }
  }
  return Comment(range: source, standsAlone: standsAlone, text: text.trimmingGoSpace)
}
