import Diagnostics
import Documents
import Testing

@testable import Terraform

@Suite struct `Plans as modules` {
  @Test func `what a block sets is there, with the values that the plan knows`() throws {
    let checks = try PlanChecks(fixture: "plan.json")
    #expect(checks.problems == [])
    #expect(
      checks.shown == [
        "data.x_image.late {family = \"cos\", project = ?}",
        "x_cluster.main {auth = [{password = ?, user = \"admin\"}], labels = null, "
          + "name = \"main\", network = ?, range = [{name = \"b\", size = 2}, {name = \"a\"}], "
          + "region = \"europe-west4\", release = [{channel = \"REGULAR\"}], stamp = ?, "
          + "tags = [\"a\", ?], timeouts = [{create = \"30m\"}]}",
        "x_disk.data[0] {size = 10}",
        "x_disk.data[2] {size = 20}",
        "x_disk.data[10] {size = 30}",
        #"module.pools["eu.\"1\""].x_pool.this["gpu"] {"#
          + #"accelerator = [{count = 1, type = "nvidia-l4"}], cluster = ?, "#
          + #"config = [{machine = "g2-standard-8", "#
          + #"taint = [{effect = "NO_SCHEDULE", key = "gpu"}]}], nodes = 2}"#,
        #"module.pools["eu.\"1\""].module.key.x_key.k {owner = ?}"#,
        "data.x_project.this {project_id = \"ml\"}",
      ])
  }

  @Test func `keys and modules of instances are those of their addresses`() throws {
    let checks = try PlanChecks(fixture: "plan.json")
    #expect(checks.instance("x_cluster.main")?.indexKey == nil)
    #expect(checks.instance("x_cluster.main")?.moduleAddress == nil)
    #expect(checks.instance("x_disk.data[10]")?.indexKey?.number?.int64 == 10)
    let pool = checks.instance(#"module.pools["eu.\"1\""].x_pool.this["gpu"]"#)
    #expect(pool?.indexKey?.string == "gpu")
    #expect(pool?.moduleAddress == #"module.pools["eu.\"1\""]"#)
  }

  @Test func `unknown values name what they wait for, through variables and modules`() throws {
    let checks = try PlanChecks(fixture: "plan.json")
    #expect(
      checks.unknown("x_cluster.main") == [
        "auth[0].password: a sensitive value of x_cluster.main",
        "lifecycle: lifecycle, which a plan does not say",
        "network: x_network.net[0].id",
        "stamp: x_cluster.main",
        "tags[1]: data.x_tags.t.all",
      ])
    #expect(
      checks.unknown(#"module.pools["eu.\"1\""].x_pool.this["gpu"]"#) == [
        "cluster: x_cluster.main.id",
        "lifecycle: lifecycle, which a plan does not say",
      ])
    #expect(
      checks.unknown(#"module.pools["eu.\"1\""].module.key.x_key.k"#).last
        == #"owner: module.pools["eu.\"1\""].x_pool.this"#)
  }

  @Test func `outputs are known unless they wait or are hidden`() throws {
    let outputs = try PlanChecks(fixture: "plan.json").plan.module?.outputs ?? []
    #expect(
      outputs.map { "\($0.name) \(ModuleChecks.show($0.value))" } == [
        "name \"main\"", "id ?", "password ?",
      ])
  }

  @Test func `every value has its place in the plan`() throws {
    let checks = try PlanChecks(fixture: "plan.json")
    let resource = try #require(checks.plan.module?.resources[1])
    let values = try #require(resource.instances.first?.values)
    func text(_ path: Path) -> String {
      checks.text(values.place(of: path, in: resource.range).range)
    }
    #expect(checks.text(resource.header) == "\"x_cluster.main\"")
    #expect(text(["release", 0, "channel"]) == "\"REGULAR\"")
    #expect(text(["release", 0]) == #"{"channel": "REGULAR", "notes": "from the provider"}"#)
    #expect(text(["release"]) == "\"release\"")
    #expect(text(["network"]).hasPrefix("{\n          \"address\": \"x_cluster.main\""))
  }

  @Test func `what Terraform hides is found wherever it stands`() throws {
    let checks = try PlanChecks(fixture: "plan.json")
    #expect(checks.plan.secrets.count == 5)
    #expect(Set(checks.plan.secrets.map(checks.text)) == ["\"hunter2\""])
    let all = checks.document.file.text(checks.document.range)
    #expect(all.components(separatedBy: "hunter2").count == 6)
  }

  @Test func `a value that is hidden as a whole is hidden in all its parts`() throws {
    let checks = try PlanChecks(
      #"{"format_version":"1.2","terraform_version":"1","configuration":{"root_module":{"#
        + #""resources":[{"address":"x_y.a","expressions":{"b":[{"c":{"constant_value":1}}],"d":{}}}]"#
        + #"}},"planned_values":{"root_module":{"resources":[{"address":"x_y.a","mode":"managed","#
        + #""type":"x_y","name":"a","values":{"b":[{"c":1}],"d":{"e":[true]}},"#
        + #""sensitive_values":{"b":true,"d":{"e":[true]}}}]}}}"#)
    #expect(checks.shown == ["x_y.a {b = ?, d = {e = [?]}}"])
    #expect(checks.plan.secrets.map(checks.text) == [#"[{"c":1}]"#, "true"])
  }
}

@Suite struct `What a plan does not say` {
  @Test func `blocks that no expression explains are kept with what is in them`() throws {
    let checks = try PlanChecks(
      values: #"{"rule":[{"port":1,"note":null,"peer":[]}],"empty":[],"names":["a"],"id":"x"}"#,
      unknown: #"{"computed":true}"#, expressions: "{}")
    #expect(checks.shown == ["x_y.a {rule = [{port = 1}]}"])
  }

  @Test func `blocks beside dynamic ones are told from them by their constants`() throws {
    let checks = try PlanChecks(
      values: #"{"rule":[{"port":1,"by":"p"},{"port":2,"by":"p"}]}"#,
      expressions: #"{"rule":[{"port":{"constant_value":2}}]}"#)
    #expect(checks.shown == ["x_y.a {rule = [{by = \"p\", port = 1}, {port = 2}]}"])
  }

  @Test func `lists of objects that are written out have the members that are written`() throws {
    let checks = try PlanChecks(
      values: #"{"gpu":[{"type":"a","driver":null,"share":[]}]}"#,
      unknown: #"{"gpu":[{"driver":true}]}"#,
      expressions: #"{"gpu":{"constant_value":[{"type":"a","driver":null,"share":[]}]}}"#)
    #expect(checks.shown == ["x_y.a {gpu = [{type = \"a\"}]}"])
  }

  @Test func `what is set and yet not in the plan is unknown`() throws {
    let checks = try PlanChecks(
      values: #"{"a":[{"b":1}]}"#,
      expressions: #"{"a":[{"b":{"constant_value":1},"c":{"references":["x_z.y"]}}],"d":{}}"#)
    #expect(checks.shown == ["x_y.a {a = [{b = 1, c = ?}], d = ?}"])
    #expect(
      checks.unknown("x_y.a").prefix(2) == [
        "a[0].c: c, which is not in the plan", "d: d, which is not in the plan",
      ])
  }

  @Test func `without a configuration everything that is not empty counts`() throws {
    let checks = try PlanChecks(
      values: #"{"a":1,"b":[],"c":null,"d":[{"e":[],"f":2}]}"#, unknown: #"{"g":true,"h":[]}"#,
      expressions: nil)
    #expect(checks.shown == ["x_y.a {a = 1, d = [{f = 2}], g = ?}"])
    #expect(checks.unknown("x_y.a").first == "g: x_y.a")
    #expect(checks.problems == ["warning: the plan has no configuration | \"planned_values\""])
  }

  @Test(arguments: [
    (
      #""remove_default_node_pool":{"constant_value":true}"#,
      "remove_default_node_pool = null, x = 1"
    ),
    (
      #""initial_node_count":{"constant_value":1}"#,
      "initial_node_count = null, node_config = ?, x = 1"
    ),
    (#""name":{"constant_value":"c"}"#, "name = null, node_config = ?, node_pool = ?, x = 1"),
    (
      #""node_pool":[{"name":{"constant_value":"p"}}]"#,
      "node_config = ?, node_pool = [{name = \"p\"}], x = 1"
    ),
  ])
  func `the pools that an existing cluster shows are not its own`(
    _ set: String, _ shown: String
  ) throws {
    let values =
      #"{"node_pool":[{"name":"p","size":1}],"node_config":[{"m":"n2"}],"x":1,"name":null,"#
      + #""initial_node_count":null,"remove_default_node_pool":null}"#
    let old = try PlanChecks(
      type: "google_container_cluster", values: values,
      expressions: "{\"x\":{\"constant_value\":1},\(set)}", before: values)
    #expect(old.shown == ["google_container_cluster.a {\(shown)}"])
  }

  @Test func `the pools that a new cluster shows are its own`() throws {
    let checks = try PlanChecks(
      type: "google_container_cluster", values: #"{"node_pool":[{"name":"p"}]}"#,
      expressions: "{}")
    #expect(checks.shown == ["google_container_cluster.a {node_pool = [{name = \"p\"}]}"])
  }

  @Test func `values that are only written are unknown where they are set`() throws {
    let checks = try PlanChecks(
      values: #"{"a_wo":null,"b_wo":null,"c_wo":null,"a_wo_version":1}"#,
      expressions: #"{"a_wo":{"references":["var.a"]},"b_wo":{"constant_value":null},"#
        + #""a_wo_version":{"constant_value":1}}"#)
    #expect(checks.shown == ["x_y.a {a_wo = ?, a_wo_version = 1, b_wo = null}"])
    #expect(checks.unknown("x_y.a").first == "a_wo: a_wo, which a plan does not hold")
  }

  @Test func `what is put off to a later plan is there an unknown number of times`() throws {
    let checks = try PlanChecks(
      #"{"format_version":"1.2","terraform_version":"1","configuration":{},"complete":false,"#
        + #""planned_values":{"root_module":{}},"deferred_changes":[{"reason":"unknown","#
        + #""resource_change":{"address":"x_y.a[*]","mode":"managed","type":"x_y","name":"a"}}]}"#)
    #expect(checks.shown == ["x_y.a[*] {}"])
    #expect(checks.instance("x_y.a[*]")?.indexKey?.origin?.unknowns == ["a later plan"])
    #expect(checks.problems == ["warning: the plan is not complete | false"])
  }
}
