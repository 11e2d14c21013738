import Text

extension Value {
  /// The value at a path; *nil when* there is none.
  func value(at path: [Value]) -> Value? {
    var value = self
    for key in path {
      guard let (member, _) = value.member(key) else { return nil }
      value = member
    }
    return value
  }

  /// A member by key with its index; *nil when* there is none.
  func member(_ key: Value) -> (value: Value, index: Int)? {
    switch self {
    case .object(let object): return object.index(of: key).map { (object.values[$0], $0) }
    case .array(let array):
      guard case .number(let number) = key, let index = number.int64, index >= 0,
        index < array.elements.count
      else { return nil }
      return (array.elements[Int(index)], Int(index))
    case .set(let set):
      let index = set.lowerBound(of: key)
      return index < set.elements.count && set.elements[index] == key ? (key, index) : nil
    default: return nil
    }
  }

  /// A member with an equal value, the one at `key` first.
  func findMember(_ value: Value, key: Value) -> (key: Value, index: Int)? {
    if let (member, index) = member(key), member == value { return (key, index) }
    switch self {
    case .array(let array):
      return array.elements.firstIndex(of: value).map { (.number(Number($0)), $0) }
    case .set: return member(value).map { (value, $0.index) }
    case .object(let object):
      return object.values.firstIndex(of: value).map { (object.keys[$0], $0) }
    default: return nil
    }
  }
}
