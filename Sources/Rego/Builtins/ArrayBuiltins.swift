/// Builtins on arrays.
///
/// *Source*: OPA 1.x, "Arrays".
enum ArrayBuiltins {
  static let all: [Builtin] = [
    Builtin("array.concat", [.array, .array], .array) { _, operands throws(BuiltinError) in
      .elements(try operands.array(0) + operands.array(1))
    },
    Builtin("array.reverse", [.array], .array) { _, operands throws(BuiltinError) in
      .elements(try operands.array(0).reversed())
    },
    Builtin("array.slice", [.array, .number, .number], .array) {
      _, operands throws(BuiltinError) in
      let elements = try operands.array(0)
      let end = min(max(try operands.integer(2), 0), elements.count)
      let start = min(max(try operands.integer(1), 0), end)
      return .elements(Array(elements[start..<end]))
    },
    Builtin("array.flatten", [.array], .array) { _, operands throws(BuiltinError) in
      var result: [Value] = []
      for element in try operands.array(0) {
        if case .array(let inner) = element {
          result.append(contentsOf: inner.elements)
        } else {
          result.append(element)
        }
      }
      return .elements(result)
    },
  ]
}
