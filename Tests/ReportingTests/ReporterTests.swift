import Diagnostics
import Documents
import Linting
import Reporting
import Repository
import TestSupport
import Testing

@Suite struct `Reporters` {
  @Test func `the text report shows frames and a summary`() throws {
    expectSnapshot(TextReporter().text(try makeSampleReport()), "report.txt")
  }

  @Test func `suppressed findings are shown on request`() throws {
    let report = try makeSampleReport()
    expectSnapshot(
      TextReporter(layout: .lines, showsSuppressed: true).text(report), "report-lines.txt")
  }

  @Test func `the JSON report holds all of it`() throws {
    expectSnapshot(JSONReporter().text(try makeSampleReport()), "report.json")
  }

  @Test func `colours mark the summary`() {
    let report = Report(
      sources: SourceFiles(), findings: [], diagnostics: [Diagnostic(id: "x", summary: "y")],
      counts: .init(files: 0, documents: 0, policies: 1), failLevel: .error)
    let text = TextReporter(style: CodeFrameStyle(decorator: .ansi), layout: .lines).text(report)
    #expect(
      text == "\u{1B}[1;31merror[x]\u{1B}[0m\u{1B}[1m: y\u{1B}[0m\n"
        + "\u{1B}[1;31m1 error\u{1B}[0m in 0 files (1 policy)\n")
  }

  @Test func `a clean run says what was not looked at`() {
    let report = Report(
      sources: SourceFiles(), findings: [], diagnostics: [],
      counts: .init(
        files: 1, documents: 1, policies: 6,
        unchecked: ["Terraform": 2, "Dockerfile": 1, "other": 9]), failLevel: .error)
    #expect(
      TextReporter().text(report)
        == "no findings in 1 file (6 policies)\nnot checked: 1 Dockerfile, 2 Terraform\n")
  }

  @Test func `an empty report is valid JSON`() {
    let report = Report(
      sources: SourceFiles(), findings: [], diagnostics: [],
      counts: .init(files: 0, documents: 0, policies: 0), failLevel: .note)
    expectSnapshot(JSONReporter().text(report), "empty.json")
    #expect(JSONParser.parse(text: JSONReporter().text(report)).diagnostics.isEmpty)
  }
}
