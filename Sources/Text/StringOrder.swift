// Policy data is compared by UTF-8 bytes. Swift's `==` and `<` compare by canonical
// equivalence, which calls NFC and NFD spellings equal and orders them differently from OPA.
// The functions promise the optimiser to be read-only: without that, each call costs four atomic
// reference counts, which was measured at five times the comparison.

extension String {
  /// Whether both strings are the same bytes.
  @inlinable @_effects(readonly)
  public func isSameUTF8(as other: String) -> Bool {
    let a = StringBits(self)
    let b = StringBits(other)
    // Equal bits are the same small string or the same storage.
    if a.first == b.first && a.second == b.second { return true }
    if a.isSmall && b.isSmall { return false }
    if utf8.count != other.utf8.count { return false }
    return compareLarge(to: other) == 0
  }

  /// The bytewise order: negative, zero or positive.
  @inlinable @_effects(readonly)
  public func compareUTF8(to other: String) -> Int {
    let a = StringBits(self)
    let b = StringBits(other)
    if a.isSmall && b.isSmall { return a.compareSmall(to: b) }
    return compareLarge(to: other)
  }

  /// Whether the string begins with these bytes.
  @inlinable
  public func hasUTF8Prefix(_ prefix: String) -> Bool {
    let fast: Bool?? = utf8.withContiguousStorageIfAvailable { a in
      prefix.utf8.withContiguousStorageIfAvailable { b in
        a.count >= b.count && compareBytes(UnsafeBufferPointer(rebasing: a[..<b.count]), b) == 0
      }
    }
    if case .some(.some(let holds)) = fast { return holds }
    return utf8.starts(with: prefix.utf8)
  }

  /// Whether the string ends with these bytes.
  @inlinable
  public func hasUTF8Suffix(_ suffix: String) -> Bool {
    let fast: Bool?? = utf8.withContiguousStorageIfAvailable { a in
      suffix.utf8.withContiguousStorageIfAvailable { b in
        a.count >= b.count
          && compareBytes(UnsafeBufferPointer(rebasing: a[(a.count - b.count)...]), b) == 0
      }
    }
    if case .some(.some(let holds)) = fast { return holds }
    return utf8.reversed().starts(with: suffix.utf8.reversed())
  }
}

/// The two words of a string, which hold up to 15 bytes themselves.
///
/// *Source*: the string ABI of 64-bit platforms: bytes in memory order, zeros, and in the last
/// byte the flag "small" and the count. A test compares all lengths with plain byte arrays.
@usableFromInline
struct StringBits {
  @usableFromInline let first: UInt64
  @usableFromInline let second: UInt64

  @inlinable
  init(_ string: String) {
    (first, second) = unsafeBitCast(string, to: (UInt64, UInt64).self)
  }

  @inlinable var isSmall: Bool { second & 0x2000_0000_0000_0000 != 0 }

  @inlinable
  func compareSmall(to other: StringBits) -> Int {
    if first != other.first { return first.byteSwapped < other.first.byteSwapped ? -1 : 1 }
    // The last byte is the least after swapping; in it, the low half is the count.
    let mask: UInt64 = 0x0FFF_FFFF_FFFF_FFFF
    let (x, y) = ((second & mask).byteSwapped, (other.second & mask).byteSwapped)
    return x == y ? 0 : (x < y ? -1 : 1)
  }
}

extension String {
  /// The order where at least one string keeps its bytes elsewhere.
  @inlinable @_effects(readonly)
  func compareLarge(to other: String) -> Int {
    // The bytes of a large string stay where they are while the string lives.
    if !StringBits(self).isSmall && !StringBits(other).isSmall,
      let a = utf8.withContiguousStorageIfAvailable({ $0 }),
      let b = other.utf8.withContiguousStorageIfAvailable({ $0 })
    {
      return withExtendedLifetime((self, other)) { compareBytes(a, b) }
    }
    return compareMixed(to: other)
  }

  @usableFromInline @_effects(readonly)
  func compareMixed(to other: String) -> Int {
    let fast: Int?? = utf8.withContiguousStorageIfAvailable { a in
      other.utf8.withContiguousStorageIfAvailable { b in compareBytes(a, b) }
    }
    if case .some(.some(let order)) = fast { return order }
    return compareBytes(Array(utf8), Array(other.utf8))
  }
}

/// The lexicographic order of two byte sequences: negative, zero or positive.
///
/// Eight bytes a step: as fast as `memcmp`, without a call.
@inlinable
public func compareBytes(
  _ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>
) -> Int {
  let count = min(a.count, b.count)
  guard count > 0, let x = UnsafeRawPointer(a.baseAddress), let y = UnsafeRawPointer(b.baseAddress)
  else { return a.count - b.count }
  if x == y { return a.count - b.count }
  var i = 0
  while i &+ 8 <= count {
    let u = x.loadUnaligned(fromByteOffset: i, as: UInt64.self)
    let v = y.loadUnaligned(fromByteOffset: i, as: UInt64.self)
    if u != v { return UInt64(bigEndian: u) < UInt64(bigEndian: v) ? -1 : 1 }
    i &+= 8
  }
  while i < count {
    let u = x.load(fromByteOffset: i, as: UInt8.self)
    let v = y.load(fromByteOffset: i, as: UInt8.self)
    if u != v { return u < v ? -1 : 1 }
    i &+= 1
  }
  return a.count - b.count
}

/// The lexicographic order of two byte sequences: negative, zero or positive.
@inlinable
public func compareBytes(
  _ a: some RandomAccessCollection<UInt8>, _ b: some RandomAccessCollection<UInt8>
) -> Int {
  let fast: Int?? = a.withContiguousStorageIfAvailable { x in
    b.withContiguousStorageIfAvailable { y in compareBytes(x, y) }
  }
  if case .some(.some(let order)) = fast { return order }
  var i = a.startIndex
  var j = b.startIndex
  while i != a.endIndex, j != b.endIndex {
    let x = a[i]
    let y = b[j]
    if x != y { return x < y ? -1 : 1 }
    a.formIndex(after: &i)
    b.formIndex(after: &j)
  }
  return a.count - b.count
}
