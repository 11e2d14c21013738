import Foundation
import TestSupport
import Testing

/// Files that nobody could read get a diagnostic at their place: never a crash, never a wait.
@Suite struct BadInputTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let bytes: [UInt8]
    /// The line of the report below `name`; *nil when* the file is in order.
    let expected: String?

    init(_ name: String, _ text: String, _ expected: String?) {
      self.init(name, bytes: Array(text.utf8), expected)
    }

    init(_ name: String, bytes: [UInt8], _ expected: String?) {
      self.name = name
      self.bytes = bytes
      self.expected = expected
    }

    var testDescription: String { name }
  }

  private static let depth = 100_000

  static let cases: [Case] = [
    Case("quote.yaml", "a: \"b\nc: d\n", "1:4: error[yaml-syntax]: this quote is never closed"),
    Case("bracket.yaml", "a: 1\nb: [\n", "2:4: error[yaml-syntax]: this \"[\" is never closed"),
    Case("tab.yaml", "a:\n\tb: 1\n", "2:1: error[yaml-syntax]: a tab is used for indentation"),
    Case(
      "indent.yaml", "a:\n  b: 1\n c: 2\n",
      "3:2: error[yaml-syntax]: expected a key, found \"c:\""),
    Case(
      "alias.yaml", "a: *b\n", "1:4: error[yaml-syntax]: no anchor \"b\" before this alias"),
    Case(
      "self.yaml", "a: &a {<<: *a}\n",
      "1:12: error[yaml-alias-limit]: the value of anchor \"a\" contains itself"),
    Case(
      "bomb.yaml", bomb,
      "6:26: error[yaml-alias-limit]: the aliases stand for more than 400000 values"),
    Case(
      "flow.yaml", String(repeating: "[", count: depth),
      "1:513: error[nesting-limit]: more than 512 lists and mappings inside one another"),
    Case(
      "maps.yaml", String(repeating: "{a: ", count: depth),
      "1:2049: error[nesting-limit]: more than 512 lists and mappings inside one another"),
    Case(
      "dashes.yaml", String(repeating: "- ", count: depth),
      "1:1025: error[nesting-limit]: more than 512 lists and mappings inside one another"),
    Case(
      "deep.json",
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth),
      "1:513: error[nesting-limit]: more than 512 arrays and objects inside one another"),
    Case(
      "objects.json", String(repeating: "{\"a\":", count: depth),
      "1:2561: error[nesting-limit]: more than 512 arrays and objects inside one another"),
    Case(
      "twice.yaml", "a: 1\nb: 2\na: 3\n",
      "3:1: error[yaml-duplicate-key]: the key \"a\" is repeated in this mapping"),
    Case(
      "twice.json", "{\"a\": 1,\n \"a\": 2}\n",
      "2:2: warning[json-duplicate-key]: the key \"a\" is repeated in this object"),
    Case("comma.json", "{\"a\": 1,}\n", "1:8: error[json-syntax]: a comma before \"}\""),
    Case("empty.json", "", "1:1: error[json-syntax]: the file is empty"),
    Case("empty.yaml", "", nil),
    Case("comment.yaml", "# nothing\n", nil),
    Case("nul.yaml", "b: x\0y\n", "1:5: error[yaml-syntax]: a NUL byte cannot stand in YAML"),
    Case(
      "nul.json", "{\"a\": \"x\0y\"}\n",
      "1:9: error[json-syntax]: the control character 0x00 cannot stand in a string"),
    Case(
      "latin.yaml", bytes: Array("a: 1\nb: caf".utf8) + [0xE9, 0x0A],
      "2:7: error[not-utf8]: the file is not UTF-8"),
    Case(
      "wide.yaml", bytes: [0xFF, 0xFE, 0x61, 0x00, 0x3A, 0x00],
      "1:1: error[not-utf8]: the file is UTF-16"),
    Case(
      "windows.yaml", "a: 1\r\nb: [\r\n", "2:4: error[yaml-syntax]: this \"[\" is never closed"),
    Case(
      "mark.yaml", "\u{FEFF}a: 1\nb: [\n", "2:4: error[yaml-syntax]: this \"[\" is never closed"),
    Case(
      "long.yaml", "a: " + String(repeating: "x", count: 200_000) + "\nb: \"\n",
      "2:4: error[yaml-syntax]: this quote is never closed"),
  ]

  /// Nine levels of nine aliases each.
  private static let bomb: String = {
    var text = "a0: &a0 [x,x,x,x,x,x,x,x,x]\n"
    for level in 1...9 {
      let aliases = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ",")
      text += "a\(level): &a\(level) [\(aliases)]\n"
    }
    return text
  }()

  /// Applies one policy, so that the catalogue may grow.
  private func lint(
    _ space: Workspace, _ arguments: String..., limit: Double = 60
  ) throws -> Product.Run {
    try Product.run(
      ["lint", "--only", "image-not-pinned"] + arguments, in: space.root, limit: limit)
  }

  @Test(arguments: cases)
  func `a broken file is reported at its place`(example: Case) throws {
    let space = try Workspace()
    try space.write(example.name, example.bytes)
    let run = try lint(space, example.name, "--format", "lines")
    #expect(run.errorText == "")
    if let expected = example.expected {
      #expect(run.text.hasPrefix("\(example.name):\(expected)\n"), "\(run.text)")
      #expect(run.status == (expected.contains(": error[") ? 1 : 0))
    } else {
      #expect(run.text == "no findings in 1 file (1 policy)\n")
      #expect(run.status == 0)
    }
    #expect(run.seconds < 10)
  }

  @Test func `the frames of broken files can be read`() throws {
    let space = try Workspace()
    for example in Self.cases { try space.write(example.name, example.bytes) }
    let run = try lint(space)
    #expect(run.status == 1)
    #expect(run.seconds < 10)
    expectSnapshot(run.transcript, "bad-input.txt")
  }

  @Test func `broken files do not hide the findings of others`() throws {
    let space = try Workspace()
    for example in Self.cases { try space.write(example.name, example.bytes) }
    try space.write(
      "pod.yaml",
      """
      apiVersion: v1
      kind: Pod
      metadata: {name: x}
      spec: {containers: [{name: a, image: "x:latest"}]}

      """)
    let run = try lint(space, "--format", "lines")
    #expect(run.text.contains("\npod.yaml:4:38: error[image-not-pinned]: "))
  }

  @Test func `a byte order mark and Windows line ends move no place`() throws {
    let space = try Workspace()
    let lines = [
      "\u{FEFF}apiVersion: v1", "kind: Pod", "metadata: {name: x}", "spec:", "  containers:",
      "    - name: a", "      image: x:latest", "",
    ]
    try space.write("pod.yaml", lines.joined(separator: "\r\n"))
    let run = try lint(space, "--format", "lines")
    #expect(run.text.hasPrefix("pod.yaml:7:14: error[image-not-pinned]: "))
  }

  @Test func `a folder that is called like a file is walked`() throws {
    let space = try Workspace()
    try space.write("all.yaml/in.yaml", "a: [\n")
    let run = try lint(space, "--format", "lines")
    #expect(run.text.hasPrefix("all.yaml/in.yaml:1:4: error[yaml-syntax]: "))
    #expect(try lint(space, "all.yaml", "--format", "lines").output == run.output)
  }

  @Test func `a named pipe is reported and not waited for`() throws {
    let space = try Workspace()
    #expect(mkfifo(space.url("pipe.yaml").path, 0o600) == 0)
    let named = try lint(space, "pipe.yaml", "--format", "lines", limit: 10)
    #expect(
      named.text.hasPrefix(
        "error[file-unreadable]: 'pipe.yaml' is a named pipe, not a regular file\n"))
    #expect(named.status == 1)
    // Git does not know pipes, so a walk passes them by.
    let walked = try lint(space, "--format", "lines", limit: 10)
    let first = walked.text.prefix { $0 != "\n" }
    #expect(first == "warning[nothing-to-check]: no YAML, JSON or Terraform file was found")
  }

  @Test func `a file above the limit is reported and not read`() throws {
    let space = try Workspace()
    try space.write("big.yaml", "a: [" + String(repeating: " ", count: 100))
    let run = try lint(space, "--max-file-size", "50")
    #expect(
      run.text == """
        error[file-unreadable]: 'big.yaml' has 104 bytes, more than the limit of 50
          = help: raise the limit with --max-file-size, or exclude the file

        1 error in 1 file (1 policy)

        """)
    #expect(run.status == 1)
  }

  @Test func `a file without permission is reported`() throws {
    let space = try Workspace()
    try space.write("secret.yaml", "a: 1\n")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0], ofItemAtPath: space.url("secret.yaml").path)
    let run = try lint(space, "--format", "lines")
    guard geteuid() != 0 else {
      print("not asserted: root may read a file without permissions")
      #expect(run.status == 0)
      return
    }
    #expect(run.text.hasPrefix("error[file-unreadable]: 'secret.yaml' "))
    #expect(run.status == 1)
  }

  @Test func `a link to nothing that is named is refused by that name`() throws {
    let space = try Workspace()
    try FileManager.default.createSymbolicLink(
      atPath: space.url("gone.yaml").path, withDestinationPath: "nothing")
    try lint(space, "gone.yaml").expectRefused("error: 'gone.yaml' does not exist\n")
  }

  @Test func `links that lead nowhere are told and do not end the run`() throws {
    let space = try Workspace()
    try space.write("good.yaml", "a: 1\n")
    for (name, target) in [("gone.yaml", "nothing"), ("loop.yaml", "loop.yaml")] {
      try FileManager.default.createSymbolicLink(
        atPath: space.url(name).path, withDestinationPath: target)
    }
    let run = try lint(space, "--format", "lines")
    #expect(
      run.text == """
        warning[link-not-followed]: 'gone.yaml' is a link to nothing
        warning[link-not-followed]: 'loop.yaml' is a loop of symbolic links
        2 warnings in 1 file (1 policy)

        """)
  }
}
