import Diagnostics
import Documents
import Schemas
import TestSupport
import Testing

@Suite struct `Schema messages` {
  private func schema(_ text: String) throws -> Schema {
    Schema.compile(try #require(JSONParser.parse(text: text).value).root).value
  }

  private func print(_ diagnostics: [Diagnostic], _ file: SourceFile) -> String {
    let lines = LineTable(file)
    func place(_ range: SourceRange) -> String {
      let start = lines.location(of: range.start)
      return "\(start.line):\(start.column) \(file.text(range))"
    }
    var text = ""
    for diagnostic in diagnostics {
      text += "\(diagnostic.subject.map(place) ?? "nowhere")\n"
      text += "  \(diagnostic.id): \(diagnostic.summary)\n"
      if let detail = diagnostic.detail { text += "  \(detail)\n" }
      for label in diagnostic.related { text += "  \(label.text): \(place(label.range))\n" }
      for edit in diagnostic.edits { text += "  edit: \(edit.replacement)\n" }
    }
    return text
  }

  /// The errors of a YAML text against a schema.
  private func check(
    _ schemaText: String, _ yaml: String, _ expected: String,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws {
    let file = SourceFile(path: "input.yaml", text: yaml)
    let root = try #require(YAMLParser.parse(file, resolution: .core).value.first).root
    let text = print(try schema(schemaText).validate(root), file)
    #expect(text == expected, sourceLocation: sourceLocation)
  }

  @Test func `every mistake of a file is named at its place`() throws {
    let schemaText = String(decoding: try fixture("service.schema.json"), as: UTF8.self)
    let file = SourceFile(index: 0, path: "service.yaml", bytes: try fixture("service.yaml"))
    let root = try #require(YAMLParser.parse(file, resolution: .core).value.first).root
    expectSnapshot(print(try schema(schemaText).validate(root), file), "service.txt")
  }

  @Test func `a broken schema is reported and still usable`() throws {
    let file = SourceFile(
      index: 0, path: "invalid.schema.json", bytes: try fixture("invalid.schema.json"))
    let root = try #require(JSONParser.parse(file).value).root
    let parsed = Schema.compile(root)
    expectSnapshot(print(parsed.diagnostics, file), "invalid-schema.txt")
    #expect(parsed.value.isValid(root))
  }

  @Test func `a missing member of an element is at its first key`() throws {
    try check(
      #"{"items": {"required": ["image"]}}"#, "- name: a\n- image: b\n",
      """
      1:3 name
        schema-required: missing property "image"

      """)
  }

  @Test func `an alternative for another type is not meant`() throws {
    try check(
      #"{"anyOf": [{"type": "string"}, {"type": "object", "required": ["a"]}]}"#, "b: 1\n",
      """
      1:1 b
        schema-required: missing property "a"
        Is "b" meant to be "a"?

      """)
  }

  @Test func `alternatives of several types are one type error`() throws {
    try check(
      #"{"properties": {"x": {"oneOf": [{"type": "string"}, {"type": "integer"}]}}}"#,
      "x: true\n",
      """
      1:4 true
        schema-type: "x" must be an integer or a string, found the boolean true
        Put it in quotes: "true".

      """)
  }

  @Test func `an aliased value is reported at its alias`() throws {
    try check(
      #"{"properties": {"b": {"type": "string"}}}"#, "a: &x 1\nb: *x\n",
      """
      2:4 *x
        schema-type: "b" must be a string, found the number 1
        Put it in quotes: "1".
        written here: 1:7 1

      """)
  }

  @Test func `a wrong value is reported at each of its aliases`() throws {
    let schema = try schema(
      ##"{"additionalProperties": {"$ref": "#/$defs/s"}, "$defs": {"s": {"type": "string"}}}"##)
    let root = try #require(YAMLParser.parse(text: "a: &x 1\nb: *x\nc: *x\n").value.first).root
    #expect(schema.validate(root).compactMap(\.subject?.start) == [6, 11, 17])
  }

  @Test func `a schema that repeats itself ends`() throws {
    let schema = try schema(##"{"$ref": "#/$defs/a", "$defs": {"a": {"$ref": "#/$defs/a"}}}"##)
    let root = try #require(YAMLParser.parse(text: "a: 1\n").value.first).root
    #expect(
      schema.validate(root).map(\.summary) == ["the schema refers to itself without end"])
  }

  @Test(arguments: ["anyOf", "allOf", "oneOf"])
  func `recursion through several branches stays fast`(keyword: String) throws {
    let branch = ##"{"properties": {"a": {"$ref": "#"}}, "required": ["a"]}"##
    let schema = try schema(##"{"type": "object", "\##(keyword)": [\##(branch), \##(branch)]}"##)
    let text = String(repeating: "{a: ", count: 60) + "1" + String(repeating: "}", count: 60)
    let root = try #require(YAMLParser.parse(text: text).value.first).root
    #expect(!schema.isValid(root))
    #expect(!schema.validate(root).isEmpty)
  }

  @Test func `canonically equal names are different properties`() throws {
    try check(
      #"{"properties": {"caf\u00e9": {}}, "additionalProperties": false}"#, "cafe\u{301}: 1\n",
      """
      1:1 cafe\u{301}
        schema-unknown-property: unknown property "cafe\u{301}"
        Known here: caf\u{e9}.

      """)
  }
}

@Suite struct `Schema forms` {
  @Test func `a form reads titles, defaults and properties in order`() throws {
    let text = String(decoding: try fixture("service.schema.json"), as: UTF8.self)
    let document = try #require(JSONParser.parse(text: text).value)
    let form = Schema.compile(document.root).value.form
    #expect(form.title == "Model service")
    #expect(form.required == ["name", "owner"])
    #expect(form.properties.map(\.name).prefix(3) == ["name", "owner", "tier"])
    let owner = try #require(form.properties.first { $0.name == "owner" }).form
    #expect(owner.title == "Team")
    #expect(owner.types == ["string"])
    #expect(owner.examples.map(\.text) == ["ranking"])
    let tier = try #require(form.properties.first { $0.name == "tier" }).form
    #expect(tier.allowedValues.map(\.text) == ["bronze", "silver", "gold"])
    #expect(tier.defaultValue?.string == "silver")
    let zones = try #require(form.properties.first { $0.name == "zones" }).form
    #expect(zones.items?.types == ["string"])
  }
}
