import Diagnostics

extension Parser {
  static let tags = [
    "call", "filter", "for", "from", "if", "import", "include", "macro", "raw", "set", "with",
  ]

  /// A statement at `{% word`; *nil when* it cannot be understood, which is then reported.
  mutating func parseStatement() -> Statement? {
    advance()
    let range = currentRange
    guard case .name(let word) = current.kind else { return nil }
    advance()
    switch word {
    case "if": return parseBranch(range)
    case "for": return parseLoop(range)
    case "set": return parseSet(range)
    case "macro": return parseMacro(range)
    case "call": return parseCallBlock(range)
    case "filter": return parseFilterBlock(range)
    case "with": return parseWith(range)
    case "include": return attempt { (parser) throws(SyntaxFailure) in try parser.parseInclude() }
    case "import": return attempt { (parser) throws(SyntaxFailure) in try parser.parseImport() }
    case "from": return attempt { (parser) throws(SyntaxFailure) in try parser.parseFrom() }
    case "extends", "block":
      report(
        SyntaxFailure(
          summary: "'\(word)' is not part of the template language",
          detail: "compose files with 'include' and 'macro'", range: range))
    default:
      report(
        SyntaxFailure(
          summary: "unknown tag '\(word)'", detail: suggestion(for: word, among: Self.tags),
          range: range))
    }
    skipTag()
    return nil
  }

  /// Runs a reader of one whole tag; on failure the tag is skipped.
  private mutating func attempt<Value>(
    _ read: (inout Parser) throws(SyntaxFailure) -> Value
  ) -> Value? {
    do throws(SyntaxFailure) {
      let value = try read(&self)
      endTag()
      return value
    } catch {
      report(error)
      skipTag()
      return nil
    }
  }

  /// An expression that ends its tag; null, and reported, when it cannot be read.
  private mutating func parseTagExpression() -> Expression {
    let range = currentRange
    return attempt { (parser) throws(SyntaxFailure) in try parser.parseTuple() }
      ?? Expression(kind: .literal(.null), range: range)
  }

  private mutating func parseBranch(_ range: SourceRange) -> Statement {
    var branches: [(condition: Expression, body: [Statement])] = []
    var condition = parseTagExpression()
    while true {
      let (body, word) = parseClosedBody(of: "if", at: range, until: ["elif", "else", "endif"])
      branches.append((condition, body))
      if word == "elif" {
        condition = parseTagExpression()
      } else if word == "else" {
        endTag()
        let (otherwise, word) = parseClosedBody(of: "if", at: range, until: ["endif"])
        if word != nil { endTag() }
        return .branch(branches, otherwise: otherwise)
      } else {
        if word != nil { endTag() }
        return .branch(branches, otherwise: [])
      }
    }
  }

  private mutating func parseLoop(_ range: SourceRange) -> Statement {
    let head = attempt {
      (parser) throws(SyntaxFailure) -> ([String], Expression, Expression?) in
      var targets = [try parser.parseTarget()]
      while parser.acceptSymbol(",") {
        if parser.isName("in") { break }
        targets.append(try parser.parseTarget())
      }
      try parser.expectName("in")
      let sequence = try parser.parseOr()
      var condition: Expression?
      if parser.acceptName("if") { condition = try parser.parseOr() }
      if parser.isName("recursive") {
        throw parser.failure("recursive loops are not part of the template language")
      }
      return (targets, sequence, condition)
    }
    var otherwise: [Statement] = []
    var (body, word) = parseClosedBody(of: "for", at: range, until: ["else", "endfor"])
    if word == "else" {
      endTag()
      (otherwise, word) = parseClosedBody(of: "for", at: range, until: ["endfor"])
    }
    if word != nil { endTag() }
    let empty = Expression(kind: .list([]), range: range)
    return .loop(
      Loop(
        targets: head?.0 ?? [], sequence: head?.1 ?? empty, condition: head?.2, body: body,
        otherwise: otherwise, range: range))
  }

  private mutating func parseTarget() throws(SyntaxFailure) -> String {
    let name = try expectAnyName("a variable's name")
    if ["loop", "true", "false", "none", "not", "in", "if"].contains(name) {
      throw SyntaxFailure(summary: "'\(name)' cannot be assigned", range: lastRange)
    }
    return name
  }

  private mutating func parseSet(_ range: SourceRange) -> Statement? {
    do throws(SyntaxFailure) {
      var targets: [AssignmentTarget] = []
      repeat {
        let nameRange = currentRange
        let name = try parseTarget()
        let attribute = acceptSymbol(".") ? try expectAnyName("an attribute's name") : nil
        targets.append(
          AssignmentTarget(name: name, attribute: attribute, range: nameRange.union(lastRange)))
      } while acceptSymbol(",")
      if acceptSymbol("=") { return .set(targets, parseTagExpression()) }
      guard targets.count == 1, targets[0].attribute == nil else {
        throw failure("expected '=', found \(current.kind.described)")
      }
      var filters: [FilterCall] = []
      while acceptSymbol("|") { filters.append(try parseFilterCall()) }
      endTag()
      let (body, word) = parseClosedBody(of: "set", at: range, until: ["endset"])
      if word != nil { endTag() }
      return .setBlock(targets[0].name, filters, body, range)
    } catch {
      report(error)
      skipTag()
      return nil
    }
  }

  private mutating func parseMacro(_ range: SourceRange) -> Statement? {
    let head = attempt {
      (parser) throws(SyntaxFailure) -> (String, [(name: String, defaultValue: Expression?)]) in
      (try parser.expectAnyName("the macro's name"), try parser.parseParameters())
    }
    let (body, word) = parseClosedBody(of: "macro", at: range, until: ["endmacro"])
    if word != nil { endTag() }
    guard let head else { return nil }
    return .macro(Macro(name: head.0, parameters: head.1, body: body, range: range))
  }

  private mutating func parseParameters() throws(SyntaxFailure) -> [(
    name: String, defaultValue: Expression?
  )] {
    try expectSymbol("(")
    var parameters: [(name: String, defaultValue: Expression?)] = []
    while !isSymbol(")") {
      let name = try parseTarget()
      if parameters.contains(where: { $0.name == name }) {
        throw failure("parameter '\(name)' is given twice")
      }
      parameters.append((name, acceptSymbol("=") ? try parseExpression() : nil))
      if !acceptSymbol(",") { break }
    }
    try expectSymbol(")")
    return parameters
  }

  private mutating func parseCallBlock(_ range: SourceRange) -> Statement? {
    let head = attempt {
      (parser) throws(SyntaxFailure) -> ([(name: String, defaultValue: Expression?)], Expression) in
      let parameters = parser.isSymbol("(") ? try parser.parseParameters() : []
      let call = try parser.parseExpression()
      guard case .call = call.kind else {
        throw SyntaxFailure(summary: "'call' needs a macro call", range: call.range)
      }
      return (parameters, call)
    }
    let (body, word) = parseClosedBody(of: "call", at: range, until: ["endcall"])
    if word != nil { endTag() }
    guard let head else { return nil }
    return .callBlock(
      caller: Macro(name: "caller", parameters: head.0, body: body, range: range), call: head.1)
  }

  private mutating func parseFilterBlock(_ range: SourceRange) -> Statement? {
    let filters = attempt { (parser) throws(SyntaxFailure) -> [FilterCall] in
      var filters = [try parser.parseFilterCall()]
      while parser.acceptSymbol("|") { filters.append(try parser.parseFilterCall()) }
      return filters
    }
    let (body, word) = parseClosedBody(of: "filter", at: range, until: ["endfilter"])
    if word != nil { endTag() }
    return filters.map { .filterBlock($0, body, range) }
  }

  private mutating func parseWith(_ range: SourceRange) -> Statement? {
    let head = attempt {
      (parser) throws(SyntaxFailure) -> [(name: String, value: Expression)] in
      var values: [(name: String, value: Expression)] = []
      while parser.current.kind != .blockEnd {
        let name = try parser.parseTarget()
        try parser.expectSymbol("=")
        values.append((name, try parser.parseExpression()))
        if !parser.acceptSymbol(",") { break }
      }
      return values
    }
    let (body, word) = parseClosedBody(of: "with", at: range, until: ["endwith"])
    if word != nil { endTag() }
    return head.map { .with($0, body) }
  }

  private mutating func parseInclude() throws(SyntaxFailure) -> Statement {
    let template = try parseExpression()
    var ignoreMissing = false
    if acceptName("ignore") {
      try expectName("missing")
      ignoreMissing = true
    }
    return .include(
      Include(
        template: template, ignoreMissing: ignoreMissing,
        withContext: try parseContext(whenAbsent: true)))
  }

  private mutating func parseImport() throws(SyntaxFailure) -> Statement {
    let template = try parseExpression()
    try expectName("as")
    let alias = try parseTarget()
    return .importModule(
      ModuleImport(
        template: template, alias: alias, names: [],
        withContext: try parseContext(whenAbsent: false)))
  }

  private mutating func parseFrom() throws(SyntaxFailure) -> Statement {
    let template = try parseExpression()
    try expectName("import")
    var names: [(name: String, alias: String, range: SourceRange)] = []
    repeat {
      if isName("with") || isName("without") { break }
      let range = currentRange
      let name = try parseTarget()
      names.append((name, acceptName("as") ? try parseTarget() : name, range))
    } while acceptSymbol(",")
    return .importModule(
      ModuleImport(
        template: template, alias: nil, names: names,
        withContext: try parseContext(whenAbsent: false)))
  }

  private mutating func parseContext(whenAbsent: Bool) throws(SyntaxFailure) -> Bool {
    guard isName("with") || isName("without") else { return whenAbsent }
    let with = isName("with")
    advance()
    try expectName("context")
    return with
  }
}
