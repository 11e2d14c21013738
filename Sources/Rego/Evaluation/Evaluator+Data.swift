import Text

extension Evaluator {
  /// A path below a subtree of `data`, walked through nodes, rules and base documents.
  func virtualValue(_ node: NodeID, _ keys: IDList) throws(EvaluationError) -> Value? {
    var node = node
    for depth in 0..<keys.count {
      let record = plan.nodes[Int(node)]
      guard let key = try value(of: plan.ids[keys.start + depth]) else { return nil }
      if case .string(let name) = key, let child = record.child(name) {
        node = child
        continue
      }
      if let rule = record.rule {
        guard let value = try ruleValue(rule) else { return nil }
        return try lookup(keys, from: depth, in: value)
      }
      guard let value = baseValue(at: record.path) else { return nil }
      trace?.result = nil
      return try lookup(keys, from: depth, in: value)
    }
    return try extent(of: node)
  }

  /// Everything at and below a node: base documents under the values of rules.
  private func extent(of node: NodeID) throws(EvaluationError) -> Value? {
    let record = plan.nodes[Int(node)]
    if !replacements.isEmpty, replacements.covers(record.path) {
      trace?.result = nil
      return baseValue(at: record.path)
    }
    var members: [(key: Value, value: Value)] = []
    if case .object(let object) = baseValue(at: record.path) {
      for index in object.keys.indices {
        members.append((object.keys[index], object.values[index]))
      }
    }
    if let rule = record.rule {
      if record.children.isEmpty { return try ruleValue(rule) }
      if case .object(let object)? = try ruleValue(rule) {
        for index in object.keys.indices {
          members.append((object.keys[index], object.values[index]))
        }
      }
    }
    for child in record.children {
      let planned = plan.nodes[Int(child.node)]
      if let rule = planned.rule, planned.children.isEmpty {
        // A base document at a rule's path wins over the rule.
        let isStored = members.contains { $0.key == .string(child.name) }
        if isStored || plan.rules[Int(rule)].kind == .function { continue }
      }
      if let value = try extent(of: child.node) { members.append((.string(child.name), value)) }
    }
    trace?.result = nil
    return .object(ObjectValue(members))
  }

  func baseValue(at path: [String]) -> Value? {
    var value = base
    for name in path {
      guard case .object(let object) = value, let next = object[name] else { return nil }
      value = next
    }
    return value
  }

  /// Calls `then` for each key at a path below a subtree of `data` that matches.
  func enumerateNode(
    _ node: NodeID, _ keys: IDList, _ pattern: PatternID, _ then: Continuation
  ) throws(EvaluationError) -> Bool {
    for key in try keysBelow(node, keys) {
      if try match(pattern, key, nil), try then() { return true }
    }
    return false
  }

  private func keysBelow(_ node: NodeID, _ keys: IDList) throws(EvaluationError) -> [Value] {
    var node = node
    for depth in 0..<keys.count {
      let record = plan.nodes[Int(node)]
      if case .string(let name)? = try value(of: plan.ids[keys.start + depth]),
        let child = record.child(name)
      {
        node = child
      } else {
        return try virtualValue(node, tail(keys, from: depth))?.memberKeys ?? []
      }
    }
    let record = plan.nodes[Int(node)]
    var found = record.children.map { Value.string($0.name) }
    if let rule = record.rule, let value = try ruleValue(rule) { found += value.memberKeys }
    if let value = baseValue(at: record.path) { found += value.memberKeys }
    return sortedUnique(found)
  }

  private func tail(_ keys: IDList, from depth: Int32) -> IDList {
    IDList(start: keys.start + depth, count: keys.count - depth)
  }
}

extension PlannedNode {
  /// *nil when* there is no child of that name.
  func child(_ name: String) -> NodeID? {
    var low = 0
    var high = children.count
    while low < high {
      let middle = (low + high) / 2
      let order = children[middle].name.compareUTF8(to: name)
      if order == 0 { return children[middle].node }
      if order < 0 { low = middle + 1 } else { high = middle }
    }
    return nil
  }
}

extension Value {
  /// What a reference with a variable would bind: indexes, keys or elements.
  var memberKeys: [Value] {
    switch self {
    case .array(let array): array.elements.indices.map { .number(Number($0)) }
    case .set(let set): set.elements
    case .object(let object): object.keys
    default: []
    }
  }
}
