import Catalog
import Diagnostics
import Documents
import Scaffolding
import Templating
import TestSupport
import Testing

@Suite struct GeneratorTests {
  /// The tree as one text: mode, path and contents of each file.
  private func text(_ tree: FileTree) -> String {
    tree.files.map { file in
      let contents = file.path.hasSuffix(".bin") ? "\(file.bytes)\n" : file.text
      return "=== \(String(file.mode, radix: 8)) \(file.path)\n\(contents)"
    }.joined(separator: "\n")
  }

  @Test func `files are rendered, copied, skipped and contributed to`() throws {
    var demo = try DemoPath()
    let tree = try #require(demo.generate().value)
    expectSnapshot(text(tree), "demo.txt")
  }

  @Test func `a value turns files on`() throws {
    var demo = try DemoPath()
    let without = try #require(demo.generate().value)
    let with = try #require(demo.generate(DemoPath.answers + ["gpu=true"]).value)
    let paths = Set(with.files.map(\.path)).subtracting(without.files.map(\.path))
    #expect(paths == ["extra/note.txt", "src/gpu.py"])
  }

  @Test func `a secret is in its file and nowhere else`() throws {
    var demo = try DemoPath()
    let tree = try #require(demo.generate().value)
    let holders = tree.files.filter { $0.text.contains("s3cret") }.map(\.path)
    #expect(holders == ["app.yaml"])
    #expect(tree[".idp/base"]?.text.contains("token: idp-secret-token") ?? false)
  }

  @Test func `the base holds the other files`() throws {
    var demo = try DemoPath()
    let tree = try #require(demo.generate(DemoPath.answers + ["token=idp-secret-token"]).value)
    let base = try BaseFile.decode(try #require(tree[".idp/base"]).bytes)
    #expect(base.files == tree.files.filter { !$0.path.hasPrefix(".idp/") })
  }

  @Test func `the answers can be given again`() throws {
    var demo = try DemoPath()
    let first = try #require(demo.generate(DemoPath.answers + ["replicas=4"]).value)
    let stored = try #require(first[".idp/answers.yaml"])
    let file = demo.library.add(path: ".idp/answers.yaml", bytes: stored.bytes)
    #expect(AnswersFile.parse(file).value?.version == "1.2.0")
    var given = demo.given(["token=s3cret"])
    #expect(given.add(file).isEmpty)
    let resolved = ParameterResolver.resolve(demo.path, facts: demo.facts, given: given)
    let again = Generator.generate(
      demo.path, try #require(resolved.value), library: &demo.library)
    #expect(again.value == first)
  }

  static let hostile = [
    "\"", "a: b", "a\nb: c", "# x", "' '", "${x}", "${{ x }}", "{{ x }}", "*/", "\\", "\u{1F600}",
    "- a", "", "true", "---", "}", "\u{2028}",
  ]

  @Test(arguments: hostile)
  func `a hostile answer keeps the shape of a file`(_ value: String) throws {
    var demo = try DemoPath()
    let keys = { (tree: FileTree) throws -> [String] in
      let text = try #require(tree["app.yaml"]).text
      let parsed = YAMLParser.parse(text: text)
      #expect(parsed.diagnostics.isEmpty)
      return parsed.value.flatMap { $0.root.members.map { "\($0.key) \($0.value.kind)" } }
    }
    let tame = try #require(demo.generate().value)
    let options = DemoPath.answers + ["description=\(value)", "token=\(value)x"]
    let tree = try #require(demo.generate(options).value)
    let wanted = try keys(tame)
    #expect(try keys(tree) == wanted)
    let root = try #require(YAMLParser.parse(text: tree["app.yaml"]?.text ?? "").value.first?.root)
    #expect(root["description"]?.string.map { Array($0.utf8) } == Array(value.utf8))
    #expect(root["labels"]?["note"]?.string.map { Array($0.utf8) } == Array(value.utf8))
  }

  private func problems(
    _ path: String, _ old: String, _ new: String, _ options: [String] = DemoPath.answers
  ) throws -> [String] {
    var demo = try DemoPath(edits: [(path, old, new)])
    let generated = demo.generate(options)
    #expect(generated.value == nil)
    return demo.library.sources.texts(of: generated.diagnostics).map { text in
      // The folder of a test's catalogue differs from run to run.
      ["templates/", "golden-paths/"].reduce(text) { text, folder in
        text.firstRange(of: folder).map { String(text[$0.lowerBound...]) } ?? text
      }
    }
  }

  @Test func `two components cannot write one file`() throws {
    let problems = try problems(
      "golden-paths/demo/golden-path.yaml", "{environment: '\"prod\"'", "{environment: '\"dev\"'")
    #expect(
      problems == [
        "templates/overlay/files/{{ environment }}/values.yaml.jinja:1:1: components 'overlay' and "
          + "'overlay' both write 'dev/values.yaml' (one component owns a file; others add to it "
          + "with 'contributes')"
      ])
  }

  @Test(arguments: [
    ("\"../x\"", "has a segment with a '/' in it"), ("\"..\"", "has the segment '..'"),
    ("\"a\\nb\"", "has a segment with a control character"),
    ("\".GIT\"", "would write into '.git'"),
  ])
  func `a path cannot leave the target`(_ value: String, _ expected: String) throws {
    let problems = try problems(
      "golden-paths/demo/golden-path.yaml", "{environment: '\"prod\"'", "{environment: '\(value)'")
    #expect(
      problems == [
        "templates/overlay/files/{{ environment }}/values.yaml.jinja:1:1: path "
          + "'{{ environment }}/values.yaml' \(expected) (restrict the parameter to letters, digits "
          + "and '._-')"
      ])
  }

  @Test func `an error in a template has its place`() throws {
    #expect(
      try problems("templates/app/files/app.yaml.jinja", "token: {{ token }}", "token: {{ tokn }}")
        == [
          "templates/app/files/app.yaml.jinja:7:11: 'tokn' is not defined (did you mean 'token'?)"
        ])
  }

  @Test func `a component says which arguments it lacks and does not know`() throws {
    #expect(
      try problems("golden-paths/demo/golden-path.yaml", "      gpu: gpu\n", "      gpx: gpu\n")
        == [
          "golden-paths/demo/golden-path.yaml:56:7: component 'app' has no parameter 'gpx' "
            + "(did you mean 'gpu'?)",
          "golden-paths/demo/golden-path.yaml:50:16: component 'app' needs 'gpu' (add it under "
            + "'with')",
        ])
  }

  @Test func `a contribution needs a component that accepts it`() throws {
    let problems = try problems(
      "templates/overlay/component.yaml", "  overlays:", "  overlay:", DemoPath.answers)
    #expect(
      problems.first
        == "templates/overlay/component.yaml:11:3: no component accepts 'overlay' "
        + "(did you mean 'overlays'?)")
  }

  @Test func `an unknown golden path is named with the known ones`() throws {
    var demo = try DemoPath()
    let parsed = demo.library.goldenPath("dem")
    #expect(parsed.diagnostics.map(\.summary) == ["there is no golden path 'dem'"])
    #expect(
      parsed.diagnostics.map(\.detail) == ["did you mean 'demo'? the catalogue has: demo"])
  }

  @Test func `a golden path can be listed and shown`() throws {
    let demo = try DemoPath()
    let text = GoldenPathPage.list([demo.path]) + "\n" + GoldenPathPage.show(demo.path)
    expectSnapshot(text, "demo-page.txt")
  }
}
