import Diagnostics
import Documents
import TestSupport
import Testing

@Suite struct `Places of paths` {
  private static let text = """
    spec:
      replicas: 3
      name: "quoted"
      empty:
      list: [a, {}]
      items:
      - image: x
        tag:
      - - inner
      -
      - {}
      base: &b {k: v}
      copy: *b
      merged:
        <<: *b
        own: 1
      aliases: [*b]

    """

  private func check(
    _ path: Path, _ part: PathPart = .value, is expected: String,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws {
    let file = SourceFile(path: "input.yaml", text: Self.text)
    let document = try #require(YAMLParser.parse(file, resolution: .core).value.first)
    let range = document.range(of: path, part: part)
    let place = "\(TreePrinter(file).place(range)) \(file.text(range))"
    #expect(place == expected, sourceLocation: sourceLocation)
  }

  @Test func `a scalar is at its token`() throws {
    try check(["spec", "replicas"], is: "2:13-14 3")
    try check(["spec", "name"], is: "3:9-17 \"quoted\"")
  }

  @Test func `a mapping, a list and an empty value are at their key`() throws {
    try check(["spec"], is: "1:1-5 spec")
    try check(["spec", "list"], is: "5:3-7 list")
    try check(["spec", "empty"], is: "4:3-8 empty")
    try check(["spec", "items", 0, "tag"], is: "8:5-8 tag")
  }

  @Test func `an element is at its first key or token`() throws {
    try check(["spec", "items", 0], is: "7:5-10 image")
    try check(["spec", "items", 1], is: "9:5-6 -")
    try check(["spec", "items", 2], is: "10:3-4 -")
    try check(["spec", "items", 3], is: "11:5-7 {}")
    try check([], is: "1:1-5 spec")
  }

  @Test func `a key is at its token`() throws {
    try check(["spec", "replicas"], .key, is: "2:3-11 replicas")
    try check(["spec", "items", 0], .key, is: "7:5-10 image")
  }

  @Test func `a missing key is at its parent`() throws {
    try check(["spec"], .missing("x"), is: "1:1-5 spec")
    try check(["spec", "items", 0], .missing("x"), is: "7:5-10 image")
    try check([], .missing("kind"), is: "1:1-5 spec")
    try check(["spec", "nowhere", "deep"], is: "1:1-5 spec")
  }

  @Test func `an aliased value is at its alias`() throws {
    try check(["spec", "copy"], is: "13:3-7 copy")
    try check(["spec", "copy", "k"], is: "13:9-11 *b")
    try check(["spec", "copy", "k"], .key, is: "13:9-11 *b")
    try check(["spec", "aliases", 0], is: "17:13-15 *b")
  }

  @Test func `a merged value is where it is written`() throws {
    try check(["spec", "merged", "k"], is: "12:16-17 v")
    try check(["spec", "merged", "own"], is: "16:10-11 1")
  }

  @Test func `an aliased value knows its anchor`() throws {
    let document = try #require(YAMLParser.parse(text: Self.text).value.first)
    let node = try #require(document.node(at: ["spec", "copy"]))
    #expect(node.isAlias)
    #expect(node.aliasName == "b")
    #expect(node.anchor == "b")
    #expect(node.anchoredRange.map(document.file.text) == "{k: v}")
  }

  @Test func `paths print as people write them`() {
    let path: Path = [.key("spec"), .key("a.b"), .key("containers"), .index(0), .key("image")]
    #expect(path.description == #"spec["a.b"].containers[0].image"#)
    #expect(path.json == #"["spec","a.b","containers",0,"image"]"#)
  }
}
