import Diagnostics

extension Resolver {
  /// Resolves the literals of a body in the innermost scope.
  mutating func resolve(_ body: Body) -> [ResolvedExpression] {
    var resolved: [ResolvedExpression] = []
    for (index, expression) in body.enumerated() {
      if let literal = resolve(expression, index: Int32(index)) { resolved.append(literal) }
    }
    return resolved
  }

  mutating func addExpression(
    _ kind: PlannedExpression.Kind, _ range: SourceRange, index: Int32
  ) -> Int32 {
    expressions.append(PlannedExpression(kind: kind, range: range, index: index))
    return Int32(expressions.count - 1)
  }

  /// *nil when* the literal only declares names.
  private mutating func resolve(_ expression: Expression, index: Int32) -> ResolvedExpression? {
    if case .declaration(let names) = expression.kind {
      for name in names { declare(name) }
      return nil
    }
    let id = addExpression(.condition, expression.range, index: index)
    let withs = expression.withs.compactMap { resolve($0) }
    let kind = resolve(expression.kind, id: id, range: expression.range)
    return ResolvedExpression(
      kind: kind, isNegated: expression.isNegated, withs: withs, id: id, range: expression.range)
  }

  private mutating func declare(_ term: Term) {
    guard case .variable(let name) = term.kind else { return }
    scopes[scopes.count - 1][name] = makeSlot(name)
  }

  private mutating func resolve(
    _ kind: Expression.Kind, id: Int32, range: SourceRange
  ) -> ResolvedExpression.Kind {
    switch kind {
    case .declaration: preconditionFailure("declarations have no literal")
    case .term(let term): return resolve(statement: term, id: id, range: range)
    case .someIn(let key, let value, let domain):
      let domain = resolve(domain)
      key?.forEachPatternVariable { declarePattern($0) }
      value.forEachPatternVariable { declarePattern($0) }
      return .someIn(key: key.map { resolve($0) }, value: resolve(value), domain: domain)
    case .every(let key, let value, let domain, let body):
      let domain = resolve(domain)
      scopes.append(Scope())
      defer { scopes.removeLast() }
      let keySlot = key.map { declareSlot($0) }
      let valueSlot = declareSlot(value)
      return .every(key: keySlot, value: valueSlot, domain: domain, body: resolve(body))
    }
  }

  private mutating func declarePattern(_ name: String) {
    scopes[scopes.count - 1][name] = makeSlot(name)
  }

  private mutating func declareSlot(_ term: Term) -> Slot {
    guard case .variable(let name) = term.kind else { return makeSlot("$every") }
    let slot = makeSlot(name)
    scopes[scopes.count - 1][name] = slot
    return slot
  }

  /// A term that stands alone: a unification, an assignment, a call with an output, or a test.
  private mutating func resolve(
    statement term: Term, id: Int32, range: SourceRange
  ) -> ResolvedExpression.Kind {
    guard case .call(let call) = term.kind else { return .term(resolve(term)) }
    switch (call.name, call.arguments.count) {
    case ("eq", 2):
      let left = resolve(call.arguments[0])
      let right = resolve(call.arguments[1])
      checkEquality(left, right, range: term.range)
      return .unify(left, right)
    case ("assign", 2):
      let value = resolve(call.arguments[1])
      declareAssigned(call.arguments[0])
      return .unify(resolve(call.arguments[0]), value)
    case ("print", _):
      expressions[Int(id)].kind = .noise
      return .term(resolvePrint(call))
    default: return resolveCallStatement(call, term)
    }
  }

  private mutating func declareAssigned(_ target: Term) {
    var names: [String] = []
    target.forEachPatternVariable { names.append($0) }
    for name in names {
      scopes[scopes.count - 1][name] = makeSlot(name)
    }
  }

  /// `f(a, b, out)` with one argument too many unifies the result with the last one.
  private mutating func resolveCallStatement(
    _ call: Call, _ term: Term
  ) -> ResolvedExpression.Kind {
    guard let callee = resolveCallee(call.operation), call.arguments.count == arity(of: callee) + 1
    else { return .term(resolve(term)) }
    let arguments = call.arguments.map { resolve($0) }
    return .call(
      callee, Array(arguments.dropLast()), output: arguments[arguments.count - 1])
  }

  private mutating func resolvePrint(_ call: Call) -> ResolvedTerm {
    guard let index = Builtins.index(of: "internal.print") else {
      preconditionFailure("the engine's own builtins are registered")
    }
    let captures = call.arguments.map { capture($0) }
    return .call(.builtin(Int32(index)), [.array(captures)])
  }

  // MARK: - with

  mutating func resolve(_ with: With) -> ResolvedWith? {
    let resolved = resolveWith(with)
    if let resolved { withTargets.append(resolved.target) }
    return resolved
  }

  private mutating func resolveWith(_ with: With) -> ResolvedWith? {
    if let target = functionTarget(with.target) {
      checkReplaceable(target, at: with.target.range)
      if let callee = functionTarget(with.value) {
        return ResolvedWith(target: .function(target), source: .function(callee))
      }
      return ResolvedWith(target: .function(target), source: .term(resolve(with.value)))
    }
    guard let target = documentTarget(with.target) else {
      report(
        .type, "with keyword target must reference existing input, data, or a function",
        at: with.target.range)
      return nil
    }
    return ResolvedWith(target: target, source: .term(resolve(with.value)))
  }

  private mutating func functionTarget(_ term: Term) -> Callee? {
    switch term.kind {
    case .reference(let reference): return resolveCallee(reference)
    case .variable(let name):
      guard !isLocal(name), name != "input", name != "data" else { return nil }
      return resolveCallee(Reference(head: term, path: [], range: term.range))
    default: return nil
    }
  }

  /// `with` replaces functions of one value only.
  private mutating func checkReplaceable(_ callee: Callee, at range: SourceRange) {
    guard case .builtin(let index) = callee else { return }
    let name = Builtins.all[Int(index)].name
    if name == "walk" {
      report(
        .compile, "with keyword replacing built-in function: target must not be a relation",
        at: range)
    } else if name.hasPrefix("internal.") || ["eq", "assign", "print"].contains(name) {
      report(
        .compile, "with keyword replacing built-in function: target must not be internal",
        at: range)
    }
  }

  private mutating func documentTarget(_ term: Term) -> ResolvedWith.Target? {
    let reference: Reference
    switch term.kind {
    case .reference(let found): reference = found
    case .variable: reference = Reference(head: term, path: [], range: term.range)
    default: return nil
    }
    if let path = dataPath(reference) { return .data(path) }
    switch resolve(term) {
    case .input: return .input([])
    case .reference(.input, let path):
      let names = path.compactMap(\.constantString)
      return names.count == path.count ? .input(names) : nil
    default: return nil
    }
  }
}
