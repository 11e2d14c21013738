import Diagnostics
import TestSupport
import Testing

/// Whole frames, as a terminal without colours shows them.
@Suite struct `Code frames` {
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var text: String
    /// The subject's marker pair, then the related ones with their labels.
    var subject: (String, String) = ("1️⃣", "2️⃣")
    var label: String?
    var related: [(String, String, String)] = []
    var context: (String, String)?
    var detail: String?
    var summary = "what is wrong"
    var severity = Severity.error
    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(
      name: "one range with context lines", text: deployment, label: "pin it to a digest",
      detail: "write \"nvcr.io/nvidia/tritonserver@sha256:…\": a tag can be moved to another image"
        + " after review, and a digest cannot, so every node and every rollback runs the same bytes"
        + "\nnote: the tag \"latest\" also makes the pull policy \"Always\"",
      summary: "image \"nvcr.io/nvidia/tritonserver:latest\" is not pinned"),
    Case(
      name: "a far related line behind an ellipsis", text: deployment, label: "here",
      related: [("5️⃣", "6️⃣", "in this workload")]),
    Case(
      name: "the first line of a long context", text: deployment, context: ("5️⃣", "4️⃣")),
    Case(
      name: "a range of several lines", text: deployment, subject: ("7️⃣", "8️⃣"),
      label: "requests and limits differ", severity: .warning),
    Case(
      name: "two labels on one line", text: "a: 1️⃣one2️⃣ # 3️⃣two4️⃣\n", label: "first",
      related: [("3️⃣", "4️⃣", "second")]),
    Case(
      name: "three labels on one line",
      text: "key: {1️⃣a2️⃣: 3️⃣b4️⃣, 5️⃣c6️⃣: d}\n", label: "first",
      related: [("3️⃣", "4️⃣", "second"), ("5️⃣", "6️⃣", "third")]),
    Case(
      name: "overlapping labels", text: "key: 3️⃣one 1️⃣two2️⃣ three4️⃣\n", label: "inner",
      related: [("3️⃣", "4️⃣", "outer")]),
    Case(
      name: "two labels with one start", text: "key: 1️⃣3️⃣one2️⃣ two4️⃣\n", label: "inner",
      related: [("3️⃣", "4️⃣", "outer")]),
    Case(
      name: "a range that opens inside a line", text: "a: 1️⃣{\n  b: 1,\n  c: 2\n}2️⃣\nd: 1\n",
      label: "this mapping"),
    Case(
      name: "nested ranges of several lines",
      text: "3️⃣a:\n  1️⃣b:\n    c: 1\n    d: 22️⃣\n  e: 34️⃣\n", label: "inner",
      related: [("3️⃣", "4️⃣", "outer")]),
    Case(
      name: "a range that ends with its line break", text: "a: 1\n1️⃣b: 2\n2️⃣c: 3\n", label: "b"),
    Case(
      name: "a long range", text: "1️⃣" + (1...14).map { "line\($0): x\n" }.joined() + "2️⃣",
      label: "all of it"),
    Case(
      name: "an empty range", text: "replicas:1️⃣2️⃣\nname: a\n", label: "a value is missing"),
    Case(
      name: "the end of a file", text: "a: [1, 2\n1️⃣2️⃣", label: "expected \"]\""),
    Case(name: "the end of a file without a line break", text: "a: [1, 21️⃣2️⃣"),
    Case(name: "an empty file", text: "1️⃣2️⃣"),
    Case(name: "tabs", text: "\ta:\t1️⃣b2️⃣\t3️⃣c4️⃣\n", related: [("3️⃣", "4️⃣", "other")]),
    Case(
      name: "wide characters", text: "模型: 1️⃣大模型2️⃣ # 3️⃣注释4️⃣\n", label: "宽",
      related: [("3️⃣", "4️⃣", "comment")]),
    Case(
      name: "combining marks and emoji",
      text: "cafe\u{301}: 1️⃣👩‍🔬2️⃣ 🇺🇦: 3️⃣✂️4️⃣ x\n", label: "person",
      related: [("3️⃣", "4️⃣", "scissors")]),
    Case(name: "CRLF lines", text: "a: 1\r\nb: 1️⃣22️⃣\r\nc: 3\r\n", label: "two"),
    Case(
      name: "controls and bidirectional overrides",
      text: "a: \u{1B}[31m1️⃣red\u{202E}der2️⃣\u{7}\n", label: "\u{1B}[2J label",
      detail: "detail \u{1B}]0;title\u{7}", summary: "summary \u{9B}31m\nnext"),
    Case(
      name: "a long line around its mark",
      text: String(repeating: "\"key\": 1, ", count: 40) + "1️⃣\"wrong\": 22️⃣"
        + String(repeating: ", \"key\": 1", count: 40) + "\n", label: "this one"),
    Case(
      name: "marks of one long line too far apart",
      text: "{3️⃣\"first\"4️⃣: 1, " + String(repeating: "\"key\": 1, ", count: 1000)
        + "1️⃣\"first\"2️⃣: 2}\n",
      label: "again", related: [("3️⃣", "4️⃣", "first here")]),
    Case(
      name: "a long line above", text: "x: \(String(repeating: "y", count: 150))\na: 1️⃣b2️⃣\n"),
    Case(name: "a byte order mark", text: "\u{FEFF}1️⃣a2️⃣: b\n", label: "key"),
  ]

  @Test(arguments: cases)
  func `frame`(_ example: Case) throws {
    let (files, diagnostic) = example.diagnostic
    expectSnapshot(
      diagnostic.frame(in: files), "CodeFrame/\(example.name.replacing(" ", with: "-")).txt")
  }

  @Test func `labels in other files have blocks of their own`() {
    var files = SourceFiles()
    let first = files.add(path: "overlays/prod/patch.yaml", bytes: Array("replicas: 4\n".utf8))
    let second = files.add(path: "base/app.yaml", bytes: Array("a: 1\nreplicas: 1\n".utf8))
    let diagnostic = Diagnostic(
      id: "replicas-differ", severity: .note, summary: "replicas differ",
      detail: "remove one of them",
      subject: SourceRange(file: first.index, start: 10, end: 11), label: "patched here",
      related: [.init(SourceRange(file: second.index, start: 15, end: 16), "base says 1")])
    expectSnapshot(diagnostic.frame(in: files), "CodeFrame/two-files.txt")
  }

  @Test func `short edits are told as help`() {
    let file = SourceFile(path: "a.yaml", text: "image: nginx\n")
    let edits = [
      Diagnostic.Edit(SourceRange(file: 0, start: 7, end: 12), replacement: "nginx@sha256:1"),
      Diagnostic.Edit(SourceRange(file: 0, start: 12, end: 12), replacement: ":1"),
      Diagnostic.Edit(SourceRange(file: 0, start: 0, end: 12), replacement: ""),
    ]
    let diagnostic = Diagnostic(id: "x", summary: "y", edits: edits)
    #expect(
      diagnostic.frame(in: SourceFiles([file])) == """
        error[x]: y
          = help: replace `nginx` with `nginx@sha256:1`
          = help: insert `:1`
          = help: remove `image: nginx`

        """)
  }

  @Test func `ANSI colours follow the role`() {
    let (files, diagnostic) = Case(
      name: "", text: "a: 1️⃣one2️⃣ # 3️⃣two4️⃣\n", label: "first",
      related: [("3️⃣", "4️⃣", "second")], detail: "change it"
    ).diagnostic
    let text = diagnostic.frame(in: files, style: CodeFrameStyle(decorator: .ansi))
    expectSnapshot(text.replacing("\u{1B}", with: "␛"), "CodeFrame/ansi.txt")
  }

  @Test func `one line names place, severity, id and summary`() {
    let (files, diagnostic) = Case(name: "", text: "a: 1\nb: 1️⃣22️⃣\n").diagnostic
    var renderer = CodeFrameRenderer(files)
    #expect(renderer.line(diagnostic) == "dir/file.yaml:2:4: error[some-id]: what is wrong")
    #expect(renderer.line(Diagnostic(id: "x", summary: "no place")) == "error[x]: no place")
  }

  @Test func `bytes that are not UTF-8 are shown one by one`() {
    let file = SourceFile(index: 0, path: "a", bytes: [0x61, 0xE4, 0xFF, 0x62])
    let diagnostic = Diagnostic(
      id: "x", summary: "y", subject: SourceRange(file: 0, start: 2, end: 3), label: "byte")
    #expect(
      diagnostic.frame(in: SourceFiles([file])) == #"""
        error[x]: y
         --> a:1:3
          |
        1 | a\xe4\xffb
          |      ^^^^ byte

        """#)
  }

  static let deployment: String = {
    do {
      return String(decoding: try fixture("CodeFrame/deployment.yaml"), as: UTF8.self)
    } catch {
      return "missing fixture"
    }
  }()
}

extension `Code frames`.Case {
  /// The diagnostic whose ranges are the marker pairs, and its one file.
  var diagnostic: (SourceFiles, Diagnostic) {
    let marked = MarkedText(text)
    func range(_ start: String, _ end: String) -> SourceRange {
      SourceRange(
        file: 0, start: UInt32(marked.offsets[start] ?? 0), end: UInt32(marked.offsets[end] ?? 0))
    }
    let file = SourceFile(path: "dir/file.yaml", text: marked.text)
    let diagnostic = Diagnostic(
      id: "some-id", severity: severity, summary: summary, detail: detail,
      subject: range(subject.0, subject.1), context: context.map { range($0.0, $0.1) },
      label: label, related: related.map { .init(range($0.0, $0.1), $0.2) })
    return (SourceFiles([file]), diagnostic)
  }
}
