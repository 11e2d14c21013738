import Diagnostics
import Text

/// A value of HCL's expression language: known, null or unknown, with its type and its origin.
package struct Value: Sendable {
  /// The content of a value.
  package indirect enum Content: Sendable {
    case unknown(Refinement)
    case null
    case bool(Bool)
    case number(Number)
    /// Text in Unicode's composed form.
    case string(String)
    /// The elements of a list or tuple, or of a set in its order.
    case elements([Value])
    /// *Shape*: sorted by key, bytewise; no key twice.
    case members([Member])
  }

  /// One element of a map or attribute of an object.
  package struct Member: Sendable {
    package let key: String
    package let value: Value
    /// Where the key is written; *nil when* no file holds it.
    package let keyRange: SourceRange?

    /// A member with the place of its key.
    package init(_ key: String, _ value: Value, keyRange: SourceRange? = nil) {
      self.key = key
      self.value = value
      self.keyRange = keyRange
    }
  }

  package let type: ValueType
  package let content: Content
  /// *nil when* the value was never written, only computed.
  package let origin: Origin?
  /// How much there is of the value.
  let size: Size

  /// The size of a value; shared parts count each time.
  struct Size {
    /// *Unit and base*: values inside, itself included, and one for every 16 bytes of text.
    var weight: Int
    /// *Unit and base*: values inside one another; 1 for a value without parts.
    var height: Int

    init(_ content: Content) {
      (weight, height) = (1, 1)
      switch content {
      case .unknown, .null, .bool, .number: break
      case .string(let text): weight += text.utf8.count / 16
      case .elements(let elements): for element in elements { add(element.size) }
      case .members(let members): for member in members { add(member.value.size) }
      }
    }

    private mutating func add(_ part: Size) {
      // Saturates, where doubling would overflow.
      weight = min(weight + part.weight, 1 << 40)
      height = max(height, part.height + 1)
    }
  }

  init(_ type: ValueType, _ content: Content, _ origin: Origin? = nil) {
    self.init(type, content, origin, Size(content))
  }

  private init(_ type: ValueType, _ content: Content, _ origin: Origin?, _ size: Size) {
    self.type = type
    self.content = content
    self.origin = origin
    self.size = size
  }

  /// The value with another origin.
  package func from(_ origin: Origin?) -> Value { Value(type, content, origin, size) }
}

// Known values.
extension Value {
  /// The null value of a type.
  package static func null(_ type: ValueType = .any, _ origin: Origin? = nil) -> Value {
    Value(type.withoutOptionals, .null, origin)
  }

  /// True or false.
  package static func bool(_ value: Bool) -> Value { Value(.bool, .bool(value)) }

  /// A number of any size.
  package static func number(_ value: Number) -> Value { Value(.number, .number(value)) }

  /// A whole number.
  package static func number(_ value: Int) -> Value { .number(Number(value)) }

  /// The text in composed form.
  package static func string(_ text: String) -> Value {
    Value(.string, .string(text.normalizedNFC))
  }

  /// A tuple, whose elements may have different types.
  package static func tuple(_ elements: [Value], _ origin: Origin? = nil) -> Value {
    Value(.tuple(elements.map(\.type)), .elements(elements), origin)
  }

  /// An object; of a repeated key the last counts.
  package static func object(_ members: [Member], _ origin: Origin? = nil) -> Value {
    let members = sorted(members)
    let type = ObjectType(members.map { .init(name: $0.key, type: $0.value.type) })
    return Value(.object(type), .members(members), origin)
  }

  /// An object whose keys have no place; of a repeated key the last counts.
  package static func object(_ members: [(String, Value)]) -> Value {
    object(members.map { Member($0.0, $0.1) })
  }

  /// A list of elements that all have the type `element`, or an open one.
  package static func list(
    _ elements: [Value], of element: ValueType, _ origin: Origin? = nil
  ) -> Value {
    let type = elementType(elements, element)
    return Value(.list(type), .elements(elements.map { $0.typed(type) }), origin)
  }

  /// A map of elements that all have the type `element`, or an open one.
  package static func map(
    _ members: [Member], of element: ValueType, _ origin: Origin? = nil
  ) -> Value {
    let type = elementType(members.map(\.value), element)
    let typed = members.map { Member($0.key, $0.value.typed(type), keyRange: $0.keyRange) }
    return Value(.map(type), .members(sorted(typed)), origin)
  }

  /// A set of elements that all have the type `element`, or an open one.
  package static func set(
    _ elements: [Value], of element: ValueType, _ origin: Origin? = nil
  ) -> Value {
    let type = elementType(elements, element)
    var kept: [Value] = []
    for value in elements.map({ $0.typed(type) }).sorted(by: { $0.precedesInSet($1) }) {
      if let last = kept.last, value.isRawEqual(last), value.isWhollyKnown { continue }
      kept.append(value)
    }
    return Value(.set(type), .elements(kept), origin)
  }

  /// The type that all elements share, where `element` leaves it open.
  private static func elementType(_ elements: [Value], _ element: ValueType) -> ValueType {
    element == .any ? elements.first { $0.type != .any }?.type ?? .any : element
  }

  /// An unknown or null value of an open type as one of a known type.
  private func typed(_ type: ValueType) -> Value {
    self.type == .any && type != .any ? Value(type, content, origin) : self
  }

  private static func sorted(_ members: [Member]) -> [Member] {
    var result: [Member] = []
    let indexed = members.enumerated().sorted { a, b in
      let order = a.element.key.compareUTF8(to: b.element.key)
      return order == 0 ? a.offset < b.offset : order < 0
    }
    for (_, member) in indexed {
      if let last = result.last, last.key.isSameUTF8(as: member.key) { result.removeLast() }
      result.append(member)
    }
    return result
  }
}

// What a value is.
extension Value {
  /// Whether the value itself is known; its parts may be unknown.
  package var isKnown: Bool {
    if case .unknown = content { return false }
    return true
  }

  /// Whether the value and all its parts are known.
  package var isWhollyKnown: Bool {
    switch content {
    case .unknown: false
    case .null, .bool, .number, .string: true
    case .elements(let elements): elements.allSatisfy(\.isWhollyKnown)
    case .members(let members): !isOpen && members.allSatisfy(\.value.isWhollyKnown)
    }
  }

  /// Whether an object may have more attributes than are known.
  package var isOpen: Bool {
    if case .object(let object) = type { return object.isOpen }
    return false
  }

  /// An object of sorted members with the chance of more attributes, of which some types are known.
  static func open(
    _ members: [Member], expecting types: [String: ValueType] = [:], _ origin: Origin
  ) -> Value {
    let attributes = members.map { ObjectType.Attribute(name: $0.key, type: $0.value.type) }
    let type = ObjectType(attributes, isOpen: true, expected: types)
    return Value(.object(type), .members(members), origin)
  }

  /// An object, and the objects in its nested blocks, with the chance of more attributes.
  ///
  /// What is null is not set, so that its provider may decide it.
  func opened(_ origin: Origin) -> Value {
    guard let members else { return self }
    let opened = members.filter { !$0.value.isNull }.map { member in
      var value = member.value
      if let elements = value.elements, value.type.isTuple, !elements.isEmpty,
        elements.allSatisfy({ $0.type.isObject })
      {
        value = .tuple(elements.map { $0.opened(origin) }, value.origin)
      }
      return Member(member.key, value, keyRange: member.keyRange)
    }
    return .open(opened, origin)
  }

  package var isNull: Bool {
    if case .null = content { return true }
    return false
  }

  /// *nil when* the value is no known bool.
  package var bool: Bool? {
    if case .bool(let value) = content { return value }
    return nil
  }

  /// *nil when* the value is no known number.
  package var number: Number? {
    if case .number(let value) = content { return value }
    return nil
  }

  /// *nil when* the value is no known string.
  package var string: String? {
    if case .string(let value) = content { return value }
    return nil
  }

  /// The elements of a known list, set or tuple; *nil when* it is another value.
  package var elements: [Value]? {
    if case .elements(let elements) = content { return elements }
    return nil
  }

  /// The members of a known map or object; *nil when* it is another value.
  package var members: [Member]? {
    if case .members(let members) = content { return members }
    return nil
  }

  /// The member of a known map or object; *nil when* there is none.
  package subscript(key: String) -> Value? { member(key)?.value }

  /// The member of a known map or object with its key; *nil when* there is none.
  package func member(_ key: String) -> Member? {
    guard let members else { return nil }
    var low = 0
    var high = members.count
    while low < high {
      let middle = (low + high) / 2
      let order = members[middle].key.compareUTF8(to: key)
      if order == 0 { return members[middle] }
      if order < 0 { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  /// The values of a known collection, tuple or object, in its order; empty for others.
  package var children: [Value] { elements ?? members?.map(\.value) ?? [] }

  /// The keys and values that a loop over the value sees.
  var entries: [(key: Value, value: Value)] {
    switch content {
    case .elements(let elements):
      if case .set = type { return elements.map { ($0, $0) } }
      return elements.enumerated().map { (.number($0.offset), $0.element) }
    case .members(let members):
      return members.map { (Value(.string, .string($0.key)), $0.value) }
    default: return []
    }
  }
}
