import Text

/// Reads templates: text up to `{{`, then one action up to `}}`.
struct GoTemplateParser {
  /// A word of an action: an identifier, a field, a literal or a sign.
  struct Token {
    let text: String
    let offset: Int
    /// Whether white space stands before it, which ends a chain of fields.
    let isSeparated: Bool
  }

  private enum End { case end, otherwise, eof }

  private let bytes: [UInt8]
  private var position = 0
  private var trimsNext = false
  /// The tokens of the current action that were not read yet.
  private var tokens: ArraySlice<Token> = []
  private var depth = 0
  private var loops = 0
  private(set) var definitions: [String: [GoTemplate.Node]] = [:]

  init(_ source: String) { bytes = Array(source.utf8) }

  mutating func parse() throws(GoTemplateError) -> [GoTemplate.Node] {
    let (nodes, end) = try list()
    if end != .eof { throw error("unexpected {{\(end == .end ? "end" : "else")}}") }
    return nodes
  }

  private func error(_ message: String) -> GoTemplateError {
    let line = bytes[..<min(position, bytes.count)].reduce(1) { $0 + ($1 == 0x0A ? 1 : 0) }
    return GoTemplateError("template: template:\(line): \(message)")
  }

  // MARK: lists

  private mutating func list() throws(GoTemplateError) -> ([GoTemplate.Node], End) {
    depth += 1
    defer { depth -= 1 }
    if depth > 100 { throw error("actions are nested more than 100 deep") }
    var nodes: [GoTemplate.Node] = []
    while true {
      let text = literal()
      if !text.utf8.isEmpty { nodes.append(.text(text)) }
      if position >= bytes.count { return (nodes, .eof) }
      guard try readAction() else { continue }
      switch tokens.first?.text {
      case "end":
        tokens.removeFirst()
        try expectEnd()
        return (nodes, .end)
      case "else": return (nodes, .otherwise)
      default: if let node = try action() { nodes.append(node) }
      }
    }
  }

  /// Text up to the next action, trimmed where the actions around it ask for it.
  private mutating func literal() -> String {
    let start = position
    while position < bytes.count, !bytes[position...].starts(with: "{{".utf8) { position += 1 }
    var text = bytes[start..<position]
    if trimsNext { text = text.drop(while: isSpace) }
    trimsNext = false
    let next = bytes[position...].dropFirst(2)
    if next.first == UInt8(ascii: "-"), let after = next.dropFirst().first, isSpace(after) {
      while let last = text.last, isSpace(last) { text.removeLast() }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private func isSpace(_ byte: UInt8) -> Bool { [0x20, 0x09, 0x0A, 0x0D].contains(byte) }

  /// Reads the tokens of an action; false for a comment.
  private mutating func readAction() throws(GoTemplateError) -> Bool {
    position += 2
    if bytes[position...].first == UInt8(ascii: "-"),
      let next = bytes[position...].dropFirst().first,
      isSpace(next)
    {
      position += 2
    }
    if bytes[position...].starts(with: "/*".utf8) { return try skipComment() }
    var found: [Token] = []
    while true {
      let start = position
      while position < bytes.count, isSpace(bytes[position]) { position += 1 }
      let isSeparated = position > start
      if isSeparated && bytes[position...].starts(with: "-}}".utf8) {
        position += 3
        trimsNext = true
        break
      }
      if bytes[position...].starts(with: "}}".utf8) {
        position += 2
        break
      }
      guard position < bytes.count else { throw error("unclosed action") }
      found.append(try token(isSeparated))
    }
    tokens = found[...]
    return true
  }

  private mutating func skipComment() throws(GoTemplateError) -> Bool {
    while position < bytes.count, !bytes[position...].starts(with: "*/".utf8) { position += 1 }
    if position >= bytes.count { throw error("unclosed comment") }
    position += 2
    if bytes[position...].starts(with: " -}}".utf8) {
      position += 4
      trimsNext = true
    } else if bytes[position...].starts(with: "}}".utf8) {
      position += 2
    } else {
      throw error("comment ends before closing delimiter")
    }
    return false
  }

  private mutating func token(_ isSeparated: Bool) throws(GoTemplateError) -> Token {
    let start = position
    func made(_ end: Int) -> Token {
      Token(
        text: String(decoding: bytes[start..<end], as: UTF8.self), offset: start,
        isSeparated: isSeparated)
    }
    func isWord(_ byte: UInt8) -> Bool {
      byte >= 0x80 || byte == UInt8(ascii: "_") || byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
    }
    let byte = bytes[position]
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "`"), UInt8(ascii: "'"):
      while position < bytes.count, bytes[position] != byte {
        position += byte != UInt8(ascii: "`") && bytes[position] == UInt8(ascii: "\\") ? 2 : 1
      }
      if position >= bytes.count { throw error("unterminated quoted string") }
      position += 1
    case UInt8(ascii: ":"):
      guard bytes[position...].first == UInt8(ascii: "=") else { throw error("expected :=") }
      position += 1
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "|"), UInt8(ascii: ","),
      UInt8(ascii: "="):
      break
    default:
      let isNumber = byte &- 0x30 < 10 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+")
      guard isNumber || isWord(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "$")
      else {
        throw error("unexpected \(goQuoted(String(UnicodeScalar(byte)))) in command")
      }
      while position < bytes.count,
        isWord(bytes[position]) || (isNumber && continuesNumber(position))
      {
        position += 1
      }
    }
    return made(position)
  }

  /// A point, or the sign of an exponent.
  private func continuesNumber(_ index: Int) -> Bool {
    if bytes[index] == UInt8(ascii: ".") { return true }
    return (bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "+"))
      && bytes[index - 1] | 0x20 == UInt8(ascii: "e")
  }

  // MARK: actions

  /// *nil when* the action only defines a template.
  private mutating func action() throws(GoTemplateError) -> GoTemplate.Node? {
    switch tokens.first?.text {
    case "if":
      let (pipeline, then, otherwise) = try control("if")
      return .condition(pipeline, then: then, otherwise: otherwise)
    case "with":
      let (pipeline, then, otherwise) = try control("with")
      return .with(pipeline, then: then, otherwise: otherwise)
    case "range":
      loops += 1
      defer { loops -= 1 }
      let (pipeline, body, otherwise) = try control("range")
      return .loop(pipeline, body: body, otherwise: otherwise)
    case "break", "continue":
      let word = tokens.removeFirst().text
      if loops == 0 { throw error("{{\(word)}} outside {{range}}") }
      try expectEnd()
      return word == "break" ? .breakLoop : .continueLoop
    case "define", "block", "template": return try named(tokens.removeFirst().text)
    default:
      let pipeline = try self.pipeline()
      try expectEnd()
      return .action(pipeline)
    }
  }

  private mutating func control(
    _ word: String
  ) throws(GoTemplateError) -> (GoTemplate.Pipeline, [GoTemplate.Node], [GoTemplate.Node]) {
    tokens.removeFirst()
    let pipeline = try self.pipeline()
    try expectEnd()
    let (body, end) = try list()
    if end == .eof { throw error("unexpected EOF") }
    if end == .end { return (pipeline, body, []) }
    tokens.removeFirst()
    // `else if` shares the `end` of the first `if`.
    if let next = tokens.first, next.text == word, word != "range" {
      return (pipeline, body, try action().map { [$0] } ?? [])
    }
    try expectEnd()
    let (otherwise, close) = try list()
    if close != .end { throw error(close == .eof ? "unexpected EOF" : "unexpected {{else}}") }
    return (pipeline, body, otherwise)
  }

  private mutating func named(_ word: String) throws(GoTemplateError) -> GoTemplate.Node? {
    guard let token = tokens.popFirst(), case .string(let name)? = try literalValue(token) else {
      throw error("missing name in \(word) clause")
    }
    let argument = word == "define" || tokens.isEmpty ? nil : try pipeline()
    try expectEnd()
    if word != "template" {
      let (body, end) = try list()
      if end != .end { throw error("unexpected \(end == .eof ? "EOF" : "{{else}}")") }
      if word == "define" || definitions[name] == nil { definitions[name] = body }
    }
    return word == "define" ? nil : .call(name: name, argument)
  }

  private func expectEnd() throws(GoTemplateError) {
    if let next = tokens.first { throw error("unexpected \(goQuoted(next.text)) in command") }
  }

  // MARK: pipelines

  private mutating func pipeline() throws(GoTemplateError) -> GoTemplate.Pipeline {
    depth += 1
    defer { depth -= 1 }
    if depth > 100 { throw error("parentheses are nested more than 100 deep") }
    var result = GoTemplate.Pipeline()
    let words = tokens.prefix(4).map(\.text)
    let isVariable = words.first?.utf8.first == UInt8(ascii: "$")
    if isVariable, words.count > 1, words[1] == ":=" || words[1] == "=" {
      result.variables = [words[0]]
      result.isDeclaration = words[1] == ":="
      tokens.removeFirst(2)
    } else if isVariable, words.count > 3, words[1] == ",", words[3] == ":=" || words[3] == "=" {
      result.variables = [words[0], words[2]]
      result.isDeclaration = words[3] == ":="
      tokens.removeFirst(4)
    }
    repeat { result.commands.append(try command()) } while skip("|")
    return result
  }

  private mutating func skip(_ text: String) -> Bool {
    guard tokens.first?.text == text else { return false }
    tokens.removeFirst()
    return true
  }

  private mutating func command() throws(GoTemplateError) -> [GoTemplate.Operand] {
    var operands: [GoTemplate.Operand] = []
    while let token = tokens.first, token.text != "|", token.text != ")" {
      operands.append(try operand())
    }
    if operands.isEmpty { throw error("missing value for command") }
    return operands
  }

  private mutating func operand() throws(GoTemplateError) -> GoTemplate.Operand {
    let token = tokens.removeFirst()
    var kind: GoTemplate.Operand.Kind
    var fields: [String] = []
    var text = token.text
    switch token.text.utf8.first {
    case UInt8(ascii: "("):
      kind = .pipeline(try pipeline())
      if !skip(")") { throw error("unclosed left paren") }
    case UInt8(ascii: "."):
      kind = .dot
      if token.text.utf8.count > 1 { fields.append(String(token.text.dropFirst())) }
    case UInt8(ascii: "$"): kind = .variable(token.text)
    default:
      if let value = try literalValue(token) {
        kind = .literal(value)
      } else {
        guard GoTemplateFunctions.names.contains(token.text) else {
          throw error("function \(goQuoted(token.text)) not defined")
        }
        kind = .function(token.text)
      }
    }
    while let next = tokens.first, !next.isSeparated, next.text.utf8.first == UInt8(ascii: "."),
      next.text.utf8.count > 1
    {
      tokens.removeFirst()
      fields.append(String(next.text.dropFirst()))
      text += next.text
    }
    return GoTemplate.Operand(offset: token.offset, text: text, kind: kind, fields: fields)
  }

  /// *nil when* the token is no literal.
  private func literalValue(_ token: Token) throws(GoTemplateError) -> Value? {
    switch token.text.utf8.first {
    case UInt8(ascii: "`"): return .string(String(token.text.dropFirst().dropLast()))
    case UInt8(ascii: "\""):
      guard let text = goUnquoted(token.text) else { throw error("invalid syntax") }
      return .string(text)
    case UInt8(ascii: "'"):
      guard let scalar = goUnquoted(token.text)?.unicodeScalars.first else {
        throw error("malformed character constant: \(token.text)")
      }
      return .integer(Int(scalar.value))
    default: break
    }
    switch token.text {
    case "true": return .boolean(true)
    case "false": return .boolean(false)
    case "nil": return .null
    default: break
    }
    guard let first = token.text.utf8.first,
      first &- 0x30 < 10 || first == UInt8(ascii: "-") || first == UInt8(ascii: "+")
    else { return nil }
    guard let number = Number(goLiteral: token.text) else {
      throw error("bad number syntax: \(goQuoted(token.text))")
    }
    return .number(number)
  }
}
