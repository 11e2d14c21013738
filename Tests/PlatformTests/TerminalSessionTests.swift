import Foundation
import Testing

@testable import Platform

/// The tests share the process's signals, so they run one after the other.
@Suite(.serialized) struct TerminalSessionTests {
  /// Both ends of a pseudo-terminal.
  private final class Terminal {
    let master: Int32
    let slave: Int32

    init() throws {
      var ends: (master: Int32, slave: Int32) = (-1, -1)
      try #require(openpty(&ends.master, &ends.slave, nil, nil, nil) == 0)
      (master, slave) = ends
    }

    deinit {
      close(slave)
      close(master)
    }

    func session() -> TerminalSession? { TerminalSession(input: slave, output: slave) }

    func type(_ text: String) {
      let bytes = Array(text.utf8)
      #expect(write(master, bytes, bytes.count) == bytes.count)
    }

    /// The modes that a session changes.
    var modes: [tcflag_t] {
      var modes = termios()
      tcgetattr(slave, &modes)
      return [modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag]
    }
  }

  @Test func `keys come at once and unechoed`() throws {
    let terminal = try Terminal()
    let session = try #require(terminal.session())
    terminal.type("a\u{3}\u{1B}[A")
    #expect(session.nextEvent() == .key(.character("a")))
    #expect(session.nextEvent() == .key(.control("c")))
    #expect(session.nextEvent() == .key(.up))
    #expect(terminal.modes[3] & tcflag_t(ECHO | ICANON | ISIG) == 0)
  }

  @Test func `an escape alone is the key`() throws {
    let terminal = try Terminal()
    let session = try #require(terminal.session())
    terminal.type("\u{1B}")
    #expect(session.nextEvent() == .key(.escape))
  }

  @Test func `closing gives the terminal back as it was`() throws {
    let terminal = try Terminal()
    let before = terminal.modes
    let session = try #require(terminal.session())
    #expect(terminal.modes != before)
    session.close()
    #expect(terminal.modes == before)
  }

  @Test func `a session that is gone gives the terminal back`() throws {
    let terminal = try Terminal()
    let before = terminal.modes
    do { _ = terminal.session() }
    #expect(terminal.modes == before)
  }

  @Test func `signals come as events`() throws {
    let terminal = try Terminal()
    let session = try #require(terminal.session())
    let events: [(Int32, TerminalSession.Event)] = [
      (SIGWINCH, .resized), (SIGINT, .interrupt), (SIGTERM, .end(signal: SIGTERM)),
      (SIGTSTP, .stop), (SIGCONT, .resumed),
    ]
    for (signal, event) in events {
      kill(getpid(), signal)
      #expect(session.nextEvent() == event)
    }
  }

  @Test func `the size is that of the terminal`() throws {
    let terminal = try Terminal()
    var size = winsize(ws_row: 12, ws_col: 34, ws_xpixel: 0, ws_ypixel: 0)
    #expect(ioctl(terminal.master, UInt(TIOCSWINSZ), &size) == 0)
    let session = try #require(terminal.session())
    #expect(session.size == (34, 12))
  }

  @Test func `a pipe is no terminal`() throws {
    var ends: [Int32] = [-1, -1]
    try #require(pipe(&ends) == 0)
    #expect(TerminalSession(input: ends[0], output: ends[1]) == nil)
    for end in ends { close(end) }
  }
}
