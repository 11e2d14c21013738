extension PlaceChooser {
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

  /// Whether a negated body asks only for an exemption: that there is none is never the reason.
  func isExemption(_ body: IDList) -> Bool {
    guard body.count > 0,
      case .test(let operand) = plan.literals[plan.ids[body.start + body.count - 1]],
      let rule = rule(askedBy: operand)
    else { return false }
    let words = MessageWords.split(plan.rules[Int(rule)].path.last ?? "")
    return words.contains { PlaceChooser.exemptionWords.contains($0) }
  }

  private func rule(askedBy operand: OperandID) -> RuleID? {
    switch plan.operands[operand] {
    case .function(let rule, _), .rule(let rule): rule
    case .lookup(let base, _): rule(askedBy: base)
    default: nil
    }
  }

  /// Words in the names of rules that say which objects a policy leaves out.
  private static let exemptionWords: Set<String> = [
    "exempt", "exempted", "exemption", "exception", "exclude", "excluded", "exclusion", "ignore",
    "ignored", "skip", "skipped", "waived",
  ]
}
