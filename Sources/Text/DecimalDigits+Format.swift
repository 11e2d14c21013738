// The three shapes of Go's strconv: %e, %f and %g, of digits that were already rounded.
extension DecimalDigits {
  /// `d.ddde±dd` with as many digits after the point as `fraction` says.
  func scientific(fraction: Int, capital: Bool) -> String {
    var out: [UInt8] = [digits.first ?? 0x30]
    if fraction > 0 {
      out.append(UInt8(ascii: "."))
      let kept = digits.dropFirst().prefix(fraction)
      out.append(contentsOf: kept)
      out.append(contentsOf: repeatElement(0x30, count: fraction - kept.count))
    }
    let exponent = isZero ? 0 : point - 1
    out.append(UInt8(ascii: capital ? "E" : "e"))
    out.append(UInt8(ascii: exponent < 0 ? "-" : "+"))
    if exponent.magnitude < 10 { out.append(0x30) }
    return String(decoding: out, as: UTF8.self) + String(exponent.magnitude)
  }

  /// `ddd.ddd` with as many digits after the point as `fraction` says.
  func fixed(fraction: Int) -> String {
    var out: [UInt8] = []
    if point > 0 {
      let whole = digits.prefix(point)
      out.append(contentsOf: whole)
      out.append(contentsOf: repeatElement(0x30, count: point - whole.count))
    } else {
      out.append(0x30)
    }
    if fraction > 0 {
      out.append(UInt8(ascii: "."))
      for i in point..<(point + fraction) {
        out.append(i >= 0 && i < digits.count ? digits[i] : 0x30)
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// The shorter shape: with an exponent below -4 or from `threshold` on.
  ///
  /// `precision` is nil for the shortest digits, whose threshold is 6.
  func general(capital: Bool, precision: Int? = nil) -> String {
    var threshold = precision ?? 6
    if let precision, precision > digits.count, digits.count >= point {
      threshold = digits.count
    }
    let exponent = isZero ? 0 : point - 1
    if exponent < -4 || exponent >= threshold {
      return scientific(fraction: max(digits.count - 1, 0), capital: capital)
    }
    return fixed(fraction: max(digits.count - point, 0))
  }
}
