import Text

// The order of a set's elements, which Terraform shows in its plans.
extension Value {
  /// Whether this element comes before another of the same set.
  ///
  /// Primitive values in their natural order; null, then unknown at the end; others by their
  /// spelling in go-cty's hash. *Source*: go-cty 1.16, cty/set_internals.go.
  func precedesInSet(_ other: Value) -> Bool {
    if other.isNull != isNull { return other.isNull }
    if isNull { return false }
    if isKnown != other.isKnown { return isKnown }
    if !isKnown { return false }
    switch (content, other.content) {
    case (.string(let a), .string(let b)): return a.compareUTF8(to: b) < 0
    case (.bool(let a), .bool(let b)): return !a && b
    case (.number(let a), .number(let b)): return a < b
    default:
      var (a, b): ([UInt8], [UInt8]) = ([], [])
      appendHash(&a)
      other.appendHash(&b)
      return compareBytes(a, b) < 0
    }
  }

  private func appendHash(_ bytes: inout [UInt8]) {
    switch content {
    case .unknown: bytes.append(UInt8(ascii: "?"))
    case .null: bytes.append(UInt8(ascii: "~"))
    case .bool(let value): bytes.append(UInt8(ascii: value ? "T" : "F"))
    case .number(let value): bytes += Array(value.tenDigits.utf8)
    case .string(let value): bytes += Array(goQuoted(value).utf8)
    case .elements(let elements):
      var (open, close) = (UInt8(ascii: "["), UInt8(ascii: "]"))
      if case .tuple = type { (open, close) = (UInt8(ascii: "<"), UInt8(ascii: ">")) }
      bytes.append(open)
      for element in elements {
        element.appendHash(&bytes)
        bytes.append(UInt8(ascii: ";"))
      }
      bytes.append(close)
    case .members(let members):
      var isMap = false
      if case .map = type { isMap = true }
      bytes.append(UInt8(ascii: isMap ? "{" : "<"))
      for member in members {
        if isMap { bytes += Array("\(goQuoted(member.key)):".utf8) }
        member.value.appendHash(&bytes)
        bytes.append(UInt8(ascii: ";"))
      }
      bytes.append(UInt8(ascii: isMap ? "}" : ">"))
    }
  }
}
