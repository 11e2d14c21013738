import Diagnostics
import Documents
import Templating

/// Reads the fields of a manifest and collects what is wrong with them.
struct ManifestReader {
  let file: SourceFile
  /// What the file is, for messages: `golden path` or `component`.
  let what: String
  private(set) var diagnostics: [Diagnostic] = []

  init(_ file: SourceFile, what: String) {
    self.file = file
    self.what = what
  }

  mutating func report(
    _ summary: String, detail: String? = nil, at range: SourceRange? = nil
  ) {
    diagnostics.append(
      Diagnostic(id: "manifest", summary: summary, detail: detail, subject: range))
  }

  mutating func add(_ more: [Diagnostic]) { diagnostics += more }

  /// The one document of the file, when it has the wanted kind.
  mutating func root(kind: String) -> Node? {
    let parsed = YAMLParser.parse(file, resolution: .core)
    diagnostics += parsed.diagnostics
    let start = SourceRange(file: file.index, start: 0, end: 0)
    guard parsed.value.count == 1, let root = parsed.value.first?.root else {
      if parsed.diagnostics.isEmpty {
        report("expected one document, found \(parsed.value.count)", at: start)
      }
      return nil
    }
    guard root.kind == .object else {
      report("expected a \(what), found \(root.kind.article)", at: root.range)
      return nil
    }
    for (key, wanted) in [("apiVersion", "idp.dev/v1"), ("kind", kind)] {
      let found = string(key, in: root, required: true)
      if let found, found != wanted {
        report("expected \(key) '\(wanted)', found '\(found)'", at: root[key]?.range)
      }
    }
    return root
  }

  /// Reports every member that is none of the known ones.
  mutating func check(_ node: Node, knows keys: [String], of owner: String) {
    for member in node.members where !keys.contains(member.key) {
      let near = nearest(to: member.key, in: keys)
      report(
        "\(owner) has no field '\(member.key)'",
        detail: near.map { "did you mean '\($0)'?" }
          ?? "known are: \(keys.joined(separator: ", "))", at: member.keyRange)
    }
  }

  mutating func string(_ key: String, in node: Node, required: Bool = false) -> String? {
    guard let value = node[key], !value.isNull else {
      if required { report("\(what) lacks '\(key)'", at: node.range) }
      return nil
    }
    if let text = value.string { return text }
    // Versions such as 1.0 look like numbers and keep their spelling.
    if value.kind == .number { return value.text }
    report("'\(key)' must be a string, found \(value.kind.article)", at: value.range)
    return nil
  }

  mutating func boolean(_ key: String, in node: Node) -> Bool {
    guard let value = node[key] else { return false }
    if let boolean = value.boolean { return boolean }
    report("'\(key)' must be true or false, found \(value.kind.article)", at: value.range)
    return false
  }

  mutating func strings(_ key: String, in node: Node) -> [(text: String, range: SourceRange)] {
    elements(key, in: node).compactMap { element in
      guard let text = element.string else {
        report("'\(key)' must hold strings, found \(element.kind.article)", at: element.range)
        return nil
      }
      return (text, element.range)
    }
  }

  mutating func elements(_ key: String, in node: Node) -> [Node] {
    guard let value = node[key], !value.isNull else { return [] }
    guard value.kind == .array else {
      report("'\(key)' must be a list, found \(value.kind.article)", at: value.range)
      return []
    }
    return Array(value.elements)
  }

  mutating func members(_ key: String, in node: Node) -> [Node.Member] {
    guard let value = node[key], !value.isNull else { return [] }
    guard value.kind == .object else {
      report("'\(key)' must be a map, found \(value.kind.article)", at: value.range)
      return []
    }
    return Array(value.members)
  }

  /// An expression; a value that is not a string stands for itself.
  mutating func expression(_ node: Node?) -> TemplateExpression? {
    guard let node, !node.isNull else { return nil }
    guard node.kind == .string || node.kind == .boolean || node.kind == .number else {
      report("expected an expression, found \(node.kind.article)", at: node.range)
      return nil
    }
    let parsed = TemplateExpression.parse(EmbeddedText(node.text, in: file, at: node.range))
    diagnostics += parsed.diagnostics
    return parsed.value
  }

  /// Text with `{{ }}` in it.
  mutating func template(_ node: Node?) -> Template? {
    guard let node, !node.isNull else { return nil }
    let parsed = Template.parse(EmbeddedText(node.text, in: file, at: node.range))
    diagnostics += parsed.diagnostics
    return parsed.value
  }
}

extension NodeKind {
  /// The kind with its article: "an object".
  var article: String {
    switch self {
    case .null: "nothing"
    case .boolean: "a boolean"
    case .number: "a number"
    case .string: "a string"
    case .array: "a list"
    case .object: "a map"
    }
  }
}
