import Foundation
import TestSupport
import Testing

/// `action.yml` on a checkout of a pull request.
@Suite struct ActionTests {
  private let pod = """
    apiVersion: v1
    kind: Pod
    metadata:
      name: a
    spec:
      automountServiceAccountToken: false
      containers:
        - name: c
          image: registry.example/c:latest

    """

  /// A repository whose branch adds a manifest with a defect beside one that has it already.
  private func pullRequest() throws -> (runner: ActionRunner, base: String) {
    let scratch = try Scratch()
    let folder = scratch.root.appendingPathComponent("checkout")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let git = try GitRepository.create(at: folder)
    try Data(pod.utf8).write(to: folder.appendingPathComponent("old.yaml"))
    try git.commitAll("Base")
    let base = try Shell.require(["git", "rev-parse", "HEAD"], in: folder).output
      .trimmingCharacters(in: .newlines)
    try Data(pod.utf8).write(to: folder.appendingPathComponent("new.yaml"))
    try git.commitAll("Head")
    var runner = ActionRunner(workspace: folder, scratch: scratch)
    runner.event = event(base)
    let product = try #require(BuiltProgram.folder, "idp is not built beside the tests")
    runner.path.insert(product.path, at: 0)
    return (runner, base)
  }

  /// What GitHub says of an opened pull request, as far as an action may look.
  private func event(_ base: String) -> String {
    """
    {"action": "opened", "number": 7,
     "pull_request": {"number": 7, "base": {"ref": "main", "sha": "\(base)"},
                      "head": {"ref": "add-a-pod", "sha": "\(base)"}},
     "repository": {"full_name": "acme/churn", "default_branch": "main"}}
    """
  }

  private func results(_ runner: ActionRunner) throws -> [String] {
    let sarif = try String(
      contentsOf: runner.workspace.appendingPathComponent("idp.sarif"), encoding: .utf8)
    let pattern = #/"uri": "([^"]*\.yaml)"/#
    return Set(sarif.matches(of: pattern).map { String($0.output.1) }).sorted()
  }

  @Test func `everything is checked, annotated, reported and summed up`() throws {
    let (runner, _) = try pullRequest()
    let outcome = try runner.run()
    #expect(outcome.status == 1, "\(outcome.output)")
    #expect(outcome.outputs == ["sarif": "idp.sarif", "status": "1"])
    #expect(outcome.output.contains("::error file=new.yaml,line=9,"), "\(outcome.output)")
    #expect(try results(runner) == ["new.yaml", "old.yaml"])
    #expect(outcome.summary.contains("image-not-pinned"))
  }

  @Test func `only what the pull request changes is reported`() throws {
    let (runner, _) = try pullRequest()
    let outcome = try runner.run(["changed-only": "true"])
    #expect(outcome.status == 1, "\(outcome.output)")
    #expect(try results(runner) == ["new.yaml"])
  }

  @Test func `a level that nothing reaches passes`() throws {
    let (runner, _) = try pullRequest()
    try Data("policies: {image-not-pinned: note, limits-missing: note}\n".utf8)
      .write(to: runner.workspace.appendingPathComponent(".idp.yaml"))
    let outcome = try runner.run(["fail-level": "error", "paths": "old.yaml\nnew.yaml\n"])
    #expect(outcome.status == 0, "\(outcome.output)")
    #expect(outcome.outputs["status"] == "0")
    #expect(outcome.output.contains("::notice file=new.yaml"))
  }

  @Test func `a merge commit needs no commit but its parents`() throws {
    var (runner, base) = try pullRequest()
    // GitHub checks out the merge of the branch into its target; the event's base may be older.
    for words in [
      ["git", "checkout", "--quiet", "-b", "target", base],
      ["git", "commit", "--quiet", "--allow-empty", "-m", "Meanwhile"],
      ["git", "merge", "--quiet", "--no-ff", "-m", "Merge", "main"],
    ] {
      try Shell.require(words, in: runner.workspace)
    }
    runner.event = event(String(repeating: "1", count: 40))
    let outcome = try runner.run(["changed-only": "true"])
    #expect(outcome.status == 1, "\(outcome.output)")
    #expect(try results(runner) == ["new.yaml"])
  }

  @Test func `a checkout without the base says what to do`() throws {
    var (runner, _) = try pullRequest()
    let missing = String(repeating: "1", count: 40)
    runner.event = event(missing)
    let outcome = try runner.run(["changed-only": "true"])
    #expect(outcome.status == 2)
    #expect(
      outcome.output.hasSuffix(
        """
        ::error title=idp::the commit \(missing) is not here: give actions/checkout a fetch-depth of \
        2, or of 0 for all commits

        """), "\(outcome.output)")
  }

  @Test func `an event without a pull request has no changes`() throws {
    var (runner, _) = try pullRequest()
    runner.event = #"{"ref": "refs/heads/main"}"#
    let outcome = try runner.run(["changed-only": "true"])
    #expect(outcome.status == 2)
    #expect(outcome.outputs["status"] == "2")
    #expect(
      outcome.output.hasSuffix(
        "::error title=idp::'changed-only' needs a pull request; this event has none\n"))
  }

  @Test func `a wrong configuration is no finding`() throws {
    let (runner, _) = try pullRequest()
    try Data("policies: {image-not-pined: off}\n".utf8)
      .write(to: runner.workspace.appendingPathComponent(".idp.yaml"))
    let outcome = try runner.run()
    #expect(outcome.status == 2)
    #expect(outcome.outputs["status"] == "2")
    #expect(outcome.output.contains(#"did you mean "image-not-pinned"?"#), "\(outcome.output)")
  }

  @Test func `a program from a URL is run when its digest is the expected one`() throws {
    var (runner, _) = try pullRequest()
    runner.path.removeFirst()
    let product = try #require(BuiltProduct.url("idp"))
    let sum = try Shell.require(["sha256sum", product.path], in: runner.workspace).output
    let digest = String(sum.prefix { $0 != " " })
    let outcome = try runner.run([
      "url": product.absoluteString, "sha256": digest.uppercased(),
    ])
    #expect(outcome.status == 1, "\(outcome.output)")
    #expect(outcome.steps.map(\.name) == ["Get idp", "Lint"])
  }

  @Test func `a program with another digest is not run`() throws {
    var (runner, _) = try pullRequest()
    runner.path.removeFirst()
    let file = runner.workspace.appendingPathComponent("old.yaml")
    let outcome = try runner.run([
      "url": file.absoluteString, "sha256": String(repeating: "0", count: 64),
    ])
    #expect(outcome.steps.map(\.status) == [2])
    #expect(outcome.output.contains("expected \(String(repeating: "0", count: 64))"))
    let download = runner.scratch.root.appendingPathComponent("idp-bin/idp")
    #expect(!FileManager.default.fileExists(atPath: download.path))
  }

  @Test func `a URL without a digest is refused`() throws {
    let (runner, _) = try pullRequest()
    let outcome = try runner.run(["url": "https://example.com/idp"])
    #expect(outcome.steps.map(\.status) == [2])
    #expect(
      outcome.output == "::error title=idp::the input 'url' needs the input 'sha256'\n")
  }

  @Test func `without a program and without Swift it says what to do`() throws {
    var (runner, _) = try pullRequest()
    let programs = runner.scratch.root.appendingPathComponent("programs")
    try FileManager.default.createDirectory(at: programs, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: programs.appendingPathComponent("bash").path, withDestinationPath: "/bin/bash")
    runner.path = [programs.path]
    let outcome = try runner.run()
    #expect(outcome.steps.map(\.status) == [2])
    #expect(outcome.output.contains("set the inputs 'url' and 'sha256'"), "\(outcome.output)")
  }
}
