/// A whole number of any size with a sign; zero is never negative.
struct BigInteger: Equatable, Hashable, Sendable {
  let isNegative: Bool
  let magnitude: BigUInt

  init(isNegative: Bool, magnitude: BigUInt) {
    self.isNegative = isNegative && !magnitude.isZero
    self.magnitude = magnitude
  }

  init(_ value: Int64) {
    self.init(isNegative: value < 0, magnitude: BigUInt(value.magnitude))
  }

  /// *nil when* it does not fit.
  var int64: Int64? {
    guard let value = magnitude.uint64 else { return nil }
    if isNegative { return value <= 1 << 63 ? Int64(truncatingIfNeeded: 0 &- value) : nil }
    return Int64(exactly: value)
  }

  var negated: BigInteger { BigInteger(isNegative: !isNegative, magnitude: magnitude) }

  /// Decimal text.
  var text: String {
    let digits = magnitude.decimalDigits
    return (isNegative ? "-" : "") + String(decoding: digits, as: UTF8.self)
  }

  static func + (a: BigInteger, b: BigInteger) -> BigInteger {
    if a.isNegative == b.isNegative {
      return BigInteger(isNegative: a.isNegative, magnitude: a.magnitude + b.magnitude)
    }
    let order = a.magnitude.compare(to: b.magnitude)
    if order >= 0 {
      return BigInteger(isNegative: a.isNegative, magnitude: a.magnitude - b.magnitude)
    }
    return BigInteger(isNegative: b.isNegative, magnitude: b.magnitude - a.magnitude)
  }

  static func * (a: BigInteger, b: BigInteger) -> BigInteger {
    BigInteger(
      isNegative: a.isNegative != b.isNegative, magnitude: a.magnitude * b.magnitude)
  }

  /// The remainder with the sign of the dividend; the divisor must not be zero.
  static func % (a: BigInteger, b: BigInteger) -> BigInteger {
    BigInteger(
      isNegative: a.isNegative, magnitude: a.magnitude.divided(by: b.magnitude).remainder)
  }

  /// The quotient rounded towards zero; the divisor must not be zero.
  static func / (a: BigInteger, b: BigInteger) -> BigInteger {
    BigInteger(
      isNegative: a.isNegative != b.isNegative,
      magnitude: a.magnitude.divided(by: b.magnitude).quotient)
  }
}

// Bit operations see an endless two's complement, as those of Go's big.Int do.
extension BigInteger {
  /// *Shape*: least significant limb first, sign-extended to `count` limbs.
  private func twosComplement(_ count: Int) -> [UInt64] {
    var result = magnitude.limbs + Array(repeating: 0, count: count - magnitude.limbs.count)
    if isNegative {
      var carry = true
      for i in 0..<count {
        let (sum, overflow) = (~result[i]).addingReportingOverflow(carry ? 1 : 0)
        result[i] = sum
        carry = overflow
      }
    }
    return result
  }

  private init(twosComplement limbs: [UInt64]) {
    guard let top = limbs.last, top >> 63 == 1 else {
      self.init(isNegative: false, magnitude: BigUInt(limbs: limbs))
      return
    }
    let inverted = BigUInt(limbs: limbs.map { ~$0 })
    self.init(isNegative: true, magnitude: inverted + BigUInt(1))
  }

  /// Applies a bitwise operation limb by limb.
  func combined(
    with other: BigInteger, _ operation: (UInt64, UInt64) -> UInt64
  ) -> BigInteger {
    let count = max(magnitude.limbs.count, other.magnitude.limbs.count) + 1
    let (a, b) = (twosComplement(count), other.twosComplement(count))
    return BigInteger(twosComplement: zip(a, b).map(operation))
  }

  var inverted: BigInteger { negated + BigInteger(-1) }

  func shiftedLeft(_ count: Int) -> BigInteger {
    BigInteger(isNegative: isNegative, magnitude: magnitude << count)
  }

  /// The arithmetic shift: rounds towards negative infinity.
  func shiftedRight(_ count: Int) -> BigInteger {
    if !isNegative { return BigInteger(isNegative: false, magnitude: magnitude >> count) }
    let quotient = (magnitude - BigUInt(1)) >> count
    return BigInteger(isNegative: true, magnitude: quotient + BigUInt(1))
  }
}
