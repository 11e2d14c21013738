/// Tells variables that nothing binds from those that only wait for them.
///
/// OPA reports both; the ones that wait are safe once the others are.
enum UnsafeCauses {
  /// The failures without those that another stuck literal would resolve.
  ///
  /// *Shape*: `failures` runs beside `literals`; all of them where each waits for another.
  static func causes(
    of failures: [Planner.Unsafe], in literals: [ResolvedExpression]
  ) -> [Planner.Unsafe] {
    let outputs = literals.map(\.outputs)
    let causes = failures.indices.filter { i in
      !outputs.indices.contains { $0 != i && outputs[$0].contains(failures[i].slot) }
    }
    return causes.isEmpty ? failures : causes.map { failures[$0] }
  }
}

extension ResolvedExpression {
  /// The variables that the literal may give a value.
  fileprivate var outputs: Set<Slot> {
    guard !isNegated else { return [] }
    var slots: Set<Slot> = []
    switch kind {
    case .term, .every: break
    case .unify(let left, let right):
      left.forEachPatternSlot { slots.insert($0) }
      right.forEachPatternSlot { slots.insert($0) }
    case .call(_, _, let output): output.forEachPatternSlot { slots.insert($0) }
    case .someIn(let key, let value, _):
      key?.forEachPatternSlot { slots.insert($0) }
      value.forEachPatternSlot { slots.insert($0) }
    }
    return slots
  }
}

extension ResolvedTerm {
  fileprivate func forEachPatternSlot(_ visit: (Slot) -> Void) {
    switch self {
    case .variable(let slot): visit(slot)
    case .array(let terms): for term in terms { term.forEachPatternSlot(visit) }
    case .object(let members): for member in members { member.value.forEachPatternSlot(visit) }
    default: break
    }
  }
}
