/// The comparison operators, which order values of any types.
///
/// *Source*: OPA 1.x, "Comparison".
enum ComparisonBuiltins {
  static let all: [Builtin] = [
    Builtin("equal", [.any, .any], .boolean) { _, operands in
      .boolean(operands[0] == operands[1])
    },
    Builtin("neq", [.any, .any], .boolean) { _, operands in
      .boolean(!(operands[0] == operands[1]))
    },
    Builtin("lt", [.any, .any], .boolean) { _, operands in
      .boolean(operands[0].compare(to: operands[1]) < 0)
    },
    Builtin("lte", [.any, .any], .boolean) { _, operands in
      .boolean(operands[0].compare(to: operands[1]) <= 0)
    },
    Builtin("gt", [.any, .any], .boolean) { _, operands in
      .boolean(operands[0].compare(to: operands[1]) > 0)
    },
    Builtin("gte", [.any, .any], .boolean) { _, operands in
      .boolean(operands[0].compare(to: operands[1]) >= 0)
    },
  ]
}
