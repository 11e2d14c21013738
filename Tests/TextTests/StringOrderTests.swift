import Testing
import Text

@Suite struct StringOrderTests {
  @Test func `canonically equivalent spellings are different`() {
    let (composed, decomposed) = ("caf\u{E9}", "cafe\u{301}")
    #expect(composed == decomposed)
    #expect(!composed.isSameUTF8(as: decomposed))
    #expect(composed.compareUTF8(to: decomposed) > 0)
  }

  @Test func `strings order by bytes`() {
    let sorted = [
      "", "A", "B", "a", "aa", "abcdefgh", "abcdefgh!", "abcdefghijklmnop", "abcdefghijklmnoq",
      "b", "\u{E9}", "\u{FFFD}", "\u{1F600}",
    ]
    #expect(sorted.shuffled().sorted { $0.compareUTF8(to: $1) < 0 } == sorted)
  }

  @Test func `equal bytes in different storage are the same`() {
    let long = String(repeating: "x", count: 40)
    let other = (0..<40).map { _ in "x" }.joined()
    #expect(long.isSameUTF8(as: other))
    var reserved = "short"
    reserved.reserveCapacity(100)
    #expect("short".isSameUTF8(as: reserved) && reserved.compareUTF8(to: "short") == 0)
    #expect(!"short".isSameUTF8(as: "shorT"))
  }

  @Test func `prefixes and suffixes are bytes`() {
    #expect("e\u{301}x".hasUTF8Prefix("e"))
    #expect("x\u{301}".hasUTF8Suffix("\u{301}"))
    #expect(!"a".hasUTF8Prefix("ab"))
  }
}
