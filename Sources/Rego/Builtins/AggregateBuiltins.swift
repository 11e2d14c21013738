import Text

/// Builtins that fold a collection into one value.
///
/// *Source*: OPA 1.x, "Aggregates".
enum AggregateBuiltins {
  static let all: [Builtin] = [
    Builtin("count", [[.array, .object, .set, .string]], .number) {
      _, operands throws(BuiltinError) in
      switch operands[0] {
      case .array(let array): return .integer(array.elements.count)
      case .object(let object): return .integer(object.count)
      case .set(let set): return .integer(set.elements.count)
      case .string(let string): return .integer(string.unicodeScalars.count)
      default: throw operands.wrongType(0, [.array, .object, .set, .string])
      }
    },
    Builtin("sum", [.collection], .number) { _, operands throws(BuiltinError) in
      try fold(operands, from: 0) { $0.adding($1) }
    },
    Builtin("product", [.collection], .number) { _, operands throws(BuiltinError) in
      try fold(operands, from: 1) { $0.multiplying(by: $1) }
    },
    Builtin("max", [.collection], .any) { _, operands throws(BuiltinError) in
      if case .set(let set) = operands[0] { return set.elements.last }
      return try operands.elements(0).max { $0.compare(to: $1) < 0 }
    },
    Builtin("min", [.collection], .any) { _, operands throws(BuiltinError) in
      if case .set(let set) = operands[0] { return set.elements.first }
      return try operands.elements(0).min { $0.compare(to: $1) < 0 }
    },
    Builtin("sort", [.collection], .array) { _, operands throws(BuiltinError) in
      if case .set(let set) = operands[0] { return .elements(set.elements) }
      return .elements(try operands.elements(0).sorted { $0.compare(to: $1) < 0 })
    },
    Builtin("all", [[.array, .set]], .boolean) { _, operands throws(BuiltinError) in
      .boolean(try operands.elements(0).allSatisfy(isTrue))
    },
    Builtin("any", [[.array, .set]], .boolean) { _, operands throws(BuiltinError) in
      .boolean(try operands.elements(0).contains(where: isTrue))
    },
  ]

  /// Whole numbers fold exactly; a fraction anywhere makes the whole fold a float's.
  private static func fold(
    _ operands: [Value], from start: Int, _ combine: (Number, Number) -> Number
  ) throws(BuiltinError) -> Value {
    var result = Number(start)
    for element in try operands.elements(0) {
      guard case .number(let number) = element else {
        throw operands.wrongElement(0, element, "number")
      }
      result = combine(result, number)
    }
    return .number(result)
  }

  private static func isTrue(_ value: Value) -> Bool {
    if case .boolean(true) = value { return true }
    return false
  }
}
