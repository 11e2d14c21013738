import Testing

@testable import Text

@Suite struct GlobTests {
  struct Case: CustomTestStringConvertible {
    let glob: String
    let delimiters: [Unicode.Scalar]
    let text: String
    let isMatch: Bool
    var testDescription: String { "\(glob) on \(text)" }

    init(_ glob: String, _ delimiters: [Unicode.Scalar], _ text: String, _ isMatch: Bool) {
      self.glob = glob
      self.delimiters = delimiters
      self.text = text
      self.isMatch = isMatch
    }
  }

  @Test(arguments: [
    Case("*.github.com", ["."], "api.github.com", true),
    Case("*.github.com", ["."], "api.cdn.github.com", false),
    Case("api.**.com", ["."], "api.cdn.github.com", true),
    Case("*hub.com", [], "api.cdn.github.com", true),
    Case("*:github:com", [":"], "api:github:com", true),
    Case("[abc]at", ["."], "cat", true),
    Case("[abc]at", ["."], "fat", false),
    Case("[!abc]at", ["."], "fat", true),
    Case("[a-c]at", ["."], "bat", true),
    Case("[!a-c]at", ["."], "bat", false),
    Case("?at", ["f"], "fat", false),
    Case("?at", ["f"], "bat", true),
    Case("?at", ["."], "at", false),
    Case("{cat,bat,[fr]at}", ["."], "rat", true),
    Case("{cat,bat,[fr]at}", ["."], "at", false),
    Case("{a,{b,c}d}e", ["."], "cde", true),
    Case("{a*,b}.c", ["."], "axx.c", true),
    Case("*", ["."], "foo", true),
    Case("*", ["."], "foo.bar", false),
    Case("*", [], "foo.bar\n", true),
    Case("**", ["."], "foo.bar", true),
    Case("", ["."], "", true),
    Case("*", ["."], "", true),
    Case(#"\*a"#, ["."], "*a", true),
    Case(#"\*a"#, ["."], "ba", false),
    Case(#"[\]a]"#, ["."], "]", true),
    Case("a,b]", ["."], "a,b]", true),
    Case("[.]", ["."], ".", true),
    Case("日?語", ["."], "日本語", true),
    Case("é*", ["."], "e\u{301}x", false),
    Case("*a*b*c*d*e*f", [], String(repeating: "abcde", count: 200), false),
  ])
  func `a glob matches what OPA's does`(_ example: Case) throws {
    let glob = try Glob(example.glob, delimiters: example.delimiters)
    #expect(glob.matches(example.text) == example.isMatch)
  }

  @Test(arguments: ["[abc", "[", "[a-", "[a-cx]", "[c-a]"])
  func `a malformed class is refused`(_ pattern: String) {
    #expect(throws: GlobSyntaxError.self) { try Glob(pattern, delimiters: []) }
  }

  @Test func `a quoted text matches itself only`() throws {
    let text = #"*.{a,b}[c]?\d"#
    #expect(Glob.quote("*.github.com") == #"\*.github.com"#)
    let glob = try Glob(Glob.quote(text), delimiters: ["."])
    #expect(glob.matches(text))
    #expect(!glob.matches("x.a[c]?d"))
  }
}
