import Testing

@testable import Text

/// A pattern, a text and the groups of every match as `begin-end`, `_` for a group without part.
struct RegexCase: CustomTestStringConvertible {
  let pattern: String
  let text: String
  let matches: String
  var testDescription: String { "/\(pattern)/ in \(text)" }

  init(_ pattern: String, _ text: String, _ matches: String) {
    self.pattern = pattern
    self.text = text
    self.matches = matches
  }
}

func describe(_ matches: [RegexMatch]) -> String {
  matches.map { match in
    match.groups.map { $0.map { "\($0.lowerBound)-\($0.upperBound)" } ?? "_" }
      .joined(separator: " ")
  }.joined(separator: ", ")
}

@Suite struct RegularExpressionTests {
  static let cases: [RegexCase] = [
    // Go's own examples of matching.
    RegexCase("", "", "0-0"),
    RegexCase("^abcdefg", "abcdefg", "0-7"),
    RegexCase("a+", "baaab", "1-4"),
    RegexCase("abcd..", "abcdef", "0-6"),
    RegexCase("a", "a", "0-1"),
    RegexCase("x", "y", ""),
    RegexCase("b", "abc", "1-2"),
    RegexCase(".", "a", "0-1"),
    RegexCase(".*", "abcdef", "0-6"),
    RegexCase("^", "abcde", "0-0"),
    RegexCase("$", "abcde", "5-5"),
    RegexCase("^bcd'", "abcdef", ""),
    RegexCase("a*", "baaab", "0-0, 1-4, 5-5"),
    RegexCase("[^\\n]+", "abcd\n", "0-4"),
    RegexCase("[日本語]+", "日本語日本語", "0-18"),
    RegexCase("日本語+", "日本語", "0-9"),
    RegexCase("()", "", "0-0 0-0"),
    RegexCase("(a)", "a", "0-1 0-1"),
    RegexCase("(.)(.)", "日a", "0-4 0-3 3-4"),
    RegexCase("(.*)", "", "0-0 0-0"),
    RegexCase("(..)(..)", "abcd", "0-4 0-2 2-4"),
    RegexCase("(([^xyz]*)(d))", "abcd", "0-4 0-4 0-3 3-4"),
    RegexCase("((a|b|c)*(d))", "abcd", "0-4 0-4 2-3 3-4"),
    RegexCase("(((a|b|c)*)(d))", "abcd", "0-4 0-4 0-3 2-3 3-4"),
    RegexCase("a*(|(b))c*", "aacc", "0-4 2-2 _"),
    RegexCase("(.*).*", "ab", "0-2 0-2"),
    RegexCase("[.]", ".", "0-1"),
    RegexCase("/$", "/abc/", "4-5"),
    RegexCase("[^abc]+", "abcabc", ""),
    RegexCase("(|a)*", "aa", "0-0 0-0, 1-1 1-1, 2-2 2-2"),
    RegexCase("(|a)+", "aa", "0-0 0-0, 1-1 1-1, 2-2 2-2"),
    RegexCase("(a|)+", "aa", "0-2 1-2"),
    RegexCase("(a*)*", "b", "0-0 0-0, 1-1 1-1"),
    RegexCase("(a*)+", "b", "0-0 0-0, 1-1 1-1"),
    RegexCase("(a*|b)*", "ab", "0-2 1-2"),
    RegexCase("a.*?c", "abcabc", "0-3, 3-6"),
    RegexCase("(?U)a.*c", "abcabc", "0-3, 3-6"),
    RegexCase("(?U)a.*?c", "abcabc", "0-6"),
    RegexCase("a{2,3}?", "aaaa", "0-2, 2-4"),
    RegexCase("a{2,}", "aaaa", "0-4"),
    RegexCase("a{0}b", "ab", "1-2"),
    RegexCase("(ab|a)(bcd|c|d*)", "abcd", "0-3 0-2 2-3"),
    RegexCase("samwise|sam", "samwise sam", "0-7, 8-11"),
    RegexCase("sam|samwise", "samwise", "0-3"),
    // Flags.
    RegexCase("(?i)ABC", "aBc", "0-3"),
    RegexCase("(?i)k", "k K \u{212A}", "0-1, 2-3, 4-7"),
    RegexCase("(?i)straße", "STRAßE", "0-7"),
    RegexCase("(?i)ß", "ẞ", "0-3"),
    RegexCase("(?i)ss", "ß", ""),
    RegexCase("(?i)σ", "ς", "0-2"),
    RegexCase("(?i)I", "ı", ""),
    RegexCase("(?i)[^a]", "A", ""),
    RegexCase("(?i)[a-c]+", "xAbC", "1-4"),
    RegexCase(#"(?i)\w"#, "ſ", "0-2"),
    RegexCase(#"(?i)\W"#, "ſ", ""),
    RegexCase(#"(?i)\p{Lu}"#, "a", "0-1"),
    RegexCase("a(?i)b|c(?-i)d", "aB CD Cd", "0-2, 6-8"),
    RegexCase("(?i:a)b", "Ab AB", "0-2"),
    RegexCase("a.b", "a\nb", ""),
    RegexCase("(?s)a.b", "a\nb", "0-3"),
    RegexCase("^a$", "b\na\nc", ""),
    RegexCase("(?m)^a$", "b\na\nc", "2-3"),
    RegexCase("(?m)^", "a\n\nb", "0-0, 2-2, 3-3"),
    RegexCase("(?m)$", "a\n", "1-1, 2-2"),
    RegexCase(#"(?m)\Aa\z"#, "a\na", ""),
    // Words.
    RegexCase(#"\bx\b"#, "x xx ax x", "0-1, 8-9"),
    RegexCase(#"\b"#, "ab c", "0-0, 2-2, 3-3, 4-4"),
    RegexCase(#"\B"#, "é", "0-0, 2-2"),
    RegexCase(#"\Bx\B"#, "xxx", "1-2"),
    RegexCase(#"é\b"#, "é", ""),
    // Classes.
    RegexCase(#"\d+\D+\s\S+\w\W"#, "12ab cde!", "0-9"),
    RegexCase("[[:alpha:]]+", "12abé", "2-4"),
    RegexCase("[[:^digit:]]+", "12ab3", "2-4"),
    RegexCase(#"\pL+"#, "1aéß中2", "1-9"),
    RegexCase(#"\p{Lu}+"#, "aÉB", "1-4"),
    RegexCase(#"\PL+"#, "a12é", "1-3"),
    RegexCase(#"\p{Greek}+"#, "abαβγ", "2-8"),
    RegexCase(#"\p{^Greek}+"#, "abα", "0-2"),
    RegexCase(#"\p{Cyrillic}\p{Han}"#, "я語", "0-5"),
    RegexCase(#"[^\pL\s]+"#, "a 1-2 b", "2-5"),
    RegexCase("[a-z-]+", "a-z", "0-3"),
    RegexCase("[]a]+", "]a", "0-2"),
    RegexCase(#"[\x{1F600}-\x{1F64F}]"#, "a😀", "1-5"),
    RegexCase(#"\x41\101\n\t\a\f\v\r"#, "AA\n\t\u{7}\u{C}\u{B}\r", "0-8"),
    RegexCase(#"\Qa.b*\Ec"#, "a.b*c", "0-5"),
    RegexCase(#"a\Q.b\E*"#, "a.bbb", "0-5"),
    // Empty matches next to others.
    RegexCase("a*", "aab", "0-2, 3-3"),
    RegexCase("", "日", "0-0, 3-3"),
    RegexCase("(?:(?:^).)", "ab", "0-1"),
  ]

  @Test(arguments: cases)
  func `all matches and groups are those of Go`(_ example: RegexCase) throws {
    let expression = try RegularExpression(example.pattern)
    let matches = expression.allMatches(in: example.text)
    #expect(describe(matches) == example.matches)
    #expect(expression.matches(example.text) == !example.matches.isEmpty)
    #expect(expression.firstMatch(in: example.text) == matches.first)
  }

  @Test func `a limit stops the search`() throws {
    let expression = try RegularExpression("a.")
    #expect(describe(expression.allMatches(in: "paranormal", limit: 2)) == "1-3, 3-5")
    #expect(expression.allMatches(in: "paranormal", limit: 0).isEmpty)
  }

  struct Replacement: CustomTestStringConvertible {
    let pattern: String
    let text: String
    let template: String
    let result: String
    var testDescription: String { "/\(pattern)/ in \(text) by \(template)" }

    init(_ pattern: String, _ text: String, _ template: String, _ result: String) {
      self.pattern = pattern
      self.text = text
      self.template = template
      self.result = result
    }
  }

  @Test(arguments: [
    Replacement("a*", "baaac", "x", "xbxcx"),
    Replacement("", "abc", "-", "-a-b-c-"),
    Replacement("w(x*)y", "-wy-wxxy-", "0", "-0-0-"),
    Replacement("(foo)", "foo", "$1$1", "foofoo"),
    Replacement("a(.)", "abac", "<${1}>", "<b><c>"),
    Replacement("a(.)", "ab", "$1x", ""),
    Replacement("a(?P<n>.)", "ab", "$n-${n}x$n", "b-bxb"),
    Replacement("a", "a", "$$1", "$1"),
    Replacement("a", "a", "$", "$"),
    Replacement("a", "a", "$ ${", "$ ${"),
    Replacement("a", "a", "${1", "${1"),
    Replacement("(a)", "a", "$01|$2|$0", "||a"),
    Replacement("(?P<n>a)|(?P<n>b)", "ab", "[$n]", "[a][b]"),
    Replacement("[^日]", "a日b", "é", "é日é"),
    Replacement("x", "abc", "y", "abc"),
  ])
  func `a replacement expands groups as Go does`(_ example: Replacement) throws {
    let expression = try RegularExpression(example.pattern)
    #expect(expression.replaceAll(in: example.text, with: example.template) == example.result)
  }

  @Test func `a literal replacement expands nothing`() throws {
    let expression = try RegularExpression("(a)")
    #expect(expression.replaceAll(in: "aba", withLiteral: "$1") == "$1b$1")
  }

  struct Split: CustomTestStringConvertible {
    let pattern: String
    let text: String
    let limit: Int
    let parts: [String]
    var testDescription: String { "/\(pattern)/ of \(text) at most \(limit)" }

    init(_ pattern: String, _ text: String, _ limit: Int, _ parts: [String]) {
      self.pattern = pattern
      self.text = text
      self.limit = limit
      self.parts = parts
    }
  }

  @Test(arguments: [
    Split("a", "banana", -1, ["b", "n", "n", ""]),
    Split("z+", "pizza", -1, ["pi", "a"]),
    Split(":", "foo:and:bar", 2, ["foo", "and:bar"]),
    Split(":", "foo:and:bar", 1, ["foo:and:bar"]),
    Split(":", "foo:and:bar", 0, []),
    Split("", "foobar", -1, ["f", "o", "o", "b", "a", "r"]),
    Split("", "", -1, []),
    Split("a", "", -1, [""]),
    Split("", "bar", 2, ["b", "ar"]),
    Split("a*", "abaabaccadaaae", 5, ["", "b", "b", "c", "cadaaae"]),
    Split("^[a-z ]+$", "foobar baz", -1, ["", ""]),
    Split("x*", "axbxc", -1, ["a", "b", "c"]),
  ])
  func `a text is split as Go does`(_ example: Split) throws {
    let expression = try RegularExpression(example.pattern)
    #expect(expression.split(example.text, limit: example.limit) == example.parts)
  }

  @Test func `a quoted text matches itself`() throws {
    let text = #"a.b*c\d[e]{2}(f|g)+^$?é"#
    let expression = try RegularExpression("^" + RegularExpression.quote(text) + "$")
    #expect(expression.matches(text))
  }
}
