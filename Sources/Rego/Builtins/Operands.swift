import Text

// Readers of operands. The evaluator has checked the declared types, so a reader only fails where
// an operand may have several types or must be more than its type says.
extension [Value] {
  /// *Throws* OPA's type error.
  func number(_ index: Int) throws(BuiltinError) -> Number {
    guard case .number(let number) = self[index] else { throw wrongType(index, .number) }
    return number
  }

  /// *Throws* OPA's type error.
  func string(_ index: Int) throws(BuiltinError) -> String {
    guard case .string(let string) = self[index] else { throw wrongType(index, .string) }
    return string
  }

  /// *Throws* OPA's type error.
  func array(_ index: Int) throws(BuiltinError) -> [Value] {
    guard case .array(let array) = self[index] else { throw wrongType(index, .array) }
    return array.elements
  }

  /// *Throws* OPA's type error.
  func object(_ index: Int) throws(BuiltinError) -> ObjectValue {
    guard case .object(let object) = self[index] else { throw wrongType(index, .object) }
    return object
  }

  /// *Throws* OPA's type error.
  func set(_ index: Int) throws(BuiltinError) -> SetValue {
    guard case .set(let set) = self[index] else { throw wrongType(index, .set) }
    return set
  }

  /// The elements of an array or a set.
  ///
  /// *Throws* OPA's type error.
  func elements(_ index: Int) throws(BuiltinError) -> [Value] {
    switch self[index] {
    case .array(let array): return array.elements
    case .set(let set): return set.elements
    default: throw wrongType(index, .collection)
    }
  }

  /// The strings of an array or a set.
  ///
  /// *Throws* OPA's type error.
  func strings(_ index: Int) throws(BuiltinError) -> [String] {
    var result: [String] = []
    for element in try elements(index) {
      guard case .string(let string) = element else {
        throw wrongElement(index, element, "string")
      }
      result.append(string)
    }
    return result
  }

  /// A number that is spelt as an integer and fits 64 bits, as OPA's counts and offsets must be.
  ///
  /// *Throws* OPA's type error.
  func integer(_ index: Int) throws(BuiltinError) -> Int {
    guard let value = try number(index).literalInt64 else { throw notInteger(index) }
    return Int(value)
  }

  /// A number without a fraction, of any size and spelling.
  ///
  /// *Throws* OPA's type error.
  func wholeNumber(_ index: Int) throws(BuiltinError) -> Number {
    let number = try number(index)
    guard number.isInteger else { throw notInteger(index) }
    return number
  }

  func wrongType(_ index: Int, _ expected: ValueTypes) -> BuiltinError {
    .type(operand: index + 1, expected, got: self[index])
  }

  /// "operand 1 must be array of strings but got array containing number".
  func wrongElement(_ index: Int, _ element: Value, _ expected: String) -> BuiltinError {
    let type = self[index].typeName
    return BuiltinError(
      "operand \(index + 1) must be \(type) of \(expected)s but got \(type) containing "
        + element.typeName, code: .type)
  }

  private func notInteger(_ index: Int) -> BuiltinError {
    BuiltinError(
      "operand \(index + 1) must be integer number but got floating-point number", code: .type)
  }
}

extension Value {
  /// A whole number.
  static func integer(_ value: Int) -> Value { .number(Number(value)) }

  /// An array of these elements.
  static func elements(_ elements: [Value]) -> Value { .array(ArrayValue(elements)) }
}
