import Testing

@testable import Linting

/// Values that no file decides accuse nobody, and whoever asks is told.
@Suite struct UndecidedTests {
  private static let module = """
    variable "machine" {}
    variable "labels" {}
    variable "owner" {}
    variable "taints" {}
    data "google_project" "this" {}

    resource "google_container_node_pool" "a" {
      cluster  = "c"
      labels   = { team = "ml", owner = var.owner }
      metadata = var.labels
      zones    = ["a", data.google_project.this.zone]
      node_config {
        machine_type = var.machine
        disk_type    = "pd-standard"
        dynamic "taint" {
          for_each = var.taints
          content { key = taint.value }
        }
      }
    }

    resource "google_container_cluster" "maybe" {
      count = length(data.google_project.this.labels)
    }
    """

  private func report(_ condition: String) throws -> Report {
    let policy = """
      package p

      pools contains pool if some pool in input.resource.google_container_node_pool.a

      clusters := [cluster | some cluster in input.resource.google_container_cluster.maybe]

      names := {name | some name, _ in input.resource.google_container_cluster}

      has_owner(pool) if pool.labels.owner

      machine(pool) := pool.node_config[0].machine_type

      disks(pool) := [{"type": type} | some key in ["disk_type", "image_type"]; type := pool.node_config[0][key]]

      default kind(_) := "none"

      kind(pool) := "small" if startswith(pool.node_config[0].machine_type, "e2-")

      deny contains "denied" if {
        some pool in pools
        \(condition)
      }
      """
    return try LintingTests.report(of: policy, [("main.tf", Array(Self.module.utf8))])
  }

  @Test(arguments: [
    ("not pool.node_config[0].machine_type", "var.machine"),
    (#"object.get(pool, ["node_config", 0, "machine_type"], null) == null"#, "var.machine"),
    (#"object.get(pool.node_config[0], "machine_type", "") == """#, "var.machine"),
    ("not machine(pool)", "var.machine"),
    (#"kind(pool) == "none""#, "var.machine"),
    (
      #"{k | some k in ["disk_type", "machine_type"]; not pool.node_config[0][k]} != set()"#,
      "var.machine"
    ),
    ("not pool.labels.owner", "var.owner"),
    ("not has_owner(pool)", "var.owner"),
    (#"not "owner" in object.keys(pool.labels)"#, "var.owner"),
    (#"missing := {"owner"} - {k | some k, _ in pool.labels}; count(missing) > 0"#, "var.owner"),
    (
      #"missing := {k | some k in ["team", "owner"]; not pool.labels[k]}; count(missing) > 0"#,
      "var.owner"
    ),
    ("count(pool.labels) < 2", "var.owner"),
    ("count(clusters) == 0", "data.google_project"),
    ("count(names) < 1", "data.google_project"), ("names == set()", "data.google_project"),
    ("every name in names { name == 1 }", "data.google_project"),
    ("count({k | some k, _ in pool.labels; k != \"team\"}) == 0", "var.owner"),
    (#"every k, _ in pool.labels { k == "team" }"#, "var.owner"),
    (#"pool.labels == {"team": "ml"}"#, "var.owner"),
    ("not pool.metadata", "var.labels"),
    ("not pool.metadata.backup", "var.labels"),
    (#"object.get(pool, ["metadata", "backup"], false) == false"#, "var.labels"),
    (#"not "b" in pool.zones"#, "data.google_project.this"),
    (#"count([z | some z in pool.zones; is_string(z)]) == 1"#, "data.google_project.this"),
    (#"not any_taint(pool)"#, "var.taints"),
    ("not input.resource.google_container_cluster", "data.google_project.this"),
    ("not input.resource.google_container_cluster.maybe", "data.google_project.this"),
  ])
  func `an absence that may be none accuses nobody`(
    _ condition: String, _ cause: String
  ) throws {
    let condition = condition.replacing("any_taint(pool)", with: "pool.node_config[0].taint[0].key")
    let report = try report(condition)
    #expect(report.findings.map(\.diagnostic.summary) == [])
    #expect(report.undecided.map(\.finding.diagnostic.summary) == ["denied"])
    let causes = report.undecided.first?.causes ?? []
    #expect(causes.contains { $0.hasPrefix(cause) }, "\(causes)")
    #expect(!report.fails)
  }

  @Test(arguments: [
    #"pool.node_config[0].disk_type == "pd-standard""#, "not pool.node_config[0].image_type",
    #"object.get(pool.node_config[0], "image_type", null) == null"#, "not pool.labels.cost",
    #"pool.labels.team == "ml""#, #"some label in pool.labels; label == "ml""#,
    #""a" in pool.zones"#, "is_object(pool.labels)", "count(pool.node_config) == 1",
    #"count({pool.cluster}) == 1"#, "not input.resource.google_sql_database_instance",
    "some type, _ in input.resource; regex.match(`node_pool$`, type)",
    #"t := pool.node_config[0].disk_type; concat(",", [n | some n in {"pd-standard": ["a"]}[t]]) == "a""#,
    #"some disk in disks(pool); not disk.type in {"pd-ssd"}"#,
  ])
  func `what the files decide is a finding`(_ condition: String) throws {
    let report = try report(condition)
    #expect(report.findings.map(\.diagnostic.summary) == ["denied"])
    #expect(report.undecided.isEmpty)
  }

  @Test(arguments: [
    #"pool.node_config[0].machine_type == "e2-medium""#, "pool.metadata.backup",
    // Operands of a negated call are evaluated before the `not`: undefined there is no result.
    #"not startswith(pool.node_config[0].machine_type, "n1-")"#,
    #"not pool.node_config[0].machine_type in {"e2-medium"}"#,
    #"machine(pool) == "e2-medium""#, #"kind(pool) == "small""#,
  ])
  func `what needs an unknown value does not hold`(_ condition: String) throws {
    let report = try report(condition)
    #expect(report.findings.isEmpty)
    #expect(report.undecided.isEmpty)
  }

  @Test func `a path rests on keys, not on what is below them`() throws {
    let policy = """
      package p

      owners := [owner |
        some type, list in input.resource
        some name, instances in list
        some i, value in instances
        owner := {"path": ["resource", type, name, i], "value": value}
      ]

      deny contains {"msg": "denied", "path": path} if {
        some owner in owners
        owner.value.node_config[0].disk_type == "pd-standard"
        path := array.concat(owner.path, ["node_config", 0, "disk_type"])
      }
      """
    let report = try LintingTests.report(of: policy, [("main.tf", Array(Self.module.utf8))])
    #expect(report.findings.map(\.diagnostic.summary) == ["denied"])
    #expect(report.undecided.isEmpty)
  }

  @Test(arguments: [
    #"words := [w | some w in split(pool.cluster, "")]; count(words) == 1"#,
    #"{w | some w in split(pool.cluster, "")} == {"c"}"#,
    #"[n | some n in regex.find_n(`[a-z]`, pool.cluster, -1)] < ["d"]"#,
  ])
  func `a list that a builtin makes waits for its operands alone`(_ condition: String) throws {
    let report = try report(condition)
    #expect(report.findings.map(\.diagnostic.summary) == ["denied"])
    #expect(report.undecided.isEmpty)
  }

  /// A plan, which has no word for `lifecycle`.
  private static let plan = """
    {"format_version": "1.2", "terraform_version": "1.11.4",
     "planned_values": {"root_module": {"resources": [
       {"address": "x_y.a", "mode": "managed", "type": "x_y", "name": "a", "values": {"b": 1}}]}},
     "configuration": {"root_module": {"resources": [
       {"address": "x_y.a", "expressions": {"b": {"constant_value": 1}}}]}}}
    """

  @Test(arguments: [
    ("not value.lifecycle[0].prevent_destroy", true), ("not value.lifecycle", true),
    ("not value.labels", false), ("count(value) == 2", false),
    (#"value == {"b": 1, "_address": "x_y.a"}"#, false),
    (#"not "labels" in object.keys(value)"#, false),
  ])
  func `what a plan has no word for matters to who asks for it`(
    _ condition: String, _ isUndecided: Bool
  ) throws {
    let policy = """
      package p

      deny contains "denied" if {
        some value in input.resource.x_y.a
        \(condition)
      }
      """
    let report = try LintingTests.report(of: policy, [("plan.json", Array(Self.plan.utf8))])
    #expect(report.findings.count == (isUndecided ? 0 : 1))
    #expect(
      report.undecided.map(\.causes)
        == (isUndecided ? [["lifecycle, which a plan does not say"]] : []))
  }
}
