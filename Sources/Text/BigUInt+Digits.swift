extension BigUInt {
  private static let chunkDigits = 19
  private static let chunk: UInt64 = 10_000_000_000_000_000_000

  /// The value of ASCII decimal digits.
  ///
  /// *Complexity*: quadratic in the number of digits.
  init(decimalDigits digits: some Sequence<UInt8>) {
    var result: [UInt64] = []
    var part: UInt64 = 0
    var scale: UInt64 = 1
    func push(_ result: inout [UInt64], _ scale: UInt64, _ part: UInt64) {
      var carry = part
      for i in 0..<result.count {
        let (high, low) = result[i].multipliedFullWidth(by: scale)
        let (sum, overflow) = low.addingReportingOverflow(carry)
        result[i] = sum
        carry = high &+ (overflow ? 1 : 0)
      }
      if carry != 0 { result.append(carry) }
    }
    for digit in digits {
      part = part * 10 + UInt64(digit & 15)
      scale *= 10
      if scale == Self.chunk {
        push(&result, scale, part)
        (part, scale) = (0, 1)
      }
    }
    if scale > 1 { push(&result, scale, part) }
    self.init(limbs: result)
  }

  /// ASCII decimal digits without leading zeros; `0` for zero.
  ///
  /// *Complexity*: quadratic in the number of digits.
  var decimalDigits: [UInt8] {
    if isZero { return [0x30] }
    var reversed: [UInt8] = []
    var rest = self
    while !rest.isZero {
      let (quotient, remainder) = rest.dividedBySmall(Self.chunk)
      var part = remainder
      for _ in 0..<Self.chunkDigits {
        if quotient.isZero && part == 0 { break }
        reversed.append(UInt8(part % 10) + 0x30)
        part /= 10
      }
      rest = quotient
    }
    return reversed.reversed()
  }

  /// Digits in base 2, 8 or 16, lower case; `0` for zero.
  func digits(bitsPerDigit: Int) -> [UInt8] {
    if isZero { return [0x30] }
    let alphabet = Array("0123456789abcdef".utf8)
    let count = (bitWidth + bitsPerDigit - 1) / bitsPerDigit
    return (0..<count).reversed().map { index in
      var digit = 0
      for bit in (0..<bitsPerDigit).reversed() {
        digit = digit << 1 | (self.bit(index * bitsPerDigit + bit) ? 1 : 0)
      }
      return alphabet[digit]
    }
  }
}
