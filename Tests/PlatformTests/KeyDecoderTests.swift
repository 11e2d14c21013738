import Testing

@testable import Platform

@Suite struct KeyDecoderTests {
  /// Bytes and the keys that they are.
  struct Case: CustomTestStringConvertible {
    let text: String
    let keys: [Key]

    init(_ text: String, _ keys: Key...) {
      self.text = text
      self.keys = keys
    }

    var testDescription: String { text.debugDescription }
  }

  static let cases = [
    Case("a ?", .character("a"), .character(" "), .character("?")),
    Case("é日🚀", .character("é"), .character("日"), .character("🚀")),
    Case("e\u{301}", .character("e"), .character("\u{301}")),
    Case("\r\n\t", .enter, .enter, .tab),
    Case("\u{8}\u{7F}", .backspace, .backspace),
    Case("\u{1}\u{3}\u{1A}", .control("a"), .control("c"), .control("z")),
    Case("\u{0}\u{1C}", .unknown, .unknown),
    Case("\u{1B}[A\u{1B}[B\u{1B}[C\u{1B}[D", .up, .down, .right, .left),
    Case("\u{1B}OA\u{1B}OB\u{1B}OC\u{1B}OD", .up, .down, .right, .left),
    Case("\u{1B}[H\u{1B}OH\u{1B}[1~\u{1B}[7~", .home, .home, .home, .home),
    Case("\u{1B}[F\u{1B}OF\u{1B}[4~\u{1B}[8~", .end, .end, .end, .end),
    Case("\u{1B}[3~\u{1B}[5~\u{1B}[6~\u{1B}[Z", .delete, .pageUp, .pageDown, .backTab),
    Case("\u{1B}OP\u{1B}[11~\u{1B}[[A", .function(1), .function(1), .function(1)),
    Case("\u{1B}[15~\u{1B}[21~\u{1B}[24~", .function(5), .function(10), .unknown),
    Case("\u{1B}[1;5C\u{1B}[1;3D\u{1B}[1;2C", .wordRight, .wordLeft, .right),
    Case("\u{1B}b\u{1B}f\u{1B}d\u{1B}\u{7F}", .wordLeft, .wordRight, .alt("d"), .control("w")),
    Case("\u{1B}\u{1B}[A", .escape, .up),
    Case("\u{1B}[200~a\nb\u{1B}[A\u{1B}[201~c", .paste("a\nb\u{1B}[A"), .character("c")),
    Case("\u{1B}[?1;2c", .unknown),
    Case("\u{1B}[M", .enter),
  ]

  @Test(arguments: cases)
  func `bytes become keys`(c: Case) {
    var decoder = KeyDecoder()
    decoder.add(c.text.utf8)
    #expect(decoder.keys() == c.keys)
  }

  @Test(arguments: cases)
  func `bytes become the same keys when they come one by one`(c: Case) {
    var decoder = KeyDecoder()
    var keys: [Key] = []
    for byte in c.text.utf8 {
      decoder.add([byte])
      keys += decoder.keys()
    }
    #expect(keys == c.keys)
  }

  @Test func `a lone escape is undecided until time has passed`() {
    var decoder = KeyDecoder()
    decoder.add([0x1B])
    #expect(decoder.next() == nil)
    #expect(decoder.isUndecided)
    #expect(decoder.expire() == .escape)
    #expect(decoder.expire() == nil)
    #expect(!decoder.isUndecided)
  }

  @Test func `a sequence that is never finished is escape and characters`() {
    var decoder = KeyDecoder()
    decoder.add("\u{1B}[".utf8)
    #expect(decoder.next() == nil)
    #expect(decoder.expire() == .escape)
    #expect(decoder.keys() == [.character("[")])
  }

  @Test func `half a character waits for the other half without a limit`() {
    var decoder = KeyDecoder()
    decoder.add([0xE6, 0x97])
    #expect(decoder.next() == nil)
    #expect(!decoder.isUndecided)
    decoder.add([0xA5])
    #expect(decoder.next() == .character("日"))
  }

  @Test(arguments: [[0xFF], [0x80], [0xC0, 0xAF], [0xED, 0xA0, 0x80]] as [[UInt8]])
  func `bytes that are no UTF-8 are no text`(bytes: [UInt8]) {
    var decoder = KeyDecoder()
    decoder.add(bytes + [0x61])
    let keys = decoder.keys()
    #expect(keys.last == .character("a"))
    #expect(keys.dropLast().allSatisfy { $0 == .unknown })
  }

  @Test func `a paste waits for its end without a limit`() {
    var decoder = KeyDecoder()
    decoder.add("\u{1B}[200~half".utf8)
    #expect(decoder.next() == nil)
    #expect(!decoder.isUndecided)
  }

  @Test func `an endless sequence is dropped`() {
    var decoder = KeyDecoder()
    decoder.add("\u{1B}[".utf8)
    decoder.add([UInt8](repeating: UInt8(ascii: "1"), count: 40))
    #expect(decoder.keys() == [.unknown])
    decoder.add("a".utf8)
    #expect(decoder.keys() == [.character("a")])
  }
}

extension KeyDecoder {
  /// Every key that is decided.
  fileprivate mutating func keys() -> [Key] {
    var keys: [Key] = []
    while let key = next() { keys.append(key) }
    return keys
  }
}
