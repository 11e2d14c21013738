import Diagnostics

/// Which literals of a plan held at least once.
package struct Coverage: Sendable {
  private var literals = IDSet()

  package init() {}

  mutating func hold(_ literal: LiteralID) { literals.insert(literal) }

  package mutating func formUnion(_ other: Coverage) { literals.formUnion(other.literals) }

  /// A literal as written, and whether it held.
  package struct Condition: Sendable {
    package let range: SourceRange
    package let isCovered: Bool
  }

  /// Every condition of a plan, in order of file and place.
  ///
  /// `some` declarations and `print` are no conditions.
  package func conditions(of plan: Plan) -> [Condition] {
    // A condition may be planned as several literals; the one added last holds when all do.
    var last = [LiteralID?](repeating: nil, count: plan.expressions.count)
    for literal in 0..<Int32(plan.literals.count) {
      last[Int(plan.literalExpressions[literal])] = literal
    }
    var conditions: [Condition] = []
    for (expression, literal) in zip(plan.expressions, last) {
      guard let literal, expression.kind != .noise else { continue }
      conditions.append(
        Condition(range: expression.range, isCovered: literals.contains(literal)))
    }
    return conditions.sorted { ($0.range.file, $0.range.start) < ($1.range.file, $1.range.start) }
  }
}
