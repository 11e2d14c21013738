import Text

// The order of numbers that may be unknown.
extension Value {
  /// Whether a number is less than another; *nil when* both are possible.
  func isLess(than other: Value, orEqual: Bool) -> Bool? {
    if let a = number, let b = other.number { return orEqual ? a <= b : a < b }
    let (a, b) = (range, other.range)
    if let upper = a.upper, let lower = b.lower {
      if upper.number < lower.number { return true }
      if upper.number == lower.number {
        if orEqual || !upper.isInclusive || !lower.isInclusive { return true }
      }
    }
    if let lower = a.lower, let upper = b.upper {
      if upper.number < lower.number { return false }
      if upper.number == lower.number {
        if !orEqual || !upper.isInclusive || !lower.isInclusive { return false }
      }
    }
    return nil
  }
}
