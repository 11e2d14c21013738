/// The storage of a number that is no canonical 64-bit integer.
@usableFromInline
final class BoxedNumber: Sendable {
  let isNegative: Bool
  /// The magnitude, exactly.
  let decimal: DecimalDigits
  let text: String
  @usableFromInline let isIntegerSpelling: Bool
  /// *nil when* the value has a fraction or does not fit.
  @usableFromInline let int64: Int64?

  /// `text` must spell the value, as `decimal` and `isNegative` give it.
  init(isNegative: Bool, decimal: DecimalDigits, text: String, isIntegerSpelling: Bool) {
    self.isNegative = isNegative
    self.decimal = decimal
    self.text = text
    self.isIntegerSpelling = isIntegerSpelling
    int64 = decimal.int64(isNegative: isNegative)
  }

  @usableFromInline var isInteger: Bool { decimal.isInteger }

  var sign: Int { decimal.isZero ? 0 : (isNegative ? -1 : 1) }

  var double: Double { Double(text) ?? (isNegative ? -.infinity : .infinity) }

  @usableFromInline
  func hashValue(into hasher: inout Hasher) {
    hasher.combine(isNegative)
    hasher.combine(decimal.point)
    decimal.digits.withUnsafeBytes { hasher.combine(bytes: $0) }
  }
}

extension DecimalDigits {
  var isZero: Bool { digits.isEmpty }

  var isInteger: Bool { digits.count <= point || digits.isEmpty }

  /// *Unit and base*: largest number of digits that integer arithmetic spells out.
  static let integerLimit = 8192

  /// *nil when* it has a fraction or does not fit.
  func int64(isNegative: Bool) -> Int64? {
    guard isInteger, point <= 19 else { return nil }
    var value: UInt64 = 0
    for digit in digits { value = value * 10 + UInt64(digit & 15) }
    // Nineteen digits stay below 2^64.
    for _ in 0..<(point - digits.count) { value *= 10 }
    if isNegative { return value <= 1 << 63 ? Int64(truncatingIfNeeded: 0 &- value) : nil }
    return Int64(exactly: value)
  }

  /// The order of two magnitudes.
  func compare(to other: DecimalDigits) -> Int {
    if isZero || other.isZero { return isZero ? (other.isZero ? 0 : -1) : 1 }
    if point != other.point { return point < other.point ? -1 : 1 }
    return compareBytes(digits, other.digits)
  }

  /// The whole number; *nil when* it has a fraction or too many digits to spell out.
  func integer(isNegative: Bool) -> BigInteger? {
    guard isInteger, point <= Self.integerLimit else { return nil }
    var magnitude = BigUInt(decimalDigits: digits)
    if point > digits.count { magnitude = magnitude * BigUInt.power(10, point - digits.count) }
    return BigInteger(isNegative: isNegative, magnitude: magnitude)
  }

  /// The nearest binary float.
  ///
  /// Beyond 10^±32768 it saturates: a hostile `1e999999999` must not cost gigabytes.
  func binary(isNegative: Bool, precision: Int) -> BinaryFloat {
    let limit = 32768
    if isZero || point < -limit {
      return BinaryFloat(
        isNegative: isNegative, magnitude: BigUInt(), exponent: 0, precision: precision)
    }
    // Digits beyond the cut can only break a tie, for which one more digit is enough.
    let cut = 4 * precision
    var kept = digits
    if kept.count > cut { kept = kept[..<cut] + [0x31] }
    let coefficient = BigUInt(decimalDigits: kept)
    let exponent = min(point, limit) - kept.count
    if exponent < 0 {
      return BinaryFloat.quotient(
        isNegative: isNegative, coefficient, BigUInt.power(5, -exponent), exponent: exponent,
        precision: precision)
    }
    return BinaryFloat(
      isNegative: isNegative, magnitude: coefficient * BigUInt.power(5, exponent),
      exponent: exponent, precision: precision)
  }
}
