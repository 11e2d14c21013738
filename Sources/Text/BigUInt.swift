/// A whole number of any size: little-endian 64-bit limbs without leading zero limbs.
///
/// Zero is the empty list. Schoolbook algorithms: policy numbers have a handful of limbs.
struct BigUInt: Equatable, Hashable, Sendable {
  /// *Shape*: least significant limb first; the last limb is never zero.
  private(set) var limbs: [UInt64]

  init() { limbs = [] }

  init(_ value: UInt64) { limbs = value == 0 ? [] : [value] }

  init(limbs: [UInt64]) {
    self.limbs = limbs
    trim()
  }

  var isZero: Bool { limbs.isEmpty }

  /// *Unit and base*: number of significant bits; 0 for zero.
  var bitWidth: Int {
    guard let last = limbs.last else { return 0 }
    return limbs.count * 64 - last.leadingZeroBitCount
  }

  /// *nil when* it does not fit.
  var uint64: UInt64? {
    switch limbs.count {
    case 0: 0
    case 1: limbs[0]
    default: nil
    }
  }

  var isOdd: Bool { (limbs.first ?? 0) & 1 == 1 }

  var trailingZeroBitCount: Int {
    guard let index = limbs.firstIndex(where: { $0 != 0 }) else { return 0 }
    return index * 64 + limbs[index].trailingZeroBitCount
  }

  func bit(_ index: Int) -> Bool {
    let limb = index >> 6
    return limb < limbs.count && limbs[limb] >> UInt64(index & 63) & 1 == 1
  }

  private mutating func trim() {
    while let last = limbs.last, last == 0 { limbs.removeLast() }
  }
}

extension BigUInt {
  /// Negative, zero or positive.
  func compare(to other: BigUInt) -> Int {
    if limbs.count != other.limbs.count { return limbs.count < other.limbs.count ? -1 : 1 }
    var i = limbs.count - 1
    while i >= 0 {
      if limbs[i] != other.limbs[i] { return limbs[i] < other.limbs[i] ? -1 : 1 }
      i -= 1
    }
    return 0
  }

  static func + (a: BigUInt, b: BigUInt) -> BigUInt {
    let (long, short) = a.limbs.count >= b.limbs.count ? (a.limbs, b.limbs) : (b.limbs, a.limbs)
    var result = long
    var carry = false
    for i in 0..<long.count {
      if i >= short.count && !carry { break }
      let (x, o1) = long[i].addingReportingOverflow(i < short.count ? short[i] : 0)
      let (y, o2) = x.addingReportingOverflow(carry ? 1 : 0)
      result[i] = y
      carry = o1 || o2
    }
    if carry { result.append(1) }
    return BigUInt(limbs: result)
  }

  /// The difference; the receiver must not be smaller.
  static func - (a: BigUInt, b: BigUInt) -> BigUInt {
    var result = a.limbs
    var borrow = false
    for i in 0..<result.count {
      if i >= b.limbs.count && !borrow { break }
      let (x, o1) = result[i].subtractingReportingOverflow(i < b.limbs.count ? b.limbs[i] : 0)
      let (y, o2) = x.subtractingReportingOverflow(borrow ? 1 : 0)
      result[i] = y
      borrow = o1 || o2
    }
    precondition(!borrow, "a magnitude never becomes negative")
    return BigUInt(limbs: result)
  }

  /// *Complexity*: product of the limb counts.
  static func * (a: BigUInt, b: BigUInt) -> BigUInt {
    if a.isZero || b.isZero { return BigUInt() }
    var result = [UInt64](repeating: 0, count: a.limbs.count + b.limbs.count)
    for i in 0..<a.limbs.count {
      var carry: UInt64 = 0
      for j in 0..<b.limbs.count {
        let (high, low) = a.limbs[i].multipliedFullWidth(by: b.limbs[j])
        let (x, o1) = low.addingReportingOverflow(result[i + j])
        let (y, o2) = x.addingReportingOverflow(carry)
        result[i + j] = y
        carry = high &+ (o1 ? 1 : 0) &+ (o2 ? 1 : 0)
      }
      result[i + b.limbs.count] = carry
    }
    return BigUInt(limbs: result)
  }

  static func << (a: BigUInt, count: Int) -> BigUInt {
    if a.isZero || count == 0 { return a }
    let (words, bits) = (count >> 6, UInt64(count & 63))
    var result = [UInt64](repeating: 0, count: words)
    result.reserveCapacity(words + a.limbs.count + 1)
    if bits == 0 {
      result.append(contentsOf: a.limbs)
    } else {
      var carry: UInt64 = 0
      for limb in a.limbs {
        result.append(limb << bits | carry)
        carry = limb >> (64 - bits)
      }
      result.append(carry)
    }
    return BigUInt(limbs: result)
  }

  /// Drops the low bits.
  static func >> (a: BigUInt, count: Int) -> BigUInt {
    let (words, bits) = (count >> 6, UInt64(count & 63))
    if words >= a.limbs.count { return BigUInt() }
    var result = Array(a.limbs[words...])
    if bits != 0 {
      for i in 0..<result.count {
        let above = i + 1 < result.count ? result[i + 1] << (64 - bits) : 0
        result[i] = result[i] >> bits | above
      }
    }
    return BigUInt(limbs: result)
  }

  /// The base to the power, by repeated squaring.
  static func power(_ base: UInt64, _ exponent: Int) -> BigUInt {
    var result = BigUInt(1)
    var square = BigUInt(base)
    var left = exponent
    while left > 0 {
      if left & 1 == 1 { result = result * square }
      left >>= 1
      if left > 0 { square = square * square }
    }
    return result
  }
}
