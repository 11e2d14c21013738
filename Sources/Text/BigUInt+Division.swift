extension BigUInt {
  /// Quotient and remainder by one limb, which must not be zero.
  func dividedBySmall(_ divisor: UInt64) -> (quotient: BigUInt, remainder: UInt64) {
    var result = limbs
    var remainder: UInt64 = 0
    var i = result.count - 1
    while i >= 0 {
      (result[i], remainder) = divisor.dividingFullWidth((remainder, result[i]))
      i -= 1
    }
    return (BigUInt(limbs: result), remainder)
  }

  /// Quotient and remainder; the divisor must not be zero.
  ///
  /// *Source*: Knuth, The Art of Computer Programming, volume 2, 4.3.1, algorithm D.
  func divided(by divisor: BigUInt) -> (quotient: BigUInt, remainder: BigUInt) {
    precondition(!divisor.isZero, "callers check for zero divisors")
    if compare(to: divisor) < 0 { return (BigUInt(), self) }
    if divisor.limbs.count == 1 {
      let (quotient, remainder) = dividedBySmall(divisor.limbs[0])
      return (quotient, BigUInt(remainder))
    }
    let shift = divisor.limbs[divisor.limbs.count - 1].leadingZeroBitCount
    let v = (divisor << shift).limbs
    var u = (self << shift).limbs
    while u.count <= limbs.count { u.append(0) }
    let n = v.count
    var quotient = [UInt64](repeating: 0, count: u.count - n)
    var j = u.count - n - 1
    while j >= 0 {
      var digit = Self.estimate(u[j + n], u[j + n - 1], u[j + n - 2], v[n - 1], v[n - 2])
      if Self.subtractProduct(&u, at: j, digit, v) {
        digit -= 1
        Self.addBack(&u, at: j, v)
      }
      quotient[j] = digit
      j -= 1
    }
    return (BigUInt(limbs: quotient), BigUInt(limbs: Array(u[..<n])) >> shift)
  }

  /// The quotient digit of the top limbs, at most one too large.
  private static func estimate(
    _ u2: UInt64, _ u1: UInt64, _ u0: UInt64, _ v1: UInt64, _ v0: UInt64
  ) -> UInt64 {
    var digit: UInt64
    var rest: UInt64
    if u2 >= v1 {
      digit = .max
      let (sum, overflow) = u1.addingReportingOverflow(v1)
      if overflow { return digit }
      rest = sum
    } else {
      (digit, rest) = v1.dividingFullWidth((u2, u1))
    }
    while true {
      let (high, low) = digit.multipliedFullWidth(by: v0)
      if high < rest || (high == rest && low <= u0) { return digit }
      digit -= 1
      let (sum, overflow) = rest.addingReportingOverflow(v1)
      if overflow { return digit }
      rest = sum
    }
  }

  /// Subtracts `digit * v` from `u` at `offset`; whether it borrowed beyond the top.
  private static func subtractProduct(
    _ u: inout [UInt64], at offset: Int, _ digit: UInt64, _ v: [UInt64]
  ) -> Bool {
    var carry: UInt64 = 0
    var borrow: UInt64 = 0
    for i in 0..<v.count {
      let (high, low) = digit.multipliedFullWidth(by: v[i])
      let (product, o1) = low.addingReportingOverflow(carry)
      carry = high &+ (o1 ? 1 : 0)
      let (x, b1) = u[offset + i].subtractingReportingOverflow(product)
      let (y, b2) = x.subtractingReportingOverflow(borrow)
      u[offset + i] = y
      borrow = (b1 ? 1 : 0) &+ (b2 ? 1 : 0)
    }
    let (x, b1) = u[offset + v.count].subtractingReportingOverflow(carry)
    let (y, b2) = x.subtractingReportingOverflow(borrow)
    u[offset + v.count] = y
    return b1 || b2
  }

  private static func addBack(_ u: inout [UInt64], at offset: Int, _ v: [UInt64]) {
    var carry: UInt64 = 0
    for i in 0..<v.count {
      let (x, o1) = u[offset + i].addingReportingOverflow(v[i])
      let (y, o2) = x.addingReportingOverflow(carry)
      u[offset + i] = y
      carry = (o1 ? 1 : 0) &+ (o2 ? 1 : 0)
    }
    u[offset + v.count] &+= carry
  }
}
