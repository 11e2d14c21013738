import Diagnostics
import Text

// Modules: the loop over statements, the package and imports.

extension Parser {
  /// Reads all statements; the module is *nil when* there is no readable package.
  mutating func parseModule() -> Parsed<Module?> {
    guard kind != .endOfFile else {
      report("empty module", at: range(token), detail: "A module starts with `package name`.")
      return Parsed(nil, diagnostics)
    }
    var package: Reference?
    var module = Module(
      file: file.index, version: version, package: emptyPackage, imports: [], rules: [],
      annotations: [])
    var statements: [Statement] = []
    var isFirst = true
    while kind != .endOfFile {
      let start = index
      let location = range(token)
      do {
        if isStatementWord(.packageWord) {
          let path = try parsePackage()
          statements.append(Statement(kind: .package, start: location.start))
          if isFirst {
            package = path
          } else {
            report("unexpected package", at: range(from: location.start))
          }
        } else {
          if isFirst { reportMissingPackage(location) }
          if isStatementWord(.importWord) {
            module.imports.append(try parseImport())
            statements.append(Statement(kind: .import, start: location.start))
          } else {
            let rules = try parseRules()
            statements.append(
              Statement(kind: .rule(module.rules.count), start: location.start))
            module.rules += rules
          }
        }
      } catch {
        recordFailure()
        statements.append(Statement(kind: .broken, start: location.start))
        resynchronise(from: start)
      }
      isFirst = false
      if index == start { advance() }
    }
    if checksV1 { module.version = .v1 }
    if readsAnnotations { module.annotations = parseAnnotations(statements) }
    diagnostics.sort { ($0.subject?.start ?? 0, $0.summary) < ($1.subject?.start ?? 0, $1.summary) }
    guard let package else { return Parsed(nil, diagnostics) }
    module.package = package
    return Parsed(module, diagnostics)
  }

  private var emptyPackage: Reference {
    let range = range(token)
    return Reference(head: Term(kind: .variable("data"), range: range), path: [], range: range)
  }

  private mutating func reportMissingPackage(_ location: SourceRange) {
    report(
      "package expected", at: location,
      detail: "The first statement of a module is `package name`.")
  }

  /// Whether the current token starts a statement of its own and not a reference.
  private func isStatementWord(_ word: TokenKind) -> Bool { kind == word && !isWordOfReference }
}

/// What annotations can be attached to.
struct Statement {
  enum Kind {
    case package
    case `import`
    /// The index of the statement's first rule.
    case rule(Int)
    /// It could not be read.
    case broken
  }

  var kind: Kind
  var start: UInt32
}

// MARK: - Package and imports

extension Parser {
  private mutating func parsePackage() throws(Failure) -> Reference {
    let data = range(token)
    advance()
    let start = token.start
    let first = try parsePathStart()
    let (rest, range) = try parsePathElements(from: start)
    if kind == .leftParenthesis, isAdjacent { throw unexpected() }
    var path = [Term(kind: .string(first.name), range: first.range)]
    for element in rest {
      guard case .string = element.kind else {
        throw fail(
          "unexpected \(element.kind.name) token: expecting string", at: element.range)
      }
      path.append(element)
    }
    return Reference(
      head: Term(kind: .variable("data"), range: data), path: path,
      range: rest.isEmpty ? first.range : range)
  }

  /// Reads the first word of a path, which may be a reserved one.
  private mutating func parsePathStart() throws(Failure) -> (name: String, range: SourceRange) {
    guard kind == .identifier || kind.isKeyword else { throw unexpected() }
    let first = (text(token), range(token))
    height = 0
    advance()
    return first
  }

  private mutating func parseImport() throws(Failure) -> Import {
    let start = token.start
    advance()
    let pathStart = token.start
    let first = try parsePathStart()
    let (elements, pathRange) = try parsePathElements(from: pathStart)
    for element in elements {
      guard case .string = element.kind else {
        throw fail(
          "unexpected \(element.kind.name) token: expecting string", at: element.range)
      }
    }
    let path = Reference(
      head: Term(kind: .variable(first.name), range: first.range), path: elements,
      range: elements.isEmpty ? first.range : pathRange)
    guard ["data", "input", "future", "rego"].contains(where: { $0.isSameUTF8(as: first.name) })
    else {
      throw fail(
        "unexpected import path, must begin with one of: {data, future, input, rego}, got: "
          + first.name, at: path.range)
    }
    var alias: String?
    if kind == .asWord {
      advance()
      guard kind == .identifier else { throw unexpected("expected var") }
      alias = text(token)
      advance()
      if isAdjacent, kind == .dot || kind == .leftBracket || kind == .leftParenthesis {
        throw unexpected("expected var")
      }
    }
    let result = Import(path: path, alias: alias, range: range(from: start))
    try checkImport(result, root: first.name)
    return result
  }

  private mutating func checkImport(_ item: Import, root: String) throws(Failure) {
    switch root {
    case "rego": try applyRegoImport(item)
    case "future": try applyFutureImport(item)
    default: break
    }
    guard item.alias == nil, root != "future", case .string(let last)? = item.path.path.last?.kind
    else { return }
    guard isReserved(last) else { return }
    throw fail(
      "unexpected import path, must not end with a keyword, got: \(last)",
      at: item.path.path.last?.range ?? item.range,
      detail: "Import a different path or use an alias.")
  }

  private func isReserved(_ word: String) -> Bool {
    let lexed = Lexer.scan(Array(word.utf8)).tokens
    guard lexed.count == 2, lexed[0].kind.isKeyword else { return false }
    return version == .v1 || !FutureKeywords().leavesFree(lexed[0].kind)
  }

  private mutating func applyRegoImport(_ item: Import) throws(Failure) {
    guard item.path.dottedName?.isSameUTF8(as: "rego.v1") == true else {
      throw fail(
        "invalid import `\(item.path.dottedName ?? "rego")`, must be `rego.v1`",
        at: item.path.range)
    }
    guard version == .v0 else { return }
    if item.alias != nil { throw fail("`rego` imports cannot be aliased", at: item.path.range) }
    keywords = .all
    checksV1 = true
  }

  private mutating func applyFutureImport(_ item: Import) throws(Failure) {
    let names = item.path.path.map { element in
      if case .string(let name) = element.kind { name } else { "" }
    }
    guard let first = names.first, first.isSameUTF8(as: "keywords") else {
      throw fail("invalid import, must be `future.keywords`", at: item.path.range)
    }
    if item.alias != nil { throw fail("`future` imports cannot be aliased", at: item.path.range) }
    guard names.count > 1 else {
      keywords = .all
      return
    }
    guard names.count == 2, let added = FutureKeywords(word: names[1]) else {
      throw fail(
        "unexpected keyword, must be one of [contains every if in]", at: item.path.range)
    }
    keywords.formUnion(added)
  }
}

// MARK: - Recovery

extension Parser {
  /// Moves to the statement to go on with after the one at `start` failed.
  ///
  /// That is the next line that starts one at column 1 outside the failed statement's brackets,
  /// or inside them when they are never closed.
  private mutating func resynchronise(from start: Int) {
    let errorLine = lineStart(of: index)
    if let head = unfinishedStart(start, errorLine) { return move(to: head) }
    var depth = 0
    for i in start..<tokens.count - 1 {
      if i > start, depth <= 0, tokens[i].start >= errorLine, startsStatement(i) {
        return move(to: i)
      }
      switch tokens[i].kind {
      case .leftBracket, .leftBrace, .leftParenthesis, .templateStart: depth += 1
      case .rightBracket, .rightBrace, .rightParenthesis, .templateEnd: depth -= 1
      default: break
      }
    }
    guard depth > 0 else { return move(to: tokens.count - 1) }
    let next = (start + 1..<tokens.count).first(where: startsStatement)
    move(to: next ?? tokens.count - 1)
  }

  /// The first token of the line of the error, when it must be a new statement in brackets that
  /// were forgotten open; *nil when* it may be a line of the broken one.
  private func unfinishedStart(_ start: Int, _ errorLine: UInt32) -> Int? {
    var first = index
    while first > start + 1, tokens[first - 1].start >= errorLine { first -= 1 }
    guard first > start, startsStatement(first) else { return nil }
    switch tokens[first].kind {
    case .defaultWord, .importWord, .packageWord: return first
    default: break
    }
    if kind == .ifWord { return first }
    guard let open = openBracket(before: first) else { return first }
    return tokens[open].kind == .leftBrace ? nil : first
  }

  /// The offset of the line on which the token at `index` stands.
  private func lineStart(of index: Int) -> UInt32 {
    var offset = Int(tokens[index].start)
    while offset > 0, file.bytes[offset - 1] != UInt8(ascii: "\n") { offset -= 1 }
    return UInt32(offset)
  }

  /// Whether the token at `index` can start a statement and stands at column 1.
  private func startsStatement(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .identifier || token.kind.isKeyword, token.isOnNewLine else {
      return false
    }
    if token.kind == .elseWord { return false }
    return token.start == 0 || file.bytes[Int(token.start) - 1] == UInt8(ascii: "\n")
  }
}
