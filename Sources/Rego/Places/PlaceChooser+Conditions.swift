extension PlaceChooser {
  /// The candidates of a derivation's conditions, in source order.
  func groups(of derivation: Derivation, depth: Int) -> [Group] {
    guard depth < PlaceChooser.depthLimit else { return [] }
    var groups: [Group] = []
    var message: [Group] = []
    for condition in inSourceOrder(derivation.conditions) {
      switch expression(of: condition.literal).kind {
      case .noise: break
      case .message: message += messageGroups(condition, depth: depth)
      case .condition:
        let candidates = candidates(of: condition, depth: depth)
        if !candidates.isEmpty { groups.append(Group(candidates: candidates)) }
      }
    }
    if !derivation.failures.isEmpty, groups.isEmpty {
      groups.append(Group(candidates: candidates(ofLog: derivation.failures, depth: depth + 1)))
    }
    return groups + message
  }

  /// A message that is directly a call of a rule of the policy: its conditions come last.
  private func messageGroups(_ condition: Condition, depth: Int) -> [Group] {
    guard case .bind(_, let operand) = plan.literals[condition.literal],
      case .derived(let derivation) = condition.operands.first?.origin?.source
    else { return [] }
    switch plan.operands[operand] {
    case .function, .rule: return groups(of: derivation, depth: depth + 1)
    default: return []
    }
  }

  private func expression(of literal: LiteralID) -> PlannedExpression {
    plan.expressions[Int(plan.literalExpressions[literal])]
  }

  private func inSourceOrder(_ conditions: [Condition]) -> [Condition] {
    conditions.enumerated().sorted { a, b in
      let (i, j) = (expression(of: a.element.literal), expression(of: b.element.literal))
      return i.index == j.index ? a.offset < b.offset : i.index < j.index
    }.map(\.element)
  }

  // MARK: - One condition

  func candidates(of condition: Condition, depth: Int) -> [PlaceCandidate] {
    switch plan.literals[condition.literal] {
    case .negation(let body):
      let found = candidates(ofLog: condition.log, depth: depth + 1)
      return isExemption(body) ? found.map(\.weakened) : found
    case .equal(let left, let right):
      return compared(condition.operands, isConstant(left) || isConstant(right), depth: depth)
    case .test(let operand): return tested(condition.operands, operand, depth: depth)
    case .bind, .match, .enumerate, .enumerateNode, .walk, .every, .with, .fail:
      return condition.operands.flatMap { candidates(of: $0, depth: depth) }.map(\.weakened)
    }
  }

  private func isConstant(_ operand: OperandID) -> Bool {
    if case .constant = plan.operands[operand] { return true }
    return false
  }

  private func compared(
    _ operands: [Traced], _ isConstant: Bool, depth: Int
  ) -> [PlaceCandidate] {
    ofOperands(operands, depth: depth).map { candidate in
      var candidate = candidate
      candidate.isComparedWithConstant = isConstant
      return candidate
    }
  }

  /// The left operand first; one that was only looked up with a key gives way to the other.
  private func ofOperands(_ operands: [Traced], depth: Int) -> [PlaceCandidate] {
    let direct = operands.filter { !$0.isFound }.flatMap { candidates(of: $0, depth: depth) }
    if !direct.isEmpty { return direct }
    return operands.filter(\.isFound).flatMap { candidates(of: $0, depth: depth) }
  }

  private func tested(
    _ operands: [Traced], _ operand: OperandID, depth: Int
  ) -> [PlaceCandidate] {
    guard let traced = operands.first else { return [] }
    switch plan.operands[operand] {
    case .function, .rule: return called(traced, depth: depth)
    case .lookup, .slot, .input, .virtual:
      let isBoolean = if case .boolean = traced.value { true } else { false }
      return candidates(of: traced, depth: depth).map { candidate in
        var candidate = candidate
        candidate.isExistence = !isBoolean
        return candidate
      }
    default: return candidates(of: traced, depth: depth)
    }
  }

  /// What the callee's body read; else its scalar arguments; else whole containers, weakly.
  private func called(_ traced: Traced, depth: Int) -> [PlaceCandidate] {
    guard case .derived(let derivation) = traced.origin?.source else {
      return candidates(of: traced, depth: depth)
    }
    if let chosen = choose(groups(of: derivation, depth: depth + 1)), !chosen.place.isIdentity {
      return [chosen]
    }
    return arguments(derivation.arguments)
  }

  func arguments(_ arguments: [Traced]) -> [PlaceCandidate] {
    let scalars = arguments.filter { $0.value?.isContainer == false }
    let places = scalars.flatMap { $0.origin?.places ?? [] }
    if !places.isEmpty { return places.map { PlaceCandidate(place: $0) } }
    return arguments.flatMap { $0.origin?.places ?? [] }.map {
      PlaceCandidate(place: $0, isWeak: true)
    }
  }

  // MARK: - One value

  /// Where a value came from; a value without places leads to the body that returned it.
  func candidates(of traced: Traced, depth: Int) -> [PlaceCandidate] {
    guard let origin = traced.origin, depth < PlaceChooser.depthLimit else { return [] }
    switch origin.source {
    case .builtin("count", let operands): return counted(operands, depth: depth + 1)
    case .builtin("internal.member_2", let operands): return contained(operands, depth: depth)
    case .builtin(_, let operands):
      if origin.places.isEmpty || operands.contains(where: { $0.isCounted || $0.isFound }) {
        return ofOperands(operands, depth: depth + 1)
      }
    case .derived(let derivation) where origin.places.isEmpty:
      return choose(groups(of: derivation, depth: depth + 1)).map { [$0] }
        ?? arguments(derivation.arguments)
    case .failed(let log, let arguments):
      let found = candidates(ofLog: log, depth: depth + 1)
      return found.isEmpty
        ? self.arguments(arguments) + origin.places.map { PlaceCandidate(place: $0) } : found
    case .built(let built):
      return built.members.flatMap { $0?.places ?? [] }.map { PlaceCandidate(place: $0) }
    case .derived, .found, .input: break
    }
    return origin.places.map { PlaceCandidate(place: $0) }
  }
}

extension Traced {
  /// Whether the value is the size of a collection.
  fileprivate var isCounted: Bool {
    if case .builtin("count", _) = origin?.source { return true }
    return false
  }

  /// Whether the value stands in the policy and only its key came from the input.
  fileprivate var isFound: Bool {
    if case .found = origin?.source { return true }
    return false
  }
}
