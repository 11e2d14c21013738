/// What an evaluation may take, so that a hostile module ends.
final class EvaluationBudget {
  /// Expressions that may be evaluated.
  static let steps = 2_000_000
  /// Parts that a value may have.
  static let weight = 1_000_000
  /// Bytes that a text may have.
  static let bytes = weight * 16

  let limit: Int
  private var left: Int
  private var isReported = false

  init(steps limit: Int = EvaluationBudget.steps) {
    self.limit = limit
    left = limit
  }

  /// Whether there are steps left.
  var isSpent: Bool { left == 0 }

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
