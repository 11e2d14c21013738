import Platform
import Testing

@testable import IDPCommand

@Suite struct LineEditorTests {
  /// Keys pressed behind `two-part words`, and the line with a bar at the cursor.
  struct Case: CustomTestStringConvertible {
    let keys: [Key]
    let line: String

    init(_ keys: Key..., line: String) {
      self.keys = keys
      self.line = line
    }

    var testDescription: String { "\(keys) \(line)" }
  }

  @Test(arguments: [
    Case(.character("!"), line: "two-part words!|"),
    Case(.left, .character("x"), line: "two-part wordx|s"),
    Case(.home, .delete, line: "|wo-part words"),
    Case(.control("a"), .right, .control("k"), line: "t|"),
    Case(.home, .control("e"), .backspace, line: "two-part word|"),
    Case(.wordLeft, .wordLeft, line: "two-|part words"),
    Case(.home, .wordRight, .wordRight, line: "two-part| words"),
    Case(.wordLeft, .control("w"), line: "|words"),
    Case(.control("w"), line: "two-part |"),
    Case(.wordLeft, .control("u"), line: "|words"),
    Case(.home, .alt("d"), line: "|-part words"),
    Case(.home, .left, .backspace, line: "|two-part words"),
    Case(.right, .delete, .control("d"), line: "two-part words|"),
    Case(.home, .paste("a\nb\tc\u{1B}[A\r\n"), line: "a b c[A|two-part words"),
    Case(.control("u"), .character("e"), .character("\u{301}"), .backspace, line: "|"),
    Case(.control("u"), .character("日"), .left, .character("🚀"), line: "🚀|日"),
  ])
  func `keys edit the line`(c: Case) {
    var editor = LineEditor("two-part words")
    for key in c.keys {
      let isHandled = editor.handle(key)
      #expect(isHandled)
    }
    #expect("\(editor.before)|\(editor.after)" == c.line)
  }

  @Test(arguments: [Key.up, .enter, .escape, .tab, .function(1), .control("c"), .unknown])
  func `other keys are left alone`(key: Key) {
    var editor = LineEditor("text")
    let isHandled = editor.handle(key)
    #expect(!isHandled)
    #expect(editor == LineEditor("text"))
  }

  @Test func `typing replaces a proposal`() {
    var editor = LineEditor("proposal", isProposal: true)
    #expect(editor.isUntouched)
    _ = editor.handle(.character("x"))
    #expect(editor.text == "x")
    #expect(!editor.isUntouched)
  }

  @Test func `pasting replaces a proposal`() {
    var editor = LineEditor("proposal", isProposal: true)
    _ = editor.handle(.paste("other"))
    #expect(editor.text == "other")
  }

  @Test(arguments: [(Key.end, "proposal|"), (.home, "|proposal"), (.backspace, "proposa|")])
  func `any other key adopts a proposal`(key: Key, line: String) {
    var editor = LineEditor("proposal", isProposal: true)
    _ = editor.handle(key)
    #expect(!editor.isProposal)
    #expect("\(editor.before)|\(editor.after)" == line)
  }

  @Test func `a long line shows what is around the cursor`() {
    var editor = LineEditor("0123456789abcdef")
    #expect(editor.window(width: 8) == ("9abcdef", 7))
    _ = editor.handle(.home)
    #expect(editor.window(width: 8) == ("01234567", 0))
  }

  @Test func `wide characters count as two columns`() {
    var editor = LineEditor("日本語")
    #expect(editor.window(width: 10) == ("日本語", 6))
    #expect(editor.window(width: 6) == ("本語", 4))
    _ = editor.handle(.left)
    #expect(editor.window(width: 10) == ("日本語", 4))
  }

  @Test func `a mask hides every character`() {
    #expect(LineEditor("s3cret").window(width: 10, mask: "*") == ("******", 6))
  }
}
