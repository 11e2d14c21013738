/// Turns the bytes that a terminal sends into keys, however they are cut into reads.
///
/// *Source*: ECMA-48 section 5.4 for control sequences; xterm's ctlseqs for keys and pasting.
package struct KeyDecoder: Sendable {
  private var bytes: [UInt8] = []

  package init() {}

  /// Whether the bytes so far could be the escape key or the start of a longer sequence.
  ///
  /// Only time can tell: a terminal sends a whole sequence at once.
  package var isUndecided: Bool {
    bytes.first == 0x1B && !bytes.starts(with: Self.pasteStart)
  }

  package mutating func add(_ bytes: some Sequence<UInt8>) { self.bytes += bytes }

  /// The next key; *nil when* the bytes so far are none, or the start of a longer sequence.
  package mutating func next() -> Key? {
    guard let first = bytes.first else { return nil }
    if first == 0x1B { return nextSequence() }
    if first < 0x20 || first == 0x7F {
      bytes.removeFirst()
      return Self.control(first)
    }
    return nextScalar()
  }

  /// The key that the bytes are when nothing follows them; *nil when* there are none.
  package mutating func expire() -> Key? {
    guard isUndecided else { return next() }
    bytes.removeFirst()
    return .escape
  }
}

// MARK: - Characters

extension KeyDecoder {
  private static func control(_ byte: UInt8) -> Key {
    switch byte {
    case 0x08, 0x7F: .backspace
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x01...0x1A: .control(Unicode.Scalar(byte + 0x60))
    default: .unknown
    }
  }

  private mutating func nextScalar() -> Key? {
    let length = Self.length(of: bytes[0])
    let tail = bytes.dropFirst().prefix(length - 1).prefix { $0 & 0xC0 == 0x80 }
    if length > 1, tail.count == bytes.count - 1, bytes.count < length { return nil }
    let scalars = String(decoding: bytes.prefix(tail.count + 1), as: UTF8.self).unicodeScalars
    bytes.removeFirst(tail.count + 1)
    // What is malformed is repaired to one or more replacement characters.
    guard scalars.count == 1, let scalar = scalars.first, scalar != "\u{FFFD}" else {
      return .unknown
    }
    return .character(scalar)
  }

  /// *Unit and base*: bytes of the character that starts with `byte`; 1 for a malformed start.
  private static func length(of byte: UInt8) -> Int {
    switch byte {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
  }
}

// MARK: - Sequences

extension KeyDecoder {
  private static let pasteStart = Array("\u{1B}[200~".utf8)
  private static let pasteEnd = Array("\u{1B}[201~".utf8)
  /// No key sends more; whatever does is not meant for this program.
  private static let longestSequence = 32

  private mutating func nextSequence() -> Key? {
    guard bytes.count > 1 else { return nil }
    switch bytes[1] {
    case UInt8(ascii: "["): return nextControlSequence()
    case UInt8(ascii: "O"):
      guard bytes.count > 2 else { return nil }
      defer { bytes.removeFirst(3) }
      return Self.named[bytes[2]] ?? .unknown
    case 0x1B:
      bytes.removeFirst()
      return .escape
    default:
      bytes.removeFirst()
      // Escape and a character that is not there yet: both come with the rest of it.
      guard let key = next() else {
        bytes.insert(0x1B, at: 0)
        return nil
      }
      return Self.alt(key)
    }
  }

  private static func alt(_ key: Key) -> Key {
    switch key {
    case .character("b"): .wordLeft
    case .character("f"): .wordRight
    case .character(let scalar): .alt(scalar)
    case .backspace: .control("w")
    default: key
    }
  }

  private mutating func nextControlSequence() -> Key? {
    if bytes.starts(with: Self.pasteStart) { return nextPaste() }
    // The Linux console sends `ESC [ [ A` for F1.
    if bytes.count > 2, bytes[2] == UInt8(ascii: "[") {
      guard bytes.count > 3 else { return nil }
      defer { bytes.removeFirst(4) }
      let number = Int(bytes[3]) - 0x40
      return (1...5).contains(number) ? .function(number) : .unknown
    }
    guard let end = bytes[2...].firstIndex(where: { (0x40...0x7E).contains($0) }) else {
      if bytes.count > Self.longestSequence {
        bytes.removeAll()
        return .unknown
      }
      return nil
    }
    let parameters = bytes[2..<end].split(separator: UInt8(ascii: ";")).map {
      Int(String(decoding: $0, as: UTF8.self)) ?? 0
    }
    let final = bytes[end]
    bytes.removeFirst(end + 1)
    return Self.key(final, parameters)
  }

  private static func key(_ final: UInt8, _ parameters: [Int]) -> Key {
    guard final == UInt8(ascii: "~") else {
      // 2 is shift, 3 alt, 5 control: either of the last two moves by words.
      let isModified = parameters.count > 1 && parameters[1] > 2
      switch named[final] {
      case .left where isModified: return .wordLeft
      case .right where isModified: return .wordRight
      case let key: return key ?? .unknown
      }
    }
    switch parameters.first {
    case 1, 7: return .home
    case 4, 8: return .end
    case 3: return .delete
    case 5: return .pageUp
    case 6: return .pageDown
    case let number? where (11...15).contains(number): return .function(number - 10)
    case let number? where (17...21).contains(number): return .function(number - 11)
    default: return .unknown
    }
  }

  private static let named: [UInt8: Key] = [
    UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right,
    UInt8(ascii: "D"): .left, UInt8(ascii: "F"): .end, UInt8(ascii: "H"): .home,
    UInt8(ascii: "Z"): .backTab, UInt8(ascii: "M"): .enter, UInt8(ascii: "P"): .function(1),
    UInt8(ascii: "Q"): .function(2), UInt8(ascii: "R"): .function(3),
    UInt8(ascii: "S"): .function(4),
  ]

  private mutating func nextPaste() -> Key? {
    let end = Self.pasteEnd
    var start = Self.pasteStart.count
    while start + end.count <= bytes.count {
      if bytes[start..<start + end.count].elementsEqual(end) {
        let text = String(decoding: bytes[Self.pasteStart.count..<start], as: UTF8.self)
        bytes.removeFirst(start + end.count)
        return .paste(text)
      }
      start += 1
    }
    return nil
  }
}
