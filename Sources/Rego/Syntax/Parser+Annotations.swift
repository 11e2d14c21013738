import Diagnostics
import Documents
import Text

// `# METADATA` blocks: found among the comments, read by `AnnotationReader`, and attached to the
// next statement.

extension Parser {
  /// Reads all blocks and attaches each to the statement after it.
  mutating func parseAnnotations(_ statements: [Statement]) -> [Annotation] {
    var annotations: [Annotation] = []
    var statement = 0
    for block in annotationBlocks() {
      let start = comments[block.lowerBound].lowerBound
      let range = SourceRange(
        file: file.index, start: start, end: comments[block.upperBound - 1].upperBound)
      var reader = AnnotationReader(file, Array(comments[block].dropFirst()), range)
      let raw = reader.read()
      diagnostics += reader.diagnostics
      while statement < statements.count, statements[statement].start < start { statement += 1 }
      let target = statement < statements.count ? statements[statement].kind : nil
      if case .broken? = target { continue }
      guard let raw, let annotation = attach(raw, target, range) else { continue }
      annotations.append(annotation)
    }
    return annotations
  }

  /// *Shape*: ranges of indexes into `comments`; the first comment of each says METADATA.
  private func annotationBlocks() -> [Range<Int>] {
    var blocks: [Range<Int>] = []
    var i = 0
    while i < comments.count {
      guard isMetadata(comments[i]) else {
        i += 1
        continue
      }
      let start = i
      i += 1
      while i < comments.count, isNextLine(comments[i - 1], comments[i]) { i += 1 }
      blocks.append(start..<i)
    }
    return blocks
  }

  private func isMetadata(_ comment: Range<UInt32>) -> Bool {
    var text = file.bytes[Int(comment.lowerBound) + 1..<Int(comment.upperBound)]
    while let first = text.first, first == UInt8(ascii: " ") || first == UInt8(ascii: "\t") {
      text = text.dropFirst()
    }
    return text.starts(with: "METADATA".utf8)
  }

  /// Whether `b` stands at column 1 of the line after `a`.
  private func isNextLine(_ a: Range<UInt32>, _ b: Range<UInt32>) -> Bool {
    let gap = file.bytes[Int(a.upperBound)..<Int(b.lowerBound)]
    return gap.elementsEqual([10]) || gap.elementsEqual([13, 10])
  }

  /// *nil when* the scope is unknown or does not fit the statement; that is reported.
  private mutating func attach(
    _ raw: AnnotationReader.Raw, _ target: Statement.Kind?, _ range: SourceRange
  ) -> Annotation? {
    var annotation = raw.annotation
    let scope = raw.scope?.text ?? defaultScope(target, isEntrypoint: annotation.entrypoint)
    let place = raw.scope?.range ?? headline(range)
    guard let known = Annotation.Scope(rawValue: scope) else {
      report(
        "invalid annotation scope '\(scope)'. "
          + "Use one of 'rule', 'document', 'package', or 'subpackages'", at: place)
      return nil
    }
    annotation.scope = known
    let wantsRule = known == .rule || known == .document
    switch target {
    case .rule(let index)? where wantsRule: annotation.ruleIndex = index
    case .package? where !wantsRule: break
    default:
      let have = target.map { " (have \($0.name))" } ?? ""
      report(
        "annotation scope '\(scope)' must be applied to \(wantsRule ? "rule" : "package")\(have)",
        at: place)
      return nil
    }
    if annotation.entrypoint, known != .document, known != .package {
      report(
        "annotation entrypoint applied to non-document or package scope '\(scope)'", at: place)
    }
    annotation.value = annotation.value.adding("scope", .string(scope))
    return annotation
  }

  private func defaultScope(_ target: Statement.Kind?, isEntrypoint: Bool) -> String {
    switch target {
    case .rule?: isEntrypoint ? "document" : "rule"
    case .package?: "package"
    case .import?: "import"
    case .broken?, nil: ""
    }
  }

  /// The first line of a block.
  private func headline(_ range: SourceRange) -> SourceRange {
    let first = comments.first { $0.lowerBound == range.start }
    return SourceRange(file: file.index, start: range.start, end: first?.upperBound ?? range.end)
  }
}

extension Statement.Kind {
  fileprivate var name: String {
    switch self {
    case .package: "package"
    case .import: "import"
    case .rule, .broken: "rule"
    }
  }
}

extension Value {
  /// The object with one more member; other values stay as they are.
  fileprivate func adding(_ key: String, _ value: Value) -> Value {
    guard case .object(let object) = self else { return self }
    let members = Array(zip(object.keys, object.values)) + [(Value.string(key), value)]
    return .object(ObjectValue(members.map { (key: $0.0, value: $0.1) }))
  }
}
