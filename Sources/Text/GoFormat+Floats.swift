extension GoFormatter {
  mutating func printFloat(_ value: Double, _ verb: Unicode.Scalar) -> Bool {
    let letter: Unicode.Scalar
    var precision = flags.precision
    switch verb {
    case "v": letter = "g"
    case "g", "G", "x", "X", "b": letter = verb
    case "e", "E", "f":
      letter = verb
      precision = precision ?? 6
    case "F":
      letter = "f"
      precision = precision ?? 6
    default: return false
    }
    let sign = value.sign == .minus ? "-" : (flags.plus ? "+" : (flags.space ? " " : ""))
    guard value.isFinite else {
      let text = value.isNaN ? "NaN" : "Inf"
      let shown = value.isNaN ? (flags.plus ? "+" : (flags.space ? " " : "")) : sign
      // Plus infinity shows its sign, as strconv spells it, and zeros never pad words.
      pad((value.isNaN || !shown.isEmpty ? shown : "+") + text, zero: false)
      return true
    }
    var digits = floatDigits(value.magnitude, letter, precision)
    if flags.sharp && letter != "b" { digits = withPoint(digits, letter, precision) }
    let length = sign.utf8.count + digits.utf8.count
    if flags.zero, !flags.minus, let width = flags.width, width > length {
      digits = String(repeating: "0", count: width - length) + digits
    }
    pad(sign + digits, zero: false)
    return true
  }

  private func floatDigits(
    _ value: Double, _ letter: Unicode.Scalar, _ precision: Int?
  ) -> String {
    switch letter {
    case "e", "E":
      var digits = DecimalDigits(exactly: value)
      digits.round(toDigits: (precision ?? 6) + 1)
      return digits.scientific(fraction: precision ?? 6, capital: letter == "E")
    case "f":
      var digits = DecimalDigits(exactly: value)
      digits.round(toDigits: digits.point + (precision ?? 6))
      return digits.fixed(fraction: precision ?? 6)
    case "b": return binaryDigits(value)
    case "x", "X":
      let text = hexadecimalDigits(value, precision)
      return letter == "X" ? text.simpleUppercased : text
    default:
      guard let precision else {
        return DecimalDigits(shortest: value).general(capital: letter == "G")
      }
      let significant = max(precision, 1)
      var digits = DecimalDigits(exactly: value)
      digits.round(toDigits: significant)
      return digits.general(capital: letter == "G", precision: significant)
    }
  }

  /// The mantissa in decimal and the exponent of two, as `%b` shows them.
  private func binaryDigits(_ value: Double) -> String {
    let isNormal = value.exponentBitPattern != 0
    let mantissa = value.significandBitPattern | (isNormal ? 1 << 52 : 0)
    let exponent = max(Int(value.exponentBitPattern), 1) - 1075
    return "\(mantissa)p\(exponent < 0 ? "" : "+")\(exponent)"
  }

  /// `0x1.8p+01`: a normalised hexadecimal mantissa and an exponent of two.
  private func hexadecimalDigits(_ value: Double, _ precision: Int?) -> String {
    var exponent = value.isZero ? 0 : Int(value.exponent)
    // Normalised, the first bit is bit 60; the fraction has 15 hexadecimal digits.
    var mantissa: UInt64 = value.isZero ? 0 : UInt64(value.significand * 0x1p60)
    if let precision, precision < 15 {
      let unit: UInt64 = 1 << UInt64(60 - precision * 4)
      let rest = mantissa & (unit - 1)
      mantissa -= rest
      if rest > unit / 2 || (rest == unit / 2 && mantissa & unit != 0) { mantissa += unit }
      if mantissa >> 61 == 1 {
        mantissa >>= 1
        exponent += 1
      }
    }
    var fraction = String(mantissa & (1 << 60 - 1), radix: 16)
    fraction = String(repeating: "0", count: 15 - fraction.utf8.count) + fraction
    if let precision {
      fraction = String(fraction.prefix(precision))
      fraction += String(repeating: "0", count: precision - fraction.utf8.count)
    } else {
      while fraction.utf8.last == 0x30 { fraction.removeLast() }
    }
    let sign = exponent < 0 ? "-" : "+"
    let zero = exponent.magnitude < 10 ? "0" : ""
    let point = fraction.isEmpty ? "" : "."
    return "0x\(mantissa >> 60)\(point)\(fraction)p\(sign)\(zero)\(exponent.magnitude)"
  }

  /// The `#` flag: always a point, and for `%g` all significant digits.
  private func withPoint(
    _ text: String, _ letter: Unicode.Scalar, _ precision: Int?
  ) -> String {
    let bytes = Array(text.utf8)
    let isHexadecimal = letter == "x" || letter == "X"
    let exponentAt =
      bytes.firstIndex {
        isHexadecimal ? $0 | 0x20 == UInt8(ascii: "p") : $0 | 0x20 == UInt8(ascii: "e")
      } ?? bytes.count
    var head = Array(bytes[..<exponentAt])
    let hasPoint = head.contains(UInt8(ascii: "."))
    let isGeneral = letter == "g" || letter == "G" || isHexadecimal
    var wanted = isGeneral ? (precision ?? 6) : 0
    let significant = head.drop { $0 == 0x30 || $0 == UInt8(ascii: ".") }
    wanted -= significant.filter { $0 != UInt8(ascii: ".") }.count
    if significant.isEmpty && isGeneral { wanted -= 1 }
    if !hasPoint { head.append(UInt8(ascii: ".")) }
    head.append(contentsOf: repeatElement(0x30, count: max(wanted, 0)))
    return String(decoding: head + bytes[exponentAt...], as: UTF8.self)
  }
}
