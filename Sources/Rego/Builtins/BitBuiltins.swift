import Text

/// Bitwise operations on integers of any size.
///
/// *Source*: OPA 1.x, "Bitwise".
enum BitBuiltins {
  static let all: [Builtin] = [
    binary("bits.and") { $0.bitwiseAnd($1) },
    binary("bits.or") { $0.bitwiseOr($1) },
    binary("bits.xor") { $0.bitwiseXor($1) },
    Builtin("bits.negate", [.number], .number) { _, operands throws(BuiltinError) in
      try operands.wholeNumber(0).bitwiseNot.map { .number($0) }
    },
    Builtin("bits.lsh", [.number, .number], .number) { _, operands throws(BuiltinError) in
      let value = try operands.wholeNumber(0)
      guard let result = value.shiftedLeft(by: try shift(operands)) else {
        throw BuiltinError("operand 2 shifts beyond a million bits", code: .limit)
      }
      return .number(result)
    },
    Builtin("bits.rsh", [.number, .number], .number) { _, operands throws(BuiltinError) in
      let value = try operands.wholeNumber(0)
      return value.shiftedRight(by: try shift(operands)).map { .number($0) }
    },
  ]

  private static func shift(_ operands: [Value]) throws(BuiltinError) -> Int {
    let count = try operands.wholeNumber(1)
    if count.sign < 0 {
      throw BuiltinError(
        "operand 2 must be an unsigned integer number but got a negative integer", code: .type)
    }
    return count.int64.map { Int($0) } ?? .max
  }

  private static func binary(
    _ name: String, _ operation: @escaping @Sendable (Number, Number) -> Number?
  ) -> Builtin {
    Builtin(name, [.number, .number], .number) { _, operands throws(BuiltinError) in
      let (a, b) = (try operands.wholeNumber(0), try operands.wholeNumber(1))
      return operation(a, b).map { .number($0) }
    }
  }
}
