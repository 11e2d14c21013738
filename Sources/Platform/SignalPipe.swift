#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Signals as bytes of a pipe, so that one wait serves them and a terminal's keys.
final class SignalPipe {
  /// The descriptor that becomes readable when a signal has come.
  let reader: Int32
  private let writer: Int32
  private var previous: [(signal: Int32, handler: Handler?)] = []

  private typealias Handler = @convention(c) (Int32) -> Void

  /// What would end or stop the process, or change the terminal, behind the program's back.
  private static let caught = [
    SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP, SIGCONT, SIGWINCH,
  ]

  /// *nil when* the system has no pipe to give.
  init?() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      // A handler must never wait, nor a reader for a signal that another one took.
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    reader = ends[0]
    writer = ends[1]
  }

  deinit {
    uninstall()
    close(reader)
    close(writer)
  }

  /// Catches the signals; one pipe at a time does.
  func install() {
    signalWriter = writer
    previous = Self.caught.map { number in
      (
        number,
        signal(number) { number in
          let saved = errno
          var byte = UInt8(truncatingIfNeeded: number)
          _ = write(signalWriter, &byte, 1)
          errno = saved
        }
      )
    }
  }

  /// Gives the signals back to whoever had them.
  func uninstall() {
    for (number, handler) in previous { signal(number, handler) }
    previous = []
  }

  /// The next signal that has come; *nil when* there is none.
  func next() -> Int32? {
    var byte: UInt8 = 0
    return retrying { read(reader, &byte, 1) } == 1 ? Int32(byte) : nil
  }
}

/// Where the handler writes: it may only touch what needs neither memory nor locks.
nonisolated(unsafe) private var signalWriter: Int32 = -1
