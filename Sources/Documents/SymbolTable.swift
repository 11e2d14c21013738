import Text

/// The distinct keys of a document, each with a small number; found by their UTF-8 bytes.
@usableFromInline
struct SymbolTable: Sendable {
  /// *Shape*: symbol to text, in order of first appearance.
  @usableFromInline private(set) var texts: [String] = []
  private var hashes: [UInt32] = []
  /// Open addressing by hash.
  ///
  /// *Shape*: 0 is free, else symbol + 1; the count is a power of two.
  private var slots: [UInt32] = []

  init() {}

  var footprint: Int {
    texts.count * MemoryLayout<String>.stride + (hashes.count + slots.count) * 4
      + texts.reduce(0) { $0 + ($1.utf8.count > 15 ? $1.utf8.count + 32 : 0) }
  }

  /// The symbol of a text; *nil when* no key has it.
  @usableFromInline
  func symbol(of text: String) -> UInt32? {
    var text = text
    return text.withUTF8 { find($0, hash: SymbolTable.hash($0)).symbol }
  }

  /// The symbol of a text, made if it is new.
  mutating func intern(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    if (texts.count + 1) * 2 > slots.count { grow() }
    let hash = SymbolTable.hash(bytes)
    let found = find(bytes, hash: hash)
    if let symbol = found.symbol { return symbol }
    let symbol = UInt32(texts.count)
    texts.append(String(decoding: bytes, as: UTF8.self))
    hashes.append(hash)
    slots[found.slot] = symbol + 1
    return symbol
  }

  /// Forgets every symbol but keeps the memory, unless it is far more than a document needs.
  mutating func removeAll() {
    if slots.count > 4096 {
      self = SymbolTable()
      return
    }
    texts.removeAll(keepingCapacity: true)
    hashes.removeAll(keepingCapacity: true)
    for slot in slots.indices { slots[slot] = 0 }
  }

  /// A copy with memory of its own and no more than it needs.
  func compacted() -> SymbolTable {
    var copy = SymbolTable()
    copy.texts = texts.withUnsafeBufferPointer { Array($0) }
    copy.hashes = hashes.withUnsafeBufferPointer { Array($0) }
    var count = 16
    while count < hashes.count * 2 { count *= 2 }
    copy.rebuildSlots(count: hashes.isEmpty ? 0 : count)
    return copy
  }

  private func find(
    _ bytes: UnsafeBufferPointer<UInt8>, hash: UInt32
  ) -> (symbol: UInt32?, slot: Int) {
    guard !slots.isEmpty else { return (nil, 0) }
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while true {
      let entry = slots[slot]
      if entry == 0 { return (nil, slot) }
      let symbol = entry - 1
      if hashes[Int(symbol)] == hash, isSame(texts[Int(symbol)], bytes) { return (symbol, slot) }
      slot = (slot + 1) & mask
    }
  }

  private func isSame(_ text: String, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text.utf8.count == bytes.count else { return false }
    return text.utf8.withContiguousStorageIfAvailable { compareBytes($0, bytes) == 0 }
      ?? text.utf8.elementsEqual(bytes)
  }

  private mutating func grow() {
    rebuildSlots(count: max(16, slots.count * 2))
  }

  private mutating func rebuildSlots(count: Int) {
    slots = Array(repeating: 0, count: count)
    for (symbol, hash) in hashes.enumerated() {
      var slot = Int(hash) & (count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (count - 1) }
      slots[slot] = UInt32(symbol) + 1
    }
  }

  /// FNV-1a with a final mix, so that the low bits of short keys differ.
  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    hash ^= hash >> 29
    return UInt32(truncatingIfNeeded: hash &* 0x9e37_79b9_7f4a_7c15 >> 32)
  }
}
