import Diagnostics
import Linting
import Reporting
import TestSupport
import Testing

@Suite struct `Markdown reporter` {
  private func report(
    _ summaries: [String], path: String = "a.yaml", hasFailedPolicies: Bool = false
  ) -> Report {
    let sources = SourceFiles([SourceFile(index: 0, path: path, text: "key: value\n")])
    return Report(
      sources: sources, findings: [],
      diagnostics: summaries.map {
        Diagnostic(id: "p", summary: $0, subject: SourceRange(file: 0, start: 5, end: 10))
      }, counts: .init(files: 1, documents: 1, policies: 1), failLevel: .error,
      hasFailedPolicies: hasFailedPolicies, repositoryPaths: [path])
  }

  /// The cells of the only row.
  private func row(_ report: Report, filesAddress: String? = nil) -> String? {
    let lines = MarkdownReporter(filesAddress: filesAddress).text(report).split(separator: "\n")
    return lines.drop { $0 != "| --- | --- | --- |" }.dropFirst().first.map(String.init)
  }

  @Test func `tables come with links and frames`() throws {
    let reporter = MarkdownReporter(
      filesAddress: "https://github.com/octo/shop/blob/4f2c/", showsSuppressed: true)
    expectSnapshot(reporter.text(try makeSampleReport()), "report.md")
  }

  @Test func `a clean run is two lines`() {
    #expect(
      MarkdownReporter().text(report([]))
        == "## idp: no findings in 1 file\n\n1 policy\n")
  }

  @Test func `a policy without an answer is said first`() {
    #expect(
      MarkdownReporter().text(report([], hasFailedPolicies: true)) == """
        ## idp: no findings in 1 file

        **A policy gave no answer, so there may be more than this report says.**

        1 policy

        """)
  }

  @Test(arguments: [
    ("*a* _b_ `c` ~d~ $e$", "\\*a\\* \\_b\\_ \\`c\\` \\~d\\~ \\$e\\$"),
    ("[a](b) | \\|", "\\[a\\](b) \\| \\\\\\|"),
    ("<b>&amp;", "&lt;b&gt;&amp;amp;"),
    ("ask @team (@x) or a@sha256:1", "ask @&#8203;team (@&#8203;x) or a@sha256:1"),
    ("a.b@c.example xmpp:a@b.c/d", "a.b@&#8203;c.example xmpp:a@&#8203;b.c/d"),
    ("see #1 and o/r#1", "see #&#8203;1 and o/r#&#8203;1"),
    ("https://a.example www.b.example", "https:&#47;/a.example www&#46;b.example"),
    ("a\r\n# b\u{1B}[0m", "a\\\\r\\\\n#&#8203; b\\\\x1b\\[0m"),
  ])
  func `a message is text`(summary: String, expected: String) {
    #expect(row(report([summary])) == "| `a.yaml:1` | \(expected) | `p` |")
  }

  @Test(arguments: [
    ("a b.yaml", "`a b.yaml:1`"), ("a|b.yaml", "`a\\|b.yaml:1`"),
    ("``.yaml", "``` ``.yaml:1 ```"), ("a`b.yaml", "``a`b.yaml:1``"),
    ("a\nb.yaml", "`a\\nb.yaml:1`"),
  ])
  func `a place is code`(path: String, expected: String) {
    #expect(row(report(["wrong"], path: path)) == "| \(expected) | wrong | `p` |")
  }

  @Test func `a link is to the line of the file`() {
    #expect(
      row(report(["wrong"], path: "a b)/c.yaml"), filesAddress: "https://x.example/blob/1/")
        == "| [`a b)/c.yaml:1`](https://x.example/blob/1/a%20b%29/c.yaml#L1) | wrong | `p` |")
  }

  @Test func `a long message is cut`() {
    let row = row(report([String(repeating: "x", count: 400)]))
    #expect(row == "| `a.yaml:1` | \(String(repeating: "x", count: 299))… | `p` |")
  }

  @Test func `what finds no room is counted`() {
    let text = MarkdownReporter().text(report((1...2000).map { "message \($0)" }))
    #expect(text.utf8.count < 65_536)
    #expect(text.hasPrefix("## idp: 2000 errors in 1 file\n\n### 2000 errors\n"))
    #expect(text.contains("\nand 1140 more\n"))
    #expect(text.contains("<summary>Show the first 418 of 2000 in the files</summary>"))
  }
}
