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

  @Test func `the order is that of byte arrays at every length`() {
    var texts = [""]
    for length in 0...20 {
      for tail in ["", "a", "b", "\u{0}", "\u{E9}", "\u{1F600}"] {
        texts.append(String(repeating: "k", count: length) + tail)
        texts.append(tail + String(repeating: "\u{0}", count: length))
      }
    }
    for a in texts {
      for b in texts {
        let (x, y) = (Array(a.utf8), Array(b.utf8))
        let expected = x.lexicographicallyPrecedes(y) ? -1 : (x == y ? 0 : 1)
        if a.compareUTF8(to: b).signum() != expected || a.isSameUTF8(as: b) != (x == y) {
          Issue.record("\(x) \(y)")
        }
        if a.hasUTF8Prefix(b) != x.starts(with: y) { Issue.record("prefix \(x) \(y)") }
        if a.hasUTF8Suffix(b) != x.reversed().starts(with: y.reversed()) {
          Issue.record("suffix \(x) \(y)")
        }
      }
    }
  }

  @Test func `prefixes and suffixes are bytes`() {
    #expect("e\u{301}x".hasUTF8Prefix("e"))
    #expect("x\u{301}".hasUTF8Suffix("\u{301}"))
    #expect(!"a".hasUTF8Prefix("ab"))
  }
}
