/// What something costs in a month: the least, the most, and what is expected.
package struct CostRange: Hashable, Sendable {
  package let min: Money
  package let max: Money
  /// *nil when* least and most differ and nobody stated how much of it will run.
  package let expected: Money?

  package static let zero = CostRange(min: .zero, max: .zero)

  /// Where least and most are the same, nothing else is expected.
  package init(min: Money, max: Money, expected: Money? = nil) {
    self.min = min
    self.max = max
    self.expected = expected ?? (min == max ? min : nil)
  }

  package static func + (a: CostRange, b: CostRange) -> CostRange {
    CostRange(min: a.min + b.min, max: a.max + b.max, expected: sum(a.expected, b.expected, +))
  }

  package static func - (a: CostRange, b: CostRange) -> CostRange {
    CostRange(min: a.min - b.min, max: a.max - b.max, expected: sum(a.expected, b.expected, -))
  }

  private static func sum(
    _ a: Money?, _ b: Money?, _ operation: (Money, Money) -> Money
  ) -> Money? {
    guard let a, let b else { return nil }
    return operation(a, b)
  }
}
