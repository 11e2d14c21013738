// Policy data is compared by UTF-8 bytes. Swift's `==` and `<` compare by canonical
// equivalence, which calls NFC and NFD spellings equal and orders them differently from OPA.

extension String {
  /// Whether both strings are the same bytes.
  @inlinable
  public func isSameUTF8(as other: String) -> Bool {
    // Equal bits are the same small string or the same storage; unequal bits prove nothing.
    let a = unsafeBitCast(self, to: (UInt64, UInt64).self)
    let b = unsafeBitCast(other, to: (UInt64, UInt64).self)
    if a.0 == b.0 && a.1 == b.1 { return true }
    if utf8.count != other.utf8.count { return false }
    return compareUTF8(to: other) == 0
  }

  /// The bytewise order: negative, zero or positive.
  @inlinable
  public func compareUTF8(to other: String) -> Int {
    let fast: Int?? = utf8.withContiguousStorageIfAvailable { a in
      other.utf8.withContiguousStorageIfAvailable { b in compareBytes(a, b) }
    }
    if case .some(.some(let order)) = fast { return order }
    return compareBytes(Array(utf8), Array(other.utf8))
  }

  /// Whether the string begins with these bytes.
  @inlinable
  public func hasUTF8Prefix(_ prefix: String) -> Bool {
    utf8.count >= prefix.utf8.count && utf8.prefix(prefix.utf8.count).elementsEqual(prefix.utf8)
  }

  /// Whether the string ends with these bytes.
  @inlinable
  public func hasUTF8Suffix(_ suffix: String) -> Bool {
    utf8.count >= suffix.utf8.count && utf8.suffix(suffix.utf8.count).elementsEqual(suffix.utf8)
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
