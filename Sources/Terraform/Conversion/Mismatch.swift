import Text

extension ValueType {
  /// Why a value of one type cannot become one of another, in go-cty's words.
  ///
  /// *Source*: go-cty 1.16, cty/convert/mismatch_msg.go.
  static func mismatch(_ given: ValueType, _ wanted: ValueType) -> String {
    switch (given, wanted) {
    case (.object(let a), .object(let b)): return mismatch(a, b)
    case (.tuple, .list(.any)): return "all list elements must have the same type"
    case (.tuple, .set(.any)): return "all set elements must have the same type"
    case (.object, .map(.any)): return "all map elements must have the same type"
    case (.tuple(let elements), .list(let wanted)), (.tuple(let elements), .set(let wanted)):
      for (index, element) in elements.enumerated() where !element.converts(to: wanted) {
        return "element \(index): \(mismatch(element, wanted))"
      }
      return "all elements must be \(wanted.constraintName)"
    case (.object(let object), .map(let wanted)):
      for attribute in object.attributes where !attribute.type.converts(to: wanted) {
        return "element \(goQuoted(attribute.name)): \(mismatch(attribute.type, wanted))"
      }
      return "all elements must be \(wanted.constraintName)"
    case (.list(let a), .list(let b)), (.set(let a), .list(let b)):
      return "incorrect list element type: \(mismatch(a, b))"
    case (.list(let a), .set(let b)), (.set(let a), .set(let b)):
      return "incorrect set element type: \(mismatch(a, b))"
    case (.map(let a), .map(let b)): return "incorrect map element type: \(mismatch(a, b))"
    default: return "\(wanted.constraintName) required"
    }
  }

  private static func mismatch(_ given: ObjectType, _ wanted: ObjectType) -> String {
    let missing = wanted.attributes.filter { !$0.isOptional && given[$0.name] == nil }
      .map { goQuoted($0.name) }
    switch missing.count {
    case 0: break
    case 1: return "attribute \(missing[0]) is required"
    case 2: return "attributes \(missing[0]) and \(missing[1]) are required"
    default:
      let all = missing.dropLast().map { "\($0), " }.joined()
      return "attributes \(all)and \(missing[missing.count - 1]) are required"
    }
    for isUnsafe in [true, false] {
      for attribute in wanted.attributes {
        guard let type = given[attribute.name]?.type else { continue }
        if !type.converts(to: attribute.type, isUnsafe: isUnsafe) {
          return "attribute \(goQuoted(attribute.name)): \(mismatch(type, attribute.type))"
        }
      }
    }
    return "incorrect object attributes"
  }
}
