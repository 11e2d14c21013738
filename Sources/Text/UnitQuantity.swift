/// Why a text such as `1.5Gi` has no value.
package enum UnitError: Error, Equatable, Sendable {
  case noAmount
  case notANumber
  case spaces
  case exponentTooLarge
  /// The unit as OPA quotes it in its message.
  case unknownUnit(String)
}

/// Amounts with decimal (`k`, `M`) and binary (`Ki`, `Mi`) units, as Kubernetes writes them.
///
/// *Source*: OPA 1.x, `units.parse` and `units.parse_bytes`.
package enum UnitQuantity {
  /// The exact amount; `m` is a thousandth and `M` a million.
  ///
  /// What is not whole, or has the unit `m`, is spelt with ten digits after the point, as in OPA.
  package static func amount(_ text: String) throws(UnitError) -> Number {
    let (number, unit) = try split(text.filterScalars { $0 != "\"" })
    var shown = String.UnicodeScalarView()
    for (index, scalar) in unit.unicodeScalars.enumerated() {
      shown.append(index == 0 ? scalar : scalar.simpleLowercase)
    }
    let name = String(shown)
    let factor: DecimalDigits
    if name == "m" {
      // OPA multiplies by the double nearest to a thousandth, so no such amount is whole.
      factor = DecimalDigits(exactly: 0.001)
    } else if name.utf8.count <= 2, name != "B", let scale = scale(name.simpleLowercased, isM: name)
    {
      factor = DecimalDigits(magnitude: BigUInt(scale), binaryExponent: 0)
    } else {
      throw .unknownUnit(name)
    }
    guard let (isNegative, decimal) = decimal(number) else { throw .notANumber }
    return spelt(decimal.times(factor), isNegative: isNegative)
  }

  /// The whole bytes of an amount; the units take a `b` and any case, and `m` is a million.
  package static func bytes(_ text: String) throws(UnitError) -> Number {
    let (number, unit) = try split(text.simpleLowercased.filterScalars { $0 != "\"" })
    var name = unit
    if name.utf8.count > 1, name.utf8.last == UInt8(ascii: "b") { name.removeLast() }
    guard let scale = scale(name, isM: "M") else { throw .unknownUnit(unit) }
    guard let (isNegative, decimal) = decimal(number) else { throw .notANumber }
    let precision = Number.regoPrecision
    let factor = BinaryFloat(
      isNegative: false, magnitude: BigUInt(scale), exponent: 0, precision: precision)
    let total = decimal.binary(isNegative: isNegative, precision: precision) * factor
    return Number(total.truncated.value)
  }

  /// *nil when* there is no such unit.
  private static func scale(_ lowercased: String, isM spelling: String) -> UInt64? {
    let letters = Array("kmgtpe".utf8)
    let bytes = Array(lowercased.utf8)
    if bytes.isEmpty { return 1 }
    guard let power = letters.firstIndex(of: bytes[0]) else { return nil }
    if bytes.count == 1 {
      if bytes[0] == UInt8(ascii: "m") && spelling != "M" { return nil }
      return (0..<power).reduce(1000) { scale, _ in scale * 1000 }
    }
    return bytes.count == 2 && bytes[1] == UInt8(ascii: "i") ? 1 << UInt64(10 * (power + 1)) : nil
  }

  /// The amount and the unit; a trailing `e` without digits is a unit.
  private static func split(_ text: String) throws(UnitError) -> (String, String) {
    let bytes = Array(text.utf8)
    if bytes.contains(0x20) { throw .spaces }
    var end = 0
    while end < bytes.count {
      let byte = bytes[end]
      if byte | 0x20 == UInt8(ascii: "e") {
        guard end + 1 < bytes.count, isDigit(bytes[end + 1]) || isSign(bytes[end + 1]) else {
          break
        }
        if isSign(bytes[end + 1]) { end += 1 }
        // A million digits could be asked for with seven characters.
        if bytes[(end + 1)...].prefix(while: isDigit).count > 6 { throw .exponentTooLarge }
      } else if !isDigit(byte) && byte != UInt8(ascii: ".") && !isSign(byte) {
        break
      }
      end += 1
    }
    if end == 0 { throw .noAmount }
    return (
      String(decoding: bytes[..<end], as: UTF8.self), String(decoding: bytes[end...], as: UTF8.self)
    )
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  private static func isSign(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
  }

  /// A decimal as Go reads it: `.5`, `5.` and `+5` too; *nil when* it is malformed.
  private static func decimal(_ text: String) -> (isNegative: Bool, decimal: DecimalDigits)? {
    var bytes = Array(text.utf8)[...]
    let isNegative = bytes.first == UInt8(ascii: "-")
    if let first = bytes.first, isSign(first) { bytes.removeFirst() }
    let whole = bytes.prefix(while: isDigit)
    bytes = bytes[whole.endIndex...]
    var fraction = bytes[..<bytes.startIndex]
    if bytes.first == UInt8(ascii: ".") {
      fraction = bytes.dropFirst().prefix(while: isDigit)
      bytes = bytes[fraction.endIndex...]
    }
    guard !whole.isEmpty || !fraction.isEmpty else { return nil }
    var exponent = 0
    if let byte = bytes.first {
      guard byte | 0x20 == UInt8(ascii: "e"),
        let value = Int(String(decoding: bytes.dropFirst(), as: UTF8.self))
      else { return nil }
      exponent = value
    }
    let digits = DecimalDigits(digits: Array(whole + fraction), point: whole.count + exponent)
    return (isNegative, digits)
  }

  private static func spelt(_ decimal: DecimalDigits, isNegative: Bool) -> Number {
    if let whole = decimal.integer(isNegative: isNegative) { return Number(whole) }
    if decimal.isInteger {
      return Number(parsing: (isNegative ? "-" : "") + decimal.general(capital: false)) ?? Number(0)
    }
    var rounded = decimal
    rounded.roundHalfUp(toDigits: decimal.point + 10)
    let sign = isNegative && !rounded.isZero ? "-" : ""
    return Number(parsing: sign + rounded.fixed(fraction: 10)) ?? Number(0)
  }
}

extension DecimalDigits {
  /// The exact product.
  func times(_ other: DecimalDigits) -> DecimalDigits {
    if isZero || other.isZero { return DecimalDigits(digits: [], point: 0) }
    let product = BigUInt(decimalDigits: digits) * BigUInt(decimalDigits: other.digits)
    let fraction = digits.count - point + other.digits.count - other.point
    let text = product.decimalDigits
    return DecimalDigits(digits: text, point: text.count - fraction)
  }

  /// Rounds to `count` significant digits, halves away from zero.
  mutating func roundHalfUp(toDigits count: Int) {
    if count < 0 || count >= digits.count {
      round(toDigits: count)
    } else if digits[count] >= 0x35 {
      roundUp(toDigits: count)
    } else {
      roundDown(toDigits: count)
    }
  }
}

extension String {
  /// The scalars that satisfy the predicate.
  func filterScalars(_ isKept: (Unicode.Scalar) -> Bool) -> String {
    String(String.UnicodeScalarView(unicodeScalars.filter(isKept)))
  }
}
