import Text

extension Evaluator {
  /// Calls `then` for each way in which the literals from `index` on hold.
  ///
  /// Answers whether `then` asked to stop.
  func solve(
    _ body: IDList, from index: Int32 = 0, _ then: Continuation
  ) throws(EvaluationError) -> Bool {
    let mark = trace?.conditionMark ?? 0
    defer { trace?.dropConditions(to: mark) }
    var index = index
    while index < body.count {
      cover(body, before: index)
      let id = plan.ids[body.start + index]
      try countStep(id)
      index += 1
      switch plan.literals[id] {
      case .test(let operand):
        let value = try value(of: operand)
        guard let value, value.isTrue else {
          trace?.fail(id, value)
          return false
        }
        trace?.hold(id, value)
      case .equal(let left, let right):
        guard try holdsEqual(id, left, right) else { return false }
      case .bind(let slot, let operand):
        guard let value = try value(of: operand) else {
          trace?.fail(id, nil)
          return false
        }
        trace?.hold(id, value)
        set(slot, value)
      case .match(let pattern, let operand):
        guard let value = try value(of: operand) else {
          trace?.fail(id, nil)
          return false
        }
        let origin = trace?.result
        guard try match(pattern, value, origin) else {
          trace?.fail(id, value, origin)
          return false
        }
        trace?.hold(id, value, origin)
      case .negation(let inner):
        guard try holdsNegation(id, inner) else { return false }
      case .every(let operand, let key, let value, let inner):
        guard try holdsEvery(id, operand, key, value, inner) else { return false }
      case .enumerate(let operand, let key, let value):
        return try enumerate(id, operand, key, value) { () throws(EvaluationError) in
          try solve(body, from: index, then)
        }
      case .enumerateNode(let node, let keys, let key):
        return try enumerateNode(node, keys, key) { () throws(EvaluationError) in
          try solve(body, from: index, then)
        }
      case .walk(let operand, let pattern):
        return try walk(id, operand, pattern) { () throws(EvaluationError) in
          try solve(body, from: index, then)
        }
      case .with(let list, let inner):
        return try solveReplaced(id, list, inner) { () throws(EvaluationError) in
          try solve(body, from: index, then)
        }
      case .fail: return false
      }
    }
    cover(body, before: index)
    return try then()
  }

  /// Whether the body holds at all.
  func isSatisfied(_ body: IDList) throws(EvaluationError) -> Bool {
    try solve(body) { () throws(EvaluationError) in true }
  }

  @inline(__always)
  func set(_ slot: Slot, _ value: Value) {
    slots[frame + Int(slot)] = value
    if let trace { trace.origins[frame + Int(slot)] = trace.result }
  }

  private func holdsEqual(
    _ id: LiteralID, _ left: OperandID, _ right: OperandID
  ) throws(EvaluationError) -> Bool {
    guard let a = try value(of: left) else {
      trace?.fail(id, nil)
      return false
    }
    let origin = trace?.result
    guard let b = try value(of: right) else {
      trace?.fail(id, nil)
      return false
    }
    let holds = a == b
    trace?.compare(id, holds, (a, origin), (b, trace?.result))
    return holds
  }

  private func holdsNegation(
    _ id: LiteralID, _ body: IDList
  ) throws(EvaluationError) -> Bool {
    let outer = trace?.startLog()
    let holds = try isSatisfied(body)
    guard let trace, let outer else { return !holds }
    trace.endNegation(id, holds: !holds, outer: outer)
    return !holds
  }

  private func holdsEvery(
    _ id: LiteralID, _ operand: OperandID, _ key: PatternID, _ value: PatternID, _ body: IDList
  ) throws(EvaluationError) -> Bool {
    guard let container = try self.value(of: operand) else {
      trace?.fail(id, nil)
      return false
    }
    let origin = trace?.result
    guard container.isContainer else { return false }
    let failed = try eachMember(container, origin, key, value) { () throws(EvaluationError) in
      try !isSatisfied(body)
    }
    if failed { trace?.fail(id, container, origin) } else { trace?.hold(id, container, origin) }
    return !failed
  }

  private func enumerate(
    _ id: LiteralID, _ operand: OperandID, _ key: PatternID, _ value: PatternID,
    _ then: Continuation
  ) throws(EvaluationError) -> Bool {
    guard let container = try self.value(of: operand) else {
      trace?.fail(id, nil)
      return false
    }
    guard let trace else { return try eachMember(container, nil, key, value, then) }
    let origin = trace.result
    var matched = false
    let stopped = try eachMember(container, origin, key, value) { () throws(EvaluationError) in
      matched = true
      let mark = trace.conditionMark
      trace.holdMember(id)
      defer { trace.dropConditions(to: mark) }
      return try then()
    }
    if !matched { trace.fail(id, container, origin) }
    return stopped
  }

  /// Calls `then` for each member whose key and value match.
  private func eachMember(
    _ container: Value, _ origin: Origin?, _ key: PatternID, _ value: PatternID,
    _ then: Continuation
  ) throws(EvaluationError) -> Bool {
    switch container {
    case .array(let array):
      for (index, element) in array.elements.enumerated() {
        let number = Value.number(Number(index))
        if try member(key, number, value, element, container, origin, index, then) { return true }
      }
    case .set(let set):
      for (index, element) in set.elements.enumerated() {
        if try member(key, element, value, element, container, origin, index, then) { return true }
      }
    case .object(let object):
      for index in object.keys.indices {
        if try member(
          key, object.keys[index], value, object.values[index], container, origin, index, then)
        {
          return true
        }
      }
    default: break
    }
    return false
  }

  @inline(__always)
  private func member(
    _ keyPattern: PatternID, _ key: Value, _ valuePattern: PatternID, _ value: Value,
    _ container: Value, _ origin: Origin?, _ index: Int, _ then: Continuation
  ) throws(EvaluationError) -> Bool {
    var keyOrigin: Origin?
    var valueOrigin: Origin?
    if let trace {
      keyOrigin = trace.keyOrigin(origin, key, index, in: container)
      valueOrigin = trace.memberOrigin(origin, key, index, value, in: container)
      if case .set = container { keyOrigin = valueOrigin }
    }
    guard try match(keyPattern, key, keyOrigin), try match(valuePattern, value, valueOrigin)
    else { return false }
    trace?.member = (value, valueOrigin ?? keyOrigin)
    return try then()
  }

  // MARK: - Patterns

  /// Whether the value looks like the pattern; binds slots on the way.
  func match(
    _ id: PatternID, _ value: Value, _ origin: Origin?
  ) throws(EvaluationError) -> Bool {
    switch plan.patterns[id] {
    case .ignore: return true
    case .bind(let slot):
      trace?.result = origin
      set(slot, value)
      return true
    case .equal(let operand): return try self.value(of: operand) == value
    case .array(let list):
      guard case .array(let array) = value, array.elements.count == Int(list.count) else {
        return false
      }
      for i in 0..<list.count {
        let element = array.elements[Int(i)]
        let part = trace?.memberOrigin(
          origin, .number(Number(Int(i))), Int(i), element, in: value)
        guard try match(plan.ids[list.start + i], element, part ?? nil) else { return false }
      }
      return true
    case .object(let list):
      guard case .object(let object) = value, object.count == Int(list.count / 2) else {
        return false
      }
      for i in stride(from: Int32(0), to: list.count, by: 2) {
        guard let key = try self.value(of: plan.ids[list.start + i]),
          let index = object.index(of: key)
        else { return false }
        let part = trace?.memberOrigin(
          origin, key, index, object.values[index], in: value)
        guard try match(plan.ids[list.start + i + 1], object.values[index], part ?? nil) else {
          return false
        }
      }
      return true
    }
  }

  // MARK: - walk

  private func walk(
    _ id: LiteralID, _ operand: OperandID, _ pattern: PatternID, _ then: Continuation
  ) throws(EvaluationError) -> Bool {
    guard let value = try value(of: operand) else {
      trace?.fail(id, nil)
      return false
    }
    return try walk(id, value, trace?.result, path: [], pattern, then)
  }

  private func walk(
    _ id: LiteralID, _ value: Value, _ origin: Origin?, path: [Value], _ pattern: PatternID,
    _ then: Continuation
  ) throws(EvaluationError) -> Bool {
    guard path.count <= 1_000 else {
      throw EvaluationError(
        code: .limit, message: "walk: value is nested too deeply", range: range(ofLiteral: id))
    }
    let pathValue = Value.array(ArrayValue(path))
    let pair = Value.array(ArrayValue([pathValue, value]))
    let pairOrigin = trace?.built([nil, origin])
    if try match(pattern, pair, pairOrigin) {
      let mark = trace?.conditionMark ?? 0
      trace?.hold(id, value, origin)
      defer { trace?.dropConditions(to: mark) }
      if try then() { return true }
    }
    switch value {
    case .array(let array):
      for (index, element) in array.elements.enumerated() {
        let key = Value.number(Number(index))
        if try step(key, element, index) { return true }
      }
    case .set(let set):
      for (index, element) in set.elements.enumerated() {
        if try step(element, element, index) { return true }
      }
    case .object(let object):
      for index in object.keys.indices {
        if try step(object.keys[index], object.values[index], index) { return true }
      }
    default: break
    }
    return false

    func step(_ key: Value, _ element: Value, _ index: Int) throws(EvaluationError) -> Bool {
      let part = trace?.memberOrigin(origin, key, index, element, in: value)
      return try walk(id, element, part ?? nil, path: path + [key], pattern, then)
    }
  }
}

extension Value {
  /// Whether the value has members to enumerate.
  var isContainer: Bool {
    switch self {
    case .array, .object, .set: true
    default: false
    }
  }
}
