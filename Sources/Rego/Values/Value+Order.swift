import Text

extension Value: Equatable {
  /// OPA's total order: null, booleans, numbers, strings, arrays, objects, sets.
  ///
  /// Negative, zero or positive. *Source*: OPA `ast.Compare`, v1.
  package func compare(to other: Value) -> Int {
    switch (self, other) {
    case (.string(let a), .string(let b)): return a.compareUTF8(to: b)
    case (.number(let a), .number(let b)): return a.compare(to: b)
    case (.boolean(let a), .boolean(let b)): return a == b ? 0 : (a ? 1 : -1)
    case (.null, .null): return 0
    case (.array(let a), .array(let b)):
      return a === b ? 0 : compareElements(a.elements, b.elements)
    case (.set(let a), .set(let b)):
      return a === b ? 0 : compareElements(a.elements, b.elements)
    case (.object(let a), .object(let b)):
      return a === b ? 0 : compareMembers(a, b)
    default: return rank - other.rank
    }
  }

  package static func == (a: Value, b: Value) -> Bool {
    switch (a, b) {
    case (.string(let a), .string(let b)): return a.isSameUTF8(as: b)
    case (.number(let a), .number(let b)): return a == b
    case (.array(let a), .array(let b)):
      return a === b || (a.elements.count == b.elements.count && a.elements == b.elements)
    case (.set(let a), .set(let b)):
      return a === b || (a.elements.count == b.elements.count && a.elements == b.elements)
    case (.object(let a), .object(let b)):
      return a === b || (a.count == b.count && a.keys == b.keys && a.values == b.values)
    default: return a.compare(to: b) == 0
    }
  }
}

private func compareElements(_ a: [Value], _ b: [Value]) -> Int {
  for i in 0..<min(a.count, b.count) {
    let order = a[i].compare(to: b[i])
    if order != 0 { return order }
  }
  return a.count - b.count
}

private func compareMembers(_ a: ObjectValue, _ b: ObjectValue) -> Int {
  for i in 0..<min(a.count, b.count) {
    let keys = a.keys[i].compare(to: b.keys[i])
    if keys != 0 { return keys }
    let values = a.values[i].compare(to: b.values[i])
    if values != 0 { return values }
  }
  return a.count - b.count
}
