import Diagnostics
import Documents
import Testing

@Suite struct `HCL in JSON` {
  private static let schema = HCLBlockSchema(blocks: [
    "resource": HCLBlockSchema(labels: 2, blocks: ["lifecycle": HCLBlockSchema()]),
    "variable": HCLBlockSchema(labels: 1, bareExpressions: ["type"]),
    "locals": HCLBlockSchema(),
  ])

  private func parse(_ text: String) -> (file: SourceFile, parsed: Parsed<HCLFile>) {
    let file = SourceFile(path: "main.tf.json", text: text)
    return (file, HCLParser.parseJSON(file, Self.schema))
  }

  @Test func `objects become blocks and arguments with their places`() {
    let (file, parsed) = parse(
      #"""
      {"//": "ignored", "resource": {"a": {"b": {"n": 1, "lifecycle": {"x": true}},
        "c": [{"n": 2}, {"n": 3}]}},
       "variable": [{"v": {"type": "list(string)"}}], "locals": {"t": "x-${a.b.n}", "q": "\"${u}"}}
      """#)
    #expect(parsed.diagnostics == [])
    let body = parsed.value.body
    #expect(
      body.blocks.map { "\($0.type) \($0.labels.map(\.text).joined(separator: "."))" } == [
        "resource a.b", "resource a.c", "resource a.c", "variable v", "locals ",
      ])
    #expect(body.blocks[0].body.blocks.map(\.type) == ["lifecycle"])
    #expect(file.text(body.blocks[0].labels[1].range) == "\"b\"")
    let type = body.blocks[3].body.attribute("type")
    #expect(type.map { HCLTreePrinter.describe($0.value) } == "list(string)")
    let template = body.blocks[4].body.attribute("t")?.value
    #expect(template.map { file.text($0.range) } == "\"x-${a.b.n}\"")
    var references: [String] = []
    template?.kind.forEachChild { references.append(file.text($0.range)) }
    #expect(references == ["x-", "a.b.n"])
    // Behind an escape, the whole string is the place.
    references = []
    body.blocks[4].body.attribute("q")?.value.kind.forEachChild {
      references.append(file.text($0.range))
    }
    #expect(references == ["\"\\\"${u}\"", "\"\\\"${u}\""])
  }

  @Test(arguments: [
    (#"{"resource": 5}"#, "incorrect JSON value type"),
    (#"{"resource": {"a": [1]}}"#, "incorrect JSON value type"),
    (#"{"locals": "x"}"#, "incorrect JSON value type"),
    (#"[1]"#, "incorrect JSON value type"),
    (#"[{"a": 1}, {"a": 2}]"#, "duplicate argument"),
    (#"{"locals": {"a": "${b"}}"#, "unclosed template interpolation sequence"),
    (#"{"variable": {"v": {"type": "list(" }}}"#, "missing expression"),
  ])
  func `what is no body is refused`(_ text: String, _ summary: String) {
    #expect(parse(text).parsed.diagnostics.map(\.summary).contains(summary))
  }

  @Test func `broken JSON has no body`() {
    let (_, parsed) = parse("{")
    #expect(parsed.diagnostics.count == 1)
    #expect(parsed.value.body.blocks.isEmpty)
  }
}
