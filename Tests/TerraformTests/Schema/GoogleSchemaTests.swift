import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Terraform

@Suite struct `The catalogue's schema` {
  private static func google() throws -> ProviderSchema {
    let url = ProjectPaths.root.appendingPathComponent("policies/schemas/google.json")
    return try #require(
      ProviderSchema(
        SourceFile(index: 0, path: "google.json", bytes: Array(try Data(contentsOf: url)))))
  }

  /// Pins the provider, so that a newer one cannot know more.
  private static let lock =
    "provider \"registry.terraform.io/hashicorp/google\" {\n  version = \"6.50.0\"\n}\n"

  @Test func `the catalogue knows the resources that policies are about`() throws {
    let schema = try Self.google()
    #expect(schema.count >= 100)
    #expect(schema.version == "6.50.0")
    #expect(
      ModuleChecks(
        """
        resource "google_container_node_pool" "a" {
          cluster = "c"
          node_config {
            machine_typ = "n1-standard-4"
          }
        }
        """
      ).problems(with: schema, lock: Self.lock) == [
        #"main.tf:4:5 google_container_node_pool.node_config has no argument "machine_typ": "#
          + #"Did you mean "machine_type"?"#
      ])
  }

  @Test func `the examples of all policies fit the schema`() throws {
    let schema = try Self.google()
    let policies = ProjectPaths.root.appendingPathComponent("policies")
    var count = 0
    for case let url as URL in try #require(
      FileManager.default.enumerator(at: policies, includingPropertiesForKeys: nil))
    where url.pathExtension == "tf" {
      let text = try String(contentsOf: url, encoding: .utf8)
      let found = ModuleChecks(text).problems(with: schema, lock: Self.lock)
      #expect(found == [], "\(url.path)")
      count += 1
    }
    #expect(count > 100)
  }

  @Test func `resources as people write them fit the schema`() throws {
    let url = ProjectPaths.root.appendingPathComponent("Tests/TerraformTests/Fixtures/google.tf")
    let text = try String(contentsOf: url, encoding: .utf8)
    let schema = try Self.google()
    #expect(ModuleChecks(text).problems(with: schema, lock: Self.lock) == [])
    // The versions in the file do not keep it from being judged.
    let wrong = text.replacing("auto_create_subnetworks", with: "auto_create_subnetwork")
    #expect(
      ModuleChecks(wrong).problems(with: schema, lock: Self.lock).map { $0.drop { $0 != " " } } == [
        #" google_compute_network has no argument "auto_create_subnetwork": "#
          + #"Did you mean "auto_create_subnetworks"?"#
      ])
  }
}
