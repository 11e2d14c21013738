import Text

/// One operation of a JSON patch; sets are addressed by their elements.
///
/// *Source*: RFC 6902; OPA 1.x, `json.patch`.
struct JSONPatch {
  private enum Operation {
    case add(Value)
    case remove
    case replace(Value)
    case move(from: [Value])
    case copy(from: [Value])
    case test(Value)
  }

  private let operation: Operation
  private let path: [Value]

  /// *nil when* an attribute is missing or malformed.
  init?(_ object: ObjectValue) {
    guard case .string(let name) = object["op"],
      let path = object["path"].flatMap(JSONPathBuiltins.segments)
    else { return nil }
    self.path = path
    let value = object["value"]
    let from = object["from"].flatMap(JSONPathBuiltins.segments)
    switch (name, value, from) {
    case ("add", let value?, _): operation = .add(value)
    case ("remove", _, _): operation = .remove
    case ("replace", let value?, _): operation = .replace(value)
    case ("move", _, let from?): operation = .move(from: from)
    case ("copy", _, let from?): operation = .copy(from: from)
    case ("test", let value?, _): operation = .test(value)
    default: return nil
    }
  }

  /// *nil when* a path does not exist, a test fails, or the whole document was removed.
  func applied(to document: Value) -> Value? {
    switch operation {
    case .add(let value): return document.inserting(value, at: path[...])
    case .remove: return document.removing(at: path[...])
    case .replace(let value):
      if path.isEmpty { return value }
      return document.removing(at: path[...])?.inserting(value, at: path[...])
    case .move(let from):
      guard let value = document.part(at: from) else { return nil }
      if from.isEmpty { return path.isEmpty ? value : nil }
      return document.removing(at: from[...])?.inserting(value, at: path[...])
    case .copy(let from):
      return document.part(at: from).flatMap { document.inserting($0, at: path[...]) }
    case .test(let value):
      return document.part(at: path) == value ? document : nil
    }
  }
}

extension Value {
  fileprivate func part(at path: [Value]) -> Value? {
    var value = self
    for key in path {
      guard let next = value.child(key) else { return nil }
      value = next
    }
    return value
  }

  fileprivate func inserting(_ value: Value, at path: ArraySlice<Value>) -> Value? {
    guard let key = path.first else { return value }
    if path.count > 1 {
      return child(key)?.inserting(value, at: path.dropFirst()).flatMap { setting(key, to: $0) }
    }
    switch self {
    case .object: return setting(key, to: value)
    case .set(let set):
      return key == value ? .set(set.union(SetValue(sorted: [value]))) : nil
    case .array(let array):
      guard let index = Self.arrayIndex(key, count: array.elements.count),
        index <= array.elements.count
      else { return nil }
      var elements = array.elements
      elements.insert(value, at: index)
      return .elements(elements)
    default: return nil
    }
  }

  fileprivate func removing(at path: ArraySlice<Value>) -> Value? {
    guard let key = path.first, let child = child(key) else { return nil }
    if path.count > 1 {
      return child.removing(at: path.dropFirst()).flatMap { setting(key, to: $0) }
    }
    switch self {
    case .object(let object): return .object(object.filter { !($0 == key) })
    case .set(let set): return .set(set.subtracting(SetValue(sorted: [key])))
    case .array(let array):
      guard let index = Self.arrayIndex(key, count: array.elements.count) else { return nil }
      var elements = array.elements
      elements.remove(at: index)
      return .elements(elements)
    default: return nil
    }
  }

  /// *nil when* there is no such child.
  private func child(_ key: Value) -> Value? {
    guard case .array(let array) = self else { return element(at: key) }
    guard let index = Self.arrayIndex(key, count: array.elements.count),
      index < array.elements.count
    else { return nil }
    return array.elements[index]
  }

  /// The container with one child exchanged; a set's child is its own key.
  private func setting(_ key: Value, to value: Value) -> Value? {
    switch self {
    case .object(let object):
      return .object(object.setting(key, to: value))
    case .set(let set):
      return .set(
        set.subtracting(SetValue(sorted: [key])).union(SetValue(sorted: [value])))
    case .array(let array):
      guard let index = Self.arrayIndex(key, count: array.elements.count),
        index < array.elements.count
      else { return nil }
      var elements = array.elements
      elements[index] = value
      return .elements(elements)
    default: return nil
    }
  }

  /// `-` is the end; *nil when* the key is no index, also with a leading zero.
  private static func arrayIndex(_ key: Value, count: Int) -> Int? {
    switch key {
    case .number(let number):
      return number.literalInt64.flatMap { $0 >= 0 ? Int($0) : nil }
    case .string(let text):
      if text.utf8.elementsEqual("-".utf8) { return count }
      guard let number = Number(parsing: text)?.literalInt64, number >= 0 else { return nil }
      return Int(number)
    default: return nil
    }
  }
}

extension ObjectValue {
  /// The members with one key's value exchanged or added.
  fileprivate func setting(_ key: Value, to value: Value) -> ObjectValue {
    if let index = index(of: key) {
      var changed = values
      changed[index] = value
      return ObjectValue(sortedKeys: keys, values: changed)
    }
    return merged(with: ObjectValue(sortedKeys: [key], values: [value]))
  }
}
