#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The three pipes to a program; no other program this process starts inherits them.
struct SpawnChannel {
  private var input = Pipe()
  private var output = Pipe()
  private var error = Pipe()

  private struct Pipe {
    var read: Int32 = -1
    var write: Int32 = -1
  }

  init(program: String) throws(SpawnError) {
    guard Self.open(&input), Self.open(&output), Self.open(&error) else {
      let code = errno
      closeAll()
      throw SpawnError(program: program, code: code)
    }
  }

  /// The descriptor of this process that the program sees as each of its standard streams.
  var childEnds: [(descriptor: Int32, standard: Int32)] {
    [(input.read, STDIN_FILENO), (output.write, STDOUT_FILENO), (error.write, STDERR_FILENO)]
  }

  var toInput: Int32 { input.write }
  var fromOutput: Int32 { output.read }
  var fromError: Int32 { error.read }

  func closeChildEnds() {
    for end in childEnds { close(end.descriptor) }
  }

  func closeAll() {
    for pipe in [input, output, error] where pipe.read >= 0 {
      close(pipe.read)
      close(pipe.write)
    }
  }

  private static func open(_ opened: inout Pipe) -> Bool {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return false }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    opened = Pipe(read: ends[0], write: ends[1])
    return true
  }
}

/// Writes a program's input and reads its output at the same time, so that neither side blocks.
struct SpawnExchange {
  private let channel: SpawnChannel
  private var input: ArraySlice<UInt8>
  private(set) var output: [UInt8] = []
  private(set) var errorOutput: [UInt8] = []

  init(channel: SpawnChannel, input: [UInt8]) {
    self.channel = channel
    self.input = input[...]
  }

  /// Returns when both outputs are closed, with false when the deadline came first.
  mutating func run(until deadline: Deadline?) -> Bool {
    var polled = [
      pollfd(fd: channel.fromOutput, events: Int16(POLLIN), revents: 0),
      pollfd(fd: channel.fromError, events: Int16(POLLIN), revents: 0),
      pollfd(fd: channel.toInput, events: Int16(POLLOUT), revents: 0),
    ]
    _ = fcntl(channel.toInput, F_SETFL, O_NONBLOCK)
    defer { for entry in polled where entry.fd >= 0 { close(entry.fd) } }
    if input.isEmpty { finish(&polled[2]) }
    while polled[0].fd >= 0 || polled[1].fd >= 0 {
      let ready = retrying { poll(&polled, nfds_t(polled.count), deadline?.remaining ?? -1) }
      if ready <= 0 { return false }
      if polled[0].revents != 0, !drain(polled[0].fd, into: &output) { finish(&polled[0]) }
      if polled[1].revents != 0, !drain(polled[1].fd, into: &errorOutput) { finish(&polled[1]) }
      if polled[2].revents != 0, !feed(polled[2].fd) { finish(&polled[2]) }
    }
    return true
  }

  /// Closes a descriptor and takes it out of the poll.
  private func finish(_ entry: inout pollfd) {
    close(entry.fd)
    entry.fd = -1
    entry.revents = 0
  }

  /// Reads what is there; false at the end.
  private func drain(_ descriptor: Int32, into bytes: inout [UInt8]) -> Bool {
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    let count = retrying { read(descriptor, &chunk, chunk.count) }
    guard count > 0 else { return false }
    bytes.append(contentsOf: chunk[..<count])
    return true
  }

  /// Writes what fits; false when all is written or the program no longer listens.
  private mutating func feed(_ descriptor: Int32) -> Bool {
    let count = input.withUnsafeBytes { buffer in
      retrying { write(descriptor, buffer.baseAddress, buffer.count) }
    }
    if count < 0 { return errno == EAGAIN }
    input = input.dropFirst(count)
    return !input.isEmpty
  }
}
