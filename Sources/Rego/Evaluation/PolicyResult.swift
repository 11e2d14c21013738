import Text

/// One result of a rule that reports, with the place in the input that led to it.
package struct PolicyResult: Sendable {
  package let value: Value
  /// *nil when* nothing of the input led to the result.
  package let place: InputPlace?
  /// What held, in source order; empty unless it was asked for.
  package var conditions: [HeldCondition] = []
  /// The indexes of the unknown paths that the result rests on, ascending.
  package var unknowns: [Int] = []

  /// The text of a result: the string itself, or an object's `msg`; *nil when* it has none.
  package var message: String? {
    switch value {
    case .string(let text): text
    case .object(let object):
      if case .string(let text)? = object["msg"] { text } else { nil }
    default: nil
    }
  }

  /// In order of trust: `path`, `details.path`, `_loc.path`; *nil when* the policy states none.
  package var statedPath: [Value]? {
    value["path"]?.elements ?? value["details"]?["path"]?.elements
      ?? value["_loc"]?["path"]?.elements
  }

  /// Whether the stated path can be one of the input: text and whole numbers.
  fileprivate var statesPlace: Bool {
    guard let path = statedPath else { return false }
    return path.allSatisfy { element in
      switch element {
      case .string: true
      case .number(let number): (number.int64 ?? -1) >= 0
      default: false
      }
    }
  }
}

/// A place in the input.
package struct InputPlace: Sendable {
  package enum Part: Sendable {
    case value
    case key
    /// The last element of the path is a key that is not there.
    case missing
  }

  /// *Shape*: strings and whole numbers, from the root.
  package let path: [Value]
  package let part: Part

  init(_ place: Place) {
    path = place.path
    switch place.part {
    case .value: part = .value
    case .key: part = .key
    case .missing: part = .missing
    }
  }
}

extension Evaluator {
  /// Whether a rule that reports has any result.
  package func reports(_ rule: RuleID) throws(EvaluationError) -> Bool {
    steps = 0
    guard let value = try ruleValue(rule) else { return false }
    switch value {
    case .set(let set): return !set.elements.isEmpty
    case .array(let array): return !array.elements.isEmpty
    case .object(let object): return object.count > 0
    default: return false
    }
  }

  /// The results of a rule when each states its place; *nil when* one has to be looked for.
  ///
  /// No trace is needed, which costs several times an evaluation.
  package func statedResults(of rule: RuleID) throws(EvaluationError) -> [PolicyResult]? {
    steps = 0
    let elements: [Value]
    switch try ruleValue(rule) {
    case nil: elements = []
    case .set(let set)?: elements = set.elements
    case .array(let array)?: elements = array.elements
    default: return nil
    }
    let results = elements.map { PolicyResult(value: $0, place: nil) }
    return results.allSatisfy(\.statesPlace) ? results : nil
  }

  /// The results of a rule that reports; only a tracing evaluator knows their places.
  ///
  /// Equal results from different places are kept apart, equal ones of one place are one.
  package func results(
    of rule: RuleID, explaining: Bool = false, unknowns: UnknownPaths? = nil
  ) throws(EvaluationError) -> [PolicyResult] {
    steps = 0
    var results: [PolicyResult] = []
    var places: [Place?] = []
    let isComplete = plan.rules[Int(rule)].kind == .complete
    let found = try solutions(ofRule: rule)
    for member in isComplete ? found.flatMap({ elements(of: $0) }) : found {
      let plain = PolicyResult(value: member.value, place: nil)
      // A stated place is trusted, so none is looked for; that takes most of the time.
      let place =
        plain.statesPlace
        ? nil : PlaceChooser.place(of: member, message: plain.message ?? "", plan: plan)
      let known = results.indices.first { i in
        guard results[i].value == member.value else { return false }
        switch (places[i], place) {
        case (nil, nil): return true
        case (let a?, let b?): return a.isSame(as: b)
        default: return false
        }
      }
      if let known, results[known].unknowns.isEmpty { continue }
      var result = PolicyResult(value: member.value, place: place.map { InputPlace($0) })
      if explaining, let derivation = member.derivation {
        var collector = ReasonCollector(plan)
        collector.add(derivation)
        result.conditions = collector.conditions
      }
      if let unknowns, let derivation = member.derivation {
        var reads = UnknownReads(plan, unknowns)
        reads.visit(derivation)
        result.unknowns = reads.found.sorted()
      }
      if let known {
        // One way to the result that rests on nothing unknown is enough.
        if result.unknowns.isEmpty { results[known] = result }
        continue
      }
      results.append(result)
      places.append(place)
    }
    return results
  }

  /// The results in the list or set that a complete rule has as its value.
  private func elements(of member: Trace.Member) -> [Trace.Member] {
    let elements: [Value]
    switch member.value {
    case .array(let array): elements = array.elements
    case .set(let set): elements = set.elements
    default: return []
    }
    return elements.enumerated().map { index, element in
      let origin = trace?.memberOrigin(
        member.origin, .number(Number(index)), index, element, in: member.value)
      if case .derived(let derivation) = origin?.source {
        return Trace.Member(element, origin: origin, derivation: derivation)
      }
      return Trace.Member(element, origin: origin, derivation: member.derivation)
    }
  }
}
