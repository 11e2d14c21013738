import Diagnostics

extension Evaluator {
  /// The value of a rule without arguments; *nil when* undefined.
  func ruleValue(_ id: RuleID) throws(EvaluationError) -> Value? {
    let rule = plan.rules[Int(id)]
    if rule.isReplaceable, !replacements.isEmpty, let replaced = try replacedValue(id) {
      trace?.result = nil
      return replaced.value
    }
    if case .known(let value, let origin) = rule.dependsOnInput ? memo[Int(id)] : lasting[Int(id)] {
      trace?.result = origin
      return value
    }
    let value = try computeRule(id, rule)
    let known = Memo.known(value, trace?.result)
    if rule.dependsOnInput || !replacements.isEmpty {
      memo[Int(id)] = known
    } else {
      lasting[Int(id)] = known
    }
    return value
  }

  private func computeRule(
    _ id: RuleID, _ rule: PlannedRule
  ) throws(EvaluationError) -> Value? {
    switch rule.kind {
    case .complete: return try firstValue(rule, arguments: [], origins: [])
    case .function: return nil
    case .partialSet: return try partialSet(rule)
    case .partialObject: return try partialObject(rule)
    }
  }

  // MARK: - One value

  func callFunction(_ id: RuleID, _ list: IDList) throws(EvaluationError) -> Value? {
    if !replacements.functions.isEmpty, let source = replacements.functions[id] {
      return try callReplacement(source, list)
    }
    guard let (values, origins) = try values(of: list) else { return nil }
    return try call(function: id, values, origins)
  }

  func call(
    function id: RuleID, _ values: [Value], _ origins: [Origin?]
  ) throws(EvaluationError) -> Value? {
    try firstValue(plan.rules[Int(id)], arguments: values, origins: origins)
  }

  /// The value that all clauses which hold agree on, else the default's.
  private func firstValue(
    _ rule: PlannedRule, arguments: [Value], origins: [Origin?]
  ) throws(EvaluationError) -> Value? {
    let outer = trace?.startLog()
    var result: Value?
    var origin: Origin?
    for clause in rule.clauses {
      guard let value = try chainValue(clause, rule, arguments, origins) else { continue }
      if let result {
        guard result == value else { throw conflict(rule, plan.clauses[clause]) }
      } else {
        result = value
        origin = trace?.result
      }
      if rule.isConstant { break }
    }
    if result == nil, let fallback = rule.fallback {
      result = try chainValue(fallback, rule, arguments, origins)
      origin = trace?.result
    }
    if let trace {
      trace.endCall(result, origin, log: trace.endLog(outer), arguments, origins)
    }
    return result
  }

  private func conflict(_ rule: PlannedRule, _ clause: Clause) -> EvaluationError {
    EvaluationError(
      code: .conflict,
      message: rule.kind == .function
        ? "functions must not produce multiple outputs for same inputs"
        : "complete rules must not produce multiple outputs",
      range: clause.range)
  }

  /// The value of a clause, or of the first of its `else` branches that holds.
  private func chainValue(
    _ id: ClauseID, _ rule: PlannedRule, _ arguments: [Value], _ origins: [Origin?]
  ) throws(EvaluationError) -> Value? {
    var next: ClauseID? = id
    while let id = next {
      let clause = plan.clauses[id]
      if let value = try clauseValue(clause, rule, arguments, origins) { return value }
      next = clause.next
    }
    return nil
  }

  private func clauseValue(
    _ clause: Clause, _ rule: PlannedRule, _ arguments: [Value], _ origins: [Origin?]
  ) throws(EvaluationError) -> Value? {
    var result: Value?
    var origin: Origin?
    try eachSolution(of: clause, arguments, origins) { () throws(EvaluationError) in
      guard let value = try value(of: clause.value) else {
        trace?.fail(clause.head, nil)
        return false
      }
      if let result {
        guard result == value else { throw conflict(rule, clause) }
      } else {
        result = value
        origin = trace?.derived(value, clause: clause, arguments, origins)
      }
      return rule.isConstant
    }
    trace?.result = origin
    return result
  }

  /// Runs a clause in a frame of its own and calls `then` for each solution.
  func eachSolution(
    of clause: Clause, _ arguments: [Value] = [], _ origins: [Origin?] = [], _ then: Continuation
  ) throws(EvaluationError) {
    try inFrame(clause.frameSize, at: clause.range) { () throws(EvaluationError) in
      let outer = trace?.enterBody()
      defer { if let outer { trace?.leaveBody(outer) } }
      for i in 0..<clause.parameters.count {
        let origin = origins.isEmpty ? nil : origins[Int(i)]
        guard try match(plan.ids[clause.parameters.start + i], arguments[Int(i)], origin) else {
          return
        }
      }
      _ = try solve(clause.body, then)
    }
  }

  // MARK: - Many values

  private func partialSet(_ rule: PlannedRule) throws(EvaluationError) -> Value? {
    var values: [Value] = []
    var members: [Trace.Member] = []
    let outer = trace?.startLog()
    for id in rule.clauses {
      let clause = plan.clauses[id]
      try eachSolution(of: clause) { () throws(EvaluationError) in
        guard let value = try value(of: clause.value) else {
          trace?.fail(clause.head, nil)
          return false
        }
        if let trace {
          members.append(trace.member(value, clause: clause))
        } else {
          values.append(value)
        }
        return false
      }
    }
    if let trace { return trace.buildSet(members, log: trace.endLog(outer)) }
    return .set(SetValue(values))
  }

  private func partialObject(_ rule: PlannedRule) throws(EvaluationError) -> Value? {
    let builder = PartialObjectBuilder()
    let outer = trace?.startLog()
    for id in rule.clauses {
      let clause = plan.clauses[id]
      try eachSolution(of: clause) { () throws(EvaluationError) in
        guard let value = try self.value(of: clause.value) else { return false }
        let member = trace?.member(value, clause: clause)
        guard let (path, _) = try values(of: clause.path) else { return false }
        let inserted = builder.insert(value, member, at: path[...], asElement: rule.endsInSets)
        guard inserted else {
          throw EvaluationError(
            code: .conflict, message: "object keys must be unique", range: clause.range)
        }
        return false
      }
    }
    var value = builder.value(trace)
    let origin = trace?.result
    if let fallback = rule.fallback, case .object(let object) = value, object.count == 0 {
      value = try chainValue(fallback, rule, [], []) ?? value
    }
    if let trace { trace.result = origin ?? trace.failed(trace.endLog(outer)) }
    return value
  }

  /// Every solution of a rule with where it came from; equal values stay apart.
  func solutions(ofRule id: RuleID) throws(EvaluationError) -> [Trace.Member] {
    guard let trace else { return [] }
    let rule = plan.rules[Int(id)]
    var found: [Trace.Member] = []
    for id in rule.clauses {
      let clause = plan.clauses[id]
      try eachSolution(of: clause) { () throws(EvaluationError) in
        guard let value = try value(of: clause.value) else { return false }
        found.append(trace.member(value, clause: clause))
        return false
      }
    }
    return found
  }

  /// Each solution of the plan's query: the values of its named variables, then those captured.
  package func querySolutions() throws(EvaluationError) -> [[Value]] {
    guard let query = plan.query else { return [] }
    let clause = plan.clauses[query.clause]
    var solutions: [[Value]] = []
    try eachSolution(of: clause) { () throws(EvaluationError) in
      if case .array(let array) = try value(of: clause.value) { solutions.append(array.elements) }
      return false
    }
    return solutions
  }
}
