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
    case .negation: return candidates(ofLog: condition.log, depth: depth + 1)
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
    operands.flatMap { candidates(of: $0, depth: depth) }.map { candidate in
      var candidate = candidate
      candidate.isComparedWithConstant = isConstant
      return candidate
    }
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
      if operands.contains(where: \.isCounted) || origin.places.isEmpty {
        return operands.flatMap { candidates(of: $0, depth: depth + 1) }
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
    case .derived, .input: break
    }
    return origin.places.map { PlaceCandidate(place: $0) }
  }

  /// `x in xs`: the matching item, then `x`.
  private func contained(_ operands: [Traced], depth: Int) -> [PlaceCandidate] {
    guard operands.count == 2, let item = operands[0].value, let list = operands[1].value else {
      return []
    }
    var found: [PlaceCandidate] = []
    if let (key, index) = list.findMember(item, key: .null), let origin = operands[1].origin {
      switch origin.source {
      case .built(let built):
        found += (built.member(index)?.places ?? []).map { PlaceCandidate(place: $0) }
      case .input:
        found += origin.places.map { PlaceCandidate(place: Place(parent: $0, key: key)) }
      default: break
      }
    }
    return found + candidates(of: operands[0], depth: depth)
      + (found.isEmpty ? candidates(of: operands[1], depth: depth) : [])
  }

  // MARK: - count

  /// The elements that were counted; for none, the container or what was missing.
  private func counted(_ operands: [Traced], depth: Int) -> [PlaceCandidate] {
    guard let container = operands.first else { return [] }
    if case .builtin("minus", let sides) = container.origin?.source, sides.count == 2 {
      return difference(container, sides, depth: depth)
    }
    guard case .built(let built) = container.origin?.source else {
      return candidates(of: container, depth: depth)
    }
    var found = built.members.flatMap { $0?.places ?? [] }.map { PlaceCandidate(place: $0) }
    if found.isEmpty {
      for derivation in built.derivations.compactMap({ $0 }) {
        found += choose(groups(of: derivation, depth: depth + 1)).map { [$0] } ?? []
      }
    }
    return found.isEmpty ? candidates(ofLog: built.log, depth: depth + 1) : found
  }

  /// `required - provided`: the place that `provided` was read from lacks the first element.
  private func difference(
    _ container: Traced, _ sides: [Traced], depth: Int
  ) -> [PlaceCandidate] {
    let own = candidates(of: sides[0], depth: depth)
    if !own.isEmpty { return own }
    guard case .set(let missing) = container.value, let first = missing.elements.first else {
      return []
    }
    guard case .built(let built) = sides[1].origin?.source else {
      return candidates(of: sides[1], depth: depth)
    }
    let homes = built.members.flatMap { $0?.places ?? [] }.compactMap(\.parent)
    if let home = homes.first {
      return [PlaceCandidate(place: Place(parent: home, key: first, part: .missing))]
    }
    return candidates(ofLog: built.log, depth: depth + 1).map { candidate in
      guard candidate.place.part == .value else { return candidate }
      let place = Place(parent: candidate.place, key: first, part: .missing)
      return PlaceCandidate(place: place)
    }
  }

  // MARK: - not

  /// Why a body has no solution: the failing literals, the most telling first.
  func candidates(ofLog log: [Failure], depth: Int) -> [PlaceCandidate] {
    guard depth < PlaceChooser.depthLimit else { return [] }
    var ranked: [(candidate: PlaceCandidate, score: [Int])] = []
    for failure in log {
      for candidate in candidates(of: failure, depth: depth) {
        let place = candidate.place
        ranked.append(
          (
            candidate,
            [
              candidate.isWeak ? 0 : 1, place.isIdentity ? 0 : 1, isInMessage(place) ? 1 : 0,
              failure.before.count, isNamed(place) ? 1 : 0, place.depth,
            ]
          ))
      }
    }
    return ranked.enumerated().sorted { a, b in
      if a.element.score == b.element.score { return a.offset < b.offset }
      return b.element.score.lexicographicallyPrecedes(a.element.score)
    }.prefix(1).map(\.element.candidate)
  }

  private func candidates(of failure: Failure, depth: Int) -> [PlaceCandidate] {
    let own = failure.operands.flatMap { candidates(of: $0, depth: depth + 1) }
    if !own.isEmpty { return own }
    for condition in failure.before.reversed() {
      let earlier = candidates(of: condition, depth: depth + 1)
      if !earlier.isEmpty { return earlier }
    }
    return []
  }
}

extension Traced {
  /// Whether the value is the size of a collection.
  fileprivate var isCounted: Bool {
    if case .builtin("count", _) = origin?.source { return true }
    return false
  }
}
