import Text

/// Arithmetic, rounding and ranges.
///
/// *Source*: OPA 1.x, "Numbers". Integers are exact at any size; `floor` and `ceil` are those of
/// mathematics, also between -1 and 0, where OPA's are off by one.
enum NumberBuiltins {
  static let all: [Builtin] = arithmetic + rounding + ranges

  private static let arithmetic: [Builtin] = [
    binary("plus") { $0.adding($1) },
    binary("mul") { $0.multiplying(by: $1) },
    binary("div") { a, b throws(NumberError) in try a.dividing(by: b) },
    binary("rem") { a, b throws(NumberError) in try a.remainder(dividingBy: b) },
    Builtin("minus", [[.number, .set], [.number, .set]], [.number, .set]) {
      _, operands throws(BuiltinError) in
      switch (operands[0], operands[1]) {
      case (.number(let a), .number(let b)): return .number(a.subtracting(b))
      case (.set(let a), .set(let b)): return .set(a.subtracting(b))
      case (.set, _): throw operands.wrongType(1, .set)
      default: throw operands.wrongType(1, .number)
      }
    },
  ]

  private static let rounding: [Builtin] = [
    unary("abs") { $0.absolute },
    unary("round") { $0.rounded },
    unary("ceil") { $0.ceil },
    unary("floor") { $0.floor },
  ]

  private static let ranges: [Builtin] = [
    Builtin("numbers.range", [.number, .number], .array) { _, operands throws(BuiltinError) in
      try range(operands, step: Number(1))
    },
    Builtin("numbers.range_step", [.number, .number, .number], .array) {
      _, operands throws(BuiltinError) in
      _ = try (operands.wholeNumber(0), operands.wholeNumber(1))
      let step = try operands.wholeNumber(2)
      if step.sign <= 0 {
        throw BuiltinError("step must be a positive integer")
      }
      return try range(operands, step: step)
    },
    Builtin("rand.intn", [.string, .number], .number) { context, operands throws(BuiltinError) in
      let bound = try operands.integer(1).magnitude
      if bound == 0 { return .integer(0) }
      var state = context.seed
      for byte in try operands.string(0).utf8 { state = mixed(state &+ UInt64(byte)) }
      // Scaling by the high word is uniform enough and needs no loop.
      let random = mixed(state &+ UInt64(bound)).multipliedFullWidth(by: UInt64(bound)).high
      return .integer(Int(random))
    },
  ]

  /// *Unit and base*: largest number of elements of a range.
  private static let rangeLimit = 10_000_000

  private static func range(_ operands: [Value], step: Number) throws(BuiltinError) -> Value {
    let (first, last) = (try operands.wholeNumber(0), try operands.wholeNumber(1))
    let distance = last.subtracting(first).absolute
    if distance >= step.multiplying(by: Number(rangeLimit)) {
      throw BuiltinError("range has more than \(rangeLimit) numbers", code: .limit)
    }
    let isDescending = last < first
    var result: [Value] = []
    var covered = Number(0)
    while covered <= distance {
      let next = isDescending ? first.subtracting(covered) : first.adding(covered)
      result.append(.number(next))
      covered = covered.adding(step)
    }
    return .elements(result)
  }

  /// *Source*: splitmix64.
  private static func mixed(_ value: UInt64) -> UInt64 {
    var z = value &+ 0x9E37_79B9_7F4A_7C15
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  private static func binary(
    _ name: String, _ operation: @escaping @Sendable (Number, Number) throws(NumberError) -> Number
  ) -> Builtin {
    Builtin(name, [.number, .number], .number) { _, operands throws(BuiltinError) in
      let (a, b) = (try operands.number(0), try operands.number(1))
      do throws(NumberError) {
        return .number(try operation(a, b))
      } catch {
        throw BuiltinError(error.description)
      }
    }
  }

  private static func unary(
    _ name: String, _ operation: @escaping @Sendable (Number) -> Number
  ) -> Builtin {
    Builtin(name, [.number], .number) { _, operands throws(BuiltinError) in
      .number(operation(try operands.number(0)))
    }
  }
}
