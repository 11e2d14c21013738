import Diagnostics
import Documents
import Text

/// Reads the YAML of one `# METADATA` block.
///
/// *Source*: OPA, "Annotations".
struct AnnotationReader {
  /// An annotation whose scope is not known to fit yet.
  struct Raw {
    var annotation: Annotation
    var scope: (text: String, range: SourceRange)?
  }

  private struct Line {
    var start: UInt32
    var origin: UInt32
  }

  private let file: SourceFile
  private let range: SourceRange
  /// The YAML text: comments without `#` and one space.
  private var text: [UInt8] = []
  /// *Shape*: where each line of `text` stands in the file, ascending.
  private var lines: [Line] = []
  private(set) var diagnostics: [Diagnostic] = []

  /// `comments` are the lines after the one that says METADATA.
  init(_ file: SourceFile, _ comments: [Range<UInt32>], _ range: SourceRange) {
    self.file = file
    self.range = range
    for comment in comments {
      var start = comment.lowerBound + 1
      if start < comment.upperBound, file.bytes[Int(start)] == UInt8(ascii: " ") { start += 1 }
      lines.append(Line(start: UInt32(text.count), origin: start))
      text += file.bytes[Int(start)..<Int(comment.upperBound)]
      text.append(UInt8(ascii: "\n"))
    }
  }

  /// *nil when* the block cannot be read; `diagnostics` say why.
  mutating func read() -> Raw? {
    guard text.contains(where: { $0 > 0x20 }) else {
      report("expected METADATA block, found whitespace", range)
      return nil
    }
    let yaml = SourceFile(index: file.index, path: file.path, bytes: text)
    let parsed = YAMLParser.parse(yaml, resolution: .core)
    for problem in parsed.diagnostics where problem.severity == .error {
      report(
        "invalid METADATA: \(problem.summary)", original(problem.subject) ?? range,
        detail: problem.detail)
    }
    guard diagnostics.isEmpty, let root = parsed.value.first?.root else { return nil }
    guard root.kind == .object else {
      report("METADATA must be a mapping of keys, not \(root.kind.phrase)", place(root))
      return nil
    }
    return raw(root)
  }

  private mutating func raw(_ root: Node) -> Raw? {
    var members: [(key: Value, value: Value)] = []
    var annotation = Annotation(
      scope: .rule, entrypoint: false, relatedResources: [], value: .null, range: range)
    var scope: (text: String, range: SourceRange)?
    func add(_ key: String, _ value: Value) { members.append((.string(key), value)) }
    for member in root.members where !member.value.isNull {
      let node = member.value
      switch member.key {
      case "scope": scope = string(node, "scope").map { ($0, place(node)) }
      case "title":
        annotation.title = string(node, "title")
        if let title = annotation.title, !title.isEmpty { add("title", .string(title)) }
      case "description":
        annotation.description = string(node, "description")
        if let text = annotation.description, !text.isEmpty { add("description", .string(text)) }
      case "entrypoint":
        guard let flag = node.boolean else {
          report("`entrypoint` must be a boolean, not \(node.kind.phrase)", place(node))
          break
        }
        annotation.entrypoint = flag
        if flag { add("entrypoint", .boolean(true)) }
      case "organizations":
        let names = list(node, "organizations").compactMap { string($0, "organizations") }
        if !names.isEmpty { add("organizations", Value(list: names.map(Value.string))) }
      case "related_resources":
        annotation.relatedResources = list(node, member.key).compactMap { relatedResource($0) }
        let values = annotation.relatedResources.map(\.value)
        if !values.isEmpty { add(member.key, Value(list: values)) }
      case "authors":
        let authors = list(node, "authors").compactMap { author($0) }
        if !authors.isEmpty { add("authors", Value(list: authors)) }
      case "schemas":
        let schemas = list(node, "schemas").compactMap { schema($0) }
        if !schemas.isEmpty { add("schemas", Value(list: schemas)) }
      case "custom":
        guard node.kind == .object else {
          report("`custom` must be a mapping, not \(node.kind.phrase)", place(node))
          break
        }
        if node.count > 0 { add("custom", Value(node)) }
      default: break
      }
    }
    guard diagnostics.isEmpty else { return nil }
    annotation.value = .object(ObjectValue(members))
    return Raw(annotation: annotation, scope: scope)
  }
}

// MARK: - Parts

extension AnnotationReader {
  private mutating func string(_ node: Node, _ key: String) -> String? {
    guard node.kind != .array, node.kind != .object else {
      report("`\(key)` must be a string, not \(node.kind.phrase)", place(node))
      return nil
    }
    return node.text
  }

  private mutating func list(_ node: Node, _ key: String) -> [Node] {
    guard node.kind == .array else {
      report("`\(key)` must be a list, not \(node.kind.phrase)", place(node))
      return []
    }
    return Array(node.elements)
  }

  private mutating func relatedResource(_ node: Node) -> Annotation.RelatedResource? {
    let what = "invalid related-resource definition"
    switch node.kind {
    case .string:
      guard !node.text.isEmpty else {
        report("\(what): ref URL may not be empty string", place(node))
        return nil
      }
      return Annotation.RelatedResource(reference: node.text)
    case .object:
      let reference = trimmed(node["ref"]?.string)
      guard !reference.isEmpty else {
        report("\(what): 'ref' value required in object", place(node))
        return nil
      }
      let description = trimmed(node["description"]?.string)
      return Annotation.RelatedResource(
        reference: reference, description: description.isEmpty ? nil : description)
    default:
      report("\(what): invalid value type, must be string or map", place(node))
      return nil
    }
  }

  /// `Name <mail>` or a mapping, as an object of `name` and `email`.
  private mutating func author(_ node: Node) -> Value? {
    var name = ""
    var email = ""
    switch node.kind {
    case .string:
      var words = node.text.split(whereSeparator: \.isWhitespace).map(String.init)
      if let last = words.last, last.hasPrefix("<"), last.hasSuffix(">"), last.utf8.count >= 2 {
        email = String(last.dropFirst().dropLast())
        words.removeLast()
      }
      name = words.joined(separator: " ")
      if name.isEmpty, email.isEmpty {
        report("invalid author definition: author is an empty string", place(node))
        return nil
      }
    case .object:
      name = trimmed(node["name"]?.string)
      email = trimmed(node["email"]?.string)
      if name.isEmpty, email.isEmpty {
        report(
          "invalid author definition: 'name' and/or 'email' values required in object",
          place(node))
        return nil
      }
    default:
      report(
        "invalid author definition: invalid value type, must be string or map", place(node))
      return nil
    }
    var members: [(key: Value, value: Value)] = []
    if !name.isEmpty { members.append((.string("name"), .string(name))) }
    if !email.isEmpty { members.append((.string("email"), .string(email))) }
    return .object(ObjectValue(members))
  }

  /// `input.x: schema.y`, or an inline schema.
  private mutating func schema(_ node: Node) -> Value? {
    guard node.kind == .object, let member = Array(node.members).first else {
      report("invalid schema declaration", place(node))
      return nil
    }
    guard let path = words(of: member.key) else {
      report("invalid document reference", original(member.keyRange) ?? range)
      return nil
    }
    switch member.value.kind {
    case .string:
      guard let schema = words(of: member.value.text),
        schema.first.map({ $0.isSameUTF8(as: "schema") }) == true
      else {
        report("invalid schema reference", place(member.value))
        return nil
      }
      return Value(object: [
        ("path", Value(list: path.map(Value.string))),
        ("schema", Value(list: schema.map(Value.string))),
      ])
    case .object:
      return Value(object: [
        ("definition", Value(member.value)), ("path", Value(list: path.map(Value.string))),
      ])
    default:
      report("invalid schema declaration for path \"\(member.key)\"", place(member.value))
      return nil
    }
  }

  /// The words of `a.b["c"]`; *nil when* it is no such path.
  private func words(of text: String) -> [String]? {
    let parsed = Parser.parseTerm(SourceFile(path: file.path, text: text))
    switch parsed.value?.kind {
    case .variable(let name)?: return [name]
    case .reference(let reference)?:
      guard case .variable(let name) = reference.head.kind else { return nil }
      return [name]
        + reference.path.map { element in
          if case .string(let word) = element.kind { word } else { element.description }
        }
    default: return nil
    }
  }

  private func trimmed(_ text: String?) -> String {
    var scalars = (text ?? "").unicodeScalars[...]
    while scalars.first?.properties.isWhitespace == true { scalars.removeFirst() }
    while scalars.last?.properties.isWhitespace == true { scalars.removeLast() }
    return String(scalars)
  }
}

// MARK: - Places

extension AnnotationReader {
  private mutating func report(_ summary: String, _ range: SourceRange, detail: String? = nil) {
    diagnostics.append(
      Diagnostic(
        id: "rego-parse-error", summary: summary, detail: detail, subject: range,
        context: self.range))
  }

  private func place(_ node: Node) -> SourceRange { original(node.range) ?? range }

  /// The place in the file of a place in the YAML text.
  private func original(_ range: SourceRange?) -> SourceRange? {
    guard let range else { return nil }
    let start = original(range.start)
    return SourceRange(file: file.index, start: start, end: max(start, original(range.end)))
  }

  private func original(_ offset: UInt32) -> UInt32 {
    guard let line = lines.last(where: { $0.start <= offset }) else { return range.start }
    return min(line.origin + offset - line.start, range.end)
  }
}

extension NodeKind {
  /// The kind with its article.
  fileprivate var phrase: String {
    switch self {
    case .null: "null"
    case .boolean: "a boolean"
    case .number: "a number"
    case .string: "a string"
    case .array: "a list"
    case .object: "a mapping"
    }
  }
}

extension Annotation.RelatedResource {
  fileprivate var value: Value {
    var members = [("ref", Value.string(reference))]
    if let description { members.append(("description", .string(description))) }
    return Value(object: members)
  }
}

extension Value {
  fileprivate init(list: [Value]) { self = .array(ArrayValue(list)) }

  fileprivate init(object: [(String, Value)]) {
    self = .object(ObjectValue(object.map { (key: .string($0.0), value: $0.1) }))
  }
}
