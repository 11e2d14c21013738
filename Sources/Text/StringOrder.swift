// Policy data is compared by UTF-8 bytes. Swift's `==` and `<` compare by canonical
// equivalence, which calls NFC and NFD spellings equal and orders them differently from OPA.

extension String {
  /// Whether both strings are the same bytes.
  @inlinable
  public func isSameUTF8(as other: String) -> Bool {
    if utf8.count != other.utf8.count { return false }
    return utf8.elementsEqualFast(other.utf8)
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
}

extension String.UTF8View {
  @inlinable
  func elementsEqualFast(_ other: String.UTF8View) -> Bool {
    let fast: Bool?? = withContiguousStorageIfAvailable { a in
      other.withContiguousStorageIfAvailable { b in compareBytes(a, b) == 0 }
    }
    if case .some(.some(let equal)) = fast { return equal }
    return elementsEqual(other)
  }
}

/// The lexicographic order of two byte sequences: negative, zero or positive.
@inlinable
public func compareBytes(
  _ a: some RandomAccessCollection<UInt8>, _ b: some RandomAccessCollection<UInt8>
) -> Int {
  var i = a.startIndex
  var j = b.startIndex
  while i != a.endIndex, j != b.endIndex {
    let x = a[i]
    let y = b[j]
    if x != y { return x < y ? -1 : 1 }
    a.formIndex(after: &i)
    b.formIndex(after: &j)
  }
  return a.count == b.count ? 0 : (a.count < b.count ? -1 : 1)
}
