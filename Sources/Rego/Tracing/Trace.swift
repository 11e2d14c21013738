/// What a traced evaluation remembers: where values came from and which conditions held.
///
/// *Invariant*: `result` is the origin of the value that the evaluator computed last.
final class Trace {
  /// A member of a container or set of results, before it is sorted.
  struct Member {
    let value: Value
    let origin: Origin?
    let derivation: Derivation?

    init(_ value: Value, origin: Origin?, derivation: Derivation?) {
      self.value = value
      self.origin = origin
      self.derivation = derivation
    }
  }

  /// A log of failures beyond this is cut: a place needs few of them.
  private static let logLimit = 2_000

  var result: Origin?
  /// Parallel to the evaluator's slots.
  var origins: [Origin?] = Array(repeating: nil, count: 256)
  /// The member that an enumeration bound last.
  var member: (value: Value, origin: Origin?) = (.null, nil)
  /// What the places are in: the object, also inside a wrapper or under `with`.
  var document: Value?
  /// The origin of the whole input.
  var inputOrigin = Origin([Place.root()])

  private var conditions: [Condition] = []
  /// Where the conditions of the running body start.
  private var bodyStart = 0
  private var log: [Failure] = []

  func start() {
    result = nil
    conditions = []
    bodyStart = 0
    log = []
  }

  func reserve(_ count: Int) {
    guard count > origins.count else { return }
    origins += Array(repeating: nil, count: max(count - origins.count, origins.count))
  }

  // MARK: - Conditions

  var conditionMark: Int { conditions.count }

  func dropConditions(to mark: Int) {
    conditions.removeLast(conditions.count - mark)
  }

  func hold(_ literal: LiteralID, _ value: Value?) {
    hold(literal, value, result)
  }

  func hold(_ literal: LiteralID, _ value: Value?, _ origin: Origin?) {
    conditions.append(
      Condition(literal: literal, operands: [Traced(value: value, origin: origin)]))
  }

  func holdMember(_ literal: LiteralID) {
    hold(literal, member.value, member.origin)
  }

  func fail(_ literal: LiteralID, _ value: Value?) {
    fail(literal, value, result)
  }

  func fail(_ literal: LiteralID, _ value: Value?, _ origin: Origin?) {
    fail(literal, [Traced(value: value, origin: origin)])
  }

  private func fail(_ literal: LiteralID, _ operands: [Traced]) {
    guard log.count < Trace.logLimit else { return }
    log.append(
      Failure(literal: literal, operands: operands, before: Array(conditions[bodyStart...])))
  }

  func compare(
    _ literal: LiteralID, _ holds: Bool, _ a: (Value, Origin?), _ b: (Value, Origin?)
  ) {
    let operands = [Traced(value: a.0, origin: a.1), Traced(value: b.0, origin: b.1)]
    if holds {
      conditions.append(Condition(literal: literal, operands: operands))
    } else {
      fail(literal, operands)
    }
  }

  func endNegation(_ literal: LiteralID, holds: Bool, outer: [Failure]) {
    let inner = endLog(outer)
    if holds {
      conditions.append(Condition(literal: literal, operands: [], log: inner))
    } else {
      fail(literal, [])
    }
  }

  // MARK: - Bodies and logs

  /// Starts a body whose conditions are its own; answers what `leaveBody` needs.
  func enterBody() -> Int {
    let outer = bodyStart
    bodyStart = conditions.count
    return outer
  }

  func leaveBody(_ outer: Int) {
    conditions.removeLast(conditions.count - bodyStart)
    bodyStart = outer
  }

  /// Starts an empty log; answers the one to go on with.
  func startLog() -> [Failure] {
    defer { log = [] }
    return log
  }

  /// Ends a log and goes on with the outer one.
  func endLog(_ outer: [Failure]?) -> [Failure] {
    defer { log = outer ?? [] }
    return log
  }

  func failed(_ log: [Failure]) -> Origin { Origin([], .failed(log, [])) }

  // MARK: - Results

  /// The value just computed as a member, with the conditions of the running body.
  func member(_ value: Value, clause: Clause? = nil) -> Member {
    let traced = Traced(value: value, origin: result)
    let derivation = Derivation(
      clause: clause, conditions: Array(conditions[bodyStart...]), value: traced, arguments: [])
    return Member(value, origin: result, derivation: derivation)
  }

  /// The origin of a rule's or function's result.
  func derived(
    _ value: Value, clause: Clause, _ arguments: [Value], _ origins: [Origin?]
  ) -> Origin {
    let derivation = Derivation(
      clause: clause, conditions: Array(conditions[bodyStart...]),
      value: Traced(value: value, origin: result), arguments: Trace.zip(arguments, origins))
    return Origin(result?.places ?? [], .derived(derivation))
  }

  func endCall(
    _ value: Value?, _ origin: Origin?, log: [Failure], _ arguments: [Value], _ origins: [Origin?]
  ) {
    if value == nil {
      result = Origin([], .failed(log, Trace.zip(arguments, origins)))
    } else {
      if case .derived(let derivation) = origin?.source { derivation.failures = log }
      result = origin
    }
  }

  static func zip(_ values: [Value], _ origins: [Origin?]) -> [Traced] {
    values.indices.map { i in
      Traced(value: values[i], origin: i < origins.count ? origins[i] : nil)
    }
  }
}
