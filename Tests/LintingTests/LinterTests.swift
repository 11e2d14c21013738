import Diagnostics
import Documents
import Linting
import Repository
import Testing

@Suite struct `Linting` {
  @Test func `findings are in order of path, offset and policy`() {
    let report = lint([
      ("b.yaml", "worse: w\nbad: b\n---\nbad: c\n"), ("a.yaml", "x: {bad: d}\n"),
    ])
    #expect(
      report.lines == [
        "a.yaml:1:10: error[bad]: d", "b.yaml:1:8: warning[worse]: w",
        "b.yaml:2:6: error[bad]: b", "b.yaml:4:6: error[bad]: c",
      ])
    #expect(report.counts == .init(files: 2, documents: 3, policies: 2))
  }

  @Test func `a missing key is placed at its parent's`() {
    #expect(lint([("a.yaml", "top:\n  bad:\n")]).lines == ["a.yaml:2:3: error[bad]: missing"])
  }

  @Test func `the report does not depend on the number of workers`() {
    let texts = (0..<30).map { ("f\($0).yaml", "bad: \($0)\nlist: [{worse: \($0)}]\n") }
    #expect(lint(texts, workers: 1).lines == lint(texts, workers: 5).lines)
  }

  @Test func `a rule may ask for a lower severity than its policy`() {
    #expect(lint([("a.yaml", "bad: warned\n")]).lines == ["a.yaml:1:6: warning[bad]: warned"])
  }

  @Test func `findings say how to help and which element they are in`() throws {
    let report = lint([("a.yaml", "list:\n- name: a\n  see: 1\n  worse: w\n")])
    let diagnostic = try #require(report.findings.first?.diagnostic)
    let file = report.sources[0]
    #expect(diagnostic.detail == "make it better")
    #expect(diagnostic.context.map(file.text) == "name: a\n  see: 1\n  worse: w")
    #expect(diagnostic.related.map(\.text) == ["see here"])
    #expect(diagnostic.related.map { file.text($0.range) } == ["1"])
  }

  @Test func `findings at aliases keep their own places`() {
    let report = lint([("a.yaml", "a: &x {bad: same}\nb: *x\n")])
    #expect(report.findings.map { "\($0.path)" } == ["a.bad", "b.bad"])
  }

  @Test func `equal findings at one place become one with its other instances`() {
    let engine = PolicyEngine {
      { _, _ in
        Evaluation(
          results: [["a"], ["a"], ["a", "x"]].map { RawResult(message: "m", path: $0) })
      }
    }
    let report = Linter(
      policies: PolicySet([keyPolicy("bad")]), configuration: Configuration(), engine: engine
    ).run(Repository.parse([("a.yaml", Array("a: {}".utf8))]), workers: 1)
    #expect(report.findings.map { "\($0.path)" } == ["a"])
    #expect(report.findings.map { $0.instances.map { "\($0.path)" } } == [["a.x"]])
  }

  @Test(arguments: [
    (["Pod"], ["p"]), (["apps/Deployment"], ["d"]), (["Deployment"], ["d", "e"]),
    (["kubernetes"], ["p", "d", "e"]), (["yaml", "Pod"], ["p", "y"]), ([], ["p", "d", "e", "y"]),
  ]) func `kinds select documents`(_ kinds: [String], _ expected: [String]) {
    let text = """
      {apiVersion: v1, kind: Pod, bad: p}
      --- {apiVersion: apps/v1, kind: Deployment, bad: d}
      --- {apiVersion: example.com/v1, kind: Deployment, bad: e}
      --- {kind: Pod, bad: y}
      """
    let report = lint([("a.yaml", text)], policies: [keyPolicy("bad", kinds: kinds)])
    #expect(report.findings.map(\.diagnostic.summary) == expected)
  }

  @Test func `an evaluation's diagnostics reach the report`() {
    let engine = PolicyEngine {
      { policy, _ in
        Evaluation(diagnostics: [Diagnostic(id: "evaluation", summary: "\(policy.id) stopped")])
      }
    }
    let report = Linter(
      policies: PolicySet([keyPolicy("bad")]), configuration: Configuration(), engine: engine
    ).run(Repository.parse([("a.yaml", Array("a: 1".utf8))]), workers: 1)
    #expect(report.lines == ["error[evaluation]: bad stopped"])
    #expect(report.fails)
  }

  struct Exit: Sendable {
    var text: String
    var configuration: String
    var fails: Bool
  }

  @Test(arguments: [
    Exit(text: "a: 1", configuration: "", fails: false),
    Exit(text: "bad: 1", configuration: "", fails: true),
    Exit(text: "worse: 1", configuration: "", fails: false),
    Exit(text: "worse: 1", configuration: "fail-level: warning", fails: true),
    Exit(text: "bad: 1", configuration: "policies: {bad: warning}", fails: false),
    Exit(text: "bad: 1", configuration: "policies: {bad: off}", fails: false),
    Exit(text: "bad: 1 # idp:ignore bad -- why", configuration: "", fails: false),
    Exit(text: "a: [", configuration: "", fails: true),
  ]) func `a run fails at the fail level`(_ example: Exit) {
    let report = lint([("a.yaml", example.text)], configuration: example.configuration)
    #expect(report.fails == example.fails)
  }
}

@Suite struct `Fingerprints` {
  private func fingerprint(_ text: String, path: String = "a.yaml") -> String? {
    lint([(path, text)]).findings.first?.fingerprint
  }

  private let pod = "apiVersion: v1\nkind: Pod\nmetadata: {name: p}\n"

  @Test func `have a version and a digest`() throws {
    let text = try #require(fingerprint("bad: 1"))
    #expect(text.hasPrefix("v1:") && text.utf8.count == 3 + 64)
  }

  @Test func `stay when other elements, keys, files and spellings change`() {
    let base = fingerprint(pod + "list: [{name: a, bad: {x: 1, y: 2}}]\n")
    #expect(base == fingerprint(pod + "list: [{name: z}, {name: a, bad: {x: 1, y: 2}}]\n"))
    #expect(base == fingerprint(pod + "more: 1\nlist:\n- bad:\n    y: 2\n    x: 1\n  name: a\n"))
    #expect(base == fingerprint(pod + "list: [{name: a, bad: {x: 1, y: 2}}]\n", path: "b.yaml"))
  }

  @Test func `change with the value, the element and the resource`() {
    let texts = [
      pod + "list: [{name: a, bad: 1}]", pod + "list: [{name: a, bad: 2}]",
      pod + "list: [{name: b, bad: 1}]", "list: [{name: a, bad: 1}]",
    ]
    #expect(Set(texts.map { fingerprint($0) }).count == 4)
    #expect(fingerprint("bad: 1") != fingerprint("bad: 1", path: "b.yaml"))
  }
}
