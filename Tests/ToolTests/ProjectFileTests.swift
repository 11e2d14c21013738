import Foundation
import TestSupport
import Testing

/// The project's own files in the hands of the same tools.
@Suite struct ProjectFileTests {
  private let root = ProjectPaths.root

  @Test(.needs(.zizmor)) func `the action and the workflows are secure`() throws {
    try Tool.zizmor.run(["--offline", "--no-progress", "action.yml", ".github"], in: root)
      .expectSuccess()
  }

  @Test(.needs(.checkJSONSchema)) func `the action and the workflows are valid`() throws {
    for (schema, file) in [
      ("vendor.github-actions", "action.yml"),
      ("vendor.github-workflows", ".github/workflows/ci.yml"),
    ] {
      try Tool.checkJSONSchema.run(["--builtin-schema", schema, file], in: root).expectSuccess()
    }
  }

  @Test(.needs(.preCommit)) func `the hooks are valid`() throws {
    try Tool.preCommit.run(["validate-manifest", ".pre-commit-hooks.yaml"], in: root)
      .expectSuccess()
  }

  @Test(.needs(.shellcheck)) func `the scripts are clean`() throws {
    let scripts = try FileManager.default.contentsOfDirectory(
      atPath: root.appendingPathComponent("scripts").path
    ).sorted().map { "scripts/\($0)" }
    try Tool.shellcheck.run(scripts + [".ci/run"], in: root).expectSuccess()
  }

  @Test(.needs(.shellcheck)) func `a script that splits words is refused`() throws {
    let scratch = try Scratch()
    let script = scratch.root.appendingPathComponent("bad")
    try Data("#!/bin/sh\nrm $1\n".utf8).write(to: script)
    try Tool.shellcheck.run([script.path], in: root).expectRefusal(saying: "SC2086")
  }

  @Test(.needs(.ruff)) func `the Python of the tests is clean`() throws {
    let sources = "Tests/ToolTests/Python"
    try Tool.ruff.run(["check", "--no-cache", sources], in: root).expectSuccess()
    try Tool.ruff.run(["format", "--no-cache", "--check", sources], in: root).expectSuccess()
  }
}
