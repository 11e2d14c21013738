import Foundation
import TestSupport
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// `idp policy test`, `check` and `eval`, as an author of policies runs them.
@Suite struct PolicyAuthoringTests {
  private func workspace() throws -> Workspace {
    let space = try Workspace()
    for name in ["policy", "broken", "pod.yaml"] { try space.copy("authoring/\(name)", to: name) }
    return space
  }

  private func withoutTimes(_ text: String) -> String {
    text.replacing(#/"duration": \d+/#, with: "\"duration\": 0")
      .replacing(#/time="[0-9.]+"/#, with: "time=\"0\"")
  }

  @Test(arguments: [
    ("text", ["--coverage"]), ("verbose", ["-v"]), ("json", ["--format", "json"]),
    ("junit", ["--format", "junit"]), ("coverage", ["--coverage", "--format", "json"]),
    ("run", ["--run", "registry_fails$"]),
  ])
  func `the outcomes of tests are told in each format`(
    name: String, arguments: [String]
  ) throws {
    let run = try workspace().run(["policy", "test", "policy"] + arguments)
    #expect(run.status == (name == "run" ? 0 : 1))
    #expect(run.errorText == "")
    expectSnapshot(withoutTimes(run.text), "authoring/test-\(name).txt")
  }

  @Test func `JUnit's XML is well-formed and counts right`() throws {
    let run = try workspace().run(["policy", "test", "policy", "--format", "junit"])
    let counter = ElementCounter()
    let parser = XMLParser(data: Data(run.text.utf8))
    parser.delegate = counter
    #expect(parser.parse())
    #expect(
      counter.counts == [
        "testsuites": 1, "testsuite": 1, "testcase": 5, "failure": 1, "error": 1, "skipped": 1,
        "system-out": 1,
      ])
  }

  @Test func `coverage below the threshold fails`() throws {
    let space = try workspace()
    let passing = ["policy", "test", "policy", "--run", "registry"]
    #expect(try space.run(passing + ["--threshold", "80"]).status == 0)
    #expect(try space.run(passing + ["--threshold", "100"]).status == 1)
  }

  @Test(arguments: ["text", "lines", "json"])
  func `what is wrong with policies is told in each format`(_ format: String) throws {
    let run = try workspace().run(["policy", "check", "broken", "--format", format])
    #expect(run.status == 1)
    expectSnapshot(run.text, "authoring/check-\(format).txt")
  }

  @Test func `policies without a problem pass the check`() throws {
    let run = try workspace().run(["policy", "check", "policy"])
    #expect(run.text == "no problems in 2 files of Rego\n")
    #expect(run.status == 0)
  }

  @Test(arguments: [
    ("'check' of a folder that is not there", ["check", "nowhere"]),
    ("both versions", ["check", "policy", "--v0", "--v1"]),
    ("input that is Rego", ["eval", "-i", "policy/image.rego", "1"]),
    ("a folder without tests", ["test", "broken/helpers.rego"]),
  ])
  func `wrong use is told on standard error`(name: String, arguments: [String]) throws {
    let run = try workspace().run(["policy"] + arguments)
    #expect(run.status == 2)
    #expect(run.text == "")
    let file = name.replacing("'", with: "").replacing(" ", with: "-")
    expectSnapshot(run.errorText, "authoring/wrong-\(file).txt")
  }

  private static let queries: [(name: String, arguments: [String], status: Int32)] = [
    ("number", ["1 + 2"], 0),
    ("bindings", ["x := [1, 2, 3][_]; x > 1"], 0),
    ("false", ["1 > 2"], 0),
    ("undefined", ["input.nothing"], 0),
    ("undefined-fail", ["--fail", "input.nothing"], 1),
    ("defined-fail", ["--fail-defined", "1"], 1),
    ("policy", ["-d", "policy", "-i", "pod.yaml", "data.main.deny"], 0),
    ("data", ["-d", "policy", "data.limits"], 0),
    ("pretty-table", ["-f", "pretty", "some x in [1, 2, 3]; x > 1"], 0),
    ("pretty-value", ["-f", "pretty", "{\"a\": [1, {\"b\": set()}]}"], 0),
    ("pretty-undefined", ["-f", "pretty", "input.nothing"], 0),
    ("parse-error", ["count(1"], 2),
    ("unknown-function", ["nothing(1)"], 2),
    ("lenient", ["1 / 0"], 0),
    ("strict", ["--strict-builtin-errors", "1 / 0"], 2),
    ("v0", ["--v0", "x = {y | y = 1}"], 0),
  ]

  @Test(arguments: queries)
  func `a query is answered as opa eval does`(
    name: String, arguments: [String], status: Int32
  ) throws {
    let run = try workspace().run(["policy", "eval"] + arguments)
    #expect(run.status == status)
    expectSnapshot(run.text, "authoring/eval-\(name).txt")
  }

  @Test(arguments: ["text", "json"])
  func `a finding explains the conditions that held and what they read`(
    _ format: String
  ) throws {
    let run = try workspace().run([
      "lint", "pod.yaml", "--policy", "policy", "--only", "main", "--explain", "-f", format,
    ])
    expectSnapshot(run.text, "authoring/explain-\(format).txt")
  }

  @Test func `a finding across files explains itself in each of them`() throws {
    let space = try workspace()
    try space.write(
      "web.yaml",
      """
      apiVersion: apps/v1
      kind: Deployment
      metadata: {name: web}
      spec:
        replicas: 3
        template:
          metadata: {labels: {app: web}}
          spec: {containers: [{name: web, image: "web:1"}]}
      ---
      apiVersion: v1
      kind: Service
      metadata: {name: web}
      spec: {selector: {app: web}}

      """)
    let run = try space.run([
      "lint", "web.yaml", "--only", "disruption-budget-missing", "--explain",
    ])
    let reads = [
      "spec.template.metadata.labels.app is \"web\"  (web.yaml:7:30)",
      "kind is \"Deployment\"  (web.yaml:2:7)",
    ]
    for read in reads { #expect(run.text.contains("  - \(read)\n")) }
  }

  @Test func `a policy at its limit is named, and the others report`() throws {
    let space = try workspace()
    try space.write(
      "policy/greedy.rego",
      "package greedy\n\ndeny contains \"too many\" if count(numbers.range(1, 1000000000)) > 1\n")
    let run = try space.run(["lint", "pod.yaml", "--policy", "policy", "-f", "lines"])
    #expect(run.status == 2)
    #expect(run.text.contains("policy \"greedy\": eval_limit_error: numbers.range: "))
    #expect(run.text.contains("pod.yaml:5:14: error[main]: container \"web\""))
  }

  @Test func `a folder is read in the version that is asked for`() throws {
    let space = try workspace()
    try space.write("old/main.rego", "package old\n\ndeny[msg] { msg := input.kind }\n")
    let arguments = ["lint", "pod.yaml", "--policy", "old", "--only", "old", "-f", "lines"]
    #expect(try space.run(arguments + ["--v0"]).text.contains("pod.yaml:1:7: error[old]: Pod\n"))
    #expect(try space.run(arguments).text.contains("pod.yaml:1:7: error[old]: Pod\n"))
    let strict = try space.run(arguments + ["--v1"])
    #expect(strict.status == 2)
    #expect(strict.errorText.contains("`if` keyword is required before rule body"))
  }

  @Test func `what print is given goes to standard error`() throws {
    let run = try workspace().run(["policy", "eval", "print(\"a\", {1, 2})"])
    #expect(run.errorText == "a {1, 2}\n")
  }

  @Test func `the catalogue's policies pass the check, and tests hold every condition`() throws {
    let space = try Workspace()
    let policies = ProjectPaths.root.appendingPathComponent("policies").path
    let check = try space.run(["policy", "check", policies])
    #expect(check.status == 0, "\(check.text)")
    let test = try space.run(["policy", "test", policies, "--coverage", "--threshold", "100"])
    #expect(test.status == 0, "\(test.text)")
  }
}

/// Counts the elements of an XML text by name.
private final class ElementCounter: NSObject, XMLParserDelegate {
  var counts: [String: Int] = [:]

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String] = [:]
  ) {
    counts[name, default: 0] += 1
  }
}
