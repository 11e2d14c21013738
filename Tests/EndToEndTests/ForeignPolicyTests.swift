import Foundation
import TestSupport
import Testing

/// Rego that was written for other tools, and returns nothing but messages, finds exact places.
@Suite struct ForeignPolicyTests {
  private static let findings = [
    ("1️⃣", "moving uses latest"), ("2️⃣", "mighty is privileged"),
    ("3️⃣", "greedy has no memory limit"), ("4️⃣", "half has no memory limit"),
  ]

  private func workspace(_ dialect: String) throws -> (space: Workspace, marked: MarkedText) {
    let space = try Workspace()
    try space.copy("foreign/\(dialect)", to: "rules")
    let marked = MarkedText(
      String(decoding: try fixture("foreign/deployment.yaml"), as: UTF8.self))
    try space.write("deploy/deployment.yaml", marked.text)
    return (space, marked)
  }

  @Test(arguments: [("v1", "main"), ("v0", "main"), ("gatekeeper", "k8slimits")])
  func `each finding is on the value, or on the key that lacks one`(
    dialect: String, policy: String
  ) throws {
    let (space, marked) = try workspace(dialect)
    let run = try space.idp(
      "lint", "deploy", "--policy", "rules", "--only", policy, "--format", "lines")
    let expected = try Self.findings.map { marker, message in
      let place = try marked.place(marker)
      return "deploy/deployment.yaml:\(place): error[\(policy)]: \(message)\n"
    }
    #expect(run.text == expected.joined() + "4 errors in 1 file (1 policy)\n")
    #expect(run.status == 1)
    #expect(run.errorText == "")
  }

  @Test func `the frames show the container and mark the place`() throws {
    let run = try workspace("v0").space.idp(
      "lint", "deploy", "--policy", "rules", "--only", "main")
    expectSnapshot(run.transcript, "foreign/frames.txt")
  }

  @Test func `the JSON report has the same places and paths`() throws {
    let (space, marked) = try workspace("gatekeeper")
    let run = try space.idp(
      "lint", "deploy", "-p", "rules", "--only=k8slimits", "--format=json")
    let report = try run.json()
    let findings = try #require(report["findings"] as? [[String: Any]])
    #expect(findings.count == 4)
    for (finding, expected) in zip(findings, Self.findings) {
      let location = try #require(finding["location"] as? [String: Any])
      let place = "\(try #require(location["line"])):\(try #require(location["column"]))"
      #expect(try place == marked.place(expected.0))
      #expect(finding["message"] as? String == expected.1)
    }
    let path = findings[0]["path"] as? [Any]
    #expect(path?.map { "\($0)" } == ["spec", "template", "spec", "containers", "1", "image"])
  }

  @Test func `two folders with one package name both count`() throws {
    let space = try Workspace()
    for name in ["one", "two"] {
      try space.write(
        "\(name)/a.rego", "package main\n\ndeny contains \"\(name)\" if input.a == 1\n")
    }
    try space.write("in.yaml", "a: 1\n")
    let run = try space.idp(
      "lint", "in.yaml", "-p", "one", "-p", "two", "--only", "main", "--format", "lines")
    #expect(
      run.text == """
        in.yaml:1:4: error[main]: one
        in.yaml:1:4: error[main]: two
        2 errors in 1 file (1 policy)

        """)
  }

  @Test func `a rule called warn warns`() throws {
    let space = try Workspace()
    try space.write("rules/a.rego", "package main\n\nwarn_a contains \"soft\" if input.a == 1\n")
    try space.write("in.json", "{\"a\": 1}\n")
    let run = try space.idp("lint", "in.json", "-p", "rules", "--only", "main", "--format", "lines")
    #expect(run.text == "in.json:1:7: warning[main]: soft\n1 warning in 1 file (1 policy)\n")
    #expect(run.status == 0)
  }
}

/// Policies that cannot work stop the run.
@Suite struct BrokenPolicyTests {
  private func check(
    _ rego: String, says message: String, sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws {
    let space = try Workspace()
    try space.write("rules/a.rego", rego)
    try space.write("in.yaml", "a: 1\n")
    let run = try space.idp("lint", "in.yaml", "--policy", "rules")
    run.expectRefused(message, sourceLocation: sourceLocation)
  }

  @Test func `a folder without a rule that reports is refused`() throws {
    try check(
      "package main\n\nallow if input.a == 1\n",
      says: """
        error[policy-folder]: no policy in "rules" can report
          = help: Its file has no rule called deny, violation or warn.

        """)
  }

  @Test func `a folder without Rego is refused`() throws {
    let space = try Workspace()
    try space.folder("rules")
    try space.idp("lint", ".", "--policy", "rules").expectRefused(
      """
      error[policy-folder]: no policy in "rules" can report
        = help: The folder has no .rego file.

      """)
  }

  @Test func `a folder that does not exist is refused`() throws {
    try Workspace().idp("lint", ".", "--policy", "rules").expectRefused(
      "error[policy-folder]: 'rules' does not exist\n")
  }

  @Test func `a syntax error is shown where it is`() throws {
    try check(
      "package main\n\ndeny contains msg if {\n\tmsg :=\n}\n",
      says: """
        error[rego-parse-error]: unexpected } token
         --> rules/a.rego:5:1
          |
        3 | deny contains msg if {
        4 |     msg :=
        5 | }
          | ^

        """)
  }

  @Test func `a compile error is shown where it is`() throws {
    try check(
      "package main\n\ndeny contains msg if {\n\tinput.x == y\n\tmsg := \"m\"\n}\n",
      says: """
        error[rego-unsafe-var-error]: rego_unsafe_var_error: var y is unsafe
         --> rules/a.rego:4:2
          |
        3 | deny contains msg if {
        4 |     input.x == y
          |     ^^^^^^^^^^^^
        5 |     msg := "m"
        6 | }
          |
          = help: No literal gives `y` a value before it is needed here.

        """)
  }

  @Test func `a rule that can never report is an error`() throws {
    try check(
      "package main\n\ndeny := \"x\"\n",
      says: """
        error[policy-never-reports]: rule "deny" can never report
         --> rules/a.rego:3:1
          |
        1 | package main
        2 |
        3 | deny := "x"
          | ^^^^^^^^^^^
          |
          = help: its value is neither a set nor a list of messages

        """)
  }

  @Test func `a builtin that reaches the network is refused by name`() throws {
    try check(
      "package main\n\ndeny contains http.send({\"url\": \"x\"}).body\n",
      says: """
        error[rego-type-error]: rego_type_error: undefined function http.send
         --> rules/a.rego:3:15
          |
        1 | package main
        2 |
        3 | deny contains http.send({"url": "x"}).body
          |               ^^^^^^^^^
          |
          = help: `http.send` is refused by design: Linting never uses the network, so that the same files
                  always give the same findings.

        """)
  }
}

extension MarkedText {
  /// Line and column of a marker, 1-based, in Unicode scalars: `3:14`.
  func place(_ marker: String) throws -> String {
    let offset = try #require(offsets[marker])
    let before = String(decoding: Array(text.utf8).prefix(offset), as: UTF8.self)
    let lines = before.split(separator: "\n", omittingEmptySubsequences: false)
    return "\(lines.count):\((lines.last?.unicodeScalars.count ?? 0) + 1)"
  }
}

extension Product.Run {
  /// The output as a JSON object.
  func json() throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(output)) as? [String: Any])
  }
}
