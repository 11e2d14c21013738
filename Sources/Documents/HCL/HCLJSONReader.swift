import Diagnostics
import Text

/// Reads HCL's JSON syntax into the tree of the native one.
///
/// *Source*: hashicorp/hcl v2, json/structure.go.
struct HCLJSONReader {
  let file: SourceFile
  /// Whether strings are templates; in variable files they are not.
  let readsTemplates: Bool
  private(set) var diagnostics: [Diagnostic] = []

  init(_ file: SourceFile, readsTemplates: Bool) {
    self.file = file
    self.readsTemplates = readsTemplates
  }

  /// The body that an object, or a list of objects, spells.
  mutating func body(_ node: Node, _ schema: HCLBlockSchema) -> HCLBody {
    var body = HCLBody(range: node.range)
    for member in objects(node, "to define arguments and child blocks").flatMap({ $0.members }) {
      if member.key == "//" { continue }
      let keyRange = member.value.keyRange ?? member.value.range
      if let block = schema.blocks[member.key] {
        blocks(member.value, member.key, keyRange, block, [], &body)
        continue
      }
      if let first = body.attribute(member.key) {
        fail(
          "duplicate argument", "The argument \"\(member.key)\" was already set.", keyRange,
          related: [Diagnostic.Label(first.nameRange, "set here")])
        continue
      }
      let value =
        schema.bareExpressions.contains(member.key)
        ? bareExpression(member.value) : expression(member.value)
      body.attributes.append(
        HCLAttribute(
          name: member.key, nameRange: keyRange, equalsRange: keyRange, value: value,
          range: keyRange.union(member.value.range)))
    }
    return body
  }

  private mutating func blocks(
    _ node: Node, _ type: String, _ typeRange: SourceRange, _ schema: HCLBlockSchema,
    _ labels: [HCLLabel], _ body: inout HCLBody
  ) {
    if labels.count < schema.labels {
      for member in objects(node, "to specify labels for this block").flatMap({ $0.members }) {
        let range = member.value.keyRange ?? member.value.range
        blocks(
          member.value, type, typeRange, schema,
          labels + [HCLLabel(text: member.key, range: range)], &body)
      }
      return
    }
    switch node.kind {
    case .null: return
    case .object, .array:
      for item in node.kind == .object ? [node] : Array(node.elements) {
        let end = SourceRange(file: file.index, start: item.range.end - 1, end: item.range.end)
        let start = SourceRange(
          file: file.index, start: item.range.start, end: item.range.start + 1)
        body.blocks.append(
          HCLBlock(
            type: type, typeRange: typeRange, labels: labels, openBrace: start, closeBrace: end,
            body: self.body(item, schema)))
      }
    default:
      fail(
        "incorrect JSON value type",
        "Either a JSON object or a JSON array is required, representing the contents of one or more "
          + "\"\(type)\" blocks.", node.range)
    }
  }

  /// The objects that stand for one: itself, or all elements of a list.
  private mutating func objects(_ node: Node, _ purpose: String) -> [Node] {
    switch node.kind {
    case .null: return []
    case .object: return [node]
    case .array:
      var result: [Node] = []
      for element in node.elements {
        if element.kind == .object {
          result.append(element)
        } else {
          fail(
            "incorrect JSON value type", "A JSON object is required here, \(purpose).",
            element.range)
        }
      }
      return result
    default:
      fail(
        "incorrect JSON value type",
        "Either a JSON object or JSON array of objects is required here, \(purpose).", node.range)
      return []
    }
  }

  private mutating func fail(
    _ summary: String, _ detail: String, _ range: SourceRange, related: [Diagnostic.Label] = []
  ) {
    diagnostics.append(
      Diagnostic(
        id: "hcl-syntax", summary: summary, detail: detail, subject: range, related: related))
  }
}

// Values as expressions.
extension HCLJSONReader {
  mutating func expression(_ node: Node) -> HCLExpression {
    switch node.kind {
    case .null: return HCLExpression(.null, node.range)
    case .boolean: return HCLExpression(.boolean(node.boolean ?? false), node.range)
    case .number: return HCLExpression(.number(node.number ?? Number(0)), node.range)
    case .string: return template(node.string ?? "", node.range)
    case .array:
      var elements: [HCLExpression] = []
      for element in node.elements { elements.append(expression(element)) }
      return HCLExpression(.tuple(elements), node.range)
    case .object:
      var items: [HCLObjectItem] = []
      for member in node.members {
        let range = member.value.keyRange ?? member.value.range
        items.append(
          HCLObjectItem(key: template(member.key, range), value: expression(member.value)))
      }
      return HCLExpression(.object(items), node.range)
    }
  }

  private mutating func template(_ text: String, _ range: SourceRange) -> HCLExpression {
    let marks = text.utf8.contains(UInt8(ascii: "$")) || text.utf8.contains(UInt8(ascii: "%"))
    guard readsTemplates, marks else {
      return HCLExpression(.string(text.normalizedNFC), range)
    }
    let parsed = HCLParser.parseTemplate(input(text, range))
    diagnostics += parsed.diagnostics
    // The quotes belong to the expression, as in the native syntax.
    return HCLExpression(parsed.value.kind, range)
  }

  /// A string that is an expression of the native syntax, such as a type.
  private mutating func bareExpression(_ node: Node) -> HCLExpression {
    guard node.kind == .string, let text = node.string else { return expression(node) }
    let parsed = HCLParser.parseExpression(input(text, node.range))
    diagnostics += parsed.diagnostics
    return parsed.value
  }

  /// The text of a string; its offsets carry over unless the string has escapes.
  private func input(_ text: String, _ range: SourceRange) -> HCLInput {
    let isPlain = Int(range.end - range.start) == text.utf8.count + 2
    return HCLInput(
      bytes: Array(text.utf8), file: file.index, base: range.start + 1,
      whole: isPlain ? nil : range)
  }
}

extension HCLParser {
  /// A file in HCL's JSON syntax; the schema says which members are blocks.
  package static func parseJSON(
    _ file: SourceFile, _ schema: HCLBlockSchema, readsTemplates: Bool = true
  ) -> Parsed<HCLFile> {
    let whole = SourceRange(file: file.index, start: 0, end: UInt32(clamping: file.bytes.count))
    let parsed = JSONParser.parse(file)
    guard let root = parsed.value?.root else {
      let empty = HCLFile(source: file, body: HCLBody(range: whole), comments: [])
      return Parsed(empty, parsed.diagnostics)
    }
    var reader = HCLJSONReader(file, readsTemplates: readsTemplates)
    let body = reader.body(root, schema)
    return Parsed(
      HCLFile(source: file, body: body, comments: []), parsed.diagnostics + reader.diagnostics)
  }
}
