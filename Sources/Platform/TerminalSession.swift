#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A terminal that sends every key at once and shows only what is drawn.
///
/// The modes that were found are restored by `close`, at suspension and when the value is gone.
/// Signals arrive as events, between two keys, so that the screen can be left in order.
package final class TerminalSession {
  private let input: Int32
  private let output: Int32
  private let savedModes: termios
  private let signals: SignalPipe
  private var decoder = KeyDecoder()
  private var hasEnded = false
  private var isOpen = false

  /// Something that happened at the terminal.
  package enum Event: Sendable, Equatable {
    case key(Key)
    /// The size may have changed: draw again.
    case resized
    /// The process goes on after a stop that nobody asked about: draw anew.
    case resumed
    /// The process is asked to stop for now; the answer is `suspend`.
    case stop
    /// The process is asked to end; after `interrupt`, as by the key ctrl-c.
    case interrupt
    /// The process is asked to end by a signal; the answer is `end(by:)`.
    case end(signal: Int32)
    /// The terminal has gone away.
    case closed
  }

  /// *Unit and base*: milliseconds after which a lone escape is the key and not a sequence.
  private static let escapeDelay: Int32 = 50

  /// Takes over the terminal; *nil when* one of the two streams is none.
  package convenience init?(input: StandardStream = .input, output: StandardStream = .error) {
    self.init(input: input.rawValue, output: output.rawValue)
  }

  init?(input: Int32, output: Int32) {
    var modes = termios()
    guard isatty(output) == 1, tcgetattr(input, &modes) == 0, let signals = SignalPipe() else {
      return nil
    }
    self.input = input
    self.output = output
    self.savedModes = modes
    self.signals = signals
    open()
  }

  deinit { close() }

  /// *Unit and base*: columns and rows, both at least 1.
  package var size: (columns: Int, rows: Int) {
    var size = winsize()
    guard ioctl(output, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else {
      return (80, 24)
    }
    return (Int(size.ws_col), Int(size.ws_row))
  }

  /// Writes text and control sequences as they are; false when the terminal has gone away.
  package func write(_ text: String) -> Bool {
    writeAll(Array(text.utf8)[...], to: output) == nil
  }

  /// Waits for the next event.
  package func nextEvent() -> Event {
    while true {
      if let key = decoder.next() { return .key(key) }
      if hasEnded { return .closed }
      switch wait(milliseconds: decoder.isUndecided ? Self.escapeDelay : -1) {
      case .nothing: if let key = decoder.expire() { return .key(key) }
      case .input: fill()
      case .signal(let signal): return event(for: signal)
      }
    }
  }

  /// Gives the terminal back, stops the process as ctrl-z does, and takes over when it goes on.
  package func suspend() {
    close()
    // The key would have stopped whatever else runs in the foreground, too.
    kill(0, SIGTSTP)
    open()
  }

  /// Gives the terminal back and ends the process by a signal, as its sender expects.
  package func end(by signal: Int32) -> Never {
    close()
    raise(signal)
    // The signal is blocked: the status a shell gives for it says the same.
    exit(128 + signal)
  }

  /// Gives the terminal back as it was found.
  package func close() {
    guard isOpen else { return }
    isOpen = false
    _ = write(Self.leave)
    var modes = savedModes
    tcsetattr(input, TCSADRAIN, &modes)
    signals.uninstall()
  }
}

extension TerminalSession {
  /// Pasted text is to come in brackets, so that a line break in it accepts nothing.
  private static let enter = "\u{1B}[?2004h"
  /// No brackets, a visible cursor, plain text.
  private static let leave = "\u{1B}[?2004l\u{1B}[?25h\u{1B}[0m"

  private func open() {
    isOpen = true
    signals.install()
    setModes()
    _ = write(Self.enter)
  }

  private func setModes() {
    var modes = savedModes
    modes.c_iflag &= ~tcflag_t(ICRNL | INLCR | IGNCR | ISTRIP | IXON)
    modes.c_lflag &= ~tcflag_t(ECHO | ICANON | IEXTEN | ISIG)
    // What was typed ahead is kept.
    tcsetattr(input, TCSADRAIN, &modes)
  }

  private func event(for signal: Int32) -> Event {
    switch signal {
    case SIGINT: return .interrupt
    case SIGTSTP: return .stop
    case SIGCONT:
      // A shell has had the terminal in between.
      setModes()
      _ = write(Self.enter)
      return .resumed
    case SIGWINCH: return .resized
    default: return .end(signal: signal)
    }
  }

  /// What ends a wait.
  private enum Wake {
    case nothing, input, signal(Int32)
  }

  private func wait(milliseconds: Int32) -> Wake {
    var polled = [
      pollfd(fd: signals.reader, events: Int16(POLLIN), revents: 0),
      pollfd(fd: input, events: Int16(POLLIN), revents: 0),
    ]
    let ready = retrying { poll(&polled, nfds_t(polled.count), milliseconds) }
    if ready == 0 { return .nothing }
    if polled[0].revents != 0, let signal = signals.next() { return .signal(signal) }
    return polled[1].revents == 0 ? wait(milliseconds: milliseconds) : .input
  }

  private func fill() {
    var chunk = [UInt8](repeating: 0, count: 1024)
    let count = retrying { read(input, &chunk, chunk.count) }
    if count > 0 { decoder.add(chunk[..<count]) } else { hasEnded = true }
  }
}
