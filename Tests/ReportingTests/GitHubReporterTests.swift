import Diagnostics
import Linting
import Reporting
import TestSupport
import Testing

@Suite struct `GitHub reporter` {
  /// Annotations of a report on files of ten lines with one diagnostic a tuple.
  private func annotations(
    _ diagnostics: [(id: String, file: UInt32, line: Int)], severity: Severity = .error
  ) -> [String] {
    let lines = (1...99).map { "line \($0)\n" }.joined()
    let sources = SourceFiles(
      (0..<20).map { SourceFile(index: $0, path: "f\($0).yaml", text: lines) })
    let table = LineTable(sources[0])
    let problems = diagnostics.map { id, file, line in
      let bytes = table.byteRange(ofLine: line)
      return Diagnostic(
        id: id, severity: severity, summary: "wrong",
        subject: SourceRange(
          file: file, start: UInt32(bytes.lowerBound), end: UInt32(bytes.upperBound)))
    }
    let report = report(problems, of: sources)
    return GitHubReporter().text(report).split(separator: "\n").map(String.init)
      .filter { $0.hasPrefix("::") }
  }

  private func report(_ problems: [Diagnostic], of sources: SourceFiles) -> Report {
    Report(
      sources: sources, findings: [], diagnostics: problems,
      counts: .init(files: 1, documents: 1, policies: 1), failLevel: .error,
      repositoryPaths: sources.files.map(\.path))
  }

  @Test func `errors come first, then warnings, notes and every line`() throws {
    expectSnapshot(GitHubReporter().text(try makeSampleReport()), "github.txt")
  }

  @Test func `suppressed findings are lines on request and never annotations`() throws {
    let sample = try makeSampleReport()
    let plain = GitHubReporter().text(sample).split(separator: "\n")
    let all = GitHubReporter(showsSuppressed: true).text(sample).split(separator: "\n")
    #expect(all.count == plain.count + 1)
    #expect(all.filter { $0.hasPrefix("::") } == plain.filter { $0.hasPrefix("::") })
  }

  @Test func `ten of a level stand alone`() {
    let lines = annotations((1...10).map { ("p", 0, $0) })
    #expect(lines.count == 10)
    #expect(
      lines.first == "::error file=f0.yaml,line=1,endLine=1,col=1,endColumn=7,title=p::wrong")
  }

  @Test func `notes are notices`() {
    #expect(
      annotations([("p", 0, 1)], severity: .note)
        == ["::notice file=f0.yaml,line=1,endLine=1,col=1,endColumn=7,title=p::wrong"])
  }

  @Test func `more share an annotation for a policy and file`() {
    let lines = annotations((1...11).map { ("p", 0, $0) } + [("q", 1, 5)])
    #expect(
      lines == [
        "::error file=f0.yaml,line=1,endLine=1,col=1,endColumn=7,title=p::wrong%0A"
          + "and 10 more: "
          + (2...11).map { "f0.yaml:\($0):1" }.joined(separator: ", "),
        "::error file=f1.yaml,line=5,endLine=5,col=1,endColumn=7,title=q::wrong%0A"
          + "this step's log lists all 12 errors",
      ])
  }

  @Test func `small groups are taken apart while there is room`() {
    let lines = annotations(
      (1...8).map { ("p", 0, $0) } + (1...2).map { ("q", 1, $0) } + (1...3).map { ("r", 2, $0) })
    #expect(lines.count == 6)
    #expect(lines.filter { $0.contains("more: ") }.count == 1)
  }

  @Test func `still more share an annotation for a policy`() {
    let lines = annotations((0..<12).map { ("p", $0, 1) })
    #expect(lines.count == 1)
    #expect(lines[0].contains("%0Aand 11 more: f1.yaml:1:1, f2.yaml:1:1, "))
  }

  @Test func `the last annotation takes the policies that are left over`() {
    let lines = annotations((0..<13).map { ("p\($0)", UInt32($0), 1) })
    #expect(lines.count == 10)
    #expect(
      lines[9]
        == "::error file=f9.yaml,line=1,endLine=1,col=1,endColumn=7,title=p9::wrong%0Aand 3 more: "
        + "f10.yaml:1:1 (p10), f11.yaml:1:1 (p11), f12.yaml:1:1 (p12)%0A"
        + "this step's log lists all 13 errors")
  }

  @Test func `an annotation names twenty places and counts the others`() {
    let lines = annotations((1...30).map { ("p", 0, $0) })
    #expect(lines.count == 1)
    #expect(
      lines[0].hasSuffix("f0.yaml:21:1 and 9 further%0Athis step's log lists all 30 errors"))
  }

  @Test(arguments: [
    (SourceRange(file: 0, start: 0, end: 3), "line=1,endLine=1,col=1,endColumn=4"),
    (SourceRange(file: 0, start: 0, end: 8), "line=1,endLine=1"),
    (SourceRange(file: 0, start: 0, end: 9), "line=1,endLine=2"),
    (SourceRange(file: 0, start: 4, end: 4), "line=1,endLine=1,col=5,endColumn=5"),
  ])
  func `columns are given only inside one line`(range: SourceRange, expected: String) {
    let sources = SourceFiles([SourceFile(index: 0, path: "a.yaml", text: "key: 1\r\nkey: 2\n")])
    let problem = Diagnostic(id: "p", summary: "wrong", subject: range)
    #expect(
      GitHubReporter().text(report([problem], of: sources))
        .hasPrefix("::error file=a.yaml,\(expected),title=p::wrong\n"))
  }

  @Test(arguments: [
    ("::error::x.yaml", "./::error::x.yaml:1:1: error[p]: wrong"),
    ("\u{3000} ::stop-commands::x.yaml", "./\u{3000} ::stop-commands::x.yaml:1:1: error[p]: wrong"),
    ("##[add-mask]1.yaml", "## [add-mask]1.yaml:1:1: error[p]: wrong"),
    ("a::b.yaml", "a::b.yaml:1:1: error[p]: wrong"),
  ])
  func `a line is no command whatever the file is called`(path: String, expected: String) throws {
    let sources = SourceFiles([SourceFile(index: 0, path: path, text: "x")])
    let problem = Diagnostic(
      id: "p", summary: "wrong", subject: SourceRange(file: 0, start: 0, end: 1))
    let lines = GitHubReporter().text(report([problem], of: sources)).split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines[1] == expected)
  }

  @Test func `line breaks and accents hide nothing from the escaping of a path`() {
    let path = "a\r\n:\u{301},\u{301}%\u{301}.yaml"
    let sources = SourceFiles([SourceFile(index: 0, path: path, text: "x")])
    let problem = Diagnostic(
      id: "p", summary: "wrong", subject: SourceRange(file: 0, start: 0, end: 1))
    let text = GitHubReporter().text(report([problem], of: sources))
    #expect(
      text.hasPrefix(
        "::error file=a%0D%0A%3A\u{301}%2C\u{301}%25\u{301}.yaml,line=1,endLine=1,col=1,"
          + "endColumn=2,title=p::wrong\n"))
  }
}
