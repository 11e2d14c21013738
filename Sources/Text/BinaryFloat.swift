/// A binary floating-point number of chosen precision, rounded to nearest, ties to even.
///
/// The value is `mantissa * 2^exponent`; a mantissa that is not zero has exactly `precision` bits.
/// *Source*: Go's math/big.Float, whose default of 64 bits OPA uses for numbers with a fraction.
struct BinaryFloat: Sendable {
  /// *Unit and base*: bits of the mantissa in OPA's arithmetic.
  static let regoPrecision = 64

  let precision: Int
  let isNegative: Bool
  let mantissa: BigUInt
  let exponent: Int

  /// Rounds `magnitude * 2^exponent`; `sticky` says that something non-zero lies below it.
  init(
    isNegative: Bool, magnitude: BigUInt, exponent: Int, sticky: Bool = false, precision: Int
  ) {
    self.precision = precision
    self.isNegative = isNegative
    if magnitude.isZero {
      (mantissa, self.exponent) = (magnitude, 0)
      return
    }
    let excess = magnitude.bitWidth - precision
    if excess <= 0 {
      (mantissa, self.exponent) = (magnitude << -excess, exponent + excess)
      return
    }
    var kept = magnitude >> excess
    let half = magnitude.bit(excess - 1)
    let below = sticky || magnitude.trailingZeroBitCount < excess - 1
    var shift = excess
    if half && (below || kept.isOdd) {
      kept = kept + BigUInt(1)
      if kept.bitWidth > precision {
        kept = kept >> 1
        shift += 1
      }
    }
    (mantissa, self.exponent) = (kept, exponent + shift)
  }

  var isZero: Bool { mantissa.isZero }
}

extension BinaryFloat {
  static func + (a: BinaryFloat, b: BinaryFloat) -> BinaryFloat {
    if a.isZero { return b }
    if b.isZero { return a }
    let (high, low) = a.exponent >= b.exponent ? (a, b) : (b, a)
    // Beyond twice the precision the smaller operand only tips a tie, and one bit stands for it.
    let distance = high.exponent - low.exponent
    let limit = 2 * high.precision + 2
    if distance > limit {
      let scaled = BigInteger(isNegative: high.isNegative, magnitude: high.mantissa << limit)
      let sum = scaled + BigInteger(isNegative: low.isNegative, magnitude: BigUInt(1))
      return BinaryFloat(
        isNegative: sum.isNegative, magnitude: sum.magnitude, exponent: high.exponent - limit,
        precision: high.precision)
    }
    let sum =
      BigInteger(isNegative: high.isNegative, magnitude: high.mantissa << distance)
      + BigInteger(isNegative: low.isNegative, magnitude: low.mantissa)
    return BinaryFloat(
      isNegative: sum.isNegative, magnitude: sum.magnitude, exponent: low.exponent,
      precision: high.precision)
  }

  static func * (a: BinaryFloat, b: BinaryFloat) -> BinaryFloat {
    BinaryFloat(
      isNegative: a.isNegative != b.isNegative, magnitude: a.mantissa * b.mantissa,
      exponent: a.exponent + b.exponent, precision: a.precision)
  }

  /// The quotient; the divisor must not be zero.
  static func / (a: BinaryFloat, b: BinaryFloat) -> BinaryFloat {
    quotient(
      isNegative: a.isNegative != b.isNegative, a.mantissa, b.mantissa,
      exponent: a.exponent - b.exponent, precision: a.precision)
  }

  /// Rounds `dividend / divisor * 2^exponent` once.
  static func quotient(
    isNegative: Bool, _ dividend: BigUInt, _ divisor: BigUInt, exponent: Int, precision: Int
  ) -> BinaryFloat {
    let shift = max(0, precision + 2 + divisor.bitWidth - dividend.bitWidth)
    let (quotient, remainder) = (dividend << shift).divided(by: divisor)
    return BinaryFloat(
      isNegative: isNegative, magnitude: quotient, exponent: exponent - shift,
      sticky: !remainder.isZero, precision: precision)
  }

  /// The whole part, and whether nothing was cut off.
  var truncated: (value: BigInteger, isExact: Bool) {
    if exponent >= 0 {
      return (BigInteger(isNegative: isNegative, magnitude: mantissa << exponent), true)
    }
    let whole = BigInteger(isNegative: isNegative, magnitude: mantissa >> -exponent)
    return (whole, mantissa.isZero || mantissa.trailingZeroBitCount >= -exponent)
  }

  /// The fewest decimal digits that round back to this number at this precision.
  var shortestDecimal: DecimalDigits {
    if isZero { return DecimalDigits(digits: [], point: 0) }
    // One more bit makes the bounds half a unit in the last place away.
    let middle = mantissa << 1
    var value = DecimalDigits(magnitude: middle, binaryExponent: exponent - 1)
    let lower = DecimalDigits(magnitude: middle - BigUInt(1), binaryExponent: exponent - 1)
    let upper = DecimalDigits(magnitude: middle + BigUInt(1), binaryExponent: exponent - 1)
    value.shorten(between: lower, and: upper, inclusive: !mantissa.isOdd)
    return value
  }
}
