import Costing
import Foundation
import Reporting
import TestSupport
import Testing

@Suite struct EstimateTests {
  static let facts = [
    CostReport.FactDate(
      topic: "prices", dated: "2026-07-30", ageInDays: 124, collected: "2026-11-23"),
    CostReport.FactDate(topic: "services", dated: nil, ageInDays: nil, collected: "2026-11-23"),
  ]

  private func module(_ name: String) throws -> String {
    String(decoding: try fixture("\(name)/main.tf"), as: UTF8.self)
  }

  private func report(_ name: String) throws -> CostReport {
    CostReport(
      estimate: try Estimates.estimate([("infra/main.tf", try module(name))]), facts: Self.facts)
  }

  @Test(arguments: ["pools", "services"])
  func `an estimate is read at a terminal`(name: String) throws {
    expectSnapshot(CostText.text(try report(name)), "\(name)/estimate.txt")
  }

  @Test func `an estimate is read by a program`() throws {
    expectSnapshot(CostJSON.text(try report("services")), "services/estimate.json")
  }

  @Test func `an estimate is a comment`() throws {
    expectSnapshot(CostMarkdown.text(try report("services")), "services/estimate.md")
  }

  @Test(arguments: ["txt", "json", "md"])
  func `a change is shown for each resource`(format: String) throws {
    let old = try Estimates.estimate([("infra/main.tf", try module("change/old"))])
    let new = try Estimates.estimate([("infra/main.tf", try module("change/new"))])
    let report = CostReport(
      estimate: new, difference: EstimateDifference(from: old, to: new), base: "main",
      facts: Self.facts)
    let text =
      switch format {
      case "json": CostJSON.text(report)
      case "md": CostMarkdown.text(report)
      default: CostText.text(report)
      }
    expectSnapshot(text, "change/difference.\(format)")
    if format == "json" {
      #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(text.utf8)) }
    }
  }

  @Test func `claims of workloads are an estimate by the nodes of the tree`() throws {
    let estimate = try Estimates.estimate([
      ("infra/main.tf", try module("claims")),
      (
        "deploy/workloads.yaml",
        String(decoding: try fixture("claims/workloads.yaml"), as: UTF8.self)
      ),
    ])
    let report = CostReport(estimate: estimate, facts: Self.facts)
    expectSnapshot(CostText.text(report), "claims/estimate.txt")
    expectSnapshot(CostMarkdown.text(report), "claims/estimate.md")
    expectSnapshot(CostJSON.text(report), "claims/estimate.json")
  }

  @Test func `without node pools nobody knows the region of a claim`() throws {
    let workloads = String(decoding: try fixture("claims/workloads.yaml"), as: UTF8.self)
    let estimate = try Estimates.estimate([("workloads.yaml", workloads)])
    #expect(estimate.modules.isEmpty)
    #expect(estimate.claims.allSatisfy { $0.items.isEmpty && $0.open.count == 1 })
    let elsewhere = try Estimates.estimate(
      [("workloads.yaml", workloads)], region: "europe-west4")
    expectSnapshot(
      CostText.text(CostReport(estimate: elsewhere, facts: [])), "claims/region.txt")
  }

  @Test(arguments: [
    ("zone = \"us-central1-a\"", "17.00"), ("region = \"us-central1\"", "unknown"),
    ("zone = var.zone", "unknown"), ("alias = \"a\"\n  zone = \"us-central1-a\"", "unknown"),
  ])
  func `a resource without a zone is in that of its provider`(
    provider: String, amount: String
  ) throws {
    let module = """
      variable "zone" {}
      provider "google" {
        \(provider)
      }
      resource "google_compute_disk" "d" {
        type = "pd-ssd"
        size = 100
      }

      """
    let resource = try #require(
      try Estimates.estimate([("main.tf", module)]).modules.first?.resources.first)
    #expect((resource.items.isEmpty ? "unknown" : resource.monthly.min.text) == amount)
  }

  @Test func `a tree that does not change has no changes`() throws {
    let estimate = try Estimates.estimate([("main.tf", try module("pools"))])
    let difference = EstimateDifference(from: estimate, to: estimate)
    #expect(difference.modules.map(\.changes.count) == [0])
  }

  @Test func `each variable file is an environment of its own`() throws {
    let pool = """
      variable "nodes" {}
      resource "google_container_node_pool" "p" {
        location   = "us-central1-a"
        node_count = var.nodes
        node_config {
          machine_type = "e2-medium"
        }
      }
      """
    let files = [
      ("infra/main.tf", pool), ("infra/dev.tfvars", "nodes = 1"),
      ("infra/prod.tfvars", "nodes = 4"),
    ]
    let estimate = try Estimates.estimate(files)
    #expect(estimate.modules.map(\.environment) == ["dev", "prod"])
    #expect(estimate.modules.map(\.monthly.max.text) == ["34.46", "137.85"])
    #expect(try Estimates.estimate(files, environment: "prod").modules.count == 1)
  }

  @Test func `markup in names stays text`() throws {
    let estimate = try Estimates.estimate([
      (
        "main.tf",
        """
        resource "google_storage_bucket" "b" {
          for_each = toset(["| @octocat <b>"])
          location = "EU"
        }
        """
      )
    ])
    let text = CostMarkdown.text(CostReport(estimate: estimate, facts: []))
    #expect(text.contains(#"`google_storage_bucket.b["\| @octocat <b>"]`"#))
  }
}
