import Testing
import Text

@Suite struct `Normalization` {
  @Test(arguments: [
    ("plain", "plain"), ("an\u{303}os", "a\u{F1}os"),
    ("\u{C5}\u{212B}A\u{30A}", "\u{C5}\u{C5}\u{C5}"),
    ("q\u{307}\u{323}", "q\u{323}\u{307}"), ("\u{1112}\u{1161}\u{11AB}", "\u{D55C}"),
    ("\u{958}", "\u{915}\u{93C}"), ("\u{FB01}", "\u{FB01}"), ("👩‍👩‍👧‍👦", "👩‍👩‍👧‍👦"),
  ])
  func `text is composed canonically`(_ text: String, _ composed: String) {
    #expect(Array(text.normalizedNFC.utf8) == Array(composed.utf8))
  }
}
