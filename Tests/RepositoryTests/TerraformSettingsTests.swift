import Documents
import Testing

@testable import Repository

/// Blocks that are no resources, as policies see them.
@Suite struct TerraformSettingsTests {
  private let main = """
    terraform {
      required_version = ">= 1.9"
      backend "gcs" {
        bucket = "state"
      }
    }

    variable "region" {}

    provider "google" {
      region  = var.region
      project = "demo"
    }

    provider "google" {
      alias = "eu"
    }

    module "network" {
      source  = "terraform-google-modules/network/google"
      version = "~> 9.0"
      region  = var.region
    }

    module "pool" {
      source = "./pool"
    }
    """

  private let pool = "module \"deep\" {\n  source = \"git::https://example.com/deep.git\"\n}\n"

  @Test func `they have the shape of conftest`() throws {
    let repository = Repository.parse([
      ("main.tf", Array(main.utf8)), ("pool/main.tf", Array(pool.utf8)),
    ])
    let document = try #require(repository.documents.first)
    #expect(
      document.terraform?.json
        == #"{"data":{},"resource":{},"module":{"#
        + #""deep":[{"source":"git::https://example.com/deep.git","_module_address":"module.pool"}],"#
        + #""network":[{"source":"terraform-google-modules/network/google","version":"~> 9.0"}],"#
        + #""pool":[{"source":"./pool"}]},"#
        + #""provider":{"google":[{"project":"demo"},{"alias":"eu"}]},"#
        + #""terraform":[{"backend":{"gcs":[{"bucket":"state"}]},"required_version":">= 1.9"}]}"#)
    #expect(
      document.terraform?.unknowns.map(\.path) == [
        ["module", "network", 0, "region"], ["provider", "google", 0, "region"],
      ])
    #expect(repository.openVariables == [])
  }

  @Test func `a path leads to what is written`() throws {
    let repository = Repository.parse([("main.tf", Array(main.utf8))])
    let document = try #require(repository.documents.first)
    let places: [(path: Path, text: String)] = [
      (["module", "network", 0, "version"], "\"~> 9.0\""),
      (["module", "pool", 0], "module \"pool\""), (["provider", "google", 1, "alias"], "\"eu\""),
      (["terraform", 0, "required_version"], "\">= 1.9\""),
      (["terraform", 0, "backend", "gcs", 0, "bucket"], "\"state\""),
    ]
    for (path, text) in places {
      #expect(repository.sources[0].text(document.range(of: path)) == text)
    }
  }

  @Test func `what is missing in a block is shown at its header`() throws {
    let repository = Repository.parse([("main.tf", Array(main.utf8))])
    let document = try #require(repository.documents.first)
    let range = document.range(of: ["module", "pool", 0], part: .missing("version"))
    #expect(repository.sources[0].text(range) == "module \"pool\"")
  }
}
