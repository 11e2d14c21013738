import Diagnostics
import Testing

@testable import Linting

/// Values that no file decides, in policies that look at all documents at once.
@Suite struct UndecidedRepositoryTests {
  private static let module = """
    variable "cells" {}
    variable "machine" {}

    resource "google_container_node_pool" "a" {
      cluster = "c"
      node_config {
        machine_type = var.machine
        disk_type    = "pd-standard"
      }
    }

    resource "google_container_node_pool" "cells" {
      for_each = var.cells
      cluster  = "c"
    }
    """

  private static let pod = """
    apiVersion: v1
    kind: Pod
    metadata:
      name: a
    spec:
      nodeSelector:
        disk: pd-ssd
    """

  /// A policy that compares the selector of a pod with node pools.
  private func report(_ condition: String) throws -> Report {
    let policy = """
      # METADATA
      # scope: package
      # custom:
      #   id: pools
      #   scope: repository
      #   kinds: [kubernetes, terraform]
      package p

      pools := [{"path": array.concat(["documents", "terraform", i, "value"], rest), "pool": pool} |
        some i, document in input.documents.terraform
        some name, list in document.value.resource.google_container_node_pool
        some k, pool in list
        rest := ["resource", "google_container_node_pool", name, k]
      ]

      disks contains disk if {
        some entry in pools
        disk := entry.pool.node_config[0].disk_type
      }

      first := input.documents.terraform[0].value.resource.google_container_node_pool.a[0]

      deny contains {"msg": "denied", "path": path, "related": [{"path": pools[0].path, "msg": "the pool"}]} if {
        some i, entry in input.documents.kubernetes
        path := ["documents", "kubernetes", i, "value", "spec", "nodeSelector", "disk"]
        \(condition)
      }
      """
    return try LintingTests.report(
      of: policy,
      [("main.tf", Array(Self.module.utf8)), ("pod.yaml", Array(Self.pod.utf8))])
  }

  @Test(arguments: [
    ("not entry.value.spec.nodeSelector.disk in disks", "var.cells"),
    ("count(pools) < 2", "var.cells"),
    ("not first.node_config[0].machine_type", "var.machine"),
  ])
  func `a result that rests on an absence is undecided`(condition: String, cause: String) throws {
    let report = try report(condition)
    #expect(report.findings.map(\.diagnostic.summary) == [])
    #expect(report.undecided.map(\.finding.diagnostic.summary) == ["denied"])
    #expect(report.undecided.first?.causes == [cause])
    let subject = try #require(report.undecided.first?.finding.diagnostic.subject)
    #expect(report.sources[subject.file].path == "pod.yaml")
  }

  @Test(arguments: [
    #"first.node_config[0].disk_type == "pd-standard""#, #""pd-standard" in disks"#,
    #"not entry.value.spec.nodeSelector.zone"#, "not first.node_config[0].image_type",
  ])
  func `what the files decide is a finding, with its places in both files`(
    condition: String
  ) throws {
    let report = try report(condition)
    #expect(report.undecided.isEmpty)
    let finding = try #require(report.findings.first?.diagnostic)
    let related = try #require(finding.related.first)
    #expect(finding.subject.map { report.sources[$0.file].path } == "pod.yaml")
    #expect(report.sources[related.range.file].path == "main.tf")
    #expect(related.text == "the pool")
  }
}
