import Diagnostics
import Documents
import Text

/// Prints documents and diagnostics with their places, for snapshots.
struct TreePrinter {
  private let file: SourceFile
  private let lines: LineTable
  private(set) var text = ""

  init(_ file: SourceFile) {
    self.file = file
    lines = LineTable(file)
  }

  /// Everything that a YAML file parses to.
  static func yaml(_ file: SourceFile, _ resolution: ScalarResolution = .kubernetes) -> String {
    let parsed = YAMLParser.parse(file, resolution: resolution)
    var printer = TreePrinter(file)
    for document in parsed.value { printer.print(document) }
    for diagnostic in parsed.diagnostics { printer.print(diagnostic) }
    return printer.text
  }

  /// Everything that a JSON file parses to.
  static func json(_ file: SourceFile) -> String {
    let parsed = JSONParser.parse(file)
    var printer = TreePrinter(file)
    if let document = parsed.value { printer.print(document) }
    for diagnostic in parsed.diagnostics { printer.print(diagnostic) }
    return printer.text
  }

  mutating func print(_ document: Document) {
    text += "document \(document.index) \(place(document.range))\n"
    print(document.root, label: "", indent: "  ")
    for comment in document.comments {
      let kind = comment.standsAlone ? "comment" : "trailing comment"
      text += "  \(kind) \(place(comment.range)) \(JSONText.quoted(comment.text))\n"
    }
  }

  mutating func print(_ diagnostic: Diagnostic) {
    let subject = diagnostic.subject.map { place($0) } ?? "nowhere"
    text += "\(subject) \(diagnostic.severity.word) \(diagnostic.id): \(diagnostic.summary)\n"
    if let detail = diagnostic.detail { text += "  \(detail)\n" }
    for label in diagnostic.related { text += "  \(place(label.range)): \(label.text)\n" }
  }

  private mutating func print(_ node: Node, label: String, indent: String) {
    var line = "\(indent)\(label)\(node.kind.rawValue) \(place(node.range))"
    if let anchored = node.anchoredRange { line += " of \(place(anchored))" }
    if let tag = node.tag { line += " tag \(tag)" }
    if let anchor = node.anchor { line += " anchor \(anchor)" }
    switch node.kind {
    case .string: line += " \(JSONText.quoted(node.string ?? "none"))"
    case .number: line += " \(node.number?.text ?? "none")"
    case .boolean: line += " \(node.boolean.map(String.init) ?? "none")"
    case .null, .array, .object: break
    }
    text += line + "\n"
    for element in node.elements { print(element, label: "- ", indent: indent + "  ") }
    for member in node.members {
      print(
        member.value, label: "\(member.key) \(place(member.keyRange)): ", indent: indent + "  ")
    }
  }

  func place(_ range: SourceRange) -> String {
    let start = lines.location(of: range.start)
    let end = lines.location(of: range.end)
    return start.line == end.line
      ? "\(start.line):\(start.column)-\(end.column)"
      : "\(start.line):\(start.column)-\(end.line):\(end.column)"
  }
}
