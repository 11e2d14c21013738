import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What a program wrote, how it ended and what it used.
package struct SpawnResult: Sendable, Equatable {
  package let status: Status
  package let output: [UInt8]
  package let errorOutput: [UInt8]
  /// *Unit and base*: bytes of memory resident at the peak.
  package let peakMemory: Int
  /// *Unit and base*: nanoseconds from start to end.
  package let elapsed: UInt64

  /// How a program ended.
  package enum Status: Sendable, Equatable {
    case exited(Int32)
    case signalled(Int32)
    case timedOut
  }

  /// Whether the program ended by itself with exit status 0.
  package var succeeded: Bool { status == .exited(0) }
  /// The standard output as text; malformed UTF-8 is repaired.
  package var outputText: String { String(decoding: output, as: UTF8.self) }
  /// The standard error as text; malformed UTF-8 is repaired.
  package var errorText: String { String(decoding: errorOutput, as: UTF8.self) }
}

/// Why a program could not be started.
package struct SpawnError: Error, Equatable, Sendable {
  package let program: String
  package let code: Int32

  /// One line for a person.
  package var message: String {
    code == ENOENT
      ? "cannot find the program '\(program)'"
      : "cannot run '\(program)': \(systemMessage(code))"
  }
}

/// Runs a program to its end and captures what it writes.
///
/// *Shape*: `arguments` starts with the program, looked up in PATH unless it has a `/`.
/// *Unit and base*: `timeout` in seconds; after it the program and its children are killed.
package func spawn(
  _ arguments: [String], environment: Environment? = nil, directory: String? = nil,
  input: [UInt8] = [], timeout: Double? = nil
) throws(SpawnError) -> SpawnResult {
  guard let program = arguments.first else { preconditionFailure("a program has a name") }
  ignoreBrokenPipes()
  let start = Moment.now()
  let deadline = timeout.map { Deadline(start: start, seconds: $0) }
  let environment = environment ?? .current()
  guard let path = findProgram(program, environment: environment) else {
    throw SpawnError(program: program, code: ENOENT)
  }
  var words = [path] + arguments.dropFirst()
  if let directory {
    if path.utf8.first != UInt8(ascii: "/"), let here = try? FileSystem.currentDirectory() {
      words[0] = Path.join(here, path)
    }
    // Glibc's call that changes the directory of a spawned program is not imported.
    words = ["/bin/sh", "-c", #"cd -- "$1" && shift && exec "$@""#, "sh", directory] + words
  }
  let (process, channel) = try startProgram(words, environment, as: program)
  var exchange = SpawnExchange(channel: channel, input: input)
  let isInTime = exchange.run(until: deadline)
  let ending = wait(for: process, until: isInTime ? deadline : nil, killing: !isInTime)
  return SpawnResult(
    status: ending.status, output: exchange.output, errorOutput: exchange.errorOutput,
    peakMemory: ending.peakMemory, elapsed: Moment.now().nanoseconds(since: start))
}

/// The path of a program, found as a shell finds it; *nil when* PATH has no such executable.
package func findProgram(_ name: String, environment: Environment = .current()) -> String? {
  if name.utf8.contains(UInt8(ascii: "/")) { return access(name, X_OK) == 0 ? name : nil }
  let folders = (environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin").split(
    separator: ":", omittingEmptySubsequences: false)
  for folder in folders {
    let path = Path.join(folder.isEmpty ? "." : String(folder), name)
    let candidate = path.utf8.contains(UInt8(ascii: "/")) ? path : "./" + path
    if access(candidate, X_OK) == 0, (try? FileSystem.status(candidate))?.kind == .file {
      return candidate
    }
  }
  return nil
}

/// Held from the making of pipes to the start of the program that gets them.
///
/// Between `pipe` and `fcntl` a descriptor is inheritable: a program started just then would keep
/// the pipe open, and its reader would wait for that program too.
private let starting = Mutex<Void>(())

private func startProgram(
  _ words: [String], _ environment: Environment, as program: String
) throws(SpawnError) -> (pid_t, SpawnChannel) {
  let result = starting.withLock { _ -> Result<(pid_t, SpawnChannel), SpawnError> in
    do throws(SpawnError) {
      let channel = try SpawnChannel(program: program)
      let process = try launch(words, environment, channel)
      channel.closeChildEnds()
      return .success((process, channel))
    } catch {
      return .failure(error)
    }
  }
  return try result.get()
}

/// The moment after which a program is stopped.
struct Deadline {
  let start: Moment
  /// *Unit and base*: seconds after `start`.
  let seconds: Double

  /// *Unit and base*: milliseconds that remain, rounded up; 0 when the moment has passed.
  var remaining: Int32 {
    let left = seconds * 1000 - Double(Moment.now().nanoseconds(since: start)) / 1_000_000
    return Int32(max(0, min(left.rounded(.up), 1_000_000_000)))
  }
}

/// Starts the program as the leader of its own process group, with default signal handling.
private func launch(
  _ arguments: [String], _ environment: Environment, _ channel: SpawnChannel
) throws(SpawnError) -> pid_t {
  #if os(Linux)
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
  #else
    var actions: posix_spawn_file_actions_t?
    var attributes: posix_spawnattr_t?
  #endif
  posix_spawn_file_actions_init(&actions)
  posix_spawnattr_init(&attributes)
  defer {
    posix_spawn_file_actions_destroy(&actions)
    posix_spawnattr_destroy(&attributes)
  }
  for (descriptor, standard) in channel.childEnds {
    posix_spawn_file_actions_adddup2(&actions, descriptor, standard)
  }
  // This process ignores SIGPIPE; a program that does not expect that would miss its reader's end.
  var defaults = sigset_t()
  sigemptyset(&defaults)
  sigaddset(&defaults, SIGPIPE)
  posix_spawnattr_setsigdefault(&attributes, &defaults)
  posix_spawnattr_setpgroup(&attributes, 0)
  posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP))
  let variables = environment.variables.map { "\($0.key)=\($0.value)" }.sorted()
  var process: pid_t = 0
  let code = withCStrings(arguments) { words in
    withCStrings(variables) { pairs in
      posix_spawn(&process, arguments[0], &actions, &attributes, words, pairs)
    }
  }
  guard code == 0 else {
    channel.closeAll()
    throw SpawnError(program: arguments[0], code: code)
  }
  return process
}

/// Calls `body` with the texts as a null-terminated array of C strings.
private func withCStrings<Value>(
  _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Value
) -> Value {
  let copies = texts.map { strdup($0) }
  defer { for copy in copies { free(copy) } }
  return body(copies + [nil])
}

/// Waits for the end of a process, which is killed with its group when it is due.
private func wait(
  for process: pid_t, until deadline: Deadline?, killing: Bool
) -> (status: SpawnResult.Status, peakMemory: Int) {
  var isKilled = killing
  if killing { kill(-process, SIGKILL) }
  var status: Int32 = 0
  var usage = rusage()
  // With a deadline the wait is a poll: a program may close its pipes and go on.
  while deadline != nil, !isKilled {
    let result = retrying { wait4(process, &status, WNOHANG, &usage) }
    if result != 0 { return (ending(status), peak(usage)) }
    if deadline?.remaining == 0 {
      isKilled = true
      kill(-process, SIGKILL)
    } else {
      usleep(1000)
    }
  }
  _ = retrying { wait4(process, &status, 0, &usage) }
  return (isKilled ? .timedOut : ending(status), peak(usage))
}

/// The meaning of a wait status, whose macros Swift does not import.
private func ending(_ status: Int32) -> SpawnResult.Status {
  let signal = status & 0x7F
  return signal == 0 ? .exited((status >> 8) & 0xFF) : .signalled(signal)
}

private func peak(_ usage: rusage) -> Int {
  #if os(Linux)
    Int(usage.ru_maxrss) * 1024
  #else
    Int(usage.ru_maxrss)
  #endif
}
