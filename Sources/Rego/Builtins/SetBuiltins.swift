/// Builtins on sets.
///
/// *Source*: OPA 1.x, "Sets".
enum SetBuiltins {
  static let all: [Builtin] = [
    binary("and") { $0.intersection($1) },
    binary("or") { $0.union($1) },
    binary("set_diff") { $0.subtracting($1) },
    Builtin("intersection", [.set], .set) { _, operands throws(BuiltinError) in
      var result: SetValue?
      for set in try sets(operands) { result = result?.intersection(set) ?? set }
      return .set(result ?? .empty)
    },
    Builtin("union", [.set], .set) { _, operands throws(BuiltinError) in
      .set(SetValue(try sets(operands).flatMap(\.elements)))
    },
  ]

  private static func binary(
    _ name: String, _ operation: @escaping @Sendable (SetValue, SetValue) -> SetValue
  ) -> Builtin {
    Builtin(name, [.set, .set], .set) { _, operands throws(BuiltinError) in
      .set(operation(try operands.set(0), try operands.set(1)))
    }
  }

  private static func sets(_ operands: [Value]) throws(BuiltinError) -> [SetValue] {
    var result: [SetValue] = []
    for element in try operands.set(0).elements {
      guard case .set(let set) = element else {
        throw BuiltinError.type(operand: 1, .set, got: element)
      }
      result.append(set)
    }
    return result
  }
}

// Merges of sorted elements, linear in both sizes.
extension SetValue {
  func intersection(_ other: SetValue) -> SetValue {
    merged(with: other, keeping: (left: false, both: true, right: false))
  }

  func union(_ other: SetValue) -> SetValue {
    merged(with: other, keeping: (left: true, both: true, right: true))
  }

  func subtracting(_ other: SetValue) -> SetValue {
    merged(with: other, keeping: (left: true, both: false, right: false))
  }

  private func merged(
    with other: SetValue, keeping kept: (left: Bool, both: Bool, right: Bool)
  ) -> SetValue {
    var result: [Value] = []
    var (i, j) = (0, 0)
    while i < elements.count && j < other.elements.count {
      let order = elements[i].compare(to: other.elements[j])
      if order < 0 {
        if kept.left { result.append(elements[i]) }
        i += 1
      } else if order > 0 {
        if kept.right { result.append(other.elements[j]) }
        j += 1
      } else {
        if kept.both { result.append(elements[i]) }
        i += 1
        j += 1
      }
    }
    if kept.left { result.append(contentsOf: elements[i...]) }
    if kept.right { result.append(contentsOf: other.elements[j...]) }
    return SetValue(sorted: result)
  }
}
