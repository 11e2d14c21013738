import Diagnostics

@testable import Rego

/// Writes syntax trees as compact S-expressions, one line a rule or import.
struct SyntaxDump {
  static func text(_ module: Module) -> String {
    var lines = ["package \(text(module.package))"]
    for item in module.imports {
      lines.append("import \(text(item.path))\(item.alias.map { " as \($0)" } ?? "")")
    }
    lines += module.rules.map(text)
    return lines.joined(separator: "\n") + "\n"
  }

  static func text(_ rule: Rule) -> String {
    var text = rule.isDefault ? "default" : "rule"
    text += " \(Self.text(rule.head.reference))"
    if let arguments = rule.head.arguments { text += "(\(list(arguments)))" }
    if let key = rule.head.key { text += " contains \(Self.text(key))" }
    if let value = rule.head.value { text += " := \(Self.text(value))" }
    if !rule.body.isEmpty { text += " \(Self.text(rule.body))" }
    for branch in rule.elses {
      text += " else"
      if let value = branch.value { text += " := \(Self.text(value))" }
      if !branch.body.isEmpty { text += " \(Self.text(branch.body))" }
    }
    return text
  }

  static func text(_ body: Body) -> String {
    "{\(body.map(text).joined(separator: "; "))}"
  }

  static func text(_ expression: Expression) -> String {
    var text = expression.isNegated ? "not " : ""
    switch expression.kind {
    case .term(let term): text += Self.text(term)
    case .declaration(let names): text += "(some \(list(names)))"
    case .someIn(let key, let value, let domain):
      text += "(some-in \(key.map { "\(Self.text($0)) " } ?? "")\(list([value, domain])))"
    case .every(let key, let value, let domain, let body):
      text += "(every \(key.map { "\(Self.text($0)) " } ?? "")\(list([value, domain]))"
      text += " \(Self.text(body)))"
    }
    for with in expression.withs {
      text += " with \(Self.text(with.target)) as \(Self.text(with.value))"
    }
    return text
  }

  static func text(_ reference: Reference) -> String {
    guard !reference.path.isEmpty else { return text(reference.head) }
    return "(ref \(text(reference.head)) \(list(reference.path)))"
  }

  static func text(_ term: Term) -> String {
    switch term.kind {
    case .null: "null"
    case .boolean(let value): "\(value)"
    case .number(let value): value.text
    case .string(let value): Value.string(value).description
    case .variable(let name): name
    case .reference(let reference): text(reference)
    case .array(let terms): "[\(list(terms))]"
    case .object(let members):
      "{\(members.map { "\(text($0.key)): \(text($0.value))" }.joined(separator: ", "))}"
    case .set(let terms): "<\(list(terms))>"
    case .call(let call):
      "(\(call.name ?? text(call.operation))\(call.arguments.map { " \(text($0))" }.joined()))"
    case .arrayComprehension(let head, let body): "[\(text(head)) | \(text(body))]"
    case .setComprehension(let head, let body): "<\(text(head)) | \(text(body))>"
    case .objectComprehension(let key, let value, let body):
      "{\(text(key)): \(text(value)) | \(text(body))}"
    case .template(let parts): "(template\(parts.map { " \(text($0))" }.joined()))"
    }
  }

  private static func text(_ part: TemplatePart) -> String {
    switch part {
    case .text(let text): Value.string(text).description
    case .term(let term): "{\(text(term))}"
    case .expression(let expression): "{\(text(expression))}"
    }
  }

  private static func list(_ terms: [Term]) -> String {
    terms.map(text).joined(separator: " ")
  }
}
