import Diagnostics
import Documents
import Testing

@testable import Terraform

@Suite struct `Schema conversion` {
  private static let schema = ProviderSchema(
    SourceFile(
      index: 0, path: "acme.json",
      text: """
        {"provider":"hashicorp/acme","version":"6.50.0","types":{"acme_x":0,"data.acme_x":2},
        "shapes":[
        {"!string":"name","string":"zone id","number":"size","bool":"spot","list":"tags",
        "set":"scopes","map":"labels","list number":"ports","set number":"sizes","odd thing":"odd",
        "=":"self_link","block1":{"disk":1},"either":{"taint":2},"block":{"lost":99}},
        {"number":"gb","string":"kind","=":"state","block":{"key":2}},
        {"!string":"key","string":"value","bool":"on"}]}
        """))

  /// A resource `acme_x.y` with this body, and outputs of its own.
  private func checks(
    _ body: String, _ rest: String = "", lock: String = "6.50.0"
  ) throws -> ModuleChecks {
    let lockFile = SourceFile(
      index: 9, path: ".terraform.lock.hcl",
      text: """
        provider "registry.terraform.io/hashicorp/acme" {
          version = "VERSION"
        }
        """.replacing("VERSION", with: lock))
    let schema = try #require(Self.schema)
    return ModuleChecks(
      "resource \"acme_x\" \"y\" {\n\(body)\n}\n\(rest)\n", schema: schema, lockFile: lockFile)
  }

  private func values(_ body: String) throws -> String {
    let checks = try checks(body, "variable \"unknown\" {}")
    #expect(checks.problems == [])
    return try #require(checks.instances.first).replacing("acme_x.y ", with: "")
  }

  @Test(arguments: [
    (#"size = "5""#, "{size = 5}"), (#"size = "5.50""#, "{size = 5.5}"),
    (#"spot = "true""#, "{spot = true}"), (#"spot = "0""#, "{spot = false}"),
    ("zone = 1", #"{zone = "1"}"#), ("zone = true", #"{zone = "true"}"#),
    ("zone = 1e3", #"{zone = "1000"}"#), ("tags = [1, true]", #"{tags = ["1", "true"]}"#),
    (#"tags = toset(["b", "a"])"#, #"{tags = ["a", "b"]}"#),
    (#"scopes = ["b", "a", "b", 1]"#, #"{scopes = ["1", "a", "b"]}"#),
    (#"ports = ["22", 80]"#, "{ports = [22, 80]}"), ("sizes = [10, 9, 10]", "{sizes = [9, 10]}"),
    ("labels = { a = 1, b = true }", #"{labels = {a = "1", b = "true"}}"#),
    (#"labels = tomap({ a = "x" })"#, #"{labels = {a = "x"}}"#), ("zone = null", "{zone = null}"),
    ("zone = var.unknown", "{zone = ?}"), ("tags = [1, var.unknown]", #"{tags = ["1", ?]}"#),
    (
      "disk {\n  gb = \"7\"\n  key {\n    key = 1\n    on = \"1\"\n  }\n}",
      #"{disk = [{gb = 7, key = [{key = "1", on = true}]}]}"#
    ),
    (
      "dynamic \"taint\" {\n  for_each = [1, 2]\n  content {\n    key = taint.value\n  }\n}",
      #"{taint = [{key = "1"}, {key = "2"}]}"#
    ),
    ("taint = [{ key = 1, on = \"true\" }]", #"{taint = [{key = "1", on = true}]}"#),
    (
      "dynamic \"taint\" {\n  for_each = var.unknown\n  content {\n    key = 1\n  }\n}",
      "{taint = [?]}"
    ),
  ])
  func `arguments have the types of the schema`(c: (body: String, values: String)) throws {
    #expect(try values(c.body) == c.values)
  }

  @Test(arguments: [
    (#"size = "big""#, #"{size = "big"}"#), ("zone = [1]", "{zone = [1]}"),
    ("tags = [1, [2]]", "{tags = [1, [2]]}"), ("odd = \"5\"", #"{odd = "5"}"#),
    ("new = \"5\"", #"{new = "5"}"#), ("self_link = 5", "{self_link = 5}"),
    ("lost {\n  gb = \"5\"\n}", #"{lost = [{gb = "5"}]}"#), ("disk = 5", "{disk = 5}"),
    ("labels = { a = [1] }", "{labels = {a = [1]}}"),
  ])
  func `what does not fit stays as it is written`(c: (body: String, values: String)) throws {
    #expect(try values(c.body) == c.values)
  }

  @Test func `a converted value keeps its place and its trail`() throws {
    let checks = try checks(
      "  scopes = [\"b\", local.first]\n  labels = { team = local.number }",
      "locals {\n  first  = \"a\"\n  number = 5\n}")
    #expect(
      checks.place(of: ["scopes", 0], in: "acme_x.y")
        == #"main.tf:2:18 local.first < main.tf:6:12 "a""#)
    #expect(checks.place(of: ["scopes", 1], in: "acme_x.y") == #"main.tf:2:13 "b""#)
    #expect(
      checks.place(of: ["labels", "team"], in: "acme_x.y")
        == "main.tf:3:21 local.number < main.tf:7:12 5")
  }

  @Test(arguments: [
    ("acme_x.y.name", #""5""#, "string"), ("acme_x.y.size", "?", "number"),
    ("acme_x.y.id", "?", "string"), ("acme_x.y.scopes", "?", "set of string"),
    ("acme_x.y.self_link", "?", "dynamic"), ("acme_x.y.disk[0].gb", "7", "number"),
    ("acme_x.y.disk[0].kind", "?", "string"), ("acme_x.y.zone", "?", "string"),
    ("acme_x.y.taint", "?", "dynamic"), ("acme_x.y.newer", "?", "dynamic"),
    ("acme_x.y.size + 1", "?", "number"), ("acme_x.y.zone == null", "?", "bool"),
    ("length(acme_x.y.tags)", "?", "number"), ("acme_x.y[\"size\"]", "?", "number"),
    ("acme_x.y.labels.team", "?", "string"), ("acme_x.y.size > 5 ? 1 : 2", "?", "number"),
    ("data.acme_x.z.key", #""1""#, "string"), ("data.acme_x.z.on", "?", "bool"),
    ("acme_x.y.disk[*].kind", "[?]", "tuple"),
  ])
  func `what is not set is unknown and has the schema's type`(
    c: (expression: String, value: String, type: String)
  ) throws {
    let checks = try checks(
      "name = 5\nzone = null\ndisk {\n  gb = \"7\"\n}",
      "data \"acme_x\" \"z\" {\n  key = 1\n}\noutput \"o\" {\n  value = \(c.expression)\n}")
    #expect(checks.problems == [])
    #expect(checks.output("o") == c.value)
    #expect(checks.module.outputs.first?.value.type.name == c.type)
  }

  @Test func `an unknown attribute is named after its resource`() throws {
    let checks = try checks("name = 1", "output \"o\" {\n  value = \"${acme_x.y.size}/a\"\n}")
    #expect(checks.module.outputs.first?.value.origin?.unknowns == ["acme_x.y.size"])
  }

  @Test func `a wrong use of an attribute is told`() throws {
    let checks = try checks("name = 1", "output \"o\" {\n  value = acme_x.y.zone.name\n}")
    #expect(checks.problems == ["main.tf:5:24 unsupported attribute"])
  }

  @Test func `where a newer version may be chosen an attribute has any type`() throws {
    let text = """
      resource "acme_x" "y" {
        size = "5"
      }
      output "o" {
        value = acme_x.y.zone.name
      }
      """
    let checks = ModuleChecks(text, schema: try #require(Self.schema))
    #expect(checks.problems == [])
    #expect(checks.instances == ["acme_x.y {size = 5}"])
  }

  @Test func `a schema of another version changes nothing`() throws {
    let checks = try checks(
      "size = \"5\"", "output \"o\" {\n  value = acme_x.y.zone.name\n}", lock: "7.1.0")
    #expect(checks.problems == [])
    #expect(checks.instances == [#"acme_x.y {size = "5"}"#])
  }

  @Test func `a module's own constraint counts`() throws {
    let child = """
      terraform {
        required_providers {
          acme = { source = "VALUE" }
        }
      }
      resource "acme_x" "y" {
        size = "5"
      }
      """
    let schema = try #require(Self.schema)
    for (source, size) in [("hashicorp/acme", "5"), ("else/acme", #""5""#)] {
      let checks = ModuleChecks(
        "module \"m\" {\n  source = \"./m\"\n}\n",
        [("m/main.tf", child.replacing("VALUE", with: source))], schema: schema)
      #expect(checks.instances == ["module.m.acme_x.y {size = \(size)}"])
    }
  }

  @Test(arguments: [
    (#""disk": {"gb": "7"}"#, "{disk = [{gb = 7}]}"),
    (#""disk": [{"gb": "7", "key": {"key": 1}}]"#, #"{disk = [{gb = 7, key = [{key = "1"}]}]}"#),
    (#""taint": [{"key": 1}, {"key": 2}]"#, #"{taint = [{key = "1"}, {key = "2"}]}"#),
    (#""disk": null, "zone": 1"#, #"{zone = "1"}"#),
    (#""disk": {"${1}": 7}"#, "{disk = {1 = 7}}"),
    (#""labels": {"a": 1}"#, #"{labels = {a = "1"}}"#),
    (
      #""dynamic": {"disk": {"for_each": [1], "content": {"key": {"key": "${disk.value}"}}}}"#,
      #"{disk = [{key = [{key = "1"}]}]}"#
    ),
  ])
  func `blocks in JSON are told apart by the schema`(c: (body: String, values: String)) throws {
    let text = "{\"resource\": {\"acme_x\": {\"y\": {\(c.body)}}}}"
    let checks = ModuleChecks("", [("a.tf.json", text)], schema: try #require(Self.schema))
    #expect(checks.problems == [])
    #expect(checks.instances == ["acme_x.y \(c.values)"])
  }
}
