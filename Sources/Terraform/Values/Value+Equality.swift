import Text

extension Value {
  /// Whether two values are the same, unknown ones included.
  package func isRawEqual(_ other: Value) -> Bool {
    guard type == other.type else { return false }
    switch (content, other.content) {
    case (.unknown(let a), .unknown(let b)): return a == b
    case (.null, .null): return true
    case (.bool(let a), .bool(let b)): return a == b
    case (.number(let a), .number(let b)): return a == b
    case (.string(let a), .string(let b)): return a.isSameUTF8(as: b)
    case (.elements(let a), .elements(let b)):
      return a.count == b.count && zip(a, b).allSatisfy { $0.isRawEqual($1) }
    case (.members(let a), .members(let b)):
      return a.count == b.count
        && zip(a, b).allSatisfy { $0.key.isSameUTF8(as: $1.key) && $0.value.isRawEqual($1.value) }
    default: return false
    }
  }

  /// Whether two values are equal; *nil when* that depends on something unknown.
  ///
  /// *Source*: go-cty 1.16, `Value.Equals`.
  package func isEqual(_ other: Value) -> Bool? {
    if isNull && other.isDefinitelyNotNull || other.isNull && isDefinitelyNotNull { return false }
    if isKnown, case .unknown(let refinement) = other.content {
      if !mayBe(refinement, other.type) { return false }
    } else if other.isKnown, case .unknown(let refinement) = content {
      if !other.mayBe(refinement, type) { return false }
    }
    if !isKnown || !other.isKnown {
      return type.mayConform(to: other.type) ? nil : knownTypesDiffer(other)
    }
    if isNull || other.isNull { return isNull && other.isNull }
    if hasOpenPart || other.hasOpenPart {
      return type.mayConform(to: other.type) ? nil : false
    }
    guard type == other.type else { return false }
    switch (content, other.content) {
    case (.bool(let a), .bool(let b)): return a == b
    case (.number(let a), .number(let b)): return a == b
    case (.string(let a), .string(let b)): return a.isSameUTF8(as: b)
    case (.elements(let a), .elements(let b)):
      if case .set = type { return areSetsEqual(a, b) }
      if a.count != b.count { return false }
      return Self.areAllEqual(zip(a, b).map { ($0, $1) })
    case (.members(let a), .members(let b)):
      guard a.count == b.count, zip(a, b).allSatisfy({ $0.key.isSameUTF8(as: $1.key) }) else {
        return false
      }
      return Self.areAllEqual(zip(a, b).map { ($0.value, $1.value) })
    default: return false
    }
  }

  /// Whether the type of some unknown part is open.
  private var hasOpenPart: Bool {
    switch content {
    case .unknown: !type.isWhollyKnown
    case .null, .bool, .number, .string: false
    case .elements, .members: isOpen || children.contains(where: \.hasOpenPart)
    }
  }

  private func knownTypesDiffer(_ other: Value) -> Bool? {
    // A null of any type equals any other null.
    isDefinitelyNotNull || other.isDefinitelyNotNull ? false : nil
  }

  private static func areAllEqual(_ pairs: [(Value, Value)]) -> Bool? {
    for (a, b) in pairs {
      guard let equal = a.isEqual(b) else { return nil }
      if !equal { return false }
    }
    return true
  }

  private func areSetsEqual(_ a: [Value], _ b: [Value]) -> Bool? {
    if !isWhollyKnown || !Value(type, .elements(b)).isWhollyKnown { return nil }
    return a.count == b.count && zip(a, b).allSatisfy { $0.isRawEqual($1) }
  }

  /// Whether a known value could be the unknown one that the refinement describes.
  private func mayBe(_ refinement: Refinement, _ type: ValueType) -> Bool {
    if isNull { return !refinement.isNotNull }
    switch content {
    case .string(let text): return text.hasUTF8Prefix(refinement.prefix)
    case .number(let number):
      if let lower = refinement.lower {
        if number < lower.number || number == lower.number && !lower.isInclusive { return false }
      }
      if let upper = refinement.upper {
        if upper.number < number || number == upper.number && !upper.isInclusive { return false }
      }
      return true
    case .elements, .members:
      let length = range
      if let most = length.maximumLength, most < refinement.minimumLength { return false }
      if let most = refinement.maximumLength, length.minimumLength > most { return false }
      return true
    default: return true
    }
  }
}

extension ValueType {
  /// Whether two types can still turn out to be the same.
  func mayConform(to other: ValueType) -> Bool {
    switch (self, other) {
    case (.any, _), (_, .any): return true
    case (.list(let a), .list(let b)), (.set(let a), .set(let b)), (.map(let a), .map(let b)):
      return a.mayConform(to: b)
    case (.tuple(let a), .tuple(let b)):
      return a.count == b.count && zip(a, b).allSatisfy { $0.mayConform(to: $1) }
    case (.object(let a), .object(let b)) where a.isOpen || b.isOpen: return true
    case (.object(let a), .object(let b)):
      return a.attributes.count == b.attributes.count
        && zip(a.attributes, b.attributes).allSatisfy {
          $0.name.isSameUTF8(as: $1.name) && $0.type.mayConform(to: $1.type)
        }
    default: return self == other
    }
  }
}
