import Diagnostics

/// A condition of a policy that held for a result, with what it read of the input.
package struct HeldCondition: Sendable {
  /// Where the condition is written.
  package let range: SourceRange
  /// How many calls lie between the rule that reports and the condition.
  package let depth: Int
  /// *Shape*: each place once, in the order of the condition's operands.
  package let reads: [Read]

  package struct Read: Sendable {
    package let place: InputPlace
    /// *nil when* nothing is there.
    package let value: Value?
  }
}

/// Collects the conditions that led to a result, those of functions that were called included.
struct ReasonCollector {
  let plan: Plan
  private(set) var conditions: [HeldCondition] = []

  /// The bodies that are in the list already; a rule is explained where it is first read.
  private var explained: Set<ObjectIdentifier> = []

  /// How deep calls and the operands of builtins are followed.
  private static let depthLimit = 3
  /// More is no explanation.
  private static let limit = 60

  init(_ plan: Plan) { self.plan = plan }

  /// Adds the conditions of a body in source order.
  mutating func add(_ derivation: Derivation, depth: Int = 0) {
    guard depth < Self.depthLimit, explained.insert(ObjectIdentifier(derivation)).inserted
    else { return }
    let ordered = derivation.conditions.enumerated().sorted { a, b in
      let (i, j) = (expression(a.element).index, expression(b.element).index)
      return i == j ? a.offset < b.offset : i < j
    }.map(\.element)
    var start = 0
    while start < ordered.count {
      // A condition that was planned as several literals is one.
      let range = expression(ordered[start]).range
      let end = ordered[start...].firstIndex { expression($0).range != range } ?? ordered.count
      if expression(ordered[start]).kind == .condition {
        add(ordered[start..<end], range, depth)
      }
      start = end
    }
  }

  private mutating func add(
    _ literals: ArraySlice<Condition>, _ range: SourceRange, _ depth: Int
  ) {
    guard conditions.count < Self.limit else { return }
    var reads: [(place: Place, value: Value?)] = []
    var called: [Derivation] = []
    for literal in literals {
      for operand in literal.operands { collect(operand, &reads, &called, 0) }
      for failure in literal.log {
        for operand in failure.operands { collect(operand, &reads, &called, 0) }
      }
    }
    conditions.append(
      HeldCondition(
        range: range, depth: depth,
        reads: reads.map { .init(place: InputPlace($0.place), value: $0.value) }))
    for derivation in called { add(derivation, depth: depth + 1) }
  }

  private func expression(_ condition: Condition) -> PlannedExpression {
    plan.expressions[Int(plan.literalExpressions[condition.literal])]
  }

  private func collect(
    _ traced: Traced, _ reads: inout [(place: Place, value: Value?)],
    _ called: inout [Derivation], _ depth: Int
  ) {
    guard let origin = traced.origin, depth <= Self.depthLimit else { return }
    switch origin.source {
    case .input:
      for place in origin.places { note(place, traced.value, &reads) }
    case .builtin(_, let operands):
      for operand in operands { collect(operand, &reads, &called, depth + 1) }
    case .found(let key):
      collect(key, &reads, &called, depth + 1)
    case .derived(let derivation):
      if !called.contains(where: { $0 === derivation }) { called.append(derivation) }
    case .built(let built):
      for member in built.members.compactMap({ $0 }) {
        collect(Traced(value: nil, origin: member), &reads, &called, depth + 1)
      }
    case .failed(let log, let arguments):
      for place in origin.places { note(place, nil, &reads) }
      for operand in log.flatMap(\.operands) + arguments {
        collect(operand, &reads, &called, depth + 1)
      }
    }
  }

  private func note(
    _ place: Place, _ value: Value?, _ reads: inout [(place: Place, value: Value?)]
  ) {
    guard !reads.contains(where: { $0.place.isSame(as: place) }) else { return }
    reads.append((place, place.part == .missing ? nil : value))
  }
}
