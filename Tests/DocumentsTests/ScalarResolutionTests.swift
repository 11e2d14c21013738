import Documents
import Testing
import Text

@Suite struct `Plain scalars` {
  /// The kind and value of one plain scalar.
  private func resolved(_ text: String, _ resolution: ScalarResolution) -> String {
    let parsed = YAMLParser.parse(text: "k: \(text)\n", resolution: resolution)
    guard let node = parsed.value.first?.root["k"] else { return "unreadable" }
    switch node.kind {
    case .null: return "null"
    case .boolean: return node.boolean.map { "boolean \($0)" } ?? "unreadable"
    case .number:
      // Adding zero drops the spelling.
      return node.number.map { "number \($0.adding(Number(0)).text)" } ?? "unreadable"
    case .string: return "string"
    case .array, .object: return "container"
    }
  }

  @Test(arguments: [
    ("yes", "boolean true"), ("Y", "boolean true"), ("ON", "boolean true"), ("n", "boolean false"),
    ("Off", "boolean false"), ("True", "boolean true"), ("tRUE", "string"), ("oN", "string"),
    ("~", "null"), ("", "null"), ("Null", "null"), ("nULL", "string"), ("0777", "number 511"),
    ("0o17", "number 15"), ("0b101", "number 5"), ("-0b11", "number -3"), ("0xFF", "number 255"),
    ("1_000", "number 1000"), ("0x_F", "number 15"), ("08", "number 8"), ("+1", "number 1"),
    ("1.5", "number 1.5"), (".5", "number 0.5"), ("1.", "number 1"), ("1e3", "number 1000"),
    ("1e400", "string"), ("+", "string"), (".", "string"), ("_1", "string"),
    ("1.2.3", "string"), (".inf", "string"), (".nan", "string"), ("2001-01-01", "string"),
    ("12:30", "string"), ("0b2", "string"), ("0x", "string"),
    ("18446744073709551616", "number 18446744073709551616"),
    ("0xFFFFFFFFFFFFFFFFF", "number 295147905179352825855"), ("!!str 1", "string"),
    ("!!int \"3\"", "number 3"), ("! 1", "string"), ("\"1\"", "string"), ("<<", "string"),
  ])
  func `Kubernetes reads them as go-yaml v2`(text: String, expected: String) {
    #expect(resolved(text, .kubernetes) == expected)
  }

  @Test(arguments: [
    ("yes", "string"), ("on", "string"), ("true", "boolean true"), ("False", "boolean false"),
    ("~", "null"), ("0777", "number 777"), ("0o17", "number 15"), ("0b1", "string"),
    ("0xFF", "number 255"), ("-0xFF", "string"), ("1_000", "string"), ("+.5", "number 0.5"),
    ("1.e3", "number 1000"), (".inf", "string"), ("-.inf", "string"), ("1e", "string"),
  ])
  func `others follow the core schema`(text: String, expected: String) {
    #expect(resolved(text, .core) == expected)
  }

  @Test func `keys keep their text`() throws {
    let parsed = YAMLParser.parse(text: "on: 1\n0x1: 2\n~: 3\n", resolution: .kubernetes)
    let root = try #require(parsed.value.first?.root)
    #expect(root.members.map(\.key) == ["on", "0x1", "~"])
  }

  @Test func `text is what was written`() throws {
    let root = try #require(YAMLParser.parse(text: "a: 1.10\nb: \"x\\ty\"\n").value.first?.root)
    #expect(root["a"]?.text == "1.10")
    #expect(root["b"]?.text == "x\ty")
    #expect(root["b"]?.source == "\"x\\ty\"")
  }
}
