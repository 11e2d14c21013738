import Platform
import TestSupport
import Testing

@testable import IDPCommand

/// What a person sees, at two widths.
@Suite struct PromptFrameTests {
  private func check(_ columns: Int, rows: Int = 24) throws {
    let talk = try Conversation(columns: columns, rows: rows)
    var log = ""
    func step(_ what: String, _ keys: Any...) {
      for key in keys { talk.press(key) }
      log += "== \(what)\n\(talk.screen)\n"
    }
    step("the first question")
    step("help", Key.function(1))
    step("a wrong answer", "My Shop")
    step("a proposal", Key.control("u"), "shop", Key.enter)
    step("wide text, the cursor inside", "日本 shop with a very long description of it", Key.wordLeft)
    step("a long list", Key.enter)
    step("a search", "us")
    step("a search that finds nothing", "-x")
    step("a short list with help", Key.escape, Key.enter, "?")
    step("several choices", Key.enter, Key.enter, Key.enter, Key.down, " ", "?")
    step("a secret", Key.enter, "s3cret")
    step("the summary", Key.enter)
    step("what to change", Key.down, Key.enter)
    expectSnapshot(log, "frames-\(columns).txt")
  }

  @Test func `frames at 80 columns`() throws { try check(80) }

  @Test func `frames at 40 columns`() throws { try check(40) }

  @Test func `a low terminal shows the question and the choice before all else`() throws {
    let talk = try Conversation(rows: 7).press("shop", Key.enter, Key.enter)
    #expect(
      talk.screen == """
        ? Which region?
          type to search
          europe-west3
        > europe-west4
          me-central1
          9 to 11 of 15
        -- cursor 1:2

        """)
  }

  @Test func `a summary that is higher than its terminal scrolls`() throws {
    let talk = try Conversation(given: ["token=x"], columns: 40, rows: 14).press("shop")
    for _ in 1...7 { talk.press(Key.enter) }
    let keys = """

      ? Is this right?
      > write the repository to 'shop'
        change an answer
        cancel

        page up, page down scroll
        enter accept   esc last question
        ctrl-c cancel

      """
    let top = """
      name:         shop
      title:        A service  default
      region:       europe-west4  default
        1 to 3 of 9

      """
    #expect(talk.screen == top + keys)
    talk.press(Key.pageDown, Key.pageDown, Key.pageDown)
    #expect(
      talk.screen == """
        environments: [dev, prod]  default
        token:        (secret)
        package:      shop  computed
          7 to 9 of 9

        """ + keys)
    talk.press(Key.pageUp, Key.pageUp)
    #expect(talk.screen == top + keys)
    #expect(talk.press(Key.enter).isAccepted)
  }

  @Test func `no frame is higher or wider than its terminal`() throws {
    for (columns, rows) in [(20, 3), (40, 8), (80, 24), (300, 100)] {
      let talk = try Conversation(columns: columns, rows: rows)
      talk.press("shop", Key.function(1))
      for _ in 1...9 {
        let frame = talk.prompter.frame(columns: columns, rows: rows)
        #expect(frame.lines.count < rows)
        #expect(frame.lines.allSatisfy { $0.text(usesColor: false).count <= max(20, columns - 1) })
        talk.press(Key.enter, "x", Key.control("u"), Key.escape)
        talk.press(Key.enter)
      }
    }
  }
}

@Suite struct FramePainterTests {
  private let one = PromptFrame(lines: [PromptLine("? Name?"), PromptLine("> ab")], cursor: (1, 3))
  private let two = PromptFrame(lines: [PromptLine("? Go?", .question)], cursor: nil)

  @Test func `a frame is drawn below what was there`() {
    var painter = FramePainter(usesColor: false)
    #expect(
      painter.paint(one, columns: 80, rows: 24)
        == "\u{1B}[?25l? Name?\u{1B}[K\r\n> ab\u{1B}[K\u{1B}[J\r\u{1B}[3C\u{1B}[?25h")
  }

  @Test func `the next frame takes the place of the last`() {
    var painter = FramePainter(usesColor: true)
    _ = painter.paint(one, columns: 80, rows: 24)
    #expect(
      painter.paint(two, columns: 80, rows: 24)
        == "\u{1B}[?25l\r\u{1B}[1A\u{1B}[1m? Go?\u{1B}[0m\u{1B}[K\u{1B}[J")
  }

  @Test func `a terminal that was resized is cleared`() {
    var painter = FramePainter(usesColor: false)
    _ = painter.paint(one, columns: 80, rows: 24)
    #expect(
      painter.paint(two, columns: 40, rows: 24)
        == "\u{1B}[?25l\u{1B}[H\u{1B}[2J? Go?\u{1B}[K\u{1B}[J")
  }

  @Test func `leaving goes on below the frame`() {
    var painter = FramePainter(usesColor: false)
    #expect(painter.leave() == "")
    let lines = [PromptLine("? Name?"), PromptLine("> ab"), PromptLine("  wrong")]
    _ = painter.paint(PromptFrame(lines: lines, cursor: (1, 2)), columns: 80, rows: 24)
    #expect(painter.leave() == "\u{1B}[1B\r\n")
  }

  @Test func `closing leaves lines in place of the frame`() {
    var painter = FramePainter(usesColor: false)
    _ = painter.paint(one, columns: 80, rows: 24)
    #expect(
      painter.close(with: [PromptLine("name: ab")], columns: 80, rows: 24)
        == "\r\u{1B}[1A\u{1B}[Jname: ab\r\n")
  }

  @Test func `no text can move the cursor`() {
    #expect(PromptLine("a\u{1B}[2Jb").text(usesColor: false) == "a\\x1b[2Jb")
  }
}
