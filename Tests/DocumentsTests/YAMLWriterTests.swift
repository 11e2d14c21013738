import Documents
import Testing
import Text

@Suite struct `Writing YAML` {
  static let hostile: [String] = [
    "", " ", "a", "a b", " a", "a ", "yes", "No", "y", "on", "null", "~", "true", "0", "-1",
    "1_000",
    "0x1F", "0o7", "0777", "1e3", ".5", ".inf", "-.INF", ".NaN", "1:30", "12:30:45", "2001-01-01",
    "2001-12-14t21:59:43.10-05:00", "1.2.3", "10Gi", "a: b", "a:", "a:b", ":a", "a #b", "a#b", "#a",
    "- a", "-", "-a", "--- a", "...", "? a", "?", "[a]", "{a}", "a,b", "&a", "*a", "!a", "|", ">",
    "'a'", "\"a\"", "%a", "@a", "`a`", "<<", "=", "a\nb", "a\tb", "\u{0}", "\u{7F}", "\u{85}",
    "\u{2028}", "\u{FEFF}", "é", "日本", "👩‍🔬", "C:\\x", "{{ x }}", "https://x.io/a?b=c#d", "a\r\nb",
    "+1", "+a", "e1", "::", "a::b", "\u{A0}a", "\u{FFFF}", "\u{10FFFF}",
  ]

  @Test(arguments: hostile, [ScalarResolution.kubernetes, .core])
  func `a quoted string reads back as itself`(string: String, resolution: ScalarResolution) throws {
    let scalar = YAMLScalar.quoted(string)
    #expect(!scalar.contains("\n"))
    for text in ["k: \(scalar)\n", "[\(scalar), x]\n", "- \(scalar)\n", "{\(scalar): 1}\n"] {
      let parsed = YAMLParser.parse(text: text, resolution: resolution)
      #expect(parsed.diagnostics.isEmpty, "\(text)")
      let root = try #require(parsed.value.first?.root)
      let read = root["k"]?.string ?? root[0]?.string ?? root.members.map(\.key).first
      #expect(read?.isSameUTF8(as: string) ?? false, "\(text)")
    }
  }

  @Test(arguments: [
    ("nginx:1.2", "nginx:1.2"), ("10Gi", "10Gi"), ("1.10", "\"1.10\""), ("yes", "\"yes\""),
    ("europe-west4-a", "europe-west4-a"), ("a\nb", #""a\nb""#), ("\u{1}", #""\u0001""#),
  ])
  func `quotes appear only where they are needed`(string: String, scalar: String) {
    #expect(YAMLScalar.quoted(string) == scalar)
  }

  @Test func `a map is written in one style`() {
    let value: YAMLValue = .map([
      ("name", .string("model")), ("on", .boolean(true)), ("gpus", .number(Number(8))),
      ("none", .null), ("empty", .list([])),
      ("zones", .list([.string("a"), .map([("id", .string("1")), ("more", .list([.null]))])])),
      ("nested", .list([.list([.string("x"), .string("y")])])),
      ("text", .string("one\n\n  two\n")), ("cut", .string("one\ntwo")), ("odd", .string("a \nb")),
    ])
    #expect(
      YAMLWriter.write(value) == """
        name: model
        "on": true
        gpus: 8
        none: null
        empty: []
        zones:
          - a
          - id: "1"
            more:
              - null
        nested:
          - - x
            - "y"
        text: |
          one

            two
        cut: |-
          one
          two
        odd: "a \\nb"

        """)
  }

  @Test(arguments: ["one\n\n  two\n", "one\ntwo", "a\n\n", "\na\n", " a\nb", "a\n\tb\n", "a\r\nb"])
  func `text of several lines reads back as itself`(string: String) throws {
    let value: YAMLValue = .map([("a", .list([.map([("b", .string(string))])]))])
    let text = YAMLWriter.write(value)
    let root = try #require(YAMLParser.parse(text: text).value.first?.root)
    #expect(root["a"]?[0]?["b"]?.string?.isSameUTF8(as: string) ?? false, "\(text)")
  }
}
