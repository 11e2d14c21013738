import Diagnostics

extension HCLExpression.Kind {
  /// Calls `body` with each direct child, in the order of writing.
  package func forEachChild(_ body: (HCLExpression) -> Void) {
    switch self {
    case .invalid, .null, .boolean, .number, .string, .splatItem: break
    case .template(let parts), .tuple(let parts): parts.forEach(body)
    case .wrapped(let inner), .joined(let inner), .parentheses(let inner): body(inner)
    case .negate(let inner), .not(let inner): body(inner)
    case .reference(_, let steps): steps.forEach { $0.forEachChild(body) }
    case .access(let source, let steps):
      body(source)
      steps.forEach { $0.forEachChild(body) }
    case .index(let index):
      body(index.collection)
      body(index.key)
    case .splat(let splat):
      body(splat.source)
      body(splat.each)
    case .call(let call): call.arguments.forEach(body)
    case .conditional(let condition, let then, let otherwise):
      body(condition)
      body(then)
      body(otherwise)
    case .binary(_, let left, let right):
      body(left)
      body(right)
    case .object(let items):
      for item in items {
        body(item.key)
        body(item.value)
      }
    case .forEach(let loop):
      body(loop.collection)
      if let key = loop.key { body(key) }
      body(loop.value)
      if let condition = loop.condition { body(condition) }
    }
  }
}

extension HCLStep {
  fileprivate func forEachChild(_ body: (HCLExpression) -> Void) {
    if case .index(let key) = kind { body(key) }
  }
}

extension HCLExpression {
  /// The part at which a problem with the whole is shown: the operator, the name, the bracket.
  package var startRange: SourceRange {
    func first(_ length: UInt32) -> SourceRange {
      SourceRange(file: range.file, start: range.start, end: min(range.end, range.start + length))
    }
    switch kind {
    case .call(let call): return call.nameRange.union(call.openParenthesis)
    case .conditional(let condition, _, _): return condition.startRange
    case .binary(_, let left, _): return left.startRange
    case .negate, .not, .tuple, .object: return first(1)
    case .forEach(let loop): return loop.open
    case .index(let index):
      return SourceRange(
        file: range.file, start: index.brackets.start, end: index.brackets.start + 1)
    case .splat(let splat): return splat.marker
    case .template(let parts): return parts.first?.startRange ?? range
    case .joined(let inner), .parentheses(let inner): return inner.startRange
    default: return range
    }
  }

  /// The name of the reference, if the expression is nothing but a name.
  package var keyword: String? {
    guard case .reference(let name, let steps) = kind, steps.isEmpty else { return nil }
    return name.text
  }
}
