import Diagnostics
import Documents
import Text

/// Prints HCL's trees with the places of everything, for snapshots.
struct HCLTreePrinter {
  private let lines: LineTable
  private(set) var text = ""

  init(_ file: SourceFile) { lines = LineTable(file) }

  /// Everything that a file parses to.
  static func print(_ file: SourceFile) -> String {
    let parsed = HCLParser.parse(file)
    var printer = HCLTreePrinter(file)
    printer.print(parsed.value.body, indent: "")
    for comment in parsed.value.comments {
      printer.text += "comment \(printer.place(comment.range)) \(JSONText.quoted(comment.text))\n"
    }
    for diagnostic in parsed.diagnostics { printer.print(diagnostic) }
    return printer.text
  }

  mutating func print(_ diagnostic: Diagnostic) {
    let subject = diagnostic.subject.map(place) ?? "-"
    text += "\(subject) \(diagnostic.summary)"
    if let context = diagnostic.context { text += " (in \(place(context)))" }
    text += "\n"
    for line in (diagnostic.detail ?? "").split(separator: "\n") { text += "  \(line)\n" }
    for label in diagnostic.related { text += "  \(place(label.range)) \(label.text)\n" }
    for edit in diagnostic.edits { text += "  \(place(edit.range)) -> \(edit.replacement)\n" }
  }

  /// `line:column-column`, or with both lines where they differ.
  func place(_ range: SourceRange) -> String {
    let start = lines.location(of: range.start)
    let end = lines.location(of: range.end)
    let last = start.line == end.line ? "\(end.column)" : "\(end.line):\(end.column)"
    return "\(start.line):\(start.column)-\(last)"
  }

  private mutating func print(_ body: HCLBody, indent: String) {
    for attribute in body.attributes {
      text += "\(indent)\(attribute.name) \(place(attribute.nameRange))"
      text += " = \(Self.describe(attribute.value)) \(place(attribute.value.range))\n"
    }
    for block in body.blocks {
      let labels = block.labels.map { " \(JSONText.quoted($0.text)) \(place($0.range))" }.joined()
      text += "\(indent)\(block.type) \(place(block.typeRange))\(labels)"
      text += " { \(place(block.openBrace)) } \(place(block.closeBrace))\n"
      print(block.body, indent: indent + "  ")
    }
  }

  /// The expression in full parentheses.
  static func describe(_ expression: HCLExpression) -> String {
    switch expression.kind {
    case .invalid: "invalid"
    case .null: "null"
    case .boolean(let value): "\(value)"
    case .number(let value): value.text
    case .string(let text): JSONText.quoted(text)
    case .template(let parts): "template(\(list(parts)))"
    case .wrapped(let inner): "wrapped(\(describe(inner)))"
    case .joined(let inner): "joined(\(describe(inner)))"
    case .parentheses(let inner): "(\(describe(inner)))"
    case .reference(let name, let steps): name.text + describe(steps)
    case .access(let source, let steps): "<\(describe(source))>\(describe(steps))"
    case .index(let index): "<\(describe(index.collection))>[\(describe(index.key))]"
    case .splat(let splat): "splat(\(describe(splat.source)) each \(describe(splat.each)))"
    case .splatItem: "_"
    case .call(let call): "\(call.name)(\(list(call.arguments))\(call.expandsLast ? "..." : ""))"
    case .conditional(let condition, let then, let otherwise):
      "(\(describe(condition)) ? \(describe(then)) : \(describe(otherwise)))"
    case .binary(let op, let left, let right):
      "(\(describe(left)) \(op.rawValue) \(describe(right)))"
    case .negate(let inner): "-\(describe(inner))"
    case .not(let inner): "!\(describe(inner))"
    case .tuple(let elements): "[\(list(elements))]"
    case .object(let items): "{\(items.map(describe).joined(separator: ", "))}"
    case .forEach(let loop): describe(loop)
    }
  }

  private static func list(_ expressions: [HCLExpression]) -> String {
    expressions.map(describe).joined(separator: ", ")
  }

  private static func describe(_ steps: [HCLStep]) -> String {
    steps.map { step in
      switch step.kind {
      case .attribute(let name): ".\(name)"
      case .index(let key): "[\(describe(key))]"
      }
    }.joined()
  }

  private static func describe(_ item: HCLObjectItem) -> String {
    "\(item.literalName.map(JSONText.quoted) ?? describe(item.key)) = \(describe(item.value))"
  }

  private static func describe(_ loop: HCLForEach) -> String {
    let key = loop.key.map { "\(describe($0)) => " } ?? ""
    let condition = loop.condition.map { " if \(describe($0))" } ?? ""
    return "for \(loop.keyName.map { "\($0), " } ?? "")\(loop.valueName) in "
      + "\(describe(loop.collection)): \(key)\(describe(loop.value))"
      + "\(loop.groups ? "..." : "")\(condition)"
  }
}
