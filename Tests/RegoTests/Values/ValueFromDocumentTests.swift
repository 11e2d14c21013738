import Diagnostics
import Documents
import Testing

@testable import Rego

struct ValueFromDocumentTests {
  @Test(arguments: [
    ("{\"b\": 1, \"a\": [true, null, \"x\"]}", "{\"a\":[true,null,\"x\"],\"b\":1}"),
    ("[1.50, 1e400, 12345678901234567890, -0]", "[1.50,1e400,12345678901234567890,-0]"),
    ("{\"é\": 1, \"e\\u0301\": 2}", "{\"e\u{301}\":2,\"é\":1}"),
    ("{}", "{}"),
    ("\"a\\u0000\\ud83d\\ude00\"", "\"a\\u0000😀\""),
  ])
  func `a JSON document becomes the same value`(_ text: String, _ expected: String) throws {
    let document = try #require(JSONParser.parse(text: text).value)
    #expect(Value(document.root).json == expected)
  }

  @Test func `YAML scalars become what their schema says, and keys stay text`() throws {
    let text = "on: yes\n1: 0777\nplain: 1_000\nquoted: \"1\"\nempty:\nalias: [&a {x: 1}, *a]\n"
    let kubernetes = try #require(YAMLParser.parse(text: text, resolution: .kubernetes).value.first)
    #expect(
      Value(kubernetes.root).json
        == "{\"1\":511,\"alias\":[{\"x\":1},{\"x\":1}],\"empty\":null,\"on\":true,"
        + "\"plain\":1000,\"quoted\":\"1\"}")
    let core = try #require(YAMLParser.parse(text: text, resolution: .core).value.first)
    #expect(
      Value(core.root).json
        == "{\"1\":777,\"alias\":[{\"x\":1},{\"x\":1}],\"empty\":null,\"on\":\"yes\","
        + "\"plain\":\"1_000\",\"quoted\":\"1\"}")
  }

  @Test func `members are found by key however they were ordered`() throws {
    let members = (0..<1_000).map { "\"k\(($0 * 7919) % 1_000)\": \($0)" }.joined(separator: ",")
    let document = try #require(JSONParser.parse(text: "{\(members)}").value)
    guard case .object(let object) = Value(document.root) else { return #expect(Bool(false)) }
    #expect(object.count == 1_000)
    let found = (0..<1_000).filter { object["k\(($0 * 7919) % 1_000)"] == .number(.init($0)) }
    #expect(found.count == 1_000)
  }
}
