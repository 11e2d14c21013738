import Diagnostics

extension Planner {
  /// Plans one literal at the end of the current body.
  mutating func emit(_ literal: ResolvedExpression) throws(Unsafe) {
    let outer = (expression, range)
    defer { (expression, range) = outer }
    expression = literal.id
    range = literal.range
    if literal.withs.isEmpty {
      try emitSigned(literal)
    } else {
      try emitWith(literal)
    }
  }

  private mutating func emitSigned(_ literal: ResolvedExpression) throws(Unsafe) {
    if literal.isNegated {
      try emitNegation(literal.kind)
    } else {
      try emit(literal.kind)
    }
  }

  private mutating func emit(_ kind: ResolvedExpression.Kind) throws(Unsafe) {
    switch kind {
    case .term(let term): try emitTest(term)
    case .unify(let left, let right): try emitUnify(left, right)
    case .call(let callee, let arguments, let output):
      try emitUnify(output, .call(callee, arguments))
    case .someIn(let key, let value, let domain):
      let container = try operand(for: domain)
      let keyPattern = try key.map { key throws(Unsafe) in try pattern(for: key) }
      let valuePattern = try pattern(for: value)
      append(
        .enumerate(
          container, key: keyPattern ?? tables.add(.ignore), value: valuePattern))
    case .every(let key, let value, let domain, let body):
      try emitEvery(key: key, value: value, domain: domain, body: body)
    }
  }

  private mutating func emitTest(_ term: ResolvedTerm) throws(Unsafe) {
    if case .call(.builtin(let index), let arguments) = term,
      Builtins.all[Int(index)].name == "equal", arguments.count == 2
    {
      let left = try operand(for: arguments[0])
      append(.equal(left, try operand(for: arguments[1])))
      return
    }
    append(.test(try operand(for: term)))
  }

  // MARK: - not

  /// Calls nested in a negated expression, and references that are operands of a negated call
  /// other than `==`, are evaluated before the `not`: undefined there means no result.
  private mutating func emitNegation(_ kind: ResolvedExpression.Kind) throws(Unsafe) {
    let inner = try liftFromNegation(kind)
    let body = try planInner { planner throws(Unsafe) in
      let mayBind = planner.mayBind
      planner.mayBind = false
      try planner.emit(inner)
      planner.mayBind = mayBind
    }
    append(.negation(body: body))
  }

  private mutating func liftFromNegation(
    _ kind: ResolvedExpression.Kind
  ) throws(Unsafe) -> ResolvedExpression.Kind {
    switch kind {
    case .term(.call(let callee, let arguments)):
      let movesReferences = !isEquality(callee)
      var lifted: [ResolvedTerm] = []
      for argument in arguments {
        lifted.append(try lift(argument, references: movesReferences))
      }
      return .term(.call(callee, lifted))
    case .call(let callee, let arguments, let output):
      var lifted: [ResolvedTerm] = []
      for argument in arguments { lifted.append(try lift(argument, references: true)) }
      return .call(callee, lifted, output: output)
    case .term(let term): return .term(try lift(term, references: false, isTop: true))
    case .unify(let left, let right):
      let left = try lift(left, references: false)
      return .unify(left, try lift(right, references: false))
    case .someIn, .every: return kind
    }
  }

  private func isEquality(_ callee: Callee) -> Bool {
    guard case .builtin(let index) = callee else { return false }
    return Builtins.all[Int(index)].name == "equal"
  }

  /// The term with nested calls, and references where asked, replaced by slots bound before.
  private mutating func lift(
    _ term: ResolvedTerm, references: Bool, isTop: Bool = false
  ) throws(Unsafe) -> ResolvedTerm {
    switch term {
    case .call: return try lifted(term)
    case .reference(let base, let path):
      if references { return try lifted(term) }
      let base = try lift(base, references: false)
      return .reference(base, try lift(path))
    case .data(let path):
      if references { return try lifted(term) }
      return .data(try lift(path))
    case .input where references: return try lifted(term)
    case .array(let terms): return .array(try lift(terms))
    case .set(let terms): return .set(try lift(terms))
    default: return term
    }
  }

  private mutating func lift(_ terms: [ResolvedTerm]) throws(Unsafe) -> [ResolvedTerm] {
    var result: [ResolvedTerm] = []
    for term in terms { result.append(try lift(term, references: false)) }
    return result
  }

  private mutating func lifted(_ term: ResolvedTerm) throws(Unsafe) -> ResolvedTerm {
    let value = try operand(for: term)
    let slot = makeSlot()
    append(.bind(slot, value))
    return .variable(slot)
  }

  // MARK: - every

  private mutating func emitEvery(
    key: Slot?, value: Slot, domain: ResolvedTerm, body: [ResolvedExpression]
  ) throws(Unsafe) {
    let container = try operand(for: domain)
    let keyPattern = tables.add(key.map { .bind($0) } ?? .ignore)
    let valuePattern = tables.add(.bind(value))
    let (list, _) = try planClosure(body, terms: [], binding: [key, value].compactMap { $0 })
    append(.every(container, key: keyPattern, value: valuePattern, body: list))
  }

  // MARK: - Bodies inside bodies

  /// The literals that `body` plans, as a list of their own; bindings stay.
  mutating func planInner(
    _ body: (inout Planner) throws(Unsafe) -> Void
  ) throws(Unsafe) -> IDList {
    let outer = literals
    literals = []
    try body(&self)
    let list = tables.list(literals)
    literals = outer
    return list
  }

  /// A body that runs on its own: what it binds is not seen outside.
  ///
  /// A variable that an enclosing body also has must be bound there first.
  mutating func planClosure(
    _ body: [ResolvedExpression], terms: [ResolvedTerm], binding: [Slot] = []
  ) throws(Unsafe) -> (body: IDList, terms: [OperandID]) {
    try requireOuterVariables(body, terms, except: binding)
    let outer = (bound, mayBind)
    mayBind = true
    for slot in binding { setBound(slot) }
    var own = Set(binding)
    for expression in body { expression.forEachVariable { own.insert($0) } }
    for term in terms { term.forEachVariable { own.insert($0) } }
    owned.append(own)
    var operands: [OperandID] = []
    let list = try planInner { planner throws(Unsafe) in
      var rest = body
      let failures = planner.planOrdered(&rest)
      if let failure = failures.first { throw failure }
      for term in terms { operands.append(try planner.operand(for: term)) }
    }
    owned.removeLast()
    (bound, mayBind) = outer
    return (list, operands)
  }

  private func requireOuterVariables(
    _ body: [ResolvedExpression], _ terms: [ResolvedTerm], except: [Slot]
  ) throws(Unsafe) {
    var missing: Slot?
    // A closure that reads `self` copies the planner at every call.
    let (bound, owned) = (bound, owned)
    let check = { (slot: Slot) in
      guard missing == nil, Int(slot) < bound.count, !bound[Int(slot)], !except.contains(slot)
      else { return }
      if owned.contains(where: { $0.contains(slot) }) { missing = slot }
    }
    for expression in body { expression.forEachAnyVariable(check) }
    for term in terms {
      term.forEachVariable(check)
      term.forEachClosureVariable(check)
    }
    if let missing { throw unsafe(missing) }
  }

  // MARK: - with

  private mutating func emitWith(_ literal: ResolvedExpression) throws(Unsafe) {
    var replacements: [Int32] = []
    for with in literal.withs {
      let source: Replacement.Source
      switch with.source {
      case .term(let term): source = .operand(try operand(for: term))
      case .function(.builtin(let index)): source = .builtin(index)
      case .function(.function(let rule)): source = .function(rule)
      }
      tables.replacements.append(Replacement(target: plan(with.target), source: source))
      replacements.append(Int32(tables.replacements.count - 1))
    }
    var inner = literal
    inner.withs = []
    let body = try planInner { planner throws(Unsafe) in try planner.emitSigned(inner) }
    append(.with(replacements: tables.list(replacements), body: body))
  }

  private mutating func plan(_ target: ResolvedWith.Target) -> Replacement.Target {
    switch target {
    case .input(let path): .input(tables.list(path.map { tables.add(constant: .string($0)) }))
    case .data(let path): .data(tables.list(path.map { tables.add(constant: .string($0)) }))
    case .function(.builtin(let index)): .builtin(index)
    case .function(.function(let rule)): .function(rule)
    }
  }
}
