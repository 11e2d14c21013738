import Text

/// Writes syntax trees as Rego v1 text: what messages quote, and valid input again.
struct SyntaxPrinter {
  private(set) var text = ""
  private var indentation = 0

  mutating func print(_ module: Module) {
    text += "package "
    printPath(module.package.path)
    text += "\n"
    if !module.imports.isEmpty { text += "\n" }
    for item in module.imports {
      text += "import "
      print(item.path.head)
      printElements(item.path.path)
      if let alias = item.alias { text += " as \(alias)" }
      text += "\n"
    }
    for rule in module.rules {
      text += "\n"
      print(rule)
      text += "\n"
    }
  }

  mutating func print(_ rule: Rule) {
    if rule.isDefault { text += "default " }
    print(rule.head)
    printBody(rule.body)
    for branch in rule.elses {
      text += " else"
      if let value = branch.value {
        text += " := "
        print(value)
      }
      printBody(branch.body)
    }
  }

  private mutating func print(_ head: Head) {
    print(head.reference.head)
    printElements(head.reference.path)
    if let arguments = head.arguments { printList(arguments, "(", ")", .infix) }
    if let key = head.key {
      text += " contains "
      print(key)
    }
    if let value = head.value {
      text += " := "
      print(value)
    }
  }

  private mutating func printBody(_ body: Body) {
    guard !body.isEmpty else { return }
    text += " if "
    printBlock(body)
  }

  private mutating func printBlock(_ body: Body) {
    text += "{\n"
    indentation += 1
    for expression in body {
      text += String(repeating: "  ", count: indentation)
      print(expression)
      text += "\n"
    }
    indentation -= 1
    text += String(repeating: "  ", count: indentation) + "}"
  }
}

// MARK: - Expressions

extension SyntaxPrinter {
  mutating func print(_ expression: Expression) {
    if expression.isNegated { text += "not " }
    switch expression.kind {
    case .term(let term): printStatement(term)
    case .declaration(let names):
      text += "some "
      for (i, name) in names.enumerated() {
        if i > 0 { text += ", " }
        print(name)
      }
    case .someIn(let key, let value, let domain):
      text += "some "
      printIteration(key, value, domain)
    case .every(let key, let value, let domain, let body):
      text += "every "
      printIteration(key, value, domain)
      text += " "
      printBlock(body)
    }
    for with in expression.withs {
      text += " with "
      print(with.target)
      text += " as "
      print(with.value)
    }
  }

  private mutating func printIteration(_ key: Term?, _ value: Term, _ domain: Term) {
    if let key {
      print(key, .operand(2))
      text += ", "
    }
    print(value, .operand(2))
    text += " in "
    print(domain, .operand(2))
  }

  /// A term alone on a line; one that would go on from the line before stands in parentheses.
  private mutating func printStatement(_ term: Term) {
    if case .call(let call) = term.kind, call.arguments.count == 2,
      let sign = ["eq": "=", "assign": ":="][call.name ?? ""]
    {
      print(call.arguments[0])
      text += " \(sign) "
      print(call.arguments[1])
      return
    }
    let start = text.utf8.count
    print(term, .operand(1))
    let isSign = Array(text.utf8.dropFirst(start).prefix(1)) == [UInt8(ascii: "-")]
    guard isSign || term.operation?.name == "or" else { return }
    let written = String(decoding: Array(text.utf8.dropFirst(start)), as: UTF8.self)
    text = String(decoding: Array(text.utf8.prefix(start)), as: UTF8.self) + "(\(written))"
  }

  private mutating func print(_ body: Body) {
    for (i, expression) in body.enumerated() {
      if i > 0 { text += "; " }
      print(expression)
    }
  }
}

// MARK: - Terms

extension SyntaxPrinter {
  /// What may stand somewhere without parentheses.
  enum Place {
    /// Operators, but not `in`.
    case infix
    /// Operators that bind at least so tightly.
    case operand(Int)
    /// No operators.
    case single

    var precedence: Int {
      switch self {
      case .infix: 2
      case .operand(let precedence): precedence
      case .single: 7
      }
    }
  }

  mutating func print(_ term: Term, _ place: Place = .infix) {
    switch term.kind {
    case .null: text += "null"
    case .boolean(let value): text += value ? "true" : "false"
    case .number(let value): text += value.text
    case .string(let value): writeJSONString(value, to: &text)
    case .variable(let name): text += term.isWildcard ? "_" : name
    case .reference(let reference):
      print(reference.head, .single)
      printElements(reference.path)
    case .array(let terms): printList(terms, "[", "]", .single)
    case .set(let terms):
      if terms.isEmpty { text += "set()" } else { printList(terms, "{", "}", .single) }
    case .object(let members): print(members)
    case .call(let call): print(call, place)
    case .arrayComprehension(let head, let body): printComprehension("[", [head], body, "]")
    case .setComprehension(let head, let body): printComprehension("{", [head], body, "}")
    case .objectComprehension(let key, let value, let body):
      printComprehension("{", [key, value], body, "}")
    case .template(let parts): print(parts)
    }
  }

  private mutating func print(_ call: Call, _ place: Place) {
    guard let operation = Operation(call) else {
      print(call.operation.head, .single)
      printElements(call.operation.path)
      printList(call.arguments, "(", ")", .infix)
      return
    }
    let needsParentheses = operation.precedence < place.precedence
    if needsParentheses { text += "(" }
    let arguments = call.arguments
    if operation.precedence == 1 {
      for (i, argument) in arguments.enumerated() {
        if i > 0 { text += i == arguments.count - 1 ? " in " : ", " }
        print(argument, .operand(2))
      }
    } else {
      print(arguments[0], .operand(operation.precedence))
      text += " \(operation.sign) "
      print(arguments[1], .operand(operation.precedence + 1))
    }
    if needsParentheses { text += ")" }
  }

  private mutating func print(_ members: [(key: Term, value: Term)]) {
    text += "{"
    for (i, member) in members.enumerated() {
      if i > 0 { text += ", " }
      print(member.key, .single)
      text += ": "
      print(member.value, .single)
    }
    text += "}"
  }

  private mutating func printList(
    _ terms: [Term], _ open: String, _ close: String, _ place: Place
  ) {
    text += open
    for (i, term) in terms.enumerated() {
      if i > 0 { text += ", " }
      print(term, place)
    }
    text += close
  }

  private mutating func printComprehension(
    _ open: String, _ head: [Term], _ body: Body, _ close: String
  ) {
    text += open
    for (i, term) in head.enumerated() {
      if i > 0 { text += ": " }
      print(term, .single)
    }
    text += " | "
    print(body)
    text += close
  }

  private mutating func print(_ parts: [TemplatePart]) {
    text += "$\""
    for part in parts {
      switch part {
      case .text(let literal):
        var quoted = ""
        writeJSONString(literal, to: &quoted)
        for scalar in quoted.unicodeScalars.dropFirst().dropLast() {
          if scalar == "{" { text += "\\" }
          text.unicodeScalars.append(scalar)
        }
      case .term(let term):
        text += "{"
        print(term)
        text += "}"
      case .expression(let expression):
        text += "{"
        print(expression)
        text += "}"
      }
    }
    text += "\""
  }

  /// A package's path, its first word bare.
  private mutating func printPath(_ path: [Term]) {
    guard case .string(let first)? = path.first?.kind else { return }
    text += first
    printElements(Array(path.dropFirst()))
  }

  private mutating func printElements(_ path: [Term]) {
    for element in path {
      if case .string(let word) = element.kind, isName(word) {
        text += ".\(word)"
      } else {
        text += "["
        print(element)
        text += "]"
      }
    }
  }
}

/// An operator with its sign, when a call is one.
private struct Operation {
  var name: String
  var sign: String
  var precedence: Int

  private static let binary: [String: (String, Int)] = [
    "equal": ("==", 2), "neq": ("!=", 2), "lt": ("<", 2), "lte": ("<=", 2), "gt": (">", 2),
    "gte": (">=", 2), "or": ("|", 3), "and": ("&", 4), "plus": ("+", 5), "minus": ("-", 5),
    "mul": ("*", 6), "div": ("/", 6), "rem": ("%", 6), "internal.member_2": ("in", 1),
  ]

  init?(_ call: Call) {
    guard let name = call.name else { return nil }
    self.name = name
    if call.arguments.count == 2, let (sign, precedence) = Operation.binary[name] {
      (self.sign, self.precedence) = (sign, precedence)
    } else if call.arguments.count == 3, name == "internal.member_3" {
      (sign, precedence) = ("in", 1)
    } else {
      return nil
    }
  }
}

/// Whether a word can follow a dot.
private func isName(_ word: String) -> Bool {
  guard let first = word.utf8.first, !(0x30...0x39).contains(first) else { return false }
  return word.utf8.allSatisfy { byte in
    let lower = byte | 0x20
    return (lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z"))
      || byte == UInt8(ascii: "_") || (0x30...0x39).contains(byte)
  }
}

extension Term {
  fileprivate var operation: Operation? {
    if case .call(let call) = kind { Operation(call) } else { nil }
  }
}

extension Module: CustomStringConvertible {
  /// The module as Rego v1 text, without comments.
  package var description: String {
    var printer = SyntaxPrinter()
    printer.print(self)
    return printer.text
  }
}

extension Rule: CustomStringConvertible {
  var description: String {
    var printer = SyntaxPrinter()
    printer.print(self)
    return printer.text
  }
}

extension Expression: CustomStringConvertible {
  package var description: String {
    var printer = SyntaxPrinter()
    printer.print(self)
    return printer.text
  }
}

extension Term: CustomStringConvertible {
  var description: String {
    var printer = SyntaxPrinter()
    printer.print(self)
    return printer.text
  }
}

extension Reference: CustomStringConvertible {
  var description: String {
    Term(kind: path.isEmpty ? head.kind : .reference(self), range: range).description
  }
}
