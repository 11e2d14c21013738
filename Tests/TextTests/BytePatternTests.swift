import Testing
import Text

@Suite struct BytePatternTests {
  @Test(arguments: [
    ("", "", true), ("", "a", true), ("a", "", false), ("a", "a", true), ("abc", "ab", false),
    ("tpu", "cloud.google.com/gke-tpu-topology", true), ("aab", "aaab", true),
    ("abab", "aababb", true), ("abab", "aabaab", false), ("\u{E9}", "caf\u{E9}", true),
    ("aa", "ba", false), ("ba", "aab a ba", true),
  ])
  func `a text is found wherever it is`(text: String, haystack: String, isFound: Bool) {
    #expect(BytePattern(text).occurs(in: Array(haystack.utf8)) == isFound)
  }
}
