import Diagnostics
import Text

// Statements that are expressions: rules without a body, and what cannot be a rule.

extension Parser {
  /// Reads an expression that is a rule without a body: `p.q.r`, `p["x"]` in v0, `f(1)`.
  mutating func parseStatementRule() throws(Failure) -> Rule {
    let expression = try parseLiteral()
    if kind == .semicolon {
      throw fail("multiple expressions cannot be used for rule head", at: expression.range)
    }
    if !expression.withs.isEmpty {
      throw fail(
        "expressions using with keyword cannot be used for rule head", at: expression.range)
    }
    if expression.isNegated {
      throw fail("negated expressions cannot be used for rule head", at: expression.range)
    }
    switch expression.kind {
    case .declaration, .someIn:
      throw fail("'some' declarations cannot be used for rule head", at: expression.range)
    case .every:
      throw fail("expression cannot be used for rule head", at: expression.range)
    case .term(let term):
      return Rule(
        isDefault: false, head: try head(of: term), body: [], elses: [],
        range: expression.range)
    }
  }

  private mutating func head(of term: Term) throws(Failure) -> Head {
    switch term.kind {
    case .reference(let reference):
      return try head(ofReference: reference, term)
    case .call(let call):
      guard let name = call.name else {
        throw fail("invalid rule head: \(file.text(call.operation.range))", at: term.range)
      }
      if ["eq", "assign"].contains(name), call.arguments.count == 2 {
        var head = try head(ofTarget: call.arguments[0])
        head.value = call.arguments[1]
        head.range = term.range
        return head
      }
      if Builtins.index(of: name) != nil || Parser.operators.contains(name) {
        throw fail("rule name conflicts with built-in function", at: term.range)
      }
      if call.arguments.isEmpty {
        throw fail("rule argument list must take at least one argument", at: term.range)
      }
      return Head(reference: call.operation, arguments: call.arguments, range: term.range)
    case .variable(let name):
      throw fail(
        "var cannot be used for rule name", at: term.range, detail: adviceOnName(name))
    default:
      throw fail("\(term.kind.name) cannot be used for rule name", at: term.range)
    }
  }

  private mutating func head(
    ofReference reference: Reference, _ term: Term
  ) throws(Failure) -> Head {
    guard case .variable = reference.head.kind else {
      throw fail("invalid rule head: \(file.text(term.range))", at: term.range)
    }
    var head = Head(reference: reference, range: term.range)
    if reference.path.count == 1 {
      head.key = reference.path[0]
      head.reference = Reference(head: reference.head, path: [], range: reference.head.range)
      if checksV1 { diagnostics.append(missingContains(head)) }
    } else if checksV1 {
      report("rule must have value assignment and/or body declaration", at: term.range)
    }
    return head
  }

  private mutating func head(ofTarget term: Term) throws(Failure) -> Head {
    switch term.kind {
    case .variable(let name):
      if checksV1 { try checkRuleName(name, term.range) }
      let reference = Reference(head: term, path: [], range: term.range)
      return Head(reference: reference, range: term.range)
    case .reference(let reference):
      guard case .variable = reference.head.kind else { break }
      return Head(reference: reference, range: term.range)
    case .call(let call):
      guard case .variable = call.operation.head.kind else { break }
      let arguments = call.arguments.isEmpty ? nil : call.arguments
      return Head(reference: call.operation, arguments: arguments, range: term.range)
    default:
      throw fail("\(term.kind.name) cannot be used for rule name", at: term.range)
    }
    throw fail("invalid rule head: \(file.text(term.range))", at: term.range)
  }

  private mutating func checkRuleName(_ name: String, _ range: SourceRange) throws(Failure) {
    guard name.isSameUTF8(as: "contains") else { return }
    throw fail("contains keyword cannot be used for rule name", at: range)
  }

  private func adviceOnName(_ name: String) -> String {
    if kind == .identifier, token.kind.isKeyword {
      let word = token.kind.name
      return "In Rego v0 `\(word)` needs `import future.keywords.\(word)` or `import rego.v1`."
    }
    return "A rule needs a value or a body: `\(name) := …`, `\(name) if { … }`."
  }

  private static let operators: Set<String> = [
    "plus", "minus", "mul", "div", "rem", "and", "or", "equal", "neq", "lt", "lte", "gt", "gte",
    "internal.member_2", "internal.member_3",
  ]
}
