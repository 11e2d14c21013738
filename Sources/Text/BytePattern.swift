/// A text to look for in bytes, again and again.
///
/// *Source*: R. N. Horspool, "Practical fast searching in strings", 1980.
package struct BytePattern: Sendable {
  private let bytes: [UInt8]
  /// How far the pattern may move when its last byte lies on this one.
  private let shifts: [Int]

  package init(_ text: String) {
    bytes = Array(text.utf8)
    var shifts = [Int](repeating: max(1, bytes.count), count: 256)
    for (index, byte) in bytes.dropLast().enumerated() {
      shifts[Int(byte)] = bytes.count - 1 - index
    }
    self.shifts = shifts
  }

  /// Whether the text is anywhere in the bytes; the empty text is.
  ///
  /// *Complexity*: bytes by length of the text, for common texts.
  package func occurs(in haystack: [UInt8]) -> Bool {
    let count = bytes.count
    guard count > 0 else { return true }
    return haystack.withUnsafeBufferPointer { haystack in
      bytes.withUnsafeBufferPointer { wanted in
        shifts.withUnsafeBufferPointer { shifts in
          var end = count - 1
          while end < haystack.count {
            var matched = 0
            while matched < count, haystack[end - matched] == wanted[count - 1 - matched] {
              matched += 1
            }
            if matched == count { return true }
            end += shifts[Int(haystack[end])]
          }
          return false
        }
      }
    }
  }
}
