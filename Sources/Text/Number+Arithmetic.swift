/// Why two numbers have no quotient or remainder, in OPA's words.
public enum NumberError: Error, Equatable, Sendable, CustomStringConvertible {
  case divideByZero
  case moduloByZero
  case moduloOnFloatingPoint

  /// OPA's text of the error.
  public var description: String {
    switch self {
    case .divideByZero: "divide by zero"
    case .moduloByZero: "modulo by zero"
    case .moduloOnFloatingPoint: "modulo on floating-point number"
    }
  }
}

extension Number {
  /// *Unit and base*: bits of mantissa that OPA computes fractions with.
  public static let regoPrecision = BinaryFloat.regoPrecision

  /// The sum at Rego's precision.
  @inlinable
  public func adding(_ other: Number) -> Number {
    if case .small(let x) = storage, case .small(let y) = other.storage {
      let (sum, overflow) = x.addingReportingOverflow(y)
      if !overflow { return Number(sum) }
    }
    return adding(other, precision: 64)
  }

  /// The difference at Rego's precision.
  @inlinable
  public func subtracting(_ other: Number) -> Number {
    if case .small(let x) = storage, case .small(let y) = other.storage {
      let (difference, overflow) = x.subtractingReportingOverflow(y)
      if !overflow { return Number(difference) }
    }
    return subtracting(other, precision: 64)
  }

  /// The product at Rego's precision.
  @inlinable
  public func multiplying(by other: Number) -> Number {
    if case .small(let x) = storage, case .small(let y) = other.storage {
      let (product, overflow) = x.multipliedReportingOverflow(by: y)
      if !overflow { return Number(product) }
    }
    return multiplying(by: other, precision: 64)
  }

  /// The sum, with fractions at a precision in bits.
  public func adding(_ other: Number, precision: Int) -> Number {
    if let (x, y) = integers(with: other) { return Number(x + y) }
    return Number(binary(precision) + other.binary(precision))
  }

  /// The difference, with fractions at a precision in bits.
  public func subtracting(_ other: Number, precision: Int) -> Number {
    adding(other.negated, precision: precision)
  }

  /// The product, with fractions at a precision in bits.
  public func multiplying(by other: Number, precision: Int) -> Number {
    if let (x, y) = integers(with: other) { return Number(x * y) }
    return Number(binary(precision) * other.binary(precision))
  }

  /// The quotient: whole where 64-bit integers divide without rest, else a float's.
  ///
  /// *Throws* `divideByZero`.
  public func dividing(
    by other: Number, precision: Int = Number.regoPrecision
  ) throws(NumberError) -> Number {
    if other.sign == 0 { throw .divideByZero }
    // A zero dividend is left to floats, whose quotient keeps the sign, as OPA's does.
    if let x = int64, let y = other.int64, x != 0 {
      let (quotient, overflow) = x.dividedReportingOverflow(by: y)
      if !overflow && quotient &* y == x { return Number(quotient) }
    }
    return Number(binary(precision) / other.binary(precision))
  }

  /// The remainder with the dividend's sign.
  ///
  /// *Throws* `moduloByZero`, and `moduloOnFloatingPoint` where either side has a fraction.
  public func remainder(dividingBy other: Number) throws(NumberError) -> Number {
    guard isInteger, other.isInteger else { throw .moduloOnFloatingPoint }
    if other.sign == 0 { throw .moduloByZero }
    if let x = int64, let y = other.int64 {
      return Number(y == -1 ? 0 : x % y)
    }
    guard let (x, y) = integers(with: other) else { throw .moduloOnFloatingPoint }
    return Number(x % y)
  }

  /// The number with the other sign, spelt alike.
  public var negated: Number {
    switch storage {
    case .small(let value):
      let (result, overflow) = Int64(0).subtractingReportingOverflow(value)
      return overflow ? Number(BigInteger(value).negated) : Number(result)
    case .boxed(let box):
      let text = box.isNegative ? String(box.text.dropFirst()) : "-" + box.text
      return Number(parsing: text) ?? self
    }
  }

  /// The number without its sign.
  public var absolute: Number {
    switch storage {
    case .small(let value): value < 0 ? negated : self
    case .boxed(let box): box.isNegative ? negated : self
    }
  }

  /// The nearest whole number, halves away from zero.
  public var rounded: Number {
    if isInteger { return canonicalInteger }
    let value = binary(Number.regoPrecision)
    let half = BinaryFloat(
      isNegative: value.isNegative, magnitude: BigUInt(1), exponent: -1,
      precision: Number.regoPrecision)
    return Number((value + half).truncated.value)
  }

  /// The greatest whole number that is not above.
  public var floor: Number {
    if isInteger { return canonicalInteger }
    let (whole, isExact) = binary(Number.regoPrecision).truncated
    return Number(isExact || sign >= 0 ? whole : whole + BigInteger(-1))
  }

  /// The least whole number that is not below.
  public var ceil: Number {
    if isInteger { return canonicalInteger }
    let (whole, isExact) = binary(Number.regoPrecision).truncated
    return Number(isExact || sign < 0 ? whole : whole + BigInteger(1))
  }

  /// A whole number in its plain spelling: `2` for `2.0`.
  private var canonicalInteger: Number {
    if let value = int64 { return Number(value) }
    return bigInteger.map { Number($0) } ?? self
  }
}

extension Number {
  init(_ value: BigInteger) {
    if let small = value.int64 {
      self.init(small)
      return
    }
    let digits = value.magnitude.decimalDigits
    self.init(
      storage: .boxed(
        BoxedNumber(
          isNegative: value.isNegative,
          decimal: DecimalDigits(digits: digits, point: digits.count),
          text: value.text, isIntegerSpelling: true)))
  }

  /// The shortest decimal of a float: digits only where it is whole, else Go's `%g`.
  init(_ value: BinaryFloat) {
    let digits = value.shortestDecimal
    if !value.isNegative || !digits.isZero, let small = digits.int64(isNegative: value.isNegative) {
      self.init(small)
      return
    }
    let isPlain = digits.isInteger && digits.point <= DecimalDigits.integerLimit
    let magnitude = isPlain ? digits.fixed(fraction: 0) : digits.general(capital: false)
    self.init(
      storage: .boxed(
        BoxedNumber(
          isNegative: value.isNegative, decimal: digits,
          text: (value.isNegative ? "-" : "") + magnitude, isIntegerSpelling: isPlain)))
  }

  /// The magnitude, exactly.
  var decimal: DecimalDigits {
    switch storage {
    case .small(let value):
      let digits = BigUInt(value.magnitude).decimalDigits
      return DecimalDigits(digits: digits, point: digits.count)
    case .boxed(let box): return box.decimal
    }
  }

  func binary(_ precision: Int) -> BinaryFloat {
    switch storage {
    case .small(let value):
      BinaryFloat(
        isNegative: value < 0, magnitude: BigUInt(value.magnitude), exponent: 0,
        precision: precision)
    case .boxed(let box): box.decimal.binary(isNegative: box.isNegative, precision: precision)
    }
  }

  /// *nil when* it has a fraction or more digits than integer arithmetic spells out.
  var bigInteger: BigInteger? {
    switch storage {
    case .small(let value): BigInteger(value)
    case .boxed(let box):
      box.int64.map { BigInteger($0) } ?? box.decimal.integer(isNegative: box.isNegative)
    }
  }

  private func integers(with other: Number) -> (BigInteger, BigInteger)? {
    guard let x = bigInteger, let y = other.bigInteger else { return nil }
    return (x, y)
  }
}
