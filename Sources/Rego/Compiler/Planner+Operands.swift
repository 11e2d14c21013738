extension Planner {
  /// The operand that computes `term`; enumerations on the way become literals before it.
  mutating func operand(for term: ResolvedTerm) throws(Unsafe) -> OperandID {
    switch term {
    case .constant(let value): return tables.add(constant: value)
    case .variable(let slot):
      guard isBound(slot) else { throw unsafe(slot) }
      return tables.add(.slot(slot))
    case .input: return tables.add(.input)
    case .reference(let base, let path):
      return try planReference(try operand(for: base), path[...])
    case .data(let path): return try planData(path)
    case .array(let terms): return tables.add(Operand.array(try operands(for: terms)))
    case .set(let terms): return tables.add(.set(try operands(for: terms)))
    case .object(let members):
      var ids: [OperandID] = []
      for member in members {
        ids.append(try operand(for: member.key))
        ids.append(try operand(for: member.value))
      }
      return tables.add(Operand.object(tables.list(ids)))
    case .call(let callee, let arguments): return try planCall(callee, arguments)
    case .arrayComprehension(let head, let body):
      let (list, terms) = try planClosure(body, terms: [head])
      return tables.add(.arrayComprehension(term: terms[0], body: list))
    case .setComprehension(let head, let body):
      let (list, terms) = try planClosure(body, terms: [head])
      return tables.add(.setComprehension(term: terms[0], body: list))
    case .objectComprehension(let key, let value, let body):
      let (list, terms) = try planClosure(body, terms: [key, value])
      return tables.add(.objectComprehension(key: terms[0], value: terms[1], body: list))
    }
  }

  private mutating func operands(for terms: [ResolvedTerm]) throws(Unsafe) -> IDList {
    var ids: [OperandID] = []
    for term in terms { ids.append(try operand(for: term)) }
    return tables.list(ids)
  }

  private mutating func planCall(
    _ callee: Callee, _ arguments: [ResolvedTerm]
  ) throws(Unsafe) -> OperandID {
    if isWalk(callee), arguments.count == 1 {
      let slot = makeSlot()
      let value = try operand(for: arguments[0])
      append(.walk(value, tables.add(.bind(slot))))
      return tables.add(.slot(slot))
    }
    let ids = try operands(for: arguments)
    switch callee {
    case .builtin(let index): return tables.add(.builtin(index, ids))
    case .function(let rule): return tables.add(.function(rule, ids))
    }
  }

  func isWalk(_ callee: Callee) -> Bool {
    guard case .builtin(let index) = callee else { return false }
    return Builtins.all[Int(index)].name == "walk"
  }

  /// A path below a value: bound keys are looked up, unbound ones enumerated.
  private mutating func planReference(
    _ base: OperandID, _ path: ArraySlice<ResolvedTerm>
  ) throws(Unsafe) -> OperandID {
    var base = base
    var keys: [OperandID] = []
    for element in path {
      guard bindsVariables(element) else {
        keys.append(try operand(for: element))
        continue
      }
      let container = lookup(base, keys)
      let slot = makeSlot()
      let key = try pattern(for: element)
      append(.enumerate(container, key: key, value: tables.add(.bind(slot))))
      base = tables.add(.slot(slot))
      keys = []
    }
    return lookup(base, keys)
  }

  private mutating func lookup(_ base: OperandID, _ keys: [OperandID]) -> OperandID {
    keys.isEmpty ? base : tables.add(.lookup(base: base, keys: tables.list(keys)))
  }

  /// Whether a key has variables that the enumeration itself would bind.
  private func bindsVariables(_ term: ResolvedTerm) -> Bool {
    switch term {
    case .variable(let slot): return !isBound(slot)
    case .array(let terms): return terms.contains { bindsVariables($0) }
    case .object(let members): return members.contains { bindsVariables($0.value) }
    default: return false
    }
  }

  // MARK: - data

  /// A reference below `data`: a rule, base documents, or a subtree walked at run time.
  private mutating func planData(_ path: [ResolvedTerm]) throws(Unsafe) -> OperandID {
    let tree = declarations.tree
    var node = DataTree.root
    var depth = 0
    while depth < path.count, let name = path[depth].constantString,
      let child = tree.child(name, of: node)
    {
      node = child
      depth += 1
    }
    let hasChildren = !tree.nodes[Int(node)].children.isEmpty
    if let rule = tree.rule(at: node), !hasChildren {
      return try planReference(tables.add(.rule(rule)), path[depth...])
    }
    if depth < path.count, case .constant = path[depth], tree.rule(at: node) == nil {
      return try planStored(path)
    }
    return try planSubtree(node, path[depth...])
  }

  /// A path that no rule defines: read up to the first variable, then as any value.
  private mutating func planStored(_ path: [ResolvedTerm]) throws(Unsafe) -> OperandID {
    var keys: [OperandID] = []
    var rest = path[...]
    while let element = rest.first, !bindsVariables(element) {
      keys.append(try operand(for: element))
      rest = rest.dropFirst()
    }
    return try planReference(tables.add(.stored(tables.list(keys))), rest)
  }

  private mutating func planSubtree(
    _ node: NodeID, _ path: ArraySlice<ResolvedTerm>
  ) throws(Unsafe) -> OperandID {
    var keys: [OperandID] = []
    for element in path {
      if bindsVariables(element) {
        let key = try pattern(for: element)
        append(.enumerateNode(node, keys: tables.list(keys), key: key))
        // A wildcard keeps its key in a slot of its own, so the path can be walked again.
      }
      keys.append(try operand(for: element))
    }
    return tables.add(.virtual(node, keys: tables.list(keys)))
  }

  // MARK: - Unification

  mutating func emitUnify(_ left: ResolvedTerm, _ right: ResolvedTerm) throws(Unsafe) {
    if case .call(let callee, let arguments) = right, isWalk(callee) {
      return try emitWalk(arguments[0], left)
    }
    if case .call(let callee, let arguments) = left, isWalk(callee) {
      return try emitWalk(arguments[0], right)
    }
    switch (left, right) {
    case (.variable(let slot), _) where !isBound(slot): try emitBind(slot, right)
    case (_, .variable(let slot)) where !isBound(slot): try emitBind(slot, left)
    case (.array(let a), .array(let b)):
      if a.count != b.count { append(.fail) } else { try emitPairs(Array(zip(a, b))) }
    case (.object(let a), .object(let b)):
      if let pairs = pairs(a, b) { try emitPairs(pairs) } else { try emitMatch(left, right) }
    default: try emitMatch(left, right)
    }
  }

  private mutating func emitWalk(
    _ value: ResolvedTerm, _ output: ResolvedTerm
  ) throws(Unsafe) {
    let value = try operand(for: value)
    append(.walk(value, try pattern(for: output)))
  }

  private mutating func emitBind(_ slot: Slot, _ term: ResolvedTerm) throws(Unsafe) {
    guard mayBind else { throw unsafe(slot) }
    let value = try operand(for: term)
    if isBound(slot) {
      append(.equal(tables.add(.slot(slot)), value))
    } else {
      setBound(slot)
      append(.bind(slot, value))
    }
  }

  /// The members by key; *nil when* the keys are not the same constants.
  private func pairs(
    _ a: [(key: ResolvedTerm, value: ResolvedTerm)],
    _ b: [(key: ResolvedTerm, value: ResolvedTerm)]
  ) -> [(ResolvedTerm, ResolvedTerm)]? {
    guard a.count == b.count else { return nil }
    var result: [(ResolvedTerm, ResolvedTerm)] = []
    for member in a {
      guard case .constant(let key) = member.key,
        let other = b.first(where: { if case .constant(key) = $0.key { true } else { false } })
      else { return nil }
      result.append((member.value, other.value))
    }
    return result
  }

  /// Unifies pairs in an order in which each is safe.
  private mutating func emitPairs(
    _ pairs: [(ResolvedTerm, ResolvedTerm)]
  ) throws(Unsafe) {
    var rest = pairs
    while !rest.isEmpty {
      var later: [(ResolvedTerm, ResolvedTerm)] = []
      var failure: Unsafe?
      for pair in rest {
        do throws(Unsafe) {
          try attempt { planner throws(Unsafe) in try planner.emitUnify(pair.0, pair.1) }
        } catch {
          failure = failure ?? error
          later.append(pair)
        }
      }
      if let failure, later.count == rest.count { throw failure }
      rest = later
    }
  }

  private mutating func emitMatch(
    _ left: ResolvedTerm, _ right: ResolvedTerm
  ) throws(Unsafe) {
    if bindsVariables(left) {
      let value = try operand(for: right)
      append(.match(try pattern(for: left), value))
    } else if bindsVariables(right) {
      let value = try operand(for: left)
      append(.match(try pattern(for: right), value))
    } else {
      let value = try operand(for: left)
      append(.equal(value, try operand(for: right)))
    }
  }

  /// The pattern of a term: unbound variables bind, everything else is compared.
  mutating func pattern(for term: ResolvedTerm) throws(Unsafe) -> PatternID {
    switch term {
    case .variable(let slot) where !isBound(slot):
      guard mayBind else { throw unsafe(slot) }
      setBound(slot)
      return tables.add(.bind(slot))
    case .array(let terms) where bindsVariables(term):
      var ids: [PatternID] = []
      for term in terms { ids.append(try pattern(for: term)) }
      return tables.add(Pattern.array(tables.list(ids)))
    case .object(let members) where bindsVariables(term):
      var ids: [Int32] = []
      for member in members {
        ids.append(try operand(for: member.key))
        ids.append(try pattern(for: member.value))
      }
      return tables.add(Pattern.object(tables.list(ids)))
    default: return tables.add(.equal(try operand(for: term)))
    }
  }
}
