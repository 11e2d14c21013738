import Diagnostics
import Documents
import Text

// Attributes and indexes. *Source*: hashicorp/hcl, ops.go.
extension Evaluator {
  mutating func follow(_ steps: ArraySlice<HCLStep>, from source: Value) -> Value {
    var value = source
    for step in steps {
      let before = diagnostics.count
      switch step.kind {
      case .attribute(let name): value = attribute(name, of: value, at: step.range)
      case .index(let key): value = index(value, evaluate(key), at: step.range)
      }
      if diagnostics.count > before { return .invalid }
    }
    return value
  }

  /// The unknown part of a value, which is unknown for the same reasons.
  private func part(_ type: ValueType, of value: Value) -> Value {
    .unknown(type, origin: value.origin)
  }

  /// An attribute that only a provider knows.
  private func openPart(_ name: String, of value: Value, _ object: ObjectType) -> Value {
    let address = value.origin?.unknown.map { "\($0).\(name)" }
    return .unknown(
      object.expected[name] ?? .any, origin: Origin(value.origin?.range, unknown: address ?? name))
  }

  mutating func attribute(_ name: String, of value: Value, at range: SourceRange) -> Value {
    if value.isNull {
      fail(
        "attempt to get attribute from null value",
        "This value is null, so it does not have any attributes.", at: range)
      return .invalid
    }
    let unsupported = "unsupported attribute"
    switch value.type {
    case .any: return part(.any, of: value)
    case .object(let object):
      guard let attribute = object[name] else {
        if object.isOpen { return openPart(name, of: value, object) }
        failAttribute(name, object, at: range)
        return .invalid
      }
      return value[name] ?? part(attribute.type, of: value)
    case .map(let element):
      guard value.isKnown else { return part(element, of: value) }
      if let found = value[name] { return found }
      fail(
        "missing map element", "This map does not have an element with the key \(goQuoted(name)).",
        at: range)
    case .list(.object(let object)):
      let which = object[name] == nil ? "an attribute" : "attribute \(goQuoted(name))"
      fail(
        unsupported,
        "Can't access attributes on a list of objects. Did you mean to access \(which) for a "
          + "specific element of the list, or across all elements of the list?", at: range)
    case .set(.object):
      fail(
        unsupported,
        "Can't access attributes on a set of objects. Did you mean to access an attribute across "
          + "all elements of the set?", at: range)
    case .bool, .number, .string:
      fail(
        unsupported,
        "Can't access attributes on a primitive-typed value (\(value.type.name)).", at: range)
    default: fail(unsupported, "This value does not have any attributes.", at: range)
    }
    return .invalid
  }

  private mutating func failAttribute(_ name: String, _ object: ObjectType, at range: SourceRange) {
    let suggestion = nearest(to: name, in: object.attributes.map(\.name))
    let place = SourceRange(file: range.file, start: range.start + 1, end: range.end)
    fail(
      "unsupported attribute",
      "This object does not have an attribute named \(goQuoted(name))."
        + (suggestion.map { " Did you mean \(goQuoted($0))?" } ?? ""), at: range,
      edits: suggestion.map { [Diagnostic.Edit(place, replacement: $0)] } ?? [])
  }

  mutating func index(_ collection: Value, _ key: Value, at range: SourceRange) -> Value {
    let invalid = "invalid index"
    if collection.isNull {
      fail(
        "attempt to index null value", "This value is null, so it does not have any indices.",
        at: range)
      return .invalid
    }
    if key.isNull {
      fail(invalid, "Can't use a null value as an indexing key.", at: range)
      return .invalid
    }
    if key.type == .any || collection.type == .any {
      return part(.any, of: collection.type == .any ? collection : key)
    }
    switch collection.type {
    case .list, .tuple: return element(collection, key, at: range)
    case .map(let type):
      guard let key = converted(key, to: .string, at: range) else { return .invalid }
      guard let text = key.string, collection.isKnown else {
        return part(type, of: key.isKnown ? collection : key)
      }
      if let found = collection[text] { return found }
      failIndex("", at: range)
    case .object(let object):
      guard let text = converted(key, to: .string, at: range) else { return .invalid }
      guard let name = text.string else { return part(.any, of: text) }
      if let attribute = object[name] {
        return collection[name] ?? part(attribute.type, of: collection)
      }
      if object.isOpen { return openPart(name, of: collection, object) }
      let hint = " An object only supports looking up attributes by name, not by numeric index."
      fail(
        invalid,
        "The given key does not identify an element in this collection value."
          + (key.type == .number ? hint : ""), at: range)
    case .set:
      fail(
        invalid,
        "Elements of a set are identified only by their value and don't have any separate index or "
          + "key to select with, so it's only possible to perform operations across all elements "
          + "of the set.", at: range)
    default: fail(invalid, "This value does not have any indices.", at: range)
    }
    return .invalid
  }

  private mutating func failIndex(_ reason: String, at range: SourceRange) {
    let separator = reason.isEmpty ? "." : ": \(reason)."
    fail(
      "invalid index",
      "The given key does not identify an element in this collection value\(separator)", at: range)
  }

  private mutating func converted(
    _ key: Value, to type: ValueType, at range: SourceRange
  ) -> Value? {
    do throws(ConversionError) {
      return try key.converted(to: type)
    } catch {
      failIndex(error.message, at: range)
      return nil
    }
  }

  private mutating func element(_ collection: Value, _ key: Value, at range: SourceRange) -> Value {
    guard let key = converted(key, to: .number, at: range) else { return .invalid }
    let unknownType = collection.type.element ?? .any
    guard let number = key.number else { return part(unknownType, of: key) }
    if !number.isInteger {
      failIndex(
        "indexing a sequence requires a whole number, but the given index has a fractional part",
        at: range)
      return .invalid
    }
    if number.sign < 0 {
      failIndex("a negative number is not a valid index for a sequence", at: range)
      return .invalid
    }
    if let elements = collection.elements {
      if let place = number.int64, place < elements.count { return elements[Int(place)] }
      failIndex(
        elements.isEmpty
          ? "the collection has no elements"
          : "the given index is greater than or equal to the length of the collection", at: range)
      return .invalid
    }
    if case .tuple(let types) = collection.type {
      if let place = number.int64, place < types.count {
        return part(types[Int(place)], of: collection)
      }
      failIndex(
        "the given index is greater than or equal to the length of the collection", at: range)
      return .invalid
    }
    if let most = collection.range.maximumLength, number >= Number(most) {
      failIndex("", at: range)
      return .invalid
    }
    return part(unknownType, of: collection)
  }
}
