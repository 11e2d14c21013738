import Diagnostics

extension Resolver {
  mutating func resolve(_ term: Term) -> ResolvedTerm {
    switch term.kind {
    case .null: return .constant(.null)
    case .boolean(let value): return .constant(.boolean(value))
    case .number(let value): return .constant(.number(value))
    case .string(let value): return .constant(.string(value))
    case .variable(let name): return resolve(name: name)
    case .reference(let reference): return resolve(reference)
    case .array(let terms): return array(terms.map { resolve($0) })
    case .set(let terms): return set(terms.map { resolve($0) })
    case .object(let members):
      return object(members.map { (resolve($0.key), resolve($0.value)) })
    case .call(let call): return resolve(call, range: term.range)
    case .arrayComprehension(let head, let body):
      return inScope { resolver in
        let body = resolver.resolve(body)
        return .arrayComprehension(resolver.resolve(head), body)
      }
    case .setComprehension(let head, let body):
      return inScope { resolver in
        let body = resolver.resolve(body)
        return .setComprehension(resolver.resolve(head), body)
      }
    case .objectComprehension(let key, let value, let body):
      return inScope { resolver in
        let body = resolver.resolve(body)
        return .objectComprehension(
          key: resolver.resolve(key), value: resolver.resolve(value), body)
      }
    case .template(let parts): return template(parts, range: term.range)
    }
  }

  mutating func inScope(_ body: (inout Resolver) -> ResolvedTerm) -> ResolvedTerm {
    scopes.append(Scope())
    defer { scopes.removeLast() }
    return body(&self)
  }

  private mutating func resolve(_ reference: Reference) -> ResolvedTerm {
    let path = reference.path.map { resolve($0) }
    guard case .variable(let name) = reference.head.kind else {
      return .reference(resolve(reference.head), path)
    }
    switch meaning(of: name) {
    case .data(let prefix):
      undefined.note(prefix + path, at: reference.range, in: declarations)
      return data(prefix + path)
    case .reference(let base, let prefix): return .reference(base, prefix + path)
    case .input:
      if path.first?.constantString == "review" { readsReview = true }
      return .reference(.input, path)
    case let head: return .reference(head, path)
    }
  }

  private func array(_ terms: [ResolvedTerm]) -> ResolvedTerm {
    constants(terms).map { .constant(.array(ArrayValue($0))) } ?? .array(terms)
  }

  private func set(_ terms: [ResolvedTerm]) -> ResolvedTerm {
    constants(terms).map { .constant(.set(SetValue($0))) } ?? .set(terms)
  }

  private func object(_ members: [(key: ResolvedTerm, value: ResolvedTerm)]) -> ResolvedTerm {
    if let keys = constants(members.map(\.key)), let values = constants(members.map(\.value)) {
      return .constant(.object(ObjectValue(zip(keys, values).map { ($0, $1) })))
    }
    return .object(members)
  }

  private func constants(_ terms: [ResolvedTerm]) -> [Value]? {
    var values: [Value] = []
    for term in terms {
      guard case .constant(let value) = term else { return nil }
      values.append(value)
    }
    return values
  }

  // MARK: - Calls

  mutating func resolve(_ call: Call, range: SourceRange) -> ResolvedTerm {
    if let special = resolveSpecial(call) { return special }
    let callee = resolveCallee(call.operation)
    let arguments = call.arguments.map { resolve($0) }
    guard let callee else {
      reportUndefined(call.operation, range: range)
      // A value of which nothing is known, so that no further error follows from this one.
      return .input
    }
    let arity = arity(of: callee)
    if arguments.count != arity, !isVariadic(callee) {
      reportArity(call, callee, arguments, range: range)
    }
    checkOperands(callee, arguments, range: range)
    return .call(callee, arguments)
  }

  /// The number of operands; a relation's output is not one.
  func arity(of callee: Callee) -> Int {
    switch callee {
    case .builtin(let index): Builtins.all[Int(index)].operands.count
    case .function(let rule): declarations.rules[Int(rule)].arity
    }
  }

  private func isVariadic(_ callee: Callee) -> Bool {
    if case .builtin(let index) = callee { return Builtins.all[Int(index)].name == "print" }
    return false
  }

  /// *nil when* nothing has that name.
  mutating func resolveCallee(_ operation: Reference) -> Callee? {
    if let path = dataPath(operation), let rule = declarations.rule(at: path) {
      guard declarations.rules[Int(rule)].kind == .function else { return nil }
      dependencies.insert(rule)
      return .function(rule)
    }
    guard let name = operation.dottedName, let index = Builtins.index(of: name) else {
      return nil
    }
    return .builtin(Int32(index))
  }

  /// Calls whose answer is known now.
  private mutating func resolveSpecial(_ call: Call) -> ResolvedTerm? {
    switch call.name {
    case "rego.metadata.rule": .constant(annotations.rule)
    case "rego.metadata.chain": .constant(annotations.chain)
    default: nil
    }
  }

  // MARK: - Interpolated strings

  /// Parts become one call; each expression is a set so that an undefined part is seen.
  private mutating func template(_ parts: [TemplatePart], range: SourceRange) -> ResolvedTerm {
    guard let index = Builtins.index(of: "internal.template_string") else {
      preconditionFailure("the engine's own builtins are registered")
    }
    let terms = parts.map { part in
      switch part {
      case .text(let text): ResolvedTerm.constant(.string(text))
      case .term(let term): capture(term)
      case .expression(let expression): capture(expression)
      }
    }
    return .call(.builtin(Int32(index)), [.array(terms)])
  }

  /// `{x | x = term}`: empty when the term is undefined.
  mutating func capture(_ term: Term) -> ResolvedTerm {
    capture(term, withs: [], range: term.range)
  }

  private mutating func capture(_ expression: Expression) -> ResolvedTerm {
    guard case .term(let term) = expression.kind else {
      preconditionFailure("an interpolated expression is a term")
    }
    return capture(term, withs: expression.withs, range: expression.range)
  }

  private mutating func capture(
    _ term: Term, withs: [With], range: SourceRange
  ) -> ResolvedTerm {
    inScope { resolver in
      let slot = resolver.makeSlot("$capture")
      let id = resolver.addExpression(.noise, range, index: 0)
      let body = ResolvedExpression(
        kind: .unify(.variable(slot), resolver.resolve(term)), isNegated: false,
        withs: withs.compactMap { resolver.resolve($0) }, id: id, range: range)
      return .setComprehension(.variable(slot), [body])
    }
  }
}
