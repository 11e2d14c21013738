import Text

extension ValueType {
  /// The type that values of all the types can become; *nil when* there is none.
  ///
  /// *Source*: go-cty 1.16, cty/convert/unify.go.
  static func unified(_ types: [ValueType], isUnsafe: Bool) -> ValueType? {
    guard let first = types.first else { return nil }
    if types.allSatisfy({ $0 == first }) { return first }
    // What only a provider knows of an object decides what it has in common with others.
    if types.contains(where: \.isOpenObject) { return .any }
    let hasOpen = types.contains(.any)
    func all(_ matches: (ValueType) -> Bool) -> Bool {
      types.allSatisfy { $0 == .any || matches($0) }
    }
    func has(_ matches: (ValueType) -> Bool) -> Bool { types.contains(where: matches) }
    if has(\.isMap) {
      if all(\.isMap) { return collection(types, hasOpen, isUnsafe) { .map($0) } }
      if all({ $0.isMap || $0.isObject }), let result = asMap(types, isUnsafe) { return result }
    }
    if has(\.isList) {
      if all(\.isList) { return collection(types, hasOpen, isUnsafe) { .list($0) } }
      if all({ $0.isList || $0.isTuple }), let result = asList(types, isUnsafe) { return result }
    }
    if has(\.isSet), all(\.isSet) { return collection(types, hasOpen, isUnsafe) { .set($0) } }
    if has(\.isObject), all(\.isObject) { return hasOpen ? .any : objects(types, isUnsafe) }
    if has(\.isTuple), all(\.isTuple) { return hasOpen ? .any : tuples(types, isUnsafe) }
    if has(\.isObject), has(\.isTuple) { return nil }
    for wanted in preferred(types) {
      if types.allSatisfy({ $0.converts(to: wanted, isUnsafe: isUnsafe) }) { return wanted }
    }
    return nil
  }

  var isMap: Bool {
    if case .map = self { return true }
    return false
  }

  var isList: Bool {
    if case .list = self { return true }
    return false
  }

  var isSet: Bool {
    if case .set = self { return true }
    return false
  }

  var isObject: Bool {
    if case .object = self { return true }
    return false
  }

  /// Whether this is an object that may have more attributes than are known.
  var isOpenObject: Bool {
    if case .object(let object) = self { return object.isOpen }
    return false
  }

  var isTuple: Bool {
    if case .tuple = self { return true }
    return false
  }

  private static func collection(
    _ types: [ValueType], _ hasOpen: Bool, _ isUnsafe: Bool, _ make: (ValueType) -> ValueType
  ) -> ValueType? {
    // What an open type will be decides how the others unify.
    if hasOpen { return .any }
    return unified(types.compactMap(\.element), isUnsafe: isUnsafe).map(make)
  }

  /// A map that objects, beside at least one map, can become.
  private static func asMap(_ types: [ValueType], _ isUnsafe: Bool) -> ValueType? {
    parts(types, isUnsafe).map { .map($0) }
  }

  /// A list that tuples, beside at least one list, can become.
  private static func asList(_ types: [ValueType], _ isUnsafe: Bool) -> ValueType? {
    parts(types, isUnsafe).map { .list($0) }
  }

  private static func parts(_ types: [ValueType], _ isUnsafe: Bool) -> ValueType? {
    var elements: [ValueType] = []
    for type in types {
      switch type {
      case .object(let object): elements += object.attributes.map(\.type)
      case .tuple(let parts): elements += parts
      case .any: return .any
      default: elements += type.element.map { [$0] } ?? []
      }
    }
    return unified(elements, isUnsafe: isUnsafe)
  }

  private static func objects(_ types: [ValueType], _ isUnsafe: Bool) -> ValueType? {
    let objects = types.compactMap { type -> ObjectType? in
      if case .object(let object) = type { return object }
      return nil
    }
    let names = objects[0].attributes.map(\.name)
    guard objects.allSatisfy({ $0.attributes.map(\.name) == names }) else {
      guard let element = parts(types, isUnsafe) else { return nil }
      return types.allSatisfy { $0.converts(to: .map(element), isUnsafe: isUnsafe) }
        ? .map(element) : nil
    }
    var attributes: [ObjectType.Attribute] = []
    for (index, name) in names.enumerated() {
      let across = objects.map { $0.attributes[index].type }
      guard let type = unified(across, isUnsafe: isUnsafe) else { return nil }
      attributes.append(.init(name: name, type: type))
    }
    return .object(ObjectType(attributes))
  }

  private static func tuples(_ types: [ValueType], _ isUnsafe: Bool) -> ValueType? {
    let tuples = types.compactMap { type -> [ValueType]? in
      if case .tuple(let elements) = type { return elements }
      return nil
    }
    guard tuples.allSatisfy({ $0.count == tuples[0].count }) else {
      guard let element = parts(types, isUnsafe) else { return nil }
      return types.allSatisfy { $0.converts(to: .list(element), isUnsafe: isUnsafe) }
        ? .list(element) : nil
    }
    var elements: [ValueType] = []
    for index in tuples[0].indices {
      guard let type = unified(tuples.map { $0[index] }, isUnsafe: isUnsafe) else { return nil }
      elements.append(type)
    }
    return .tuple(elements)
  }

  /// The types, those first that the others can become.
  private static func preferred(_ types: [ValueType]) -> [ValueType] {
    var rest: [ValueType] = []
    for type in types where !rest.contains(type) { rest.append(type) }
    var result: [ValueType] = []
    while !rest.isEmpty {
      // The first that none of the others is better than.
      let index =
        rest.indices.first { index in
          rest.allSatisfy { preference($0, rest[index]) >= 0 }
        } ?? 0
      result.append(rest.remove(at: index))
    }
    return result
  }

  /// Negative when the first type is the better one to unify to, positive when the second is.
  private static func preference(_ a: ValueType, _ b: ValueType) -> Int {
    switch (a, b) {
    case (.any, .any): return 0
    case (_, .any): return -1
    case (.any, _): return 1
    case (.string, .string): return 0
    case (.string, _) where b.isPrimitive: return -1
    case (_, .string) where a.isPrimitive: return 1
    case (.list(let x), .list(let y)), (.set(let x), .set(let y)), (.map(let x), .map(let y)):
      return preference(x, y)
    case (.list, .set), (.tuple, .set), (.list, .tuple), (.map, .object): return -1
    case (.set, .list), (.set, .tuple), (.tuple, .list), (.object, .map): return 1
    case (.tuple(let x), .tuple(let y)) where x.count == y.count:
      return preference(zip(x, y).map { preference($0, $1) })
    case (.object(let x), .object(let y))
    where x.attributes.map(\.name) == y.attributes.map(\.name):
      return preference(zip(x.attributes, y.attributes).map { preference($0.type, $1.type) })
    default: return 0
    }
  }

  private static func preference(_ parts: [Int]) -> Int {
    let (first, second) = (parts.contains { $0 < 0 }, parts.contains { $0 > 0 })
    return first == second ? 0 : (first ? -1 : 1)
  }
}
