/// Builtins on objects.
///
/// *Source*: OPA 1.x, "Objects".
enum ObjectBuiltins {
  private static let keys: ValueTypes = [.object, .set, .array, .containersLast]

  static let all: [Builtin] = [
    Builtin("object.get", [.object, .any, .any], .any) { _, operands throws(BuiltinError) in
      guard case .array(let path) = operands[1] else {
        return try operands.object(0)[operands[1]] ?? operands[2]
      }
      var value = operands[0]
      for key in path.elements {
        guard let next = value.element(at: key) else { return operands[2] }
        value = next
      }
      return value
    },
    Builtin("object.keys", [.object], .set) { _, operands throws(BuiltinError) in
      .set(SetValue(sorted: try operands.object(0).keys))
    },
    Builtin("object.remove", [.object, keys], .object) { _, operands throws(BuiltinError) in
      let removed = try keySet(operands)
      return .object(try operands.object(0).filter { !removed.contains($0) })
    },
    Builtin("object.filter", [.object, keys], .object) { _, operands throws(BuiltinError) in
      let kept = try keySet(operands)
      return .object(try operands.object(0).filter { kept.contains($0) })
    },
    Builtin("object.union", [.object, .object], .object) { _, operands throws(BuiltinError) in
      .object(try operands.object(0).merged(with: try operands.object(1)))
    },
    Builtin("object.union_n", [.array], .object) { _, operands throws(BuiltinError) in
      var result = ObjectValue.empty
      for element in try operands.array(0) {
        guard case .object(let object) = element else {
          throw operands.wrongElement(0, element, "object")
        }
        result = result.merged(with: object)
      }
      return .object(result)
    },
    Builtin("object.subset", [[.object, .set, .array], [.object, .set, .array]], .boolean) {
      _, operands throws(BuiltinError) in
      if case (.array(let array), .set(let set)) = (operands[0], operands[1]) {
        let elements = SetValue(array.elements)
        // An empty set is found in every array but the empty one, as in OPA.
        let isFound = !array.elements.isEmpty || !set.elements.isEmpty
        return .boolean(isFound && set.elements.allSatisfy(elements.contains))
      }
      guard let isSubset = operands[0].hasSubset(operands[1]) else {
        throw BuiltinError(
          "both arguments object.subset must be of the same type or array and set", code: .type)
      }
      return .boolean(isSubset)
    },
  ]

  private static func keySet(_ operands: [Value]) throws(BuiltinError) -> SetValue {
    switch operands[1] {
    case .object(let object): return SetValue(sorted: object.keys)
    case .set(let set): return set
    case .array(let array): return SetValue(array.elements)
    default: throw operands.wrongType(1, keys)
    }
  }
}

extension ObjectValue {
  func filter(_ isKept: (Value) -> Bool) -> ObjectValue {
    let kept = keys.indices.filter { isKept(keys[$0]) }
    return ObjectValue(sortedKeys: kept.map { keys[$0] }, values: kept.map { values[$0] })
  }

  /// Members of both; of equal keys, objects merge and else the other's value wins.
  func merged(with other: ObjectValue) -> ObjectValue {
    var (mergedKeys, mergedValues): ([Value], [Value]) = ([], [])
    var (i, j) = (0, 0)
    while i < count || j < other.count {
      let order =
        i == count ? 1 : (j == other.count ? -1 : keys[i].compare(to: other.keys[j]))
      mergedKeys.append(order <= 0 ? keys[i] : other.keys[j])
      if order < 0 {
        mergedValues.append(values[i])
      } else if order == 0, case .object(let a) = values[i], case .object(let b) = other.values[j] {
        mergedValues.append(.object(a.merged(with: b)))
      } else {
        mergedValues.append(other.values[j])
      }
      if order <= 0 { i += 1 }
      if order >= 0 { j += 1 }
    }
    return ObjectValue(sortedKeys: mergedKeys, values: mergedValues)
  }
}

extension Value {
  /// The element that a reference with this key finds; *nil when* there is none.
  func element(at key: Value) -> Value? {
    switch self {
    case .object(let object): return object[key]
    case .set(let set): return set.contains(key) ? key : nil
    case .array(let array):
      guard case .number(let number) = key, let index = number.int64, index >= 0,
        index < array.elements.count
      else { return nil }
      return array.elements[Int(index)]
    default: return nil
    }
  }

  /// Whether a container has all of another of its type; *nil when* the types differ.
  ///
  /// Objects compare member by member into nested containers; an array must be a run of elements.
  func hasSubset(_ other: Value) -> Bool? {
    switch (self, other) {
    case (.object(let all), .object(let some)):
      return some.keys.indices.allSatisfy { i in
        guard let value = all[some.keys[i]] else { return false }
        return value == some.values[i] || value.hasSubset(some.values[i]) == true
      }
    case (.set(let all), .set(let some)):
      return some.elements.allSatisfy(all.contains)
    case (.array(let all), .array(let some)):
      let (all, some) = (all.elements, some.elements)
      guard some.count <= all.count else { return false }
      return (0...(all.count - some.count)).contains { start in
        some.indices.allSatisfy { all[start + $0] == some[$0] }
      }
    default: return nil
    }
  }
}
