import Diagnostics
import Documents
import Foundation
import TestSupport
import Testing

@testable import Terraform

@Suite struct `Plans that are none` {
  private func file(_ text: String) throws -> PlanFile? {
    PlanFile(try #require(JSONParser.parse(text: text).value).root)
  }

  @Test func `a plan and a state are known by their members`() throws {
    let version = #""format_version":"1.2","terraform_version":"1.11.4""#
    #expect(try file("{\(version),\"planned_values\":{}}") == .plan)
    #expect(try file("{\(version),\"resource_changes\":[]}") == .plan)
    #expect(try file("{\(version),\"values\":{}}") == .state)
    #expect(
      try file(#"{"version":4,"terraform_version":"1.9","serial":1,"lineage":"a"}"#) == .state)
    #expect(try file("{\(version)}") == nil)
    #expect(try file(#"{"format_version":"1.2","planned_values":{}}"#) == nil)
    #expect(try file("[\"planned_values\"]") == nil)
  }

  @Test(arguments: [
    (#""2.0""#, "error: the plan has the format version \"2.0\" | \"2.0\""),
    (#""0.2""#, "error: the plan has the format version \"0.2\" | \"0.2\""),
    ("1.2", "error: the plan has the format version 1.2 | 1.2"),
    ("{}", "error: the plan has the format version {} | {}"),
  ])
  func `another format is refused`(_ version: String, _ problem: String) throws {
    let checks = try PlanChecks(
      "{\"format_version\":\(version),\"terraform_version\":\"1\",\"planned_values\":{}}")
    #expect(checks.problems == [problem])
    #expect(checks.plan.module == nil)
  }

  @Test func `a plan without values is refused`() throws {
    let checks = try PlanChecks(
      #"{"format_version":"1.2","terraform_version":"1","resource_changes":[],"configuration":{}}"#)
    #expect(checks.problems == ["error: the plan has no \"planned_values\" | none"])
    #expect(checks.plan.module == nil)
  }

  @Test func `a plan that failed says so`() throws {
    let checks = try PlanChecks(
      #"{"format_version":"1.2","terraform_version":"1","configuration":{},"errored":true,"#
        + #""planned_values":{"root_module":{}}}"#)
    #expect(checks.problems == ["warning: the plan ended with an error | true"])
  }

  @Test(arguments: [
    (#""root_module":[]"#, #"error: "root_module" of the plan is array, not object | []"#),
    (
      #""root_module":{"resources":{}}"#,
      #"error: "resources" of the plan is object, not array | {}"#
    ),
    (
      #""root_module":{"resources":[1]}"#,
      #"error: an element of "resources" of the plan is number, not object | 1"#
    ),
    (
      #""root_module":{"resources":[{"address":"a.b"}]}"#,
      #"error: a resource of the plan has no address, mode, type or name | {"address":"a.b"}"#
    ),
    (
      #""root_module":{"child_modules":[{"address":"a"}]}"#,
      #"error: "a" is no address of a module | "a""#
    ),
    (
      #""root_module":{"child_modules":[{"address":7}]}"#,
      "error: 7 is no address of a module | 7"
    ),
  ])
  func `what has a wrong type is told and left out`(_ planned: String, _ problem: String) throws {
    let checks = try PlanChecks(
      #"{"format_version":"1.2","terraform_version":"1","configuration":{},"#
        + "\"planned_values\":{\(planned)}}")
    #expect(checks.problems == [problem])
    #expect(checks.shown == [])
  }

  @Test(arguments: [
    "1", "\"a\"", "[]", "[[]]", "true", "null", "{\"a\":7}", "{\"b\":{\"c\":[true]}}",
  ])
  func `marks of a wrong shape are no marks`(_ marks: String) throws {
    let checks = try PlanChecks(
      values: #"{"a":[1],"b":{"c":"d"}}"#, unknown: marks,
      expressions: #"{"a":{"constant_value":[1]},"b":{"constant_value":{}}}"#)
    let isWhole = marks == "true"
    #expect(checks.shown == [isWhole ? "x_y.a {}" : "x_y.a {a = [1], b = {c = \"d\"}}"])
  }

  @Test func `no part of a plan that is replaced by something else is a crash`() throws {
    let text = try String(contentsOf: fixtureURL("plan.json"), encoding: .utf8)
    let document = try #require(JSONParser.parse(text: text).value)
    var ranges: [SourceRange] = []
    func collect(_ node: Node) {
      ranges.append(node.range)
      for member in node.members { collect(member.value) }
      for element in node.elements { collect(element) }
    }
    collect(document.root)
    let bytes = Array(text.utf8)
    let others = ["null", "[[]]", "{\"a\":{}}", "true", "\"module.\"", "1e9", "[{}]"]
    for (index, range) in ranges.enumerated() {
      var changed = bytes
      changed.replaceSubrange(
        Int(range.start)..<Int(range.end), with: Array(others[index % others.count].utf8))
      let file = SourceFile(index: 0, path: "plan.json", bytes: changed)
      let document = try #require(JSONParser.parse(file).value)
      let plan = PlanReader.read(document)
      let end = UInt32(changed.count)
      #expect(plan.value.secrets.allSatisfy { $0.start <= $0.end && $0.end <= end })
      #expect(plan.diagnostics.allSatisfy { !$0.summary.isEmpty })
    }
    #expect(ranges.count > 300)
  }

  @Test func `references that lead in a circle end`() throws {
    let checks = try PlanChecks(
      #"{"format_version":"1.2","terraform_version":"1","planned_values":{"root_module":{"#
        + #""child_modules":[{"address":"module.m","resources":[{"address":"module.m.x_y.a","#
        + #""mode":"managed","type":"x_y","name":"a","values":{}}]}]}},"resource_changes":[{"#
        + #""address":"module.m.x_y.a","change":{"after_unknown":{"n":true}}}],"configuration":{"#
        + #""root_module":{"module_calls":{"m":{"expressions":{"v":{"references":["module.m.o"]}},"#
        + #""module":{"outputs":{"o":{"expression":{"references":["var.v","x_z.b.id"]}}},"#
        + #""resources":[{"address":"x_y.a","expressions":{"n":{"references":["var.v"]}}}]}}}}}}"#)
    #expect(checks.unknown("module.m.x_y.a").last == "n: module.m.x_z.b.id")
  }
}
