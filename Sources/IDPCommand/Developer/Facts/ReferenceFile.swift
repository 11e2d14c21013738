import Diagnostics
import Documents
import Rego

/// A YAML file of the reference, whose comments are kept beside what they are about.
struct ReferenceFile {
  private let document: Document
  private let lines: LineTable
  /// *Shape*: line to the comment behind its value.
  private let remarks: [Int: String]
  /// The comments above the first value, as they are written.
  let head: [String]
  /// The comments on lines of their own further down, a paragraph each.
  let notes: [String]

  init(_ document: Document) {
    self.document = document
    let lines = LineTable(document.file)
    self.lines = lines
    let first = document.root.members.first { _ in true }?.keyRange.start ?? 0
    var head: [String] = []
    var remarks: [Int: String] = [:]
    var notes: [(line: Int, text: String)] = []
    for comment in document.comments {
      let line = lines.location(of: comment.range.start).line
      if comment.range.start < first {
        head.append(document.file.text(comment.range))
      } else if !comment.standsAlone {
        remarks[line] = comment.text
      } else if let last = notes.last, last.line == line - 1 {
        notes[notes.count - 1] = (line, last.text + " " + comment.text)
      } else {
        notes.append((line, comment.text))
      }
    }
    (self.head, self.remarks, self.notes) = (head, remarks, notes.map(\.text))
  }

  /// The outermost value.
  var root: Node { document.root }

  /// A member of the outermost value; *nil when* there is none.
  subscript(key: String) -> Value? {
    root[key].map { value(of: $0) }
  }

  /// A node without what is null.
  func value(of node: Node) -> Value {
    switch node.kind {
    case .object:
      .map(
        node.members.filter { !$0.value.isNull }.map { ($0.key, value(of: $0.value)) })
    case .array: .list(node.elements.map { value(of: $0) })
    default: Value(node)
    }
  }

  /// The comments behind values, by the way to the outermost value that starts on the line.
  ///
  /// *Shape*: `/`-separated; an element of a list goes by its name. Beside the facts, not in them,
  /// so that what is keyed by name has no other keys.
  var remarksByPath: [(String, Value)] {
    var found: [(String, Value)] = []
    var seen: Set<Int> = []
    collect(root, path: [], &found, &seen)
    return found
  }

  private func collect(
    _ node: Node, path: [String], _ found: inout [(String, Value)], _ seen: inout Set<Int>
  ) {
    for member in node.members {
      let way = path + [member.key]
      note(member.keyRange, way, &found, &seen)
      collect(member.value, path: way, &found, &seen)
    }
    for (index, element) in node.elements.enumerated() where element.kind == .object {
      let names = ["label", "name", "tag", "topology", "generation"]
      let way = path + [names.lazy.compactMap { element[$0]?.string }.first ?? String(index)]
      note(element.range, way, &found, &seen)
      collect(element, path: way, &found, &seen)
    }
  }

  private func note(
    _ range: SourceRange, _ path: [String], _ found: inout [(String, Value)],
    _ seen: inout Set<Int>
  ) {
    let line = lines.location(of: range.start).line
    guard let remark = remarks[line], seen.insert(line).inserted else { return }
    found.append((path.joined(separator: "/"), .string(remark)))
  }
}
