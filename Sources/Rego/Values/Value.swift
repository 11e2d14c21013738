import Text

/// A value of the policy language; undefined is `nil`.
///
/// Containers are immutable and shared. Their identity is meaningful only to a trace.
package enum Value: Sendable {
  case null
  case boolean(Bool)
  case number(Number)
  case string(String)
  case array(ArrayValue)
  case object(ObjectValue)
  case set(SetValue)

  /// The type's rank in OPA's order of values.
  var rank: Int {
    switch self {
    case .null: 0
    case .boolean: 1
    case .number: 2
    case .string: 3
    case .array: 4
    case .object: 5
    case .set: 6
    }
  }

  /// OPA's name of the type.
  package var typeName: String {
    switch self {
    case .null: "null"
    case .boolean: "boolean"
    case .number: "number"
    case .string: "string"
    case .array: "array"
    case .object: "object"
    case .set: "set"
    }
  }

  /// A member of an object by its name; *nil when* this is no object or has none.
  package subscript(key: String) -> Value? {
    guard case .object(let object) = self else { return nil }
    return object[key]
  }

  /// *nil when* the value is no string.
  package var string: String? {
    if case .string(let text) = self { return text }
    return nil
  }

  /// *nil when* the value is no array.
  package var elements: [Value]? {
    if case .array(let array) = self { return array.elements }
    return nil
  }

  /// Whether a body that ends in this value holds: everything but `false`.
  var isTrue: Bool {
    if case .boolean(false) = self { return false }
    return true
  }
}

/// An array's elements.
package final class ArrayValue: Sendable {
  package let elements: [Value]

  package init(_ elements: [Value]) { self.elements = elements }

  static let empty = ArrayValue([])
}

/// A set's elements.
///
/// *Shape*: sorted by OPA's order, without duplicates.
package final class SetValue: Sendable {
  package let elements: [Value]

  /// Takes elements that are sorted and unique already.
  init(sorted elements: [Value]) { self.elements = elements }

  /// *Complexity*: n log n.
  package convenience init(_ elements: [Value]) {
    self.init(sorted: sortedUnique(elements))
  }

  static let empty = SetValue(sorted: [])

  /// *Complexity*: logarithmic.
  package func contains(_ element: Value) -> Bool {
    let index = lowerBound(of: element)
    return index < elements.count && elements[index] == element
  }

  /// The index of the first element that is not below `element`.
  func lowerBound(of element: Value) -> Int {
    var low = 0
    var high = elements.count
    while low < high {
      let middle = (low + high) / 2
      if elements[middle].compare(to: element) < 0 { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// An object's members.
///
/// *Shape*: keys sorted by OPA's order, unique; `values[i]` belongs to `keys[i]`.
package final class ObjectValue: Sendable {
  package let keys: [Value]
  package let values: [Value]

  /// Takes keys that are sorted and unique already.
  init(sortedKeys keys: [Value], values: [Value]) {
    self.keys = keys
    self.values = values
  }

  /// Of equal keys the last one's value stays.
  ///
  /// *Complexity*: n log n.
  package convenience init(_ members: [(key: Value, value: Value)]) {
    var isSorted = true
    for i in members.indices.dropFirst() where members[i - 1].key.compare(to: members[i].key) >= 0 {
      isSorted = false
      break
    }
    if isSorted {
      self.init(sortedKeys: members.map(\.key), values: members.map(\.value))
      return
    }
    let order = members.indices.sorted { i, j in
      let order = members[i].key.compare(to: members[j].key)
      return order == 0 ? i < j : order < 0
    }
    var keys: [Value] = []
    var values: [Value] = []
    for i in order {
      if let last = keys.last, last == members[i].key {
        values[values.count - 1] = members[i].value
      } else {
        keys.append(members[i].key)
        values.append(members[i].value)
      }
    }
    self.init(sortedKeys: keys, values: values)
  }

  static let empty = ObjectValue(sortedKeys: [], values: [])

  package var count: Int { keys.count }

  /// *nil when* there is no such key.
  ///
  /// *Complexity*: logarithmic.
  package subscript(key: Value) -> Value? {
    index(of: key).map { values[$0] }
  }

  /// *nil when* there is no such key.
  ///
  /// *Complexity*: logarithmic.
  package subscript(key: String) -> Value? {
    self[.string(key)]
  }

  /// *nil when* there is no such key.
  func index(of key: Value) -> Int? {
    var low = 0
    var high = keys.count
    while low < high {
      let middle = (low + high) / 2
      let order = keys[middle].compare(to: key)
      if order == 0 { return middle }
      if order < 0 { low = middle + 1 } else { high = middle }
    }
    return nil
  }
}

/// Sorts by OPA's order and drops equal neighbours.
func sortedUnique(_ elements: [Value]) -> [Value] {
  guard elements.count > 1 else { return elements }
  var isSorted = true
  for i in elements.indices.dropFirst() where elements[i - 1].compare(to: elements[i]) >= 0 {
    isSorted = false
    break
  }
  if isSorted { return elements }
  var result: [Value] = []
  result.reserveCapacity(elements.count)
  for element in elements.sorted(by: { $0.compare(to: $1) < 0 }) {
    if let last = result.last, last == element { continue }
    result.append(element)
  }
  return result
}
