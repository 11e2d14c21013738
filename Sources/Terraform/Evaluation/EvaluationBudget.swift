/// What an evaluation may take, so that a hostile module ends.
final class EvaluationBudget {
  /// Expressions that may be evaluated.
  static let steps = 2_000_000
  /// Parts that a value may have.
  static let weight = 1_000_000
  /// Bytes that a text may have.
  static let bytes = weight * 16
  /// Values that may be inside one another.
  static let height = 600
  /// Expressions that may wait for one another, those of other values included.
  static let depth = 1_000

  let limit: Int
  private var left: Int
  private var isReported = false
  private var depth = 0

  init(steps limit: Int = EvaluationBudget.steps) {
    self.limit = limit
    left = limit
  }

  /// Whether there are steps left.
  var isSpent: Bool { left == 0 }

  /// Goes one expression deeper; false when that is too deep.
  func enter() -> Bool {
    depth += 1
    return depth <= Self.depth
  }

  func leave() { depth -= 1 }

  /// Takes one step; false when there are none left.
  func spend() -> Bool {
    if left == 0 { return false }
    left -= 1
    return true
  }

  /// Takes the steps that a diagnostic is worth, so that their number is bounded, too.
  func spendOnDiagnostic() { left = max(0, left - 100) }

  /// Whether this is the first time that anyone tells.
  func reportsOnce() -> Bool {
    if isReported { return false }
    isReported = true
    return true
  }
}
