import Diagnostics
import Documents
import Linting
import Reporting
import Repository
import TestSupport
import Testing

@Suite struct `Reporters` {
  /// A report with findings, related places, a suppression, an instance and a broken file.
  private func makeReport() throws -> Report {
    let texts = try ["broken.yaml", "serving.yaml"].map { ($0, try fixture($0)) }
    let engine = PolicyEngine {
      { policy, document in
        guard document.identity != nil else { return Evaluation() }
        let container: Path = ["spec", "containers", 0]
        switch policy.id {
        case "image-not-pinned":
          let result = RawResult(
            message: "container \"server\": image \"triton\" has no tag",
            path: container.appending("image"))
          var other = result
          other.path = container.appending("image").appending("tag")
          return Evaluation(results: [result, other])
        case "gpu-request-invalid":
          let resources = container.appending("resources")
          return Evaluation(results: [
            RawResult(
              message: "container \"server\" requests 1 of nvidia.com/gpu but its limit is 2",
              path: resources.appending("requests").appending("nvidia.com/gpu"),
              related: [
                .init(
                  path: resources.appending("limits").appending("nvidia.com/gpu"), text: "the limit"
                )
              ])
          ])
        default:
          return Evaluation(results: [
            RawResult(
              message: "the pod runs as root", severity: .warning,
              path: ["spec", "securityContext", "runAsNonRoot"])
          ])
        }
      }
    }
    let policies = ["image-not-pinned", "gpu-request-invalid", "runs-as-root"].map { id in
      Policy(
        id: id, area: "test", title: id, description: "", severity: .error, kinds: ["kubernetes"],
        remediation: id == "image-not-pinned" ? "name a version, or better a digest" : nil,
        origin: .catalogue(id), namespace: "idp.test", rules: ["deny"])
    }
    let linter = Linter(
      policies: PolicySet(policies), configuration: Configuration(), engine: engine)
    return linter.run(Repository.parse(texts), workers: 2)
  }

  @Test func `the text report shows frames and a summary`() throws {
    expectSnapshot(TextReporter().text(try makeReport()), "report.txt")
  }

  @Test func `suppressed findings are shown on request`() throws {
    let report = try makeReport()
    expectSnapshot(
      TextReporter(layout: .lines, showsSuppressed: true).text(report), "report-lines.txt")
  }

  @Test func `the JSON report holds all of it`() throws {
    expectSnapshot(JSONReporter().text(try makeReport()), "report.json")
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
