/// Decimal digits with a point: the value is `0.d1d2d3… * 10^point`.
///
/// Trailing zeros are cut; zero has no digits and `point` 0.
struct DecimalDigits: Equatable, Sendable {
  /// *Shape*: ASCII digits; the first and the last are not `0`.
  private(set) var digits: [UInt8]
  private(set) var point: Int

  init(digits: [UInt8], point: Int) {
    self.digits = digits
    self.point = point
    trim()
  }

  /// The exact decimal expansion of `magnitude * 2^binaryExponent`.
  init(magnitude: BigUInt, binaryExponent: Int) {
    let scaled: BigUInt
    let fraction: Int
    if binaryExponent >= 0 {
      (scaled, fraction) = (magnitude << binaryExponent, 0)
    } else {
      let zeros = min(magnitude.trailingZeroBitCount, -binaryExponent)
      fraction = -binaryExponent - zeros
      scaled = (magnitude >> zeros) * BigUInt.power(5, fraction)
    }
    let digits = scaled.isZero ? [] : scaled.decimalDigits
    self.init(digits: digits, point: digits.count - fraction)
  }

  /// The exact decimal expansion of a finite double's magnitude.
  init(exactly value: Double) {
    let significand = value.significandBitPattern
    if value.isZero {
      self.init(digits: [], point: 0)
    } else if value.exponentBitPattern == 0 {
      self.init(magnitude: BigUInt(significand), binaryExponent: -1074)
    } else {
      self.init(
        magnitude: BigUInt(significand | 1 << 52),
        binaryExponent: Int(value.exponentBitPattern) - 1075)
    }
  }

  /// The fewest digits that read back as the same finite double.
  init(shortest value: Double) {
    // The standard library prints the shortest digits that round-trip, closest first.
    var digits: [UInt8] = []
    var point: Int?
    var exponent = 0
    let text = Array(value.magnitude.description.utf8)
    var i = 0
    while i < text.count {
      switch text[i] {
      case UInt8(ascii: "."): point = digits.count
      case UInt8(ascii: "e"):
        exponent = Int(String(decoding: text[(i + 1)...], as: UTF8.self)) ?? 0
        i = text.count
      default: digits.append(text[i])
      }
      i += 1
    }
    self.init(digits: digits, point: (point ?? digits.count) + exponent)
  }

  private mutating func trim() {
    while digits.last == 0x30 { digits.removeLast() }
    let leading = digits.prefix { $0 == 0x30 }.count
    digits.removeFirst(leading)
    point = digits.isEmpty ? 0 : point - leading
  }
}

extension DecimalDigits {
  /// Rounds to `count` significant digits, ties to even.
  mutating func round(toDigits count: Int) {
    if count >= digits.count { return }
    if count < 0 {
      (digits, point) = ([], 0)
      return
    }
    let next = digits[count]
    var up = next > 0x35
    if next == 0x35 {
      up = count + 1 < digits.count || (count > 0 && digits[count - 1] & 1 == 1)
    }
    if up { roundUp(toDigits: count) } else { roundDown(toDigits: count) }
  }

  mutating func roundDown(toDigits count: Int) {
    if count >= digits.count { return }
    digits.removeSubrange(count...)
    trim()
  }

  mutating func roundUp(toDigits count: Int) {
    if count >= digits.count { return }
    digits.removeSubrange(max(count, 0)...)
    while let last = digits.last, last == 0x39 { digits.removeLast() }
    if digits.isEmpty {
      digits = [0x31]
      point += 1
    } else {
      digits[digits.count - 1] += 1
    }
  }

  /// Cuts to the fewest digits that stay between the bounds.
  mutating func shorten(
    between lower: DecimalDigits, and upper: DecimalDigits, inclusive: Bool
  ) {
    // The bounds may have one digit more or less before the point than the value.
    let top = max(point, upper.point)
    func digit(_ number: DecimalDigits, _ index: Int) -> UInt8 {
      let at = index - (top - number.point)
      return at >= 0 && at < number.digits.count ? number.digits[at] : 0x30
    }
    let offset = top - point
    for index in 0..<(digits.count + offset) {
      let (m, l, u) = (digit(self, index), digit(lower, index), digit(upper, index))
      let lowerEnds = index + 1 >= lower.digits.count + (top - lower.point)
      let upperEnds = index + 1 >= upper.digits.count + (top - upper.point)
      let down = l != m || (inclusive && lowerEnds)
      let up = m != u && (inclusive || m + 1 < u || !upperEnds)
      let count = index + 1 - offset
      if down && up {
        round(toDigits: count)
      } else if down {
        roundDown(toDigits: count)
      } else if up {
        roundUp(toDigits: count)
      } else {
        continue
      }
      return
    }
  }
}
