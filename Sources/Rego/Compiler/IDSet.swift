/// A set of small ids, such as frame slots or rules, as bits.
struct IDSet {
  private var words: [UInt64] = []

  func contains(_ id: Int32) -> Bool {
    let word = Int(id) >> 6
    return word < words.count && words[word] & (1 << UInt64(id & 63)) != 0
  }

  mutating func insert(_ id: Int32) {
    let word = Int(id) >> 6
    while words.count <= word { words.append(0) }
    words[word] |= 1 << UInt64(id & 63)
  }

  mutating func formUnion(_ other: IDSet) {
    while words.count < other.words.count { words.append(0) }
    for i in other.words.indices { words[i] |= other.words[i] }
  }

  /// Calls `visit` with each id, ascending.
  func forEach(_ visit: (Int32) -> Void) {
    for (index, word) in words.enumerated() {
      var rest = word
      while rest != 0 {
        visit(Int32(index * 64 + rest.trailingZeroBitCount))
        rest &= rest - 1
      }
    }
  }
}
