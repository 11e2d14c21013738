// Operations of whole numbers. Bits are those of an endless two's complement, at any size.
extension Number {
  /// *nil when* either side has a fraction.
  public func bitwiseAnd(_ other: Number) -> Number? {
    combined(other, { $0 & $1 }, { $0 & $1 })
  }

  /// *nil when* either side has a fraction.
  public func bitwiseOr(_ other: Number) -> Number? {
    combined(other, { $0 | $1 }, { $0 | $1 })
  }

  /// *nil when* either side has a fraction.
  public func bitwiseXor(_ other: Number) -> Number? {
    combined(other, { $0 ^ $1 }, { $0 ^ $1 })
  }

  /// *nil when* it has a fraction.
  public var bitwiseNot: Number? {
    if let value = int64 { return Number(~value) }
    return bigInteger.map { Number($0.inverted) }
  }

  /// The product with a power of two.
  ///
  /// *nil when* it has a fraction, `count` is negative or the result has over a million bits.
  public func shiftedLeft(by count: Int) -> Number? {
    guard count >= 0, let value = bigInteger else { return nil }
    if value.magnitude.isZero { return Number(0) }
    guard count <= 1 << 20 else { return nil }
    return Number(value.shiftedLeft(count))
  }

  /// The quotient by a power of two, rounded down.
  ///
  /// *nil when* it has a fraction or `count` is negative.
  public func shiftedRight(by count: Int) -> Number? {
    guard count >= 0, let value = bigInteger else { return nil }
    return Number(value.shiftedRight(count))
  }

  /// The whole part's digits in base 2, 8, 10 or 16, lower case.
  ///
  /// *nil when* the base is another or the number is too large to be spelt out.
  public func integerText(base: Int) -> String? {
    let value = bigInteger ?? (isInteger ? nil : binary(Number.regoPrecision).truncated.value)
    guard let value else { return nil }
    let digits: [UInt8]
    switch base {
    case 2: digits = value.magnitude.digits(bitsPerDigit: 1)
    case 8: digits = value.magnitude.digits(bitsPerDigit: 3)
    case 10: digits = value.magnitude.decimalDigits
    case 16: digits = value.magnitude.digits(bitsPerDigit: 4)
    default: return nil
    }
    return (value.isNegative ? "-" : "") + String(decoding: digits, as: UTF8.self)
  }

  private func combined(
    _ other: Number, _ small: (Int64, Int64) -> Int64, _ limb: (UInt64, UInt64) -> UInt64
  ) -> Number? {
    if let x = int64, let y = other.int64 { return Number(small(x, y)) }
    guard let x = bigInteger, let y = other.bigInteger else { return nil }
    return Number(x.combined(with: y, limb))
  }
}
