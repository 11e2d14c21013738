import Testing
import Text

@Suite struct CaseMappingTests {
  @Test(arguments: [
    ("abc-Z", "ABC-Z"), ("straße", "STRAßE"), ("ŉ ǆ ᾀ", "ŉ Ǆ ᾈ"), ("ﬁ", "ﬁ"), ("ı", "I"),
    ("éà", "ÉÀ"), ("", ""),
  ])
  func `upper case maps one scalar to one`(text: String, upper: String) {
    #expect(Array(text.simpleUppercased.utf8) == Array(upper.utf8))
  }

  @Test(arguments: [
    ("ABC-z", "abc-z"), ("İ", "i"), ("ΑΣ", "ας".replacing("ς", with: "σ")), ("ẞ", "ß"),
  ])
  func `lower case maps one scalar to one`(text: String, lower: String) {
    #expect(Array(text.simpleLowercased.utf8) == Array(lower.utf8))
  }

  @Test func `space is Unicode's white space`() {
    #expect("\u{3000}\t\r\n x y\u{85}\u{A0}".trimmingGoSpace == "x y")
    #expect("\u{200B}x".trimmingGoSpace == "\u{200B}x")
    #expect(" \n ".trimmingGoSpace == "")
  }
}
