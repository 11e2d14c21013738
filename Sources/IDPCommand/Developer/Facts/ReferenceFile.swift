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

  /// A member of the outermost value with its remarks; *nil when* there is none.
  subscript(key: String) -> Value? {
    root[key].map { value(of: $0) }
  }

  /// A node without what is null; `note` and `notes` hold the comments on its lines.
  func value(of node: Node) -> Value {
    var seen: Set<Int> = []
    return value(of: node, &seen)
  }

  private func value(of node: Node, _ seen: inout Set<Int>) -> Value {
    switch node.kind {
    case .object:
      var members: [(String, Value)] = []
      var notes: [(String, Value)] = []
      for member in node.members {
        if let remark = remark(at: member.keyRange, &seen) {
          notes.append((member.key, .string(remark)))
        }
        if !member.value.isNull { members.append((member.key, value(of: member.value, &seen))) }
      }
      if !notes.isEmpty { members.append(("notes", .map(notes))) }
      return .map(members)
    case .array:
      return .list(
        node.elements.map { element in
          let remark = element.kind == .object ? remark(at: element.range, &seen) : nil
          let inner = value(of: element, &seen)
          return remark.map { inner.adding("note", .string($0)) } ?? inner
        })
    default: return Value(node)
    }
  }

  /// The comment of a line, once: the outermost value that starts there has it.
  private func remark(at range: SourceRange, _ seen: inout Set<Int>) -> String? {
    let line = lines.location(of: range.start).line
    guard let remark = remarks[line], seen.insert(line).inserted else { return nil }
    return remark
  }
}
