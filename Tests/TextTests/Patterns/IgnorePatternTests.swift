import Testing

@testable import Text

@Suite struct IgnorePatternTests {
  struct Case: CustomTestStringConvertible {
    let pattern: String
    let path: String
    let isMatch: Bool
    var testDescription: String { "\(pattern) on \(path)" }

    init(_ pattern: String, _ path: String, _ isMatch: Bool) {
      self.pattern = pattern
      self.path = path
      self.isMatch = isMatch
    }
  }

  @Test(arguments: [
    // A path that ends in `/` is a directory.
    Case("*.log", "a.log", true),
    Case("*.log", "x/y/a.log", true),
    Case("*.log", "a.log.txt", false),
    Case("/a", "a", true),
    Case("/a", "x/a", false),
    Case("a/b", "a/b", true),
    Case("a/b", "x/a/b", false),
    Case("build/", "build/", true),
    Case("build/", "x/build/", true),
    Case("build/", "build", false),
    Case("/build/", "x/build/", false),
    Case("**/foo", "foo", true),
    Case("**/foo", "a/b/foo", true),
    Case("**/foo/bar", "a/foo/bar", true),
    Case("a/**", "a/b/c", true),
    Case("a/**", "a/", false),
    Case("a/**/b", "a/b", true),
    Case("a/**/b", "a/x/y/b", true),
    Case("a/**/b", "ab", false),
    Case("**", "a/b", true),
    Case("a**b", "axxb", true),
    Case("x/a**b", "x/a/b", false),
    Case("*", "a/b", true),
    Case("/*", "a/b", false),
    Case("a?c", "abc", true),
    Case("/a?c", "a/c", false),
    Case("[a-c]x", "bx", true),
    Case("[!a-c]x", "bx", false),
    Case("[^a-c]x", "dx", true),
    Case("/a[!x]b", "a/b", false),
    Case("/a[+-9]b", "a/b", false),
    Case("/a[+-9]b", "a.b", true),
    Case("[[:digit:]]x", "7x", true),
    Case("/a[[:punct:]]b", "a/b", false),
    Case("/a[[:punct:]]b", "a-b", true),
    Case("[]]", "]", true),
    Case("a[", "a[", false),
    Case(##"\#a"##, "#a", true),
    Case(#"\!a"#, "!a", true),
    Case(#"a\ "#, "a ", true),
    Case("a   ", "a", true),
    Case("a\r", "a", true),
    Case(#"a\"#, "a", false),
    Case("a+(b)", "a+(b)", true),
    Case("é*", "éx", true),
  ])
  func `a pattern matches what git's does`(_ example: Case) throws {
    let pattern = try #require(IgnorePattern(line: example.pattern))
    let isDirectory = example.path.hasSuffix("/")
    let path = isDirectory ? String(example.path.dropLast()) : example.path
    #expect(pattern.matches(path, isDirectory: isDirectory) == example.isMatch)
  }

  @Test(arguments: ["", "   ", "# comment", "/", "\r"])
  func `a line without a pattern is none`(_ line: String) {
    #expect(IgnorePattern(line: line) == nil)
  }

  @Test func `the last pattern that matches decides`() {
    let rules = IgnoreRules(text: "*.log\n!keep.log\n# no\n/out/\n")
    #expect(rules.patterns.count == 3)
    #expect(rules.verdict("a.log", isDirectory: false) == true)
    #expect(rules.verdict("keep.log", isDirectory: false) == false)
    #expect(rules.verdict("out", isDirectory: true) == true)
    #expect(rules.verdict("a.txt", isDirectory: false) == nil)
  }

  @Test func `what lies in an ignored folder cannot be taken back`() {
    let rules = IgnoreRules(text: "out/\n!out/keep.txt\n")
    #expect(rules.isIgnored("out/keep.txt"))
    #expect(rules.isIgnored("x/out/y/z.txt"))
    #expect(!rules.isIgnored("keep.txt"))
  }
}
