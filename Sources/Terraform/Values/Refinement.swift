import Text

/// What is known about a value that is not known itself.
package struct Refinement: Equatable, Sendable {
  /// An end of a range of numbers.
  package struct Bound: Equatable, Sendable {
    package let number: Number
    package let isInclusive: Bool
  }

  package var isNotNull = false
  /// What the string begins with.
  package var prefix = ""
  package var lower: Bound?
  package var upper: Bound?
  package var minimumLength = 0
  /// *nil when* there is no limit.
  package var maximumLength: Int?

  /// Nothing at all is known.
  package init() {}

  /// Nothing but that the value is not null.
  package static let notNull: Refinement = {
    var refinement = Refinement()
    refinement.isNotNull = true
    return refinement
  }()
}

extension Value {
  /// What is known about the value, which may be known itself.
  package var range: Refinement {
    switch content {
    case .unknown(let refinement):
      var result = refinement
      // A tuple or object of a known type has a known number of elements.
      switch type {
      case .tuple(let elements):
        (result.minimumLength, result.maximumLength) = (elements.count, elements.count)
      case .object(let object):
        let count = object.attributes.count
        (result.minimumLength, result.maximumLength) = (count, count)
      default: break
      }
      return result
    case .null: return Refinement()
    case .bool: return .notNull
    case .number(let number):
      var result = Refinement.notNull
      result.lower = .init(number: number, isInclusive: true)
      result.upper = result.lower
      return result
    case .string(let text):
      var result = Refinement.notNull
      result.prefix = text
      return result
    case .elements(let elements):
      var result = Refinement.notNull
      result.minimumLength = elements.count
      result.maximumLength = elements.count
      // Unknown elements of a set may turn out to be equal.
      if case .set = type, elements.contains(where: { !$0.isWhollyKnown }) {
        result.minimumLength = min(1, elements.count)
      }
      return result
    case .members(let members):
      var result = Refinement.notNull
      (result.minimumLength, result.maximumLength) = (members.count, members.count)
      return result
    }
  }

  /// Whether the value cannot be null, known or not.
  package var isDefinitelyNotNull: Bool {
    switch content {
    case .unknown(let refinement): refinement.isNotNull
    case .null: false
    default: true
    }
  }

  /// An unknown value, or the known one that is the only one possible.
  package static func unknown(
    _ type: ValueType, _ refinement: Refinement = Refinement(), origin: Origin? = nil
  ) -> Value {
    if refinement.isNotNull {
      switch type {
      case .number:
        if let lower = refinement.lower, let upper = refinement.upper, lower.isInclusive,
          upper.isInclusive, lower.number == upper.number
        {
          return Value(type, .number(lower.number), origin)
        }
      case .list(let element), .set(let element), .map(let element):
        if refinement.maximumLength == refinement.minimumLength {
          if let known = knownLength(refinement.minimumLength, type, element, origin) {
            return known
          }
        }
      default: break
      }
    }
    return Value(type, .unknown(refinement), origin)
  }

  private static func knownLength(
    _ length: Int, _ type: ValueType, _ element: ValueType, _ origin: Origin?
  ) -> Value? {
    switch type {
    case .map: return length == 0 ? Value(type, .members([]), origin) : nil
    case .set where length > 1: return nil
    default:
      // A list that nobody can go through is no use.
      guard length <= 10_000 else { return nil }
      let unknown = Value(element, .unknown(Refinement()), origin)
      return Value(type, .elements(Array(repeating: unknown, count: length)), origin)
    }
  }

  /// The value with one more thing known about it, if it is unknown.
  package func refined(_ change: (inout Refinement) -> Void) -> Value {
    guard case .unknown(var refinement) = content else { return self }
    change(&refinement)
    return .unknown(type, refinement, origin: origin)
  }

  /// The value, and that it is not null.
  package var refinedNotNull: Value { refined { $0.isNotNull = true } }
}
