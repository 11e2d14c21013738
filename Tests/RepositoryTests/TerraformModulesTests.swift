import Documents
import Testing

@testable import Repository

@Suite struct TerraformModulesTests {
  private func documents(_ files: [String: String]) -> [RepositoryDocument] {
    Repository.parse(files.map { ($0.key, Array($0.value.utf8)) }).documents
      .filter { $0.kind == .terraform }
  }

  private let pool = """
    variable "machine" {}
    resource "google_container_node_pool" "gpu" {
      for_each = { eu = 1 }
      name     = each.key
      node_config {
        machine_type = var.machine
        labels       = null
      }
    }
    """

  @Test func `a module is one document of instances`() throws {
    let document = try #require(documents(["infra/main.tf": pool]).first)
    #expect(
      document.terraform?.json
        == #"{"data":{},"resource":{"google_container_node_pool":{"gpu":[{"name":"eu","#
        + #""node_config":[{}],"_address":"google_container_node_pool.gpu[\"eu\"]","#
        + #""_index_key":"eu"}]}}}"#)
    let unknown = try #require(document.terraform?.unknowns.first)
    #expect(
      unknown.path == [
        "resource", "google_container_node_pool", "gpu", 0, "node_config", 0, "machine_type",
      ])
    #expect(unknown.causes == ["var.machine"])
  }

  @Test func `a place is inside of the block, with the way to the value`() throws {
    let files = [
      "infra/main.tf": "locals { m = \"n1\" }\nresource \"a\" \"b\" {\n  x = local.m\n}\n"
    ]
    let repository = Repository.parse(files.map { ($0.key, Array($0.value.utf8)) })
    let document = try #require(repository.documents.first)
    let text = repository.sources[0]
    let path: Path = ["resource", "a", "b", 0, "x"]
    #expect(text.text(document.range(of: path)) == "local.m")
    #expect(document.trail(of: path).map { text.text($0.range) } == ["\"n1\""])
    #expect(document.trail(of: path).map(\.text) == ["from here"])
    let missing: Path = ["resource", "a", "b", 0]
    #expect(text.text(document.range(of: missing, part: .missing("y"))) == "resource \"a\" \"b\"")
    #expect(document.identity(at: path)?.description == "a.b")
  }

  @Test func `each variable file of an environment is a document`() {
    let files = [
      "infra/main.tf": pool, "infra/terraform.tfvars": "machine = \"n1\"",
      "infra/env/dev.tfvars": "machine = \"e2\"", "infra/env/prod.tfvars": "machine = \"g2\"",
    ]
    #expect(documents(files).map { $0.terraform?.environment } == ["dev", "prod"])
    #expect(documents(files).allSatisfy { $0.terraform?.unknowns.isEmpty == true })
  }

  @Test func `a module that another calls is no root, and its resources are the caller's`() {
    let files = [
      "infra/main.tf": "module \"gpu\" {\n  source = \"../modules/pool\"\n  machine = \"g2\"\n}\n",
      "modules/pool/main.tf": pool, "other/main.tf": "locals { a = 1 }",
    ]
    let found = documents(files)
    #expect(found.map { $0.file.path } == ["infra/main.tf", "other/main.tf"])
    #expect(found[0].files == [0, 1])
    #expect(
      found[0].identity(at: ["resource", "google_container_node_pool", "gpu", 0])?.description
        == "module.gpu.google_container_node_pool.gpu[\"eu\"]")
  }

  @Test func `an instance that may not exist is no document's, and unknown`() {
    let text = "resource \"a\" \"b\" {\n  count = length(data.x.y.z)\n}\ndata \"x\" \"y\" {}\n"
    let found = documents(["main.tf": text])
    #expect(
      found.first?.terraform?.json
        == #"{"data":{"x":{"y":[{"_address":"data.x.y"}]}},"resource":{}}"#)
    #expect(found.first?.terraform?.unknowns.map(\.path) == [["resource", "a", "b"]])
  }

  @Test func `what is malformed is told once`() {
    let repository = Repository.parse([("main.tf", Array("resource \"a\" {\n  x = \n".utf8))])
    #expect(!repository.diagnostics.isEmpty)
    #expect(Set(repository.diagnostics).count == repository.diagnostics.count)
  }

  @Test func `Terraform's JSON syntax is read by its names`() throws {
    let files = [
      "infra/main.tf.json":
        #"{"variable": {"a": {}}, "resource": {"x": {"y": {"v": "${var.a}"}}}}"#,
      "infra/dev.tfvars.json": #"{"a": "from dev"}"#,
    ]
    let document = try #require(documents(files).first)
    #expect(
      document.terraform?.json
        == #"{"data":{},"resource":{"x":{"y":[{"v":"from dev","_address":"x.y"}]}}}"#)
    #expect(document.terraform?.environment == "dev")
  }

  // MARK: - Variables without a value

  private func problems(_ files: [String: String]) -> [String] {
    Repository.parse(files.map { ($0.key, Array($0.value.utf8)) }).diagnostics.map(\.summary)
  }

  private let nullable = """
    variable "region" { default = null }
    variable "zones" { default = [] }
    variable "tier" {
      default = ""
      validation {
        condition     = var.tier != ""
        error_message = "Say which."
      }
    }
    output "a" { value = "${var.region}-a" }
    output "b" { value = var.zones[0] }
    """

  @Test func `a default accuses nobody where a module may be given values from elsewhere`() {
    #expect(problems(["main.tf": nullable]) == [])
  }

  @Test func `a default counts where a file gives the module's values`() {
    let summaries = [
      "invalid index", "invalid template interpolation value", "invalid value for variable",
    ]
    for name in ["terraform.tfvars", "dev.tfvars"] {
      #expect(problems(["main.tf": nullable, name: ""]).sorted() == summaries)
    }
  }

  @Test func `what is wrong with any value is told without one`() {
    let text = "variable \"n\" {\n  type    = number\n  default = \"x\"\n}\n"
    #expect(
      problems(["main.tf": text + "output \"a\" { value = var.m }"]) == [
        "invalid default value for variable", "reference to undeclared input variable",
      ])
  }

  @Test func `the settings of a backend are no environment`() {
    let main = "terraform {\n  backend \"gcs\" {}\n}\nvariable \"region\" {}\n"
    let bucket = "bucket = \"state\"\nregion = \"europe-west4\"\n"
    let files = ["main.tf": main, "backend-dev.tfvars": bucket, "dev.tfvars": "region = \"x\""]
    #expect(problems(files) == [])
    #expect(documents(files).map { $0.terraform?.environment } == ["dev"])
    let undeclared = ["value for undeclared variable"]
    #expect(problems(["main.tf": main, "dev.tfvars": bucket]) == undeclared)
    #expect(
      problems(["main.tf": "variable \"region\" {}", "backend-dev.tfvars": bucket]) == undeclared)
  }

  // MARK: - Files that were not named

  private static let tree = [
    ".git/HEAD": "",
    "infra/main.tf": "locals { a = var.a }\nmodule \"m\" { source = \"../mods/m\" }",
    "infra/variables.tf": "variable \"a\" {}", "infra/terraform.tfvars": "a = 1",
    "infra/env/dev.tfvars": "a = 2", "mods/m/main.tf": "module \"n\" { source = \"../n\" }",
    "mods/n/n.tf": "resource \"x\" \"y\" {}", "other/main.tf": "locals { b = 1 }",
  ]

  private func read(
    _ targets: [String], in files: [String: String],
    isExcluded: @escaping (String, Bool) -> Bool = { _, _ in false }
  ) throws -> Repository {
    let tree = try TemporaryTree(files)
    let found = try FileFinder.find(
      targets, workingDirectory: tree.root, isExcluded: isExcluded)
    return Repository.load(found, workers: 2, isExcluded: isExcluded)
  }

  @Test func `a module is read whole, with the modules that it calls`() throws {
    let repository = try read(["infra/main.tf"], in: Self.tree)
    #expect(
      repository.sources.files.map(\.path) == [
        "infra/main.tf", "infra/terraform.tfvars", "infra/variables.tf", "mods/m/main.tf",
        "mods/n/n.tf",
      ])
    #expect(repository.diagnostics.isEmpty)
    let identity = repository.documents.first?.identity(at: ["resource", "x", "y", 0])
    #expect(identity?.description == "module.m.module.n.x.y")
  }

  @Test func `a variable file brings its module`() throws {
    let repository = try read(["infra/env/dev.tfvars"], in: Self.tree)
    #expect(repository.documents.map { $0.terraform?.environment } == ["dev"])
    #expect(repository.diagnostics.isEmpty)
  }

  @Test func `a folder that is excluded or elsewhere is unknown, one that is not there is wrong`()
    throws
  {
    let excluded = try read(["infra"], in: Self.tree) { path, _ in
      path == "mods" || path == "mods/m"
    }
    #expect(excluded.diagnostics.isEmpty)
    #expect(excluded.sources.files.count == 4)
    let outside = ["main.tf": "module \"m\" { source = \"../../..\" }"]
    #expect(try read(["main.tf"], in: outside).diagnostics.isEmpty)
    let link = ["main.tf": "module \"m\" { source = \"./m\" }", "m": "->/etc"]
    #expect(try read(["main.tf"], in: link).diagnostics.isEmpty)
    let missing = ["main.tf": "module \"m\" { source = \"./m\" }"]
    #expect(
      try read(["main.tf"], in: missing).diagnostics.map(\.summary) == [
        "unreadable module directory"
      ])
  }

  // MARK: - The provider's schema

  private let schema = """
    {"provider":"hashicorp/google","version":"6.50.0","types":{"google_x":0},
    "shapes":[{"number":"size"}]}
    """

  @Test func `what does not fit the schema is told once for all environments`() {
    let files = [
      "main.tf": "variable \"s\" {}\nresource \"google_x\" \"a\" {\n  size = var.s\n  siz = 1\n}",
      "versions.tf": """
      terraform {
        required_providers {
          google = "~> 6.0"
        }
      }
      """,
      "dev.tfvars": "s = \"small\"", "prod.tfvars": "s = \"large\"", "test.tfvars": "s = \"1\"",
    ]
    var asked: [String] = []
    let repository = Repository.parse(
      files.map { ($0.key, Array($0.value.utf8)) },
      providerSchema: { name in
        asked.append(name)
        return Array(schema.utf8)
      })
    #expect(
      repository.diagnostics.filter { $0.id == "terraform-schema" }.map(\.summary) == [
        #""size" of google_x has a wrong type: a number is required"#,
        #"google_x has no argument "siz""#,
      ])
    #expect(asked == ["google"])
  }

  @Test func `a schema that no file needs is not asked for`() {
    let text = Array("resource \"googly_x\" \"a\" {}\nmodule \"google\" {}".utf8)
    let repository = Repository.parse(
      [("main.tf", text)],
      providerSchema: { _ in
        Issue.record("asked for a schema")
        return nil
      })
    #expect(repository.diagnostics.allSatisfy { $0.id != "terraform-schema" })
  }
}
