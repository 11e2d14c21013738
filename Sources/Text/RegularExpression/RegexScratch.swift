/// The working memory of one search at a time: symbols, threads and automaton states.
///
/// A search owns it exclusively: `RegularExpression` hands it out under a lock, which is why it may
/// cross threads although it is not safe to share.
final class RegexScratch: @unchecked Sendable {
  let program: RegexProgram
  var symbols: RegexSymbols
  lazy var automaton = RegexAutomaton(program: program, asciiSymbolCount: symbols.asciiCount)
  lazy var threads = RegexThreads(program: program)

  init(program: RegexProgram) {
    self.program = program
    symbols = RegexSymbols(alphabet: program.alphabet)
  }

  /// The work done so far, in instructions visited: what the linear bound is stated in.
  var steps: Int { automaton.steps + threads.steps }
}

/// Numbers the characters of texts so that equal numbers mean equal answers of all classes.
struct RegexSymbols {
  static let maximumCount = 4096

  let alphabet: RegexAlphabet
  let asciiCount: Int
  private(set) var rows: [UInt64]
  private var byRow: [[UInt64]: Int] = [:]
  private var byScalar: [UInt32: Int] = [:]

  init(alphabet: RegexAlphabet) {
    self.alphabet = alphabet
    rows = alphabet.asciiRows
    asciiCount = rows.count / alphabet.rowWords
    forgetOthers()
  }

  var count: Int { rows.count / alphabet.rowWords }

  /// The symbol of a scalar outside ASCII.
  ///
  /// *nil when* there is no room for another: forget the others, and what was derived from them.
  mutating func symbol(of scalar: UInt32) -> Int? {
    if let known = byScalar[scalar] { return known }
    let row = alphabet.row(of: scalar)
    if let known = byRow[row] {
      if byScalar.count >= 1 << 16 { byScalar = [:] }
      byScalar[scalar] = known
      return known
    }
    if count >= Self.maximumCount { return nil }
    let symbol = count
    rows += row
    byRow[row] = symbol
    byScalar[scalar] = symbol
    return symbol
  }

  mutating func forgetOthers() {
    rows = alphabet.asciiRows
    byScalar = [:]
    byRow = [:]
    for symbol in 0..<asciiCount {
      let start = symbol * alphabet.rowWords
      byRow[Array(rows[start..<(start + alphabet.rowWords)])] = symbol
    }
  }

  @inline(__always)
  func holds(_ bit: Int, symbol: Int) -> Bool {
    rows[symbol * alphabet.rowWords + bit >> 6] & (1 << UInt64(bit & 63)) != 0
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The scalar that begins at an offset of valid UTF-8, and its length in bytes.
  @inline(__always)
  func scalar(at offset: Int) -> (value: UInt32, width: Int) {
    let lead = UInt32(self[offset])
    if lead < 0x80 { return (lead, 1) }
    let second = UInt32(self[offset + 1] & 0x3F)
    if lead < 0xE0 { return ((lead & 0x1F) << 6 | second, 2) }
    let third = UInt32(self[offset + 2] & 0x3F)
    if lead < 0xF0 { return ((lead & 0x0F) << 12 | second << 6 | third, 3) }
    let fourth = UInt32(self[offset + 3] & 0x3F)
    return ((lead & 0x07) << 18 | second << 12 | third << 6 | fourth, 4)
  }

  /// The next offset from `start` on whose byte is in the set; the end if there is none.
  @inline(__always)
  func firstOffset(of set: [Bool], from start: Int) -> Int {
    var offset = start
    while offset < count, !set[Int(self[offset])] { offset += 1 }
    return offset
  }
}
