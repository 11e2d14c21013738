import Diagnostics
import Documents
import Templating
import TestSupport
import Testing

/// Hostile answers must give the same tree as harmless ones, or be refused.
@Suite struct ShapeTests {
  static let hostile = [
    "\"", "'", "''", "\\", "\n", "a\nb: c", "a: b", "a : b", ": ", "- a", "# a", "a # b", "${x}",
    "${{ x }}", "{{ x }}", "{% if %}", "*/", "//", "/*", "%{ if }", "$", "{", "}", "[", "]", ",",
    "a, b", "&a", "*a", "!a", "|", ">", "%a", "@a", "`a`", "\t", "\r\n", "\r", "\u{0}", "\u{85}",
    "\u{2028}", "\u{FEFF}", "h\u{E9}llo", "\u{1F600}", "\u{202E}x", "", " ", "  a  ", "~", "null",
    "true", "1", "1.0", "0x1", "<<", "=", "---", "...", "--- a", "?", "? a", "a'b\"c", "\\n",
    "\\\"",
    "'; DROP", "$(id)", "\"}\n- x: \"", "'\n- x: '", "}}", "-", "--", "a:", ":a", "EOF",
  ]

  static let yaml = """
    # {{ v }}
    plain: {{ v }}
    commented: {{ v }} # why {{ v }}
    double: "x {{ v }} y"
    single: 'x {{ v }} y'
    list:
      - {{ v }}
      - name: {{ v }}
        other: 1
      - [{{ v }}, "{{ v }}"]
    flow: {a: {{ v }}, b: '{{ v }}'}
    block: |
      text
    after: {{ v }}
    mixed: a-{{ v }}-b
    folded: >-
      x {{ v }}
    last: {{ v }}

    """

  static let json = """
    {
      "plain": {{ v }},
      "quoted": "x {{ v }} y",
      "key-{{ v }}": 1,
      "list": [{{ v }}, "{{ v }}", {"a": {{ v }}}],
      "last": {{ v }}
    }

    """

  /// Places where it is easy to be wrong about what surrounds a value.
  static let corners = [
    "- - k: {{ v }}\n    j: 1\n- 2\n",
    "- k: |\n    x {{ v }}\n    y\n  j: 2\n",
    "- |\n  x {{ v }}\n- 2\n",
    "k: >-\n\n  x\n\n  {{ v }}\nj: 2\n",
    "k: |2\n   x {{ v }}\nj: 2\n",
    "k: one\n  two {{ v }}\nj: 2\n",
    "k:\n  one\n  {{ v }} two\nj: 2\n",
    "k: [a,\n  {{ v }},\n  b {{ v }}]\nj: 2\n",
    "k: {a: [{{ v }}], \"{{ v }}\": 1}\nj: 2\n",
    "k: \"a\n  {{ v }}\n  b\"\nj: 2\n",
    "k: 'a\n  {{ v }}'\nj: 2\n",
    "k: !!str {{ v }}\nj: 2\n",
    "k: !a{{ v }} x\nj: 2\n",
    "k: a\n---\nk: {{ v }}\n",
    "k: &a\n  b: {{ v }}\nj: *a\n",
    "k: # {{ v }}\n  b: 1 # {{ v }}\nj: 2\n",
    "? {{ v }}\n: 1\n",
    "{{ v }}: {{ v }}\nj: 2\n",
    "a-{{ v }}: 1\nj: 2\n",
    "k: {{ v }}{{ v }}\nj: 2\n",
    "k: {{ v }} {{ v }}\nj: 2\n",
    "k: -{{ v }} x\nj: 2\n",
    "k: x{{ v }}: 1\n",
    "k:{{ v }} x\n",
    "k: \"{{ v }}{{ v }}\"\nj: 2\n",
    "--- {{ v }}\n",
    "---\n{{ v }}\n...\n---\nk: {{ v }}\n",
    "k: {{ v }}\r\nj: '{{ v }}'\r\n",
    "k: {{ v | json }}\nj: {{ v | yaml }}\n",
    "k: '{{ v | json }}'\nj: \"{{ v | yaml }}\"\n",
    "k: |\n  {{ v | json }}\n  {{ v | shell }}\nj: 2\n",
    "k: |\n  a\n\n# {{ v }}\nj: {{ v }}\n",
    "k:\n- {{ v }}\n- a: {{ v }}\nj: 2\n",
    "k: {a: 1,\n  # {{ v }}\n  b: {{ v }} }\nj: 2\n",
  ]

  @Test(arguments: corners)
  func `hostile values do not change the shape of a corner`(_ template: String) throws {
    let shapes = { (text: String) -> [String] in
      let parsed = YAMLParser.parse(text: text)
      if !parsed.diagnostics.isEmpty { return ["broken: \(parsed.diagnostics[0].summary)"] }
      return parsed.value.map { shapeWithoutKeys($0.root) }
    }
    let wanted = render(template, "a.yaml", "word").map(shapes)
    for value in Self.hostile {
      guard let text = render(template, "a.yaml", value) else { continue }
      #expect(shapes(text) == wanted, "\(value.debugDescription) in:\n\(text)")
    }
  }

  /// Keys hold values here, so only their number counts.
  private func shapeWithoutKeys(_ node: Node) -> String {
    switch node.kind {
    case .object:
      return "{" + node.members.map { shapeWithoutKeys($0.value) }.joined(separator: ",") + "}"
    case .array:
      return "[" + node.elements.map { shapeWithoutKeys($0) }.joined(separator: ",") + "]"
    default: return node.kind.rawValue
    }
  }

  /// Each line is tried alone, so that one refusal does not hide the others.
  private func lines(_ template: String, without needle: String) -> [String] {
    let lines = template.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return lines.indices.filter { lines[$0].contains(needle) }.map { kept in
      lines.indices.map { index in
        index == kept ? lines[index] : lines[index].replacing("{{ v }}", with: "0")
      }.joined(separator: "\n")
    }
  }

  private func shape(_ node: Node) -> String {
    switch node.kind {
    case .object:
      return "{" + node.members.map { "\($0.key):\(shape($0.value))" }.joined(separator: ",") + "}"
    case .array: return "[" + node.elements.map { shape($0) }.joined(separator: ",") + "]"
    default: return node.kind.rawValue
    }
  }

  private func render(_ template: String, _ path: String, _ value: String) -> String? {
    let parsed = Template.parse(SourceFile(path: "t", text: template))
    #expect(parsed.diagnostics.isEmpty)
    return parsed.value.render(["v": .string(value)], syntax: OutputSyntax(path: path)).value
  }

  @Test func `hostile values do not change the shape of YAML`() throws {
    for template in lines(Self.yaml, without: "{{ v }}") {
      let expected = try #require(render(template, "a.yaml", "word"))
      let tame = YAMLParser.parse(text: expected)
      #expect(tame.diagnostics.isEmpty)
      let wanted = tame.value.map { shape($0.root) }
      for value in Self.hostile {
        guard let text = render(template, "a.yaml", value) else { continue }
        let parsed = YAMLParser.parse(text: text)
        #expect(parsed.diagnostics.isEmpty, "\(value.debugDescription) in:\n\(text)")
        #expect(
          parsed.value.map { shape($0.root) } == wanted, "\(value.debugDescription) in:\n\(text)")
      }
    }
  }

  @Test func `hostile values do not change the shape of JSON`() throws {
    for template in lines(Self.json, without: "{{ v }}") where !template.contains("key-{{") {
      let expected = try #require(render(template, "a.json", "word"))
      let wanted = try #require(JSONParser.parse(text: expected).value)
      for value in Self.hostile {
        guard let text = render(template, "a.json", value) else { continue }
        let parsed = JSONParser.parse(text: text)
        #expect(parsed.diagnostics.isEmpty, "\(value.debugDescription) in:\n\(text)")
        #expect(
          parsed.value.map { shape($0.root) } == shape(wanted.root),
          "\(value.debugDescription) in:\n\(text)")
      }
    }
  }

  @Test(arguments: hostile)
  func `a whole scalar keeps the value`(_ value: String) throws {
    for template in ["k: {{ v }}\n", "k: [{{ v }}]\n", "k: \"{{ v }}\"\n", "- k: {{ v }} # x\n"] {
      let text = try #require(render(template, "a.yaml", value))
      let root = try #require(YAMLParser.parse(text: text).value.first?.root)
      var node = root.kind == .array ? root[0]?["k"] : root["k"]
      if node?.kind == .array { node = node?[0] }
      #expect(node?.string.map { Array($0.utf8) } == Array(value.utf8), "\(text)")
    }
    let text = try #require(render("[{{ v }}, \"{{ v }}\"]", "a.json", value))
    let root = try #require(JSONParser.parse(text: text).value?.root)
    #expect(
      root.elements.map { Array(($0.string ?? "?").utf8) } == [
        Array(value.utf8), Array(value.utf8),
      ])
  }
}
