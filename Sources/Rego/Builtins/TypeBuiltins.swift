import Text

/// Type tests and casts.
///
/// *Source*: OPA 1.x, "Types" and "Conversions"; the casts are deprecated since 0.13.
enum TypeBuiltins {
  static let all: [Builtin] = tests + casts

  private static let tests: [Builtin] = [
    test("is_array", .array), test("is_boolean", .boolean), test("is_null", .null),
    test("is_number", .number), test("is_object", .object), test("is_set", .set),
    test("is_string", .string),
    Builtin("type_name", [.any], .string) { _, operands in .string(operands[0].typeName) },
  ]

  private static let casts: [Builtin] = [
    cast("cast_boolean", .boolean), cast("cast_null", .null), cast("cast_object", .object),
    cast("cast_string", .string),
    Builtin("cast_array", [[.array, .set]], .array) { _, operands throws(BuiltinError) in
      .elements(try operands.elements(0))
    },
    Builtin("cast_set", [[.array, .set]], .set) { _, operands throws(BuiltinError) in
      .set(SetValue(try operands.elements(0)))
    },
    Builtin("to_number", [[.null, .boolean, .number, .string, .containersLast]], .number) {
      _, operands throws(BuiltinError) in
      switch operands[0] {
      case .null: return .integer(0)
      case .boolean(let value): return .integer(value ? 1 : 0)
      case .string(let text): return .number(try number(text, operands))
      default: return operands[0]
      }
    },
  ]

  private static func number(
    _ text: String, _ operands: [Value]
  ) throws(BuiltinError) -> Number {
    if let number = Number(parsing: text) {
      if number.double.isFinite { return number }
      throw BuiltinError("strconv.ParseFloat: parsing \(goQuoted(text)): value out of range")
    }
    let word = text.utf8.drop { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }
    if ["inf", "infinity", "nan"].contains(String(Substring(word)).simpleLowercased) {
      throw BuiltinError(
        "operand 1 must be valid number string but got string", code: .type)
    }
    guard let number = Number(goLiteral: text) else {
      throw BuiltinError("strconv.ParseFloat: parsing \(goQuoted(text)): invalid syntax")
    }
    return number
  }

  private static func test(_ name: String, _ type: ValueTypes) -> Builtin {
    Builtin(name, [.any], .boolean) { _, operands in
      .boolean(type.contains(typeOf: operands[0]))
    }
  }

  private static func cast(_ name: String, _ type: ValueTypes) -> Builtin {
    Builtin(name, [type], type) { _, operands in operands[0] }
  }
}
