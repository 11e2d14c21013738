import Foundation
import TestSupport
import Testing

/// Reports in the hands of those that read them.
@Suite struct ReportTests {
  /// What a hostile file puts into a message, in the way of every format.
  private static let hostile =
    #"</td></details><img src=x>|\|[a](https://b.example) ``` @team #1 www.c.example d@e.example"#
    + #" ::error::{0} ##[error] &lt; \"# + "\\"

  /// A repository with findings of each level, a suppression, a broken file and hostile names.
  private func repository() throws -> Scratch {
    let scratch = try Scratch()
    let name = try String(decoding: JSONEncoder().encode(Self.hostile), as: UTF8.self)
    let files = [
      ".git/HEAD": "ref: refs/heads/main\n",
      ".idp.yaml": "policies:\n  limits-missing: warning\n  container-privileged: note\n",
      "broken.yaml": "a: [\n",
      "Dockerfile": "FROM scratch\n",
      "policy/main.rego": "package main\n\ndeny contains input.metadata.name\n",
      "a|b` <i> ](100%).yaml": """
      apiVersion: v1
      kind: Pod
      metadata:
        name: \(name)
      spec:
        containers:
          - name: é
            image: x:latest # idp:ignore image-not-pinned -- the mirror pins it
            securityContext: {privileged: true}
          - name: b
            image: y
            resources:
              requests: {nvidia.com/gpu: 1}
              limits: {nvidia.com/gpu: 2}

      """,
    ]
    for (path, text) in files {
      let place = scratch.root.appendingPathComponent(path)
      try FileManager.default.createDirectory(
        at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: place)
    }
    return scratch
  }

  /// The report of `idp lint` in one format, in a file of `scratch`.
  private func report(_ format: String, in scratch: Scratch, _ options: String...) throws -> URL {
    let run = try Shell.run(
      ["idp", "lint", "--policy", "policy", "--output", "\(format)=report"] + options,
      in: scratch.root)
    #expect(run.status == 1, "\(run.transcript)")
    return scratch.root.appendingPathComponent("report")
  }

  private func validate(_ log: URL) throws -> Shell.Result {
    let schema = Tool.folder.appendingPathComponent("sarif-2.1.0.json")
    return try Tool.checkJSONSchema.run(
      ["--schemafile", schema.path, log.path], in: log.deletingLastPathComponent())
  }

  @Test(.needs(.checkJSONSchema), arguments: [[], ["--show-suppressed"]])
  func `a SARIF report is valid as OASIS defines it`(options: [String]) throws {
    let scratch = try repository()
    let log =
      try options.first.map { try report("sarif", in: scratch, $0) }
      ?? report("sarif", in: scratch)
    let text = try String(contentsOf: log, encoding: .utf8)
    let parts = ["\"relatedLocations\"", "\"logicalLocations\"", "\"toolExecutionNotifications\""]
    for part in parts { #expect(text.contains(part), "the sample has no \(part)") }
    #expect(text.contains("\"justification\"") == !options.isEmpty)
    try validate(log).expectSuccess()
  }

  @Test(.needs(.checkJSONSchema)) func `a report without findings is valid too`() throws {
    let scratch = try Scratch()
    try Data("a: b\n".utf8).write(to: scratch.root.appendingPathComponent("a.yaml"))
    try Shell.require(["idp", "lint", "--output", "sarif=report"], in: scratch.root)
    try validate(scratch.root.appendingPathComponent("report")).expectSuccess()
  }

  @Test(.needs(.checkJSONSchema)) func `the schema refuses a level that SARIF does not have`()
    throws
  {
    let scratch = try repository()
    let log = try report("sarif", in: scratch)
    let text = try String(contentsOf: log, encoding: .utf8)
    let spoilt = text.replacingOccurrences(of: #""level": "note""#, with: #""level": "info""#)
    #expect(spoilt != text)
    try Data(spoilt.utf8).write(to: log)
    try validate(log).expectRefusal(saying: "'info' is not one of")
  }

  @Test(.needs(.cmarkgfm)) func `Markdown shows what a file says and does nothing it says`() throws
  {
    let scratch = try repository()
    let summary = try report("markdown", in: scratch)
    // Raw HTML stays, so that what is left of it can be seen.
    let program = """
      import sys, cmarkgfm
      text = open(sys.argv[1], newline="").read()
      options = cmarkgfm.cmark.Options.CMARK_OPT_UNSAFE
      print(cmarkgfm.github_flavored_markdown_to_html(text, options))
      """
    let run = try Tool.cmarkgfm.run(
      ["-c", program, summary.path], in: scratch.root
    ).expectSuccess()
    let html = run.output
    #expect(Set(html.matches(of: #/<([a-z0-9]+)/#).map { String($0.output.1) }) == Self.elements)
    let cell = "<td>\(Self.asHTML(Self.hostile))</td>"
    #expect(html.replacingOccurrences(of: "\u{200B}", with: "").contains(cell), "\(run.transcript)")
    #expect(html.contains("<td><code>a|b` &lt;i&gt; ](100%).yaml:4</code></td>"))
    #expect(html.contains("@\u{200B}team #\u{200B}1"))
  }

  /// Neither a link nor an image is among them.
  private static let elements: Set<String> = [
    "h2", "h3", "table", "thead", "tbody", "tr", "th", "td", "code", "details", "summary", "pre",
    "p",
  ]

  private static func asHTML(_ text: String) -> String {
    text.replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(of: "<", with: "&lt;")
      .replacingOccurrences(of: ">", with: "&gt;").replacingOccurrences(of: "\"", with: "&quot;")
  }
}
