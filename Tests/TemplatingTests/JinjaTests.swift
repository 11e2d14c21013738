import Diagnostics
import Foundation
import Templating
import TestSupport
import Testing

/// What Jinja2 3.1.6 prints; Fixtures/jinja-oracle.py made the table.
struct JinjaTable {
  let context: TemplateMap
  let tree: [String: SourceFile]
  let cases: [(template: String, expected: String)]

  init() throws {
    let json = try JSONSerialization.jsonObject(with: Data(fixture("jinja-cases.json")))
    let root = try #require(json as? [String: Any])
    let raw = try #require(root["context"] as? [String: Any])
    // JSONSerialization loses the order of keys, which the table depends on.
    var context = try #require(Self.templateMap(raw))
    context["map"] = ["b": 1, "a": 2, "C": 3]
    self.context = context
    let tree = try #require(root["tree"] as? [String: String])
    self.tree = tree.mapValues { SourceFile(path: "t", text: $0) }
    let cases = try #require(root["cases"] as? [[String: String]])
    self.cases = cases.map { ($0["template"] ?? "", $0["expected"] ?? "") }
  }

  private static func templateMap(_ raw: [String: Any]) -> TemplateMap? {
    guard case .map(let map) = value(raw) else { return nil }
    return map
  }

  private static func value(_ raw: Any) -> TemplateValue {
    switch raw {
    case let map as [String: Any]:
      return .map(TemplateMap(map.sorted { $0.key < $1.key }.map { ($0.key, value($0.value)) }))
    case let list as [Any]: return .list(list.map { value($0) })
    case let text as String: return .string(text)
    case let number as NSNumber:
      let type = String(cString: number.objCType)
      if type == "c" { return .bool(number.boolValue) }
      return type == "d" ? .float(number.doubleValue) : .int(number.int64Value)
    default: return .null
    }
  }
}

@Suite struct JinjaTests {
  @Test func `templates print what Jinja prints`() throws {
    let table = try JinjaTable()
    let tree = table.tree
    let environment = TemplateEnvironment(names: tree.keys.sorted()) { tree[$0] }
    #expect(table.cases.count > 100)
    for (template, expected) in table.cases {
      let parsed = Template.parse(SourceFile(path: "t", text: template))
      #expect(parsed.diagnostics.map(\.summary) == [], "\(template)")
      let result = parsed.value.render(table.context, environment: environment, syntax: .none)
      #expect(result.value == expected, "\(template) \(result.diagnostics.map(\.summary))")
    }
  }
}
