import Foundation
import TestSupport
import Testing

/// Comments, `.idp.yaml` and options decide what counts and how it is shown.
@Suite struct ConfigurationTests {
  private let pod = """
    apiVersion: v1
    kind: Pod
    metadata:
      name: x
    spec:
      containers:
        - name: a
          image: x:latest
          securityContext:
            privileged: true
          resources:
            limits: {cpu: 1, memory: 1Gi}

    """

  private func workspace(_ configuration: String? = nil) throws -> Workspace {
    let space = try Workspace()
    try space.write("pod.yaml", pod)
    if let configuration { try space.write(".idp.yaml", configuration) }
    return space
  }

  /// Applies the policies that are named, else the three that the examples are about.
  private func lint(
    _ space: Workspace, _ arguments: [String] = [], environment: [String: String] = [:]
  ) throws -> Product.Run {
    let three = ["container-privileged", "image-not-pinned", "limits-missing"]
    let only = arguments.contains("--only") ? [] : three.flatMap { ["--only", $0] }
    return try Product.run(
      ["lint"] + only + arguments, in: space.root, environment: environment)
  }

  private let image =
    "pod.yaml:8:14: error[image-not-pinned]: container \"a\": image \"x:latest\" "
    + "has the tag \"latest\", which moves\n"
  private let privileged =
    "pod.yaml:10:21: error[container-privileged]: container \"a\" runs privileged\n"

  private func check(
    _ space: Workspace, _ arguments: String..., says expected: String, status: Int32 = 1,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws {
    let run = try lint(space, ["--format", "lines"] + arguments)
    #expect(run.text == expected, sourceLocation: sourceLocation)
    #expect(run.errorText == "", sourceLocation: sourceLocation)
    #expect(run.status == status, sourceLocation: sourceLocation)
  }

  // MARK: - Comments

  @Test func `comments suppress, and those that do not are told`() throws {
    let space = try Workspace()
    try space.copy("suppressions.yaml", to: "pod.yaml")
    let run = try lint(space)
    expectSnapshot(run.transcript, "suppressions.txt")
  }

  @Test func `suppressed findings are shown on request`() throws {
    let space = try Workspace()
    try space.copy("suppressions.yaml", to: "pod.yaml")
    let run = try lint(space, ["--show-suppressed", "--format", "lines"])
    #expect(run.text.hasPrefix(image.dropLast() + " (suppressed: the mirror pins it)\n"))
  }

  @Test func `a suppression of a policy that is not applied is no mistake`() throws {
    let space = try workspace()
    try space.write(
      "pod.yaml",
      pod.replacingOccurrences(
        of: "x:latest", with: "x:latest # idp:ignore image-not-pinned -- mirrored"))
    try check(
      space, "--only", "limits-missing", says: "no findings in 1 file (1 policy)\n", status: 0)
  }

  // MARK: - .idp.yaml

  @Test func `a level is lowered`() throws {
    try check(
      workspace("policies:\n  image-not-pinned: warning\n  container-privileged: note\n"),
      says: image.replacingOccurrences(of: "error", with: "warning")
        + privileged.replacingOccurrences(of: "error", with: "note")
        + "1 warning, 1 note in 1 file (3 policies)\n", status: 0)
  }

  @Test func `a policy is switched off`() throws {
    try check(
      workspace("policies:\n  image-not-pinned: off\n"),
      says: privileged + "1 error in 1 file (2 policies)\n")
  }

  @Test func `a parameter reaches its policy`() throws {
    let space = try workspace(
      "policies:\n  image-not-pinned:\n    parameters: {floating_tags: [edge]}\n")
    let run = try lint(space, ["--only", "image-not-pinned", "--format", "lines"])
    #expect(run.text == "no findings in 1 file (1 policy)\n")
  }

  @Test func `a policy leaves out a folder`() throws {
    let space = try workspace("policies:\n  image-not-pinned:\n    exclude: [sandbox/]\n")
    try space.write("sandbox/pod.yaml", pod)
    try check(
      space, "--only", "image-not-pinned", says: image + "1 error in 2 files (1 policy)\n")
  }

  @Test func `a file that is excluded is not read unless it is named`() throws {
    let space = try workspace("exclude: [vendor/]\n")
    try space.write("vendor/broken.yaml", "a: [\n")
    try check(
      space, "--only", "image-not-pinned", says: image + "1 error in 1 file (1 policy)\n")
    let run = try lint(space, ["vendor/broken.yaml", "--format", "lines"])
    #expect(run.text.hasPrefix("vendor/broken.yaml:1:4: error[yaml-syntax]: "))
  }

  @Test func `the fail level decides the exit status`() throws {
    let space = try workspace("fail-level: warning\npolicies:\n  image-not-pinned: warning\n")
    #expect(try lint(space, ["--only", "image-not-pinned"]).status == 1)
    let run = try lint(space, ["--only", "image-not-pinned", "--fail-level", "error"])
    #expect(run.status == 0)
  }

  @Test func `the configuration of the working directory holds for a folder below`() throws {
    let space = try workspace("policies:\n  image-not-pinned: off\n")
    try space.write("deploy/pod.yaml", pod)
    let run = try lint(space, ["deploy", "--format", "lines"])
    #expect(run.text == "deploy/" + privileged + "1 error in 1 file (2 policies)\n")
  }

  @Test func `every mistake in the configuration is shown at its place`() throws {
    let space = try workspace(
      """
      fail-lvl: warning
      policies:
        limits-missing:
          level: fatal

      """)
    let run = try lint(space)
    #expect(run.text == "")
    #expect(run.status == 2)
    expectSnapshot(run.transcript, "configuration.txt")
  }

  @Test(arguments: [
    ("policies:\n  image-not-pined: off\n", "2:3", "there is no policy \"image-not-pined\""),
    (
      "policies:\n  image-not-pinned:\n    parameters: {digst: true}\n", "3:18",
      "the policy \"image-not-pinned\" has no parameter \"digst\""
    ),
    ("policies: [\n", "1:11", "this \"[\" is never closed"),
    (
      "fail-level: 3\n", "1:13", "\"fail-level\" must be one of error, warning, note, found \"3\""
    ),
  ])
  func `a wrong configuration stops the run`(text: String, place: String, message: String) throws {
    let run = try lint(workspace(text))
    #expect(run.status == 2)
    #expect(run.text == "")
    #expect(run.errorText.contains("]: \(message)\n --> .idp.yaml:\(place)\n"), "\(run.errorText)")
  }

  // MARK: - Options

  @Test func `only one policy is applied`() throws {
    try check(
      workspace(), "--only", "container-privileged",
      says: privileged + "1 error in 1 file (1 policy)\n")
  }

  @Test func `a file named alone is checked`() throws {
    try check(
      workspace(), "pod.yaml", says: image + privileged + "2 errors in 1 file (3 policies)\n")
  }

  @Test func `colour is written when it is asked for`() throws {
    let space = try workspace()
    let plain = try lint(space).text
    #expect(!plain.contains("\u{1B}["))
    let colored = try lint(space, ["--color", "always"]).text
    #expect(colored.contains("\u{1B}["))
    #expect(colored.withoutColors == plain)
    #expect(try lint(space, environment: ["FORCE_COLOR": "1"]).text == colored)
    let refused = ["FORCE_COLOR": "1", "NO_COLOR": "1"]
    #expect(try lint(space, environment: refused).text == plain)
    let never = try lint(space, ["--color=never"], environment: ["FORCE_COLOR": "1"])
    #expect(never.text == plain)
  }

  @Test func `the JSON report is as it is documented`() throws {
    let space = try Workspace()
    try space.copy("suppressions.yaml", to: "pod.yaml")
    try space.write("broken.json", "{\"a\": }\n")
    let run = try lint(space, ["--format", "json"])
    expectSnapshot(run.transcript, "report.json")
    let report = try run.json()
    #expect(report.keys.sorted() == ["diagnostics", "findings", "summary", "undecided", "version"])
    let finding = try #require((report["findings"] as? [[String: Any]])?.first)
    #expect(
      finding.keys.sorted() == [
        "fingerprint", "help", "instances", "location", "message", "path", "policy", "related",
        "resource", "severity", "suppressed",
      ])
    let location = try #require(finding["location"] as? [String: Any])
    #expect(location["file"] as? String == "pod.yaml")
    #expect(
      ["line", "column", "endLine", "endColumn"].map { location[$0] as? Int } == [8, 14, 8, 22])
    let summary = try #require(report["summary"] as? [String: Any])
    #expect(
      summary.keys.sorted() == [
        "documents", "errors", "failLevel", "failed", "files", "notes", "openVariables", "policies",
        "suppressed", "unchecked", "warnings",
      ])
  }
}

extension String {
  /// The text without the sequences that colour it.
  var withoutColors: String {
    replacingOccurrences(of: "\u{1B}\\[[0-9;]*m", with: "", options: .regularExpression)
  }
}
