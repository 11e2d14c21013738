// Arithmetic as HCL does it: in binary floats of 512 bits, and text without exponents.
extension Number {
  /// *Unit and base*: bits of mantissa that HCL computes with.
  package static let hclPrecision = 512

  /// The sum at HCL's precision.
  package func addingHCL(_ other: Number) -> Number {
    // Whole numbers are exact at any precision, and small ones need no limbs.
    isInteger && other.isInteger ? adding(other) : adding(other, precision: Self.hclPrecision)
  }

  /// The difference at HCL's precision.
  package func subtractingHCL(_ other: Number) -> Number {
    isInteger && other.isInteger
      ? subtracting(other) : subtracting(other, precision: Self.hclPrecision)
  }

  /// The product at HCL's precision.
  package func multiplyingHCL(by other: Number) -> Number {
    isInteger && other.isInteger
      ? multiplying(by: other) : multiplying(by: other, precision: Self.hclPrecision)
  }

  /// All digits without an exponent, as `%f` of the shortest decimal at HCL's precision.
  package var plainText: String {
    if let value = int64 { return value == 0 && text == "-0" ? text : String(value) }
    var digits = decimal
    // A decimal of fewer digits reads back as itself.
    if digits.digits.count > 150, !digits.isInteger {
      digits = binary(Self.hclPrecision).shortestDecimal
    }
    let sign = sign < 0 ? "-" : ""
    // Beyond that a hostile `1e999999999` would cost gigabytes.
    guard digits.point.magnitude <= 40_000 else { return sign + digits.general(capital: false) }
    return sign + digits.fixed(fraction: max(digits.digits.count - digits.point, 0))
  }

  /// The shortest decimal at HCL's precision, as `%g`: with an exponent from a million on.
  package var generalText: String {
    var digits = decimal
    if digits.digits.count > 150 { digits = binary(Self.hclPrecision).shortestDecimal }
    return (sign < 0 ? "-" : "") + digits.general(capital: false)
  }

  /// The text of at most ten significant digits, as `%.10g`.
  package var tenDigits: String {
    var digits = decimal
    digits.round(toDigits: 10)
    return (sign < 0 ? "-" : "") + digits.general(capital: false, precision: 10)
  }

  /// The whole part; the sign stays.
  package var truncated: Number {
    if isInteger { return self }
    return Number(binary(Self.hclPrecision).truncated.value)
  }

  /// The greatest whole number that is not above, at HCL's precision.
  package var roundedDown: Number {
    if isInteger { return self }
    let whole = truncated
    return sign < 0 ? whole.adding(Number(-1)) : whole
  }

  /// The least whole number that is not below, at HCL's precision.
  package var roundedUp: Number {
    if isInteger { return self }
    let whole = truncated
    return sign > 0 ? whole.adding(Number(1)) : whole
  }

  /// What is left of the number when the divisor is taken off a whole number of times.
  ///
  /// *nil when* the divisor is zero.
  package func moduloHCL(_ divisor: Number) -> Number? {
    guard let quotient = try? dividing(by: divisor, precision: Self.hclPrecision) else {
      return nil
    }
    let taken = divisor.multiplying(by: quotient.truncated, precision: Self.hclPrecision)
    return subtracting(taken, precision: Self.hclPrecision)
  }
}
