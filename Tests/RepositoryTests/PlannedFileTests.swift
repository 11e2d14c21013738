import Diagnostics
import Documents
import Testing

@testable import Repository

@Suite struct `Files of plans` {
  private func repository(_ text: String, path: String = "out/plan.json") -> Repository {
    Repository.parse([(path, Array(text.utf8))])
  }

  /// A plan of two resources, one of which has a secret and something that is not known.
  private let plan = """
    {"format_version": "1.2", "terraform_version": "1.11.4",
     "planned_values": {"root_module": {
       "resources": [
         {"address": "x_y.a", "mode": "managed", "type": "x_y", "name": "a",
          "values": {"name": "n", "key": "s3cret", "ports": [1], "limits": {"cpu": 2}, "pin": 1234},
          "sensitive_values": {"key": true, "limits": true, "pin": true}}],
       "child_modules": [{"address": "module.m[0]", "resources": [
         {"address": "module.m[0].x_y.a[\\"k\\"]", "mode": "managed", "type": "x_y", "name": "a",
          "index": "k", "values": {"name": "é"}}]}]}},
     "resource_changes": [
       {"address": "x_y.a", "change": {"before": null, "after": {"key": "s3cret"},
        "after_unknown": {"zone": true}, "after_sensitive": {"key": true}}}],
     "configuration": {"root_module": {
       "resources": [{"address": "x_y.a", "expressions": {
         "name": {"constant_value": "n"}, "key": {"references": ["var.key"]}, "limits": {},
         "ports": {"constant_value": [1]}, "pin": {"constant_value": 1234},
         "zone": {"references": ["x_z.b.zone", "x_z.b"]}}}],
       "module_calls": {"m": {"module": {"resources": [
         {"address": "x_y.a", "expressions": {"name": {"references": ["each.key"]}}}]}}}}}}
    """

  @Test func `a plan is a document of instances beside the file as it is`() throws {
    let repository = repository(plan)
    #expect(repository.diagnostics == [])
    #expect(repository.documents.map(\.kind) == [.json, .terraform])
    let document = try #require(repository.documents.last)
    #expect(
      document.terraform?.json
        == #"{"data":{},"resource":{"x_y":{"a":[{"name":"n","ports":[1],"_address":"x_y.a"},"#
        + #"{"name":"é","_address":"module.m[0].x_y.a[\"k\"]","_index_key":"k","#
        + #""_module_address":"module.m[0]"}]}}}"#)
    #expect(document.terraform?.isPlan == true)
    #expect(document.terraform?.environment == nil)
    #expect(document.files == [0])
    let unknowns = document.terraform?.unknowns ?? []
    #expect(
      unknowns.map { "\($0.path) \($0.causes) \($0.isAside)" } == [
        "resource.x_y.a[0].key [\"a sensitive value of x_y.a\"] false",
        "resource.x_y.a[0].lifecycle [\"lifecycle, which a plan does not say\"] true",
        "resource.x_y.a[0].limits [\"a sensitive value of x_y.a\"] false",
        "resource.x_y.a[0].pin [\"a sensitive value of x_y.a\"] false",
        "resource.x_y.a[0].zone [\"x_z.b.zone\"] false",
        "resource.x_y.a[1].lifecycle [\"lifecycle, which a plan does not say\"] true",
      ])
  }

  @Test func `a finding is at the value, or at the address where it has none`() throws {
    let repository = repository(plan)
    let document = try #require(repository.documents.last)
    func text(_ path: Path) -> String {
      repository.sources[0].text(document.range(of: path))
    }
    #expect(text(["resource", "x_y", "a", 0, "name"]) == "\"n\"")
    #expect(text(["resource", "x_y", "a", 1, "name"]) == "\"é\"")
    #expect(text(["resource", "x_y", "a", 0, "zone"]) == "\"x_y.a\"")
    #expect(
      document.identity(at: ["resource", "x_y", "a", 1])?.description
        == "module.m[0].x_y.a[\"k\"]")
  }

  @Test func `what Terraform hides is blank in the file that people see`() throws {
    let repository = repository(plan)
    let text = String(decoding: repository.sources[0].bytes, as: UTF8.self)
    #expect(text.utf8.count == plan.utf8.count)
    #expect(!text.contains("s3cret"))
    #expect(text.contains(#""key": "******", "ports": [1], "limits": null      , "pin": null}"#))
    #expect(text.contains(#""after": {"key": "******"}"#))
    // Policies of others see the same.
    let json = try #require(repository.documents.first?.root)
    #expect(
      json["resource_changes"]?[0]?["change"]?["after"]?["key"]?.string == "******")
  }

  @Test func `lines stay where they are`() {
    let text = """
      {"format_version": "1.2", "terraform_version": "1", "configuration": {},
       "planned_values": {"outputs": {"o": {"sensitive": true, "value": {
         "a": "b"
       }}}, "root_module": {}}}
      """
    let shown = String(decoding: repository(text).sources[0].bytes, as: UTF8.self)
    let lines = text.split(separator: "\n").map(\.utf8.count)
    #expect(shown.split(separator: "\n").map(\.utf8.count) == lines)
    #expect(shown.contains("\"value\": 0\n  "))
    #expect(!shown.contains("\"b\""))
  }

  @Test func `a state is told from a plan`() throws {
    let state = #"{"format_version": "1.0", "terraform_version": "1.9.0", "values": {}}"#
    for path in ["state.json", "state.yaml"] {
      let repository = repository(state, path: path)
      #expect(repository.documents.compactMap(\.terraform).isEmpty)
      let problem = try #require(repository.diagnostics.first)
      #expect(problem.id == Repository.planProblem)
      #expect(problem.severity == .warning)
      #expect(problem.summary == "this is a state of Terraform, not a plan")
      #expect(repository.sources[0].text(try #require(problem.subject)) == "\"terraform_version\"")
    }
  }

  @Test func `half a plan is no JSON, and any other JSON no plan`() {
    let half = repository(String(plan.prefix(400)))
    #expect(half.documents.isEmpty)
    #expect(half.diagnostics.map(\.id) == ["json-syntax"])
    let other = repository(#"{"format_version": "1.2", "planned_values": 1}"#)
    #expect(other.diagnostics == [])
    #expect(other.documents.map(\.kind) == [.json])
  }

  @Test func `an empty plan is a document without instances`() {
    let text = """
      {"format_version": "1.2", "terraform_version": "1", "configuration": {},
       "planned_values": {"root_module": {}}}
      """
    let documents = repository(text).documents
    #expect(documents.last?.terraform?.json == #"{"data":{},"resource":{}}"#)
  }
}
