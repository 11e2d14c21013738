import Documents
import Text

/// Why a value cannot be converted, in go-cty's words.
struct ConversionError: Error {
  var message: String
  /// The way from the converted value to the part that is wrong.
  var path: [String] = []

  init(_ message: String, path: [String] = []) {
    self.message = message
    self.path = path
  }

  /// The same error of an outer value.
  func inside(_ step: String) -> ConversionError { ConversionError(message, path: [step] + path) }
}

extension ValueType {
  /// Whether values of this type can become values of another, at least those that fit.
  ///
  /// A safe conversion never fails and loses nothing. *Source*: go-cty 1.16, cty/convert.
  func converts(to target: ValueType, isUnsafe: Bool = true) -> Bool {
    if self == target { return true }
    switch (self, target) {
    case (_, .any): return true
    case (.any, _): return isUnsafe
    case (.bool, .string), (.number, .string): return true
    case (.string, .bool), (.string, .number): return isUnsafe
    case (.object(let from), .object(let to)):
      return to.attributes.allSatisfy { wanted in
        guard let given = from[wanted.name] else { return wanted.isOptional || from.isOpen }
        return given.type.converts(to: wanted.type, isUnsafe: isUnsafe)
      }
    case (.tuple(let from), .tuple(let to)):
      return from.count == to.count
        && zip(from, to).allSatisfy { $0.converts(to: $1, isUnsafe: isUnsafe) }
    case (.list(let from), .list(let to)), (.set(let from), .list(let to)),
      (.set(let from), .set(let to)), (.map(let from), .map(let to)):
      return from.converts(to: to, isUnsafe: isUnsafe)
    case (.list(let from), .set(let to)):
      return isUnsafe && from.converts(to: to, isUnsafe: isUnsafe)
    case (.tuple(let from), .list(let to)), (.tuple(let from), .set(let to)):
      return Self.convertAll(from, to: to, isUnsafe)
    case (.object(let from), .map(let to)):
      return Self.convertAll(from.attributes.map(\.type), to: to, isUnsafe)
    case (.map(let from), .object(let to)):
      return isUnsafe && to.attributes.allSatisfy { from.converts(to: $0.type) }
    default: return false
    }
  }

  private static func convertAll(
    _ types: [ValueType], to target: ValueType, _ isUnsafe: Bool
  ) -> Bool {
    if types.isEmpty { return true }
    guard let target = target == .any ? unified(types, isUnsafe: isUnsafe) : target else {
      return false
    }
    return types.allSatisfy { $0.converts(to: target, isUnsafe: isUnsafe) }
  }

  /// This type with its open parts taken from the type of a value that is converted to it.
  func filled(from source: ValueType) -> ValueType {
    switch (self, source) {
    case (.any, _): return source
    case (.list(let to), .list(let from)), (.list(let to), .set(let from)):
      return .list(to.filled(from: from))
    case (.set(let to), .list(let from)), (.set(let to), .set(let from)):
      return .set(to.filled(from: from))
    case (.map(let to), .map(let from)): return .map(to.filled(from: from))
    case (.list(.any), .tuple(let from)): return .list(Self.unified(from, isUnsafe: true) ?? .any)
    case (.set(.any), .tuple(let from)): return .set(Self.unified(from, isUnsafe: true) ?? .any)
    case (.map(.any), .object(let from)):
      return .map(Self.unified(from.attributes.map(\.type), isUnsafe: true) ?? .any)
    case (.object(let to), .object(let from)):
      return .object(
        ObjectType(
          to.attributes.map { attribute in
            guard let given = from[attribute.name] else { return attribute }
            return .init(
              name: attribute.name, type: attribute.type.filled(from: given.type),
              isOptional: attribute.isOptional)
          }))
    case (.tuple(let to), .tuple(let from)) where to.count == from.count:
      return .tuple(zip(to, from).map { $0.filled(from: $1) })
    default: return self
    }
  }
}

extension Value {
  /// The value as one of another type.
  ///
  /// *Throws* why it cannot be one.
  func converted(to target: ValueType) throws(ConversionError) -> Value {
    if type == target { return self }
    guard type.converts(to: target) else {
      throw ConversionError(ValueType.mismatch(type, target))
    }
    return try convertedKnown(to: target)
  }

  /// The value as one of another type; *nil when* it cannot be one, whatever the reason.
  func fitted(to target: ValueType) -> Value? {
    do throws(ConversionError) {
      return try converted(to: target)
    } catch {
      return nil
    }
  }

  /// The conversion of a value whose type allows it.
  private func convertedKnown(to target: ValueType) throws(ConversionError) -> Value {
    if type == target || target == .any { return self }
    switch content {
    case .null: return .null(target.filled(from: type), origin)
    case .unknown(let refinement): return convertedUnknown(refinement, to: target)
    case .bool(let value): return Value(.string, .string(value ? "true" : "false"), origin)
    case .number(let value): return Value(.string, .string(value.plainText), origin)
    case .string(let text): return try convertedString(text, to: target)
    case .elements(let elements): return try convertedElements(elements, to: target)
    case .members(let members): return try convertedMembers(members, to: target)
    }
  }

  private func convertedUnknown(_ refinement: Refinement, to target: ValueType) -> Value {
    let target = target.filled(from: type).withoutOptionals
    var result = Refinement()
    result.isNotNull = refinement.isNotNull
    let source = range
    switch (type, target) {
    case (.object, .map), (.tuple, .list), (.list, .list), (.set, .list), (.map, .map):
      result.minimumLength = source.minimumLength
      result.maximumLength = source.maximumLength
    case (.tuple, .set), (.list, .set), (.set, .set):
      result.minimumLength = min(1, source.minimumLength)
      result.maximumLength = source.maximumLength
    default: break
    }
    return .unknown(target, result, origin: origin)
  }

  private func convertedString(
    _ text: String, to target: ValueType
  ) throws(ConversionError) -> Value {
    if target == .number {
      guard let number = hclText(text) else { throw ConversionError("a number is required") }
      return Value(.number, .number(number), origin)
    }
    switch text {
    case "true", "1": return Value(.bool, .bool(true), origin)
    case "false", "0": return Value(.bool, .bool(false), origin)
    case "True", "TRUE":
      throw ConversionError(
        "a bool is required; to convert from string, use lowercase \"true\"")
    case "False", "FALSE":
      throw ConversionError(
        "a bool is required; to convert from string, use lowercase \"false\"")
    default: throw ConversionError("a bool is required")
    }
  }

  private func convertedElements(
    _ elements: [Value], to target: ValueType
  ) throws(ConversionError) -> Value {
    if case .tuple(let types) = target {
      var result: [Value] = []
      for (index, (element, type)) in zip(elements, types).enumerated() {
        result.append(try Self.convert(element, to: type, "[\(index)]"))
      }
      return .tuple(result, origin)
    }
    guard let wanted = target.element else { return self }
    let type = wanted == .any ? elementType(elements) : wanted
    var result: [Value] = []
    for (index, element) in elements.enumerated() {
      result.append(try Self.convert(element, to: type, "[\(index)]"))
    }
    result = try Self.unify(result)
    let element = result.isEmpty ? type.withoutOptionals : .any
    if case .set = target { return .set(result, of: element, origin) }
    return .list(result, of: element, origin)
  }

  /// The type of the elements where the target leaves it open.
  private func elementType(_ elements: [Value]) -> ValueType {
    switch type {
    case .list(let element), .set(let element), .map(let element): element
    case .tuple(let types): ValueType.unified(types, isUnsafe: true) ?? .any
    case .object(let object):
      ValueType.unified(object.attributes.map(\.type), isUnsafe: true) ?? .any
    default: .any
    }
  }

  private func convertedMembers(
    _ members: [Member], to target: ValueType
  ) throws(ConversionError) -> Value {
    if case .object(let wanted) = target {
      var result: [Member] = []
      for attribute in wanted.attributes {
        guard let given = member(attribute.name) else {
          // A map may lack what its type promised.
          if isOpen {
            // Only a provider knows the attribute.
            let address = origin?.unknown.map { "\($0).\(attribute.name)" }
            let place = Origin(origin?.range, unknown: address ?? attribute.name)
            result.append(
              Member(attribute.name, .unknown(attribute.type.withoutOptionals, origin: place)))
            continue
          }
          guard attribute.isOptional else {
            throw ConversionError("attribute \"\(attribute.name)\" is required")
          }
          result.append(Member(attribute.name, .null(attribute.type)))
          continue
        }
        let value = try Self.convert(given.value, to: attribute.type, ".\(attribute.name)")
        result.append(Member(attribute.name, value, keyRange: given.keyRange))
      }
      return .object(result, origin)
    }
    guard let wanted = target.element else { return self }
    if isOpen { return .unknown(target.withoutOptionals, .notNull, origin: origin) }
    let type = wanted == .any ? elementType(children) : wanted
    var values: [Value] = []
    for given in members {
      values.append(try Self.convert(given.value, to: type, "[\(goQuoted(given.key))]"))
    }
    values = try Self.unify(values)
    let result = zip(members, values).map { Member($0.key, $1, keyRange: $0.keyRange) }
    return .map(result, of: result.isEmpty ? type.withoutOptionals : .any, origin)
  }

  private static func convert(
    _ value: Value, to type: ValueType, _ step: String
  ) throws(ConversionError) -> Value {
    do throws(ConversionError) {
      return try value.converted(to: type)
    } catch {
      throw error.inside(step)
    }
  }

  /// Elements of one type; an open element type may have left them with several.
  private static func unify(_ values: [Value]) throws(ConversionError) -> [Value] {
    guard let first = values.first, values.contains(where: { $0.type != first.type }) else {
      return values
    }
    guard let type = ValueType.unified(values.map(\.type), isUnsafe: false) else {
      throw ConversionError("collection elements cannot be unified")
    }
    var result: [Value] = []
    for value in values { result.append(try value.converted(to: type)) }
    return result
  }
}

/// The number that a string spells, with a sign at most; *nil when* it spells none.
func hclText(_ text: String) -> Number? {
  text.utf8.contains { $0 == UInt8(ascii: " ") } ? nil : hclNumber(text)
}
