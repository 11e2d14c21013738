#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The three streams a process starts with.
package enum StandardStream: Int32, Sendable {
  case input = 0
  case output = 1
  case error = 2

  /// Whether a person is at the other end.
  package var isTerminal: Bool { isatty(rawValue) == 1 }

  /// The columns of the terminal; *nil when* the stream is not one or does not know.
  package var terminalWidth: Int? {
    guard isTerminal else { return nil }
    var size = winsize()
    guard ioctl(rawValue, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}

/// What the user asked for with `--color`.
package enum ColorMode: String, Sendable, CaseIterable {
  case auto, always, never

  /// Whether to colour a stream: the option, then NO_COLOR, then FORCE_COLOR, then the terminal.
  ///
  /// *Source*: no-color.org and force-color.org.
  package func usesColor(environment: Environment, isTerminal: Bool) -> Bool {
    switch self {
    case .always: return true
    case .never: return false
    case .auto:
      if environment.nonEmpty("NO_COLOR") != nil { return false }
      if let force = environment.nonEmpty("FORCE_COLOR") { return force != "0" }
      return isTerminal && environment["TERM"] != "dumb"
    }
  }
}
