import Testing

@testable import Text

@Suite struct RegexSyntaxTests {
  struct Mistake: CustomTestStringConvertible {
    let pattern: String
    let message: String
    var testDescription: String { pattern }

    init(_ pattern: String, _ message: String) {
      self.pattern = pattern
      self.message = message
    }
  }

  @Test(arguments: [
    Mistake("a(", "missing closing ): `a(`"),
    Mistake("(abc", "missing closing ): `(abc`"),
    Mistake("abc)", "unexpected ): `abc)`"),
    Mistake("x[a-z", "missing closing ]: `[a-z`"),
    Mistake("$^[[[", "missing closing ]: `[[[`"),
    Mistake("[", "missing closing ]: `[`"),
    Mistake("[z-a]", "invalid character class range: `z-a`"),
    Mistake("[[:foo:]]", "invalid character class range: `[:foo:]`"),
    Mistake(#"[a-\d]"#, #"invalid escape sequence: `\d`"#),
    Mistake(#"\pX"#, #"invalid character class range: `\pX`"#),
    Mistake(#"\p{Klingon}"#, #"invalid character class range: `\p{Klingon}`"#),
    Mistake(#"\p{Greek"#, #"invalid character class range: `\p{Greek`"#),
    Mistake(#"abc\"#, "trailing backslash at end of expression: ``"),
    Mistake("*", "missing argument to repetition operator: `*`"),
    Mistake("+", "missing argument to repetition operator: `+`"),
    Mistake("?", "missing argument to repetition operator: `?`"),
    Mistake("(|*)", "missing argument to repetition operator: `*`"),
    Mistake("a**", "invalid nested repetition operator: `**`"),
    Mistake("a*+", "invalid nested repetition operator: `*+`"),
    Mistake("a{2}{3}", "invalid nested repetition operator: `{2}{3}`"),
    Mistake("a{1001}", "invalid repeat count: `{1001}`"),
    Mistake("a{2,1}", "invalid repeat count: `{2,1}`"),
    Mistake("a{99999999999999999999}", "invalid repeat count: `{99999999999999999999}`"),
    Mistake("((a{100}){11}){10}", "invalid repeat count: `{11}`"),
    Mistake(#"\x"#, #"invalid escape sequence: `\x`"#),
    Mistake(#"\x{110000}"#, #"invalid escape sequence: `\x{110000`"#),
    Mistake(#"\8"#, #"invalid escape sequence: `\8`"#),
    Mistake(#"\1"#, #"invalid escape sequence: `\1`"#),
    Mistake(#"\C"#, #"invalid escape sequence: `\C`"#),
    Mistake(#"\q"#, #"invalid escape sequence: `\q`"#),
    Mistake("(?=a)", "invalid or unsupported Perl syntax: `(?=`"),
    Mistake("(?!a)", "invalid or unsupported Perl syntax: `(?!`"),
    Mistake("(?P=n)", "invalid or unsupported Perl syntax: `(?P`"),
    Mistake("(?i", "invalid or unsupported Perl syntax: `(?i`"),
    Mistake("(?i-)", "invalid or unsupported Perl syntax: `(?i-)`"),
    Mistake("(?<=a)", "invalid named capture: `(?<=a)`"),
    Mistake("(?P<x y>a)", "invalid named capture: `(?P<x y>`"),
    Mistake("(?P<name", "invalid named capture: `(?P<name`"),
    Mistake("(?P<>a)", "invalid named capture: `(?P<>`"),
  ])
  func `a malformed pattern is refused in the words of Go`(_ mistake: Mistake) {
    let error = #expect(throws: RegexSyntaxError.self) { try RegularExpression(mistake.pattern) }
    #expect(error?.message == "error parsing regexp: " + mistake.message)
  }

  @Test(arguments: [
    "a{,2}", "a{", "a{1", "{", "a{01}", "[]a]", "[^]a]", "[a-]", "[-a]", "[a-b-c]", "]", "}",
    #"\_"#, #"\-"#, #"\Qa+b"#, "(?i)(?s)", "^*", "(?i)a*(?i)*", "()", "(|a)*", "(?P<n>a)(?P<n>b)",
    "(?<n>a)", "(?i-s:a)", "[[:word:]]", "[[:^space:]x]", #"[\pL\d_]"#, #"\p{^Greek}"#,
    #"\p{Latin}"#, #"\p{Old_Italic}"#, #"\x{10FFFF}"#, #"\x41"#, #"\101"#, "(a{10}){100}",
  ])
  func `a well-formed pattern is accepted`(_ pattern: String) throws {
    _ = try RegularExpression(pattern)
  }

  @Test func `groups nested beyond the limit are refused`() {
    func nested(_ depth: Int) -> String {
      String(repeating: "(", count: depth) + "a" + String(repeating: ")", count: depth)
    }
    #expect(throws: Never.self) { try RegularExpression(nested(999)) }
    let error = #expect(throws: RegexSyntaxError.self) { try RegularExpression(nested(1000)) }
    #expect(error?.code == .nestingDepth)
  }

  @Test func `a program beyond the limit is refused`() {
    let pattern = String(repeating: "(?:abcdef){1000}", count: 100)
    let error = #expect(throws: RegexSyntaxError.self) { try RegularExpression(pattern) }
    #expect(error?.code == .tooLarge)
  }

  @Test func `a program with too many groups for its size is refused`() {
    let pattern = "a{1000}b{1000}c{1000}" + String(repeating: "(x)", count: 1_200)
    let error = #expect(throws: RegexSyntaxError.self) { try RegularExpression(pattern) }
    #expect(error?.code == .tooLarge)
  }

  @Test func `group names are known by number`() throws {
    let expression = try RegularExpression("(a)(?P<second>b)(?:c)(?<third>d)")
    #expect(expression.groupNames == [nil, nil, "second", "third"])
  }

  @Test func `every script name of Unicode is known`() throws {
    #expect(UnicodeScriptTable.rows.count == 163)
    for row in UnicodeScriptTable.rows { _ = try RegularExpression("\\p{\(row.name)}") }
  }

  @Test func `case variants are an equivalence`() {
    // All scalars with case variants lie in these blocks.
    let blocks: [Range<UInt32>] = [
      0..<0x600, 0x10A0..<0x1100, 0x13A0..<0x1400, 0x1C80..<0x1CC0, 0x1D70..<0x2190,
      0x2C00..<0x2D30, 0xA640..<0xA7FF, 0xAB50..<0xABC0, 0x10400..<0x104FF, 0x1E900..<0x1E950,
    ]
    var oneWay: [UInt32] = []
    for value in blocks.joined() {
      for variant in CaseFolding.variants(of: value)
      where !CaseFolding.variants(of: variant).contains(value) {
        oneWay.append(value)
      }
    }
    #expect(oneWay.isEmpty)
  }
}
