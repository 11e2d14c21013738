import Text

/// The type of a value of HCL's expression language.
package indirect enum ValueType: Equatable, Sendable {
  /// A type that is not known yet; as a constraint: any type.
  case any
  case bool
  case number
  case string
  case list(ValueType)
  case set(ValueType)
  case map(ValueType)
  case tuple([ValueType])
  case object(ObjectType)

  /// An object whose attributes are all required.
  package static func object(_ attributes: [(String, ValueType)]) -> ValueType {
    .object(ObjectType(attributes.map { .init(name: $0.0, type: $0.1) }))
  }

  /// Whether this is a bool, number or string.
  package var isPrimitive: Bool {
    switch self {
    case .bool, .number, .string: true
    default: false
    }
  }

  /// The type of a list's, set's or map's elements; *nil when* it is another type.
  package var element: ValueType? {
    switch self {
    case .list(let element), .set(let element), .map(let element): element
    default: nil
    }
  }

  /// Whether this is a list, a set or a map.
  package var isCollection: Bool { element != nil }

  /// Whether this is a list, a set or a tuple.
  package var isSequence: Bool {
    switch self {
    case .list, .set, .tuple: true
    default: false
    }
  }

  /// Whether this is a map or an object.
  package var isMapping: Bool {
    switch self {
    case .map, .object: true
    default: false
    }
  }

  /// Whether values of the type can be gone through.
  package var isIterable: Bool { isSequence || isMapping }

  /// Whether no part of the type is open.
  package var isWhollyKnown: Bool {
    switch self {
    case .any: false
    case .bool, .number, .string: true
    case .list(let element), .set(let element), .map(let element): element.isWhollyKnown
    case .tuple(let elements): elements.allSatisfy(\.isWhollyKnown)
    case .object(let object):
      !object.isOpen && object.attributes.allSatisfy(\.type.isWhollyKnown)
    }
  }

  /// The type without any attribute being optional, as values have it.
  package var withoutOptionals: ValueType {
    switch self {
    case .any, .bool, .number, .string: self
    case .list(let element): .list(element.withoutOptionals)
    case .set(let element): .set(element.withoutOptionals)
    case .map(let element): .map(element.withoutOptionals)
    case .tuple(let elements): .tuple(elements.map(\.withoutOptionals))
    case .object(let object):
      .object(
        ObjectType(
          object.attributes.map { .init(name: $0.name, type: $0.type.withoutOptionals) },
          isOpen: object.isOpen, expected: object.expected))
    }
  }
}

/// The names and types of an object's attributes.
package struct ObjectType: Equatable, Sendable {
  /// One attribute.
  package struct Attribute: Equatable, Sendable {
    package var name: String
    package var type: ValueType
    package var isOptional = false

    /// An attribute, required unless told otherwise.
    package init(name: String, type: ValueType, isOptional: Bool = false) {
      self.name = name
      self.type = type
      self.isOptional = isOptional
    }
  }

  /// *Shape*: sorted by name, bytewise; no name twice.
  package let attributes: [Attribute]
  /// Whether there may be more attributes, as of a resource whose provider nobody asked.
  package let isOpen: Bool
  /// The types that more attributes have, where a schema tells them.
  ///
  /// *Shape*: by name; names of `attributes` may be among them.
  let expected: [String: ValueType]

  /// An object of attributes in any order.
  package init(
    _ attributes: [Attribute], isOpen: Bool = false, expected: [String: ValueType] = [:]
  ) {
    self.attributes = attributes.sorted { $0.name.compareUTF8(to: $1.name) < 0 }
    self.isOpen = isOpen
    self.expected = expected
  }

  /// The attribute `name`; *nil when* the object has none.
  package subscript(name: String) -> Attribute? {
    var low = 0
    var high = attributes.count
    while low < high {
      let middle = (low + high) / 2
      let order = attributes[middle].name.compareUTF8(to: name)
      if order == 0 { return attributes[middle] }
      if order < 0 { low = middle + 1 } else { high = middle }
    }
    return nil
  }
}

extension ValueType {
  /// The type in messages, as Terraform names it.
  package var name: String {
    switch self {
    case .any: "dynamic"
    case .bool: "bool"
    case .number: "number"
    case .string: "string"
    case .list(let element): "list of \(element.name)"
    case .set(let element): "set of \(element.name)"
    case .map(let element): "map of \(element.name)"
    case .tuple: "tuple"
    case .object: "object"
    }
  }

  /// The type in messages about what is required.
  var constraintName: String {
    switch self {
    case .any: "any type"
    case .list(.any): "list of any single type"
    case .set(.any): "set of any single type"
    case .map(.any): "map of any single type"
    case .list(let element): "list of \(element.constraintName)"
    case .set(let element): "set of \(element.constraintName)"
    case .map(let element): "map of \(element.constraintName)"
    default: name
    }
  }
}
