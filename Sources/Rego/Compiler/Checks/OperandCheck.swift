import Diagnostics

/// Compares the types of operands that are literals or results of builtins with what calls take.
enum OperandCheck {
  /// The `have` and `want` lines of a call that can never succeed; *nil when* it may.
  static func mismatch(_ builtin: Builtin, _ operands: [ResolvedTerm]) -> String? {
    guard operands.count == builtin.operands.count else { return nil }
    let have = operands.map(\.types)
    let fits = zip(have, builtin.operands).allSatisfy { !$0.types.isDisjoint(with: $1.types) }
    return fits ? nil : lines(builtin, have, output: true)
  }

  /// The `have` and `want` lines of a call with too few or too many operands.
  static func arity(_ builtin: Builtin, _ operands: [ResolvedTerm]) -> String {
    lines(builtin, operands.map(\.types), output: false)
  }

  /// The lines about two sides that are never equal; *nil when* they may be.
  static func unequal(_ left: ResolvedTerm, _ right: ResolvedTerm) -> String? {
    let (left, right) = (left.types, right.types)
    guard left.isDisjoint(with: right) else { return nil }
    return "left  : \(left.regoType)\nright : \(right.regoType)"
  }

  private static func lines(_ builtin: Builtin, _ have: [ValueTypes], output: Bool) -> String {
    let result = output ? ["???"] : []
    let given = have.map(\.regoType) + result
    let wanted = builtin.operands.map(\.regoType) + (output ? [builtin.result.regoType] : [])
    return "have: (\(given.joined(separator: ", ")))\nwant: (\(wanted.joined(separator: ", ")))"
  }
}

extension ValueTypes {
  /// Without the marks that only order a description.
  fileprivate var types: ValueTypes { intersection(.any) }

  /// As OPA's type checker prints it: `any<string, array[any]>`.
  var regoType: String {
    if types == .any { return "any" }
    let all: [(ValueTypes, String)] = [
      (.null, "null"), (.boolean, "boolean"), (.number, "number"), (.string, "string"),
      (.array, "array[any]"), (.object, "object[any: any]"), (.set, "set[any]"),
    ]
    let names = all.filter { contains($0.0) }.map(\.1)
    return names.count == 1 ? names[0] : "any<\(names.joined(separator: ", "))>"
  }
}

extension ResolvedTerm {
  /// The types that the term may have; any where only evaluation knows.
  var types: ValueTypes {
    switch self {
    case .constant(let value): ValueTypes(rawValue: 1 << UInt8(value.rank))
    case .variable, .input, .reference, .data: .any
    case .array, .arrayComprehension: .array
    case .set, .setComprehension: .set
    case .object, .objectComprehension: .object
    case .call(.builtin(let index), _): Builtins.all[Int(index)].result.intersection(.any)
    case .call(.function, _): .any
    }
  }
}
