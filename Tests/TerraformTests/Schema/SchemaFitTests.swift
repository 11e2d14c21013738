import Diagnostics
import Testing

@testable import Terraform

@Suite struct `Fit of a schema` {
  private static let schema = ProviderSchema(
    SourceFile(
      index: 0, path: "acme.json",
      text: """
        {"provider":"hashicorp/acme","version":"6.50.0","types":{"acme_x":0,"data.acme_x":1},
        "shapes":[{"!string":"name","number":"size"},{"!string":"key"}]}
        """))

  private func check(
    _ main: String, _ others: [(path: String, text: String)] = [], lock: String? = nil
  ) throws -> [String] {
    let schema = try #require(Self.schema)
    let lockFile = lock.map { SourceFile(index: 0, path: ".terraform.lock.hcl", text: $0) }
    let module = ModuleChecks(main, others).module
    return SchemaCheck.problems(in: module, schema, lockFile: lockFile).map(\.summary)
  }

  /// How much of a module is judged.
  enum Judged: String { case all, types, nothing }

  @Test(
    arguments: [
      ("~> 6.0", .all), (">= 5.0, < 8", .types), ("6.50.0", .all), ("~> 6.10.0", .all),
      (">= 6.50", .types), ("!= 6.0.0", .types), ("> 6.49.3", .types), ("< 6.1", .all),
      ("<= 6", .all), (">= 5.0, < 7", .all), (">= 6.0, <= 7.0", .types), ("~> 6", .types),
      ("~> 5.0", .nothing), ("~> 7.0", .nothing), ("> 6.50.0", .nothing), (">= 6.51", .nothing),
      ("~> 5", .nothing), ("< 6.0.0", .nothing), ("6.50.0-beta1", .nothing), ("latest", .nothing),
      ("", .nothing), (">= 99999999999999999999", .nothing), ("= 9223372036854775807", .nothing),
    ] as [(String, Judged)])
  func `a newer major version that may be chosen is judged by types`(
    c: (text: String, judged: Judged)
  ) throws {
    let found = try check(
      """
      data "acme_x" "a" {}
      resource "acme_x" "b" {
        size = "big"
      }
      terraform {
        required_providers {
          acme = {
            source  = "hashicorp/acme"
            version = "\(c.text)"
          }
        }
      }
      """)
    let count = [Judged.all: 3, .types: 1, .nothing: 0][c.judged]
    #expect(found.count == count)
  }

  @Test func `without any version only types are judged`() throws {
    let body = "resource \"acme_x\" \"b\" {\n  size = \"big\"\n  new  = 1\n}\n"
    #expect(try check(body) == [#""size" of acme_x has a wrong type: a number is required"#])
    // A module that calls one with a constraint installs what that asks for.
    let child = "terraform {\n  required_providers {\n    acme = \"~> 6.2\"\n  }\n}\n"
    let call = "module \"m\" {\n  source = \"./m\"\n}\n"
    #expect(try check(body + call, [("m/main.tf", child)]).count == 3)
  }

  @Test func `versions in JSON count`() throws {
    let text = #"""
      {"terraform": {"required_providers": {"acme": {"version": "VERSION"}}},
      "data": {"acme_x": {"a": {}}}}
      """#
    let found = try ["~> 6.0", "~> 7.0"].map { version in
      try check("", [("a.tf.json", text.replacing("VERSION", with: version))]).count
    }
    #expect(found == [1, 0])
  }

  @Test(arguments: [
    ("hashicorp/acme", true), ("registry.terraform.io/hashicorp/acme", true),
    ("hashicorp/acme-beta", false), ("me/acme", false),
  ])
  func `only the provider of the schema is judged`(c: (text: String, isJudged: Bool)) throws {
    let found = try check(
      """
      data "acme_x" "a" {
        key = []
      }
      terraform {
        required_providers {
          acme = { source = "\(c.text)" }
        }
      }
      """)
    #expect(!found.isEmpty == c.isJudged)
  }

  @Test(
    arguments: [
      ("provider \"registry.terraform.io/hashicorp/acme\" { version = \"6.12.0\" }", .all),
      ("provider \"registry.terraform.io/hashicorp/acme\" { version = \"7.1.0\" }", .nothing),
      ("provider \"registry.terraform.io/hashicorp/acme\" { version = \"6.50.1\" }", .nothing),
      ("provider \"registry.terraform.io/hashicorp/acme\" {}", .nothing),
      ("provider \"registry.terraform.io/hashicorp/other\" { version = \"7.1.0\" }", .types),
      ("provider {{{ ", .types),
    ] as [(String, Judged)])
  func `the version of the lock file counts`(c: (text: String, judged: Judged)) throws {
    let body = "data \"acme_x\" \"a\" {\n  key = []\n  new = 1\n}"
    let count = [Judged.all: 2, .types: 1, .nothing: 0][c.judged]
    #expect(try check(body, lock: c.text).count == count)
  }
}
