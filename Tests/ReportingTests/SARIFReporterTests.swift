import Diagnostics
import Documents
import Linting
import Reporting
import TestSupport
import Testing

@Suite struct `SARIF reporter` {
  private func log(_ report: Report, showsSuppressed: Bool = false) -> String {
    SARIFReporter(version: "1.2.3", showsSuppressed: showsSuppressed).text(report)
  }

  /// The only run of a log.
  private func run(_ text: String) throws -> Node {
    let parsed = JSONParser.parse(text: text)
    #expect(parsed.diagnostics.isEmpty)
    let root = try #require(parsed.value?.root)
    return try #require(elements(root["runs"]).first)
  }

  private func report(
    _ diagnostics: [Diagnostic], of sources: SourceFiles = SourceFiles(),
    hasFailedPolicies: Bool = false
  ) -> Report {
    Report(
      sources: sources, findings: [], diagnostics: diagnostics,
      counts: .init(files: 0, documents: 0, policies: 0), failLevel: .error,
      hasFailedPolicies: hasFailedPolicies)
  }

  @Test func `the log holds results, rules and notifications`() throws {
    expectSnapshot(log(try makeSampleReport()), "report.sarif")
  }

  @Test func `a clean run has an empty list of results`() {
    expectSnapshot(log(report([])), "empty.sarif")
  }

  @Test func `every index leads to what it is the index of`() throws {
    let run = try run(log(try makeSampleReport(), showsSuppressed: true))
    let driver = run["tool"]?["driver"]
    let rules = elements(driver?["rules"]).map { $0["id"]?.string }
    let artifacts = elements(run["artifacts"]).map { $0["location"]?["uri"]?.string }
    let results = elements(run["results"])
    #expect(results.count == 5)
    for result in results {
      #expect(rules[try index(result["ruleIndex"])] == result["ruleId"]?.string)
      var places = elements(result["locations"]) + elements(result["relatedLocations"])
      places += elements(result["suppressions"]).compactMap { $0["location"] }
      for place in places {
        let location = try #require(place["physicalLocation"]?["artifactLocation"])
        #expect(artifacts[try index(location["index"])] == location["uri"]?.string)
      }
    }
    let ids = elements(driver?["notifications"]).map { $0["id"]?.string }
    let notifications = elements(invocation(of: run)?["toolExecutionNotifications"])
    #expect(notifications.count == 3)
    for notification in notifications {
      let descriptor = try #require(notification["descriptor"])
      #expect(ids[try index(descriptor["index"])] == descriptor["id"]?.string)
    }
  }

  private func elements(_ node: Node?) -> [Node] { node.map { Array($0.elements) } ?? [] }

  private func invocation(of run: Node) -> Node? { elements(run["invocations"]).first }

  private func index(_ node: Node?) throws -> Int {
    try #require(node?.number.flatMap { Int($0.text) })
  }

  @Test func `suppressed results are listed with their reason on request`() throws {
    let results = elements(try run(log(try makeSampleReport(), showsSuppressed: true))["results"])
    // The standard wants the list on all results or on none.
    #expect(results.allSatisfy { $0["suppressions"]?.kind == .array })
    let suppressions = results.flatMap { elements($0["suppressions"]) }
    #expect(suppressions.count == 1)
    let suppression = try #require(suppressions.first)
    #expect(suppression["kind"]?.string == "inSource")
    #expect(suppression["justification"]?.string == "the base image needs it until 25.10")
    let region = suppression["location"]?["physicalLocation"]?["region"]
    #expect(region?["startLine"]?.number?.text == "7")
  }

  @Test func `suppressed results are left out otherwise`() throws {
    let results = elements(try run(log(try makeSampleReport()))["results"])
    #expect(results.count == 4)
    #expect(results.allSatisfy { $0["suppressions"] == nil })
  }

  @Test(arguments: [(Severity.error, "false"), (.warning, "true"), (.note, "true")])
  func `a run with an error that is no finding did not succeed`(
    severity: Severity, expected: String
  ) throws {
    let diagnostic = Diagnostic(id: "file-unreadable", severity: severity, summary: "x")
    #expect(log(report([diagnostic])).contains("\"executionSuccessful\": \(expected),"))
  }

  @Test func `a run whose policy gave no answer did not succeed`() {
    let text = log(report([], hasFailedPolicies: true))
    #expect(text.contains("\"executionSuccessful\": false,"))
  }

  @Test func `suppressions that are wrong are notifications of configuration`() throws {
    let problems = [
      Diagnostic(id: "unused-suppression", severity: .warning, summary: "nothing here"),
      Diagnostic(id: "yaml-syntax", summary: "a tab"),
    ]
    let invocation = invocation(of: try run(log(report(problems))))
    let ids = ["toolConfigurationNotifications", "toolExecutionNotifications"].map { key in
      elements(invocation?[key]).map { $0["descriptor"]?["id"]?.string ?? "" }
    }
    #expect(ids == [["unused-suppression"], ["yaml-syntax"]])
  }

  @Test(arguments: [
    ("policy/a b.rego", "policy/a%20b.rego"), ("/etc/é.yaml", "file:///etc/%C3%A9.yaml"),
    ("catalog:policies/lib/k8s.rego", "catalog:policies/lib/k8s.rego"),
    ("x:y.rego", "x%3Ay.rego"),
  ])
  func `a file that is not of the repository has no base`(path: String, uri: String) throws {
    let sources = SourceFiles([SourceFile(index: 0, path: path, text: "x")])
    let problem = Diagnostic(
      id: "policy-evaluation", summary: "x", subject: SourceRange(file: 0, start: 0, end: 1))
    let run = try run(log(report([problem], of: sources)))
    let artifact = try #require(elements(run["artifacts"]).first)
    #expect(artifact["location"]?["uri"]?.string == uri)
    #expect(artifact["location"]?["uriBaseId"] == nil)
  }
}
