extension Term {
  /// Whether no variable occurs in it.
  var isGround: Bool {
    switch kind {
    case .null, .boolean, .number, .string: true
    case .variable, .reference, .call, .template: false
    case .array(let terms), .set(let terms): terms.allSatisfy(\.isGround)
    case .object(let members): members.allSatisfy { $0.key.isGround && $0.value.isGround }
    case .arrayComprehension, .setComprehension, .objectComprehension: true
    }
  }

  /// The first variable, reference or call in it; comprehensions are not looked into.
  var firstNonConstant: Term? {
    switch kind {
    case .variable, .reference, .call: return self
    case .array(let terms), .set(let terms):
      return terms.lazy.compactMap(\.firstNonConstant).first
    case .object(let members):
      return members.lazy.compactMap { $0.key.firstNonConstant ?? $0.value.firstNonConstant }.first
    default: return nil
    }
  }
}
