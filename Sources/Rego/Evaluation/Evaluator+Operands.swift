import Text

extension Evaluator {
  /// The operand's value; *nil when* undefined.
  ///
  /// A trace keeps where it came from in `result`.
  func value(of id: OperandID) throws(EvaluationError) -> Value? {
    switch plan.operands[id] {
    case .constant(let index):
      trace?.result = nil
      return constants[Int(index)]
    case .slot(let slot):
      if let trace { trace.result = trace.origins[frame + Int(slot)] }
      return slots[frame + Int(slot)]
    case .input:
      trace?.result = input == nil ? nil : trace?.inputOrigin
      return input
    case .stored(let keys): return try storedValue(keys)
    case .lookup(let base, let keys):
      guard let value = try value(of: base) else { return nil }
      return try lookup(keys, from: 0, in: value)
    case .rule(let rule): return try ruleValue(rule)
    case .virtual(let node, let keys): return try virtualValue(node, keys)
    case .builtin(let index, let list): return try callBuiltin(index, list)
    case .function(let rule, let list): return try callFunction(rule, list)
    case .array(let list):
      guard let (values, origins) = try values(of: list) else { return nil }
      trace?.result = trace?.built(origins)
      return .array(ArrayValue(values))
    case .set(let list):
      guard let (values, origins) = try values(of: list) else { return nil }
      guard let trace else { return .set(SetValue(values)) }
      return trace.buildSet(zip(values, origins).map { .init($0, origin: $1, derivation: nil) })
    case .object(let list): return try objectValue(list)
    case .arrayComprehension(let term, let body): return try arrayComprehension(term, body)
    case .setComprehension(let term, let body): return try setComprehension(term, body)
    case .objectComprehension(let key, let value, let body):
      return try objectComprehension(key, value, body)
    }
  }

  /// The values of a list of operands; *nil when* one is undefined.
  func values(
    of list: IDList
  ) throws(EvaluationError) -> (values: [Value], origins: [Origin?])? {
    var values: [Value] = []
    var origins: [Origin?] = []
    values.reserveCapacity(Int(list.count))
    for i in 0..<list.count {
      guard let value = try value(of: plan.ids[list.start + i]) else { return nil }
      values.append(value)
      if let trace { origins.append(trace.result) }
    }
    return (values, origins)
  }

  /// Walks keys from a value whose origin is the trace's result.
  func lookup(
    _ keys: IDList, from first: Int32, in value: Value
  ) throws(EvaluationError) -> Value? {
    var value = value
    for i in first..<keys.count {
      let origin = trace?.result
      guard let key = try self.value(of: plan.ids[keys.start + i]) else { return nil }
      guard let next = step(key, in: value, origin) else { return nil }
      value = next
    }
    return value
  }

  /// A base document, where a number names an object's key as well as an array's element.
  private func storedValue(_ keys: IDList) throws(EvaluationError) -> Value? {
    var value = base
    trace?.result = nil
    for i in 0..<keys.count {
      let origin = trace?.result
      guard var key = try self.value(of: plan.ids[keys.start + i]) else { return nil }
      if case .number(let number) = key, case .object = value { key = .string(number.text) }
      guard let next = step(key, in: value, origin) else { return nil }
      value = next
    }
    return value
  }

  /// One member of a container; *nil when* there is none.
  private func step(_ key: Value, in container: Value, _ origin: Origin?) -> Value? {
    let found: (value: Value, index: Int)?
    switch container {
    case .object(let object):
      found = object.index(of: key).map { (object.values[$0], $0) }
    case .array(let array):
      if case .number(let number) = key, let index = number.int64,
        index >= 0, index < array.elements.count
      {
        found = (array.elements[Int(index)], Int(index))
      } else {
        found = nil
      }
    case .set(let set):
      let index = set.lowerBound(of: key)
      found = index < set.elements.count && set.elements[index] == key ? (key, index) : nil
    default: found = nil
    }
    if let trace {
      trace.result =
        if let found {
          trace.lookupOrigin(origin, key, found.index, found.value, in: container)
        } else {
          trace.missingOrigin(origin, key)
        }
    }
    return found?.value
  }

  private func objectValue(_ list: IDList) throws(EvaluationError) -> Value? {
    guard let (values, origins) = try values(of: list) else { return nil }
    var members: [(key: Value, value: Value)] = []
    for i in stride(from: 0, to: values.count, by: 2) {
      members.append((values[i], values[i + 1]))
    }
    let object = ObjectValue(members)
    if object.count < members.count { try checkKeys(members) }
    if let trace {
      let parts = object.keys.map { key -> Origin? in
        members.lastIndex { $0.key == key }.flatMap { origins[$0 * 2 + 1] }
      }
      trace.result = trace.built(parts)
    }
    return .object(object)
  }

  /// Equal keys must have equal values.
  func checkKeys(_ members: [(key: Value, value: Value)]) throws(EvaluationError) {
    let unique = ObjectValue(members)
    for member in members {
      if let value = unique[member.key], value != member.value {
        throw EvaluationError(
          code: .conflict, message: "object keys must be unique",
          range: running.map { range(ofLiteral: $0) })
      }
    }
  }

  // MARK: - Comprehensions

  private func arrayComprehension(
    _ term: OperandID, _ body: IDList
  ) throws(EvaluationError) -> Value? {
    var values: [Value] = []
    var members: [Trace.Member] = []
    let outer = trace?.startLog()
    _ = try solveClosure(body) { () throws(EvaluationError) in
      guard let value = try value(of: term) else { return false }
      values.append(value)
      if let trace { members.append(trace.member(value)) }
      return false
    }
    if let trace { trace.buildArray(members, log: trace.endLog(outer)) }
    return .array(ArrayValue(values))
  }

  private func setComprehension(
    _ term: OperandID, _ body: IDList
  ) throws(EvaluationError) -> Value? {
    var values: [Value] = []
    var members: [Trace.Member] = []
    let outer = trace?.startLog()
    _ = try solveClosure(body) { () throws(EvaluationError) in
      guard let value = try value(of: term) else { return false }
      if let trace { members.append(trace.member(value)) } else { values.append(value) }
      return false
    }
    if let trace { return trace.buildSet(members, log: trace.endLog(outer)) }
    return .set(SetValue(values))
  }

  private func objectComprehension(
    _ key: OperandID, _ term: OperandID, _ body: IDList
  ) throws(EvaluationError) -> Value? {
    var pairs: [(key: Value, value: Value)] = []
    var members: [Trace.Member] = []
    let outer = trace?.startLog()
    _ = try solveClosure(body) { () throws(EvaluationError) in
      guard let key = try value(of: key), let value = try value(of: term) else { return false }
      pairs.append((key, value))
      if let trace { members.append(trace.member(value)) }
      return false
    }
    let object = ObjectValue(pairs)
    if object.count < pairs.count { try checkKeys(pairs) }
    if let trace { trace.buildObject(object, pairs.map(\.key), members, trace.endLog(outer)) }
    return .object(object)
  }

  /// Solves a body whose conditions are its own.
  private func solveClosure(
    _ body: IDList, _ then: Continuation
  ) throws(EvaluationError) -> Bool {
    let outer = trace?.enterBody()
    let literal = running
    defer {
      running = literal
      if let outer { trace?.leaveBody(outer) }
    }
    return try solve(body, then)
  }

  // MARK: - Builtins

  private func callBuiltin(
    _ index: Int32, _ list: IDList
  ) throws(EvaluationError) -> Value? {
    if !replacements.builtins.isEmpty, let source = replacements.builtins[index] {
      return try callReplacement(source, list)
    }
    guard let (values, origins) = try values(of: list) else { return nil }
    return try call(index, values, origins)
  }

  func call(
    _ index: Int32, _ values: [Value], _ origins: [Origin?]
  ) throws(EvaluationError) -> Value? {
    let builtin = Builtins.all[Int(index)]
    do throws(BuiltinError) {
      for (position, types) in builtin.operands.enumerated()
      where !types.contains(typeOf: values[position]) {
        throw BuiltinError.type(operand: position + 1, types, got: values[position])
      }
      let result = try builtin.evaluate(builtins, values)
      if case .string(let text)? = result { try OutputLimit.check(text.utf8.count) }
      trace?.endBuiltin(index, builtin.name, result, values, origins)
      return result
    } catch {
      trace?.endBuiltin(index, builtin.name, nil, values, origins)
      // A result that is too large must not pass as undefined: the policy would look satisfied.
      guard isStrict || error.code == .limit else { return nil }
      throw EvaluationError(
        code: error.code.evaluation, message: "\(builtin.name): \(error.message)",
        range: running.map { range(ofLiteral: $0) })
    }
  }
}

extension BuiltinError.Code {
  fileprivate var evaluation: EvaluationError.Code {
    switch self {
    case .builtin: .builtin
    case .type: .type
    case .limit: .limit
    }
  }
}
