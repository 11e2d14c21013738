import Catalog
import Diagnostics
import Foundation
import Repository
import TestSupport
import Testing

@testable import Linting

/// Policies of the user, from a folder on disk to findings.
@Suite struct `Policies of a folder` {
  /// `path:line:column: message` of each finding, and the summaries of diagnostics.
  private func lines(_ report: Report) -> [String] {
    var renderer = CodeFrameRenderer(report.sources)
    return report.findings.map { renderer.line($0.diagnostic) }
      + report.diagnostics.map(\.summary)
  }

  private func pod(_ name: String, _ image: String) -> (path: String, bytes: [UInt8]) {
    let text = """
      apiVersion: v1
      kind: Pod
      metadata:
        name: \(name)
      spec:
        containers:
          - name: main
            image: \(image)
      """
    return ("\(name).yaml", Array(text.utf8))
  }

  @Test func `a policy of repository scope compares documents`() throws {
    let policy = """
      # METADATA
      # scope: package
      # custom:
      #   id: one-image
      #   scope: repository
      package images

      deny contains msg if {
        some i, a in input.documents.kubernetes
        some j, b in input.documents.kubernetes
        i < j
        a.value.spec.containers[0].image != b.value.spec.containers[0].image
        msg := sprintf("%s and %s run different images", [a.path, b.path])
      }
      """
    let report = try report(of: policy, [pod("a", "x:1"), pod("b", "x:2")])
    #expect(
      lines(report) == ["a.yaml:8:14: error[one-image]: a.yaml and b.yaml run different images"])
  }

  @Test func `a policy that fails leaves the others' findings`() throws {
    let policy = """
      package main

      deny contains "reported" if input.kind == "Pod"

      deny_conflict contains value if value := conflict

      conflict := 1 if input.kind

      conflict := 2 if input.spec
      """
    let report = try report(of: policy, [pod("a", "x:1")])
    #expect(
      lines(report) == [
        "a.yaml:2:7: error[main]: reported",
        "policy \"main\": eval_conflict_error: complete rules must not produce multiple outputs",
      ])
    #expect(report.hasFailedPolicies)
  }

  @Test func `a result without a message is reported`() throws {
    let report = try report(
      of: "package main\n\ndeny contains x if some x in [7]", [pod("a", "x:1")])
    #expect(lines(report) == ["policy \"main\": a result of \"deny\" has no message"])
  }

  @Test func `a warning rule warns`() throws {
    let policy =
      "package main\n\nwarn contains \"old\" if input.spec.containers[_].image == \"x:1\""
    let report = try report(of: policy, [pod("a", "x:1")])
    #expect(lines(report) == ["a.yaml:8:14: warning[main]: old"])
    #expect(report.fails == false)
  }

  @Test func `an exception takes a rule back for its document`() throws {
    let policy = """
      package main

      deny_image contains "x" if input.spec.containers[_].image == "x:1"

      exception contains rules if {
        input.metadata.name == "b"
        rules := ["image"]
      }
      """
    let report = try report(of: policy, [pod("a", "x:1"), pod("b", "x:1")])
    #expect(lines(report) == ["a.yaml:8:14: error[main]: x"])
  }

  @Test func `equal messages from two places are two findings`() throws {
    let policy = """
      package main

      deny contains "no x" if {
        some key in ["name", "image"]
        startswith(input.spec.containers[_][key], "x")
      }
      """
    let report = try report(of: policy, [pod("a", "x:1"), pod("x", "x:1")])
    #expect(
      lines(report) == [
        "a.yaml:8:14: error[main]: no x",
        "x.yaml:8:14: error[main]: no x",
      ])
  }
}
