import Text

// The order of numbers that may be unknown.
extension Value {
  /// Whether a number is less than another; *nil when* both are possible.
  ///
  /// Ranges that touch say nothing. *Source*: go-cty 1.16, `Value.LessThan`.
  func isLess(than other: Value) -> Bool? {
    if let a = number, let b = other.number { return a < b }
    let (a, b) = (range, other.range)
    if let upper = a.upper, let lower = b.lower, upper.number < lower.number { return true }
    if let lower = a.lower, let upper = b.upper, upper.number < lower.number { return false }
    return nil
  }

  /// Whether a number is at most another; *nil when* that is not decided.
  ///
  /// Both "less" and "equal" must be decided, as go-cty joins the two.
  func isAtMost(_ other: Value) -> Bool? {
    guard let less = isLess(than: other), let equal = isEqual(other) else { return nil }
    return less || equal
  }
}
