/// One step of a compiled expression; places are indexes into the program.
enum RegexInstruction: Sendable {
  case match
  case consume(classIndex: UInt32, next: UInt32)
  /// Try `first`, then `second`.
  case split(first: UInt32, second: UInt32)
  case save(slot: UInt32, next: UInt32)
  case check(RegexAssertion, next: UInt32)
}

/// A compiled regular expression: what all searches share.
struct RegexProgram: Sendable {
  /// The largest number of instructions; counts are unrolled, so they add up quickly.
  static let maximumCount = 500_000
  /// The largest product of instructions and groups, which bounds the memory of a search.
  static let maximumGroupPlaces = 4_000_000

  let instructions: [RegexInstruction]
  let start: UInt32
  let groupCount: Int
  let alphabet: RegexAlphabet
  /// Whether every match begins at the begin of the text.
  let isAnchored: Bool
  /// The bytes that can begin a match.
  ///
  /// *nil when* a match can be empty or begins with a condition.
  let firstBytes: [Bool]?
}

/// The distinct characters that a program can tell apart, numbered as symbols.
struct RegexAlphabet: Sendable {
  let classes: [ScalarClass]
  /// The number of 64-bit words in a row: a bit for each class, then word and newline.
  let rowWords: Int
  /// *Shape*: by ASCII code.
  let asciiSymbols: [UInt16]
  /// *Shape*: by symbol, flattened.
  let asciiRows: [UInt64]
  /// Classes of a single scalar outside ASCII, which need no test.
  let literals: [UInt32: Int]
  /// The other classes.
  let testedClasses: [Int]

  let observesContext: Bool

  var wordBit: Int { classes.count }
  var newlineBit: Int { classes.count + 1 }

  init(classes: [ScalarClass], observesContext: Bool) {
    self.classes = classes
    self.observesContext = observesContext
    rowWords = (classes.count + 2 + 63) / 64
    var literals: [UInt32: Int] = [:]
    var tested: [Int] = []
    var rows = [[UInt64]](repeating: [UInt64](repeating: 0, count: rowWords), count: 128)
    for (index, item) in classes.enumerated() {
      if let scalar = item.literal {
        if scalar >= 128 {
          literals[scalar] = index
        } else {
          rows[Int(scalar)][index / 64] |= 1 << UInt64(index % 64)
        }
        continue
      }
      tested.append(index)
      for code in 0..<128 where item.contains(UInt32(code)) {
        rows[code][index / 64] |= 1 << UInt64(index % 64)
      }
    }
    if observesContext {
      for code in 0..<128 where RegexContext.isWord(UInt8(code)) {
        rows[code][classes.count / 64] |= 1 << UInt64(classes.count % 64)
      }
      rows[10][(classes.count + 1) / 64] |= 1 << UInt64((classes.count + 1) % 64)
    }
    var symbols: [UInt16] = []
    var known: [[UInt64]: UInt16] = [:]
    var flat: [UInt64] = []
    for row in rows {
      if let symbol = known[row] {
        symbols.append(symbol)
      } else {
        let symbol = UInt16(known.count)
        known[row] = symbol
        symbols.append(symbol)
        flat += row
      }
    }
    self.literals = literals
    testedClasses = tested
    asciiSymbols = symbols
    asciiRows = flat
  }

  /// The row of a scalar outside ASCII.
  func row(of scalar: UInt32) -> [UInt64] {
    var row = [UInt64](repeating: 0, count: rowWords)
    if let index = literals[scalar] { row[index / 64] |= 1 << UInt64(index % 64) }
    for index in testedClasses where classes[index].contains(scalar) {
      row[index / 64] |= 1 << UInt64(index % 64)
    }
    return row
  }
}

extension ScalarClass {
  /// The only scalar of a class that is spelt as one.
  fileprivate var literal: UInt32? {
    guard items.count == 1, !isNegated, !items[0].folds, !items[0].isNegated,
      case .ranges(let ranges) = items[0].test, ranges.count == 1,
      ranges[0].first == ranges[0].last
    else { return nil }
    return ranges[0].first
  }
}

/// What conditions ask about a place in a text.
enum RegexContext {
  static func isWord(_ byte: UInt8) -> Bool {
    (byte >= 0x30 && byte <= 0x39) || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
      || byte == 0x5F
  }

  /// Whether a condition holds at an offset, by the bytes on both sides.
  static func holds(
    _ assertion: RegexAssertion, at offset: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    switch assertion {
    case .beginText: return offset == 0
    case .endText: return offset == bytes.count
    case .beginLine: return offset == 0 || bytes[offset - 1] == 10
    case .endLine: return offset == bytes.count || bytes[offset] == 10
    case .wordBoundary, .notWordBoundary:
      let before = offset > 0 && isWord(bytes[offset - 1])
      let after = offset < bytes.count && isWord(bytes[offset])
      return (before != after) == (assertion == .wordBoundary)
    }
  }
}
