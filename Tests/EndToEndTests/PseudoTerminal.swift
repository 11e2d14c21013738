import Foundation
import Testing

/// The program `idp` at a terminal of its own, typed at and read by a test.
final class PseudoTerminal {
  private let master: Int32
  /// Kept open, so that the modes outlive the program.
  private let slave: Int32
  /// Readable with nothing in it once the program has ended.
  private let lifeline: Int32
  private let process: pid_t
  private var output: [UInt8] = []
  private var hasEnded = false
  /// *Unit and base*: bytes of the output that were expected already.
  private var consumed = 0
  /// *Unit and base*: seconds.
  private let limit = 20.0

  /// Thrown where expected text does not come; the issue that says so is recorded already.
  private struct NotWritten: Error {}

  /// The control characters that a test types.
  static let (enter, escape, controlC, down) = ("\r", "\u{1B}", "\u{3}", "\u{1B}[B")

  init(
    _ arguments: [String], in folder: URL, columns: UInt16 = 80, rows: UInt16 = 24,
    environment: [String: String] = [:], outputs: [Int32: URL] = [:]
  ) throws {
    let product: URL = try #require(Product.url, "idp is not built beside the tests")
    var terminal: (master: Int32, slave: Int32) = (-1, -1)
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    try #require(openpty(&terminal.master, &terminal.slave, nil, nil, &size) == 0)
    (master, slave) = terminal
    // The tests run at the same time, and `ttyname` has one buffer for all.
    var buffer = [CChar](repeating: 0, count: 128)
    try #require(ttyname_r(slave, &buffer, buffer.count) == 0)
    let name = buffer.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } }
    var ends: [Int32] = [-1, -1]
    try #require(pipe(&ends) == 0)
    for descriptor in ends + [master, slave] { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    let variables = [
      "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TERM": "xterm-256color", "NO_COLOR": "1",
    ].merging(environment) { _, given in given }
    // The shell changes the folder; glibc's call for that is not imported.
    process = try Self.start(
      ["/bin/sh", "-c", #"cd -- "$1" && shift && exec "$@""#, "sh", folder.path, product.path]
        + arguments, variables, terminal: try #require(name), lifeline: ends[1], outputs: outputs)
    close(ends[1])
    lifeline = ends[0]
  }

  deinit {
    for descriptor in [master, slave, lifeline] { close(descriptor) }
  }

  /// Types text as it is.
  func type(_ text: String) {
    let bytes = Array(text.utf8)
    #expect(write(master, bytes, bytes.count) == bytes.count)
  }

  /// Waits until the program writes `text`, after what was expected before, or throws.
  func expect(
    _ text: String, sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws {
    let wanted = Array(text.utf8)
    while true {
      if let end = output[consumed...].firstEnd(of: wanted) {
        consumed = end
        return
      }
      guard readMore() else {
        let shown = String(decoding: output[consumed...], as: UTF8.self)
        Issue.record("no \(text.debugDescription) in \(shown)", sourceLocation: sourceLocation)
        throw NotWritten()
      }
    }
  }

  /// Waits until the program has ended; its exit status, or 128 and the signal that ended it.
  func finish() -> Int32 {
    while readMore() {}
    if !hasEnded {
      Issue.record("the program did not end in \(limit) seconds")
      kill(process, SIGKILL)
    }
    var status: Int32 = 0
    waitpid(process, &status, 0)
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  }

  /// Sends the program a signal.
  func send(_ signal: Int32) { kill(process, signal) }

  /// Gives the terminal another size, of which the program is told.
  func resize(columns: UInt16, rows: UInt16) {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    #expect(ioctl(master, UInt(TIOCSWINSZ), &size) == 0)
  }

  /// Everything that was written so far.
  var text: String { String(decoding: output, as: UTF8.self) }

  /// The modes of the terminal.
  var modes: [tcflag_t] {
    var modes = termios()
    tcgetattr(slave, &modes)
    return [modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag]
  }

  /// Reads what comes next; false when a program that has ended was read whole, or the limit has
  /// passed.
  private func readMore() -> Bool {
    if output.last == Self.mark { return false }
    var polled = [
      pollfd(fd: master, events: Int16(POLLIN), revents: 0),
      pollfd(fd: hasEnded ? -1 : lifeline, events: Int16(POLLIN), revents: 0),
    ]
    guard poll(&polled, 2, Int32(limit * 1000)) > 0 else { return false }
    if polled[1].revents != 0 {
      hasEnded = true
      // What the program wrote last may still be under way: the mark comes behind it.
      var mark = Self.mark
      guard write(slave, &mark, 1) == 1 else { return false }
    }
    guard polled[0].revents & Int16(POLLIN) != 0 else { return true }
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(master, &chunk, chunk.count)
    guard count > 0 else { return false }
    output += chunk[..<count]
    return true
  }

  /// A byte that the program never writes to a terminal.
  private static let mark: UInt8 = 0
}

extension PseudoTerminal {
  /// Starts a program as the leader of a session whose terminal is the named one.
  private static func start(
    _ arguments: [String], _ environment: [String: String], terminal: String, lifeline: Int32,
    outputs: [Int32: URL]
  ) throws -> pid_t {
    #if os(Linux)
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
      let newSession: Int16 = 0x80
    #else
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
      let newSession: Int16 = 0x400
    #endif
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    // A thread of the tests blocks signals, which the program would inherit.
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, newSession | Int16(POSIX_SPAWN_SETSIGMASK))
    // The first terminal that the leader of a session opens becomes that of the session.
    for descriptor in Int32(0)...2 {
      if let url = outputs[descriptor] {
        posix_spawn_file_actions_addopen(
          &actions, descriptor, url.path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
      } else {
        posix_spawn_file_actions_addopen(&actions, descriptor, terminal, O_RDWR, 0)
      }
    }
    posix_spawn_file_actions_adddup2(&actions, lifeline, 9)
    var words = arguments.map { strdup($0) } + [nil]
    var pairs = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for pointer in words + pairs { free(pointer) } }
    var process: pid_t = 0
    try #require(posix_spawn(&process, arguments[0], &actions, &attributes, &words, &pairs) == 0)
    return process
  }
}

extension ArraySlice<UInt8> {
  /// The index behind the first place where `part` stands; *nil when* there is none.
  fileprivate func firstEnd(of part: [UInt8]) -> Int? {
    guard count >= part.count else { return nil }
    return (startIndex...endIndex - part.count)
      .first { self[$0..<$0 + part.count].elementsEqual(part) }
      .map { $0 + part.count }
  }
}
