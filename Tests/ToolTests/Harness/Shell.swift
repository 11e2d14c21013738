import Foundation
import Testing

/// Runs commands as a person at a shell would, with the freshly built `idp` first on PATH.
enum Shell {
  /// What a command said, standard output and errors in the order in which they were written.
  struct Result {
    let command: String
    let status: Int32
    let output: String
    let seconds: Double

    /// The command and the end of what it said, for the message of a failed expectation.
    var transcript: String {
      let lines = output.split(separator: "\n", omittingEmptySubsequences: false)
      let shown = lines.suffix(40).joined(separator: "\n")
      let left = lines.count > 40 ? "… \(lines.count - 40) lines above\n" : ""
      return "\n$ \(command)\n\(left)\(shown)\nexit \(status)"
    }

    /// Checks that the command succeeded.
    @discardableResult
    func expectSuccess(sourceLocation: Testing.SourceLocation = #_sourceLocation) -> Result {
      #expect(status == 0, "\(transcript)", sourceLocation: sourceLocation)
      return self
    }

    /// Checks that the command failed and said each of `texts`.
    func expectRefusal(
      saying texts: String..., sourceLocation: Testing.SourceLocation = #_sourceLocation
    ) {
      #expect(status != 0, "\(transcript)", sourceLocation: sourceLocation)
      for text in texts {
        #expect(output.contains(text), "\(transcript)", sourceLocation: sourceLocation)
      }
    }
  }

  /// Why a command could not be run at all.
  enum Failure: Error, CustomStringConvertible {
    case failed(Result)
    case missing(String)

    var description: String {
      switch self {
      case .failed(let result): result.transcript
      case .missing(let reason): reason
      }
    }
  }

  /// The variables of this process, less those that tie commands to a place that is not theirs.
  static let environment: [String: String] = {
    var variables = ProcessInfo.processInfo.environment
    for name in variables.keys where name.hasPrefix("GIT_") { variables[name] = nil }
    for name in [
      "MAKEFLAGS", "MAKELEVEL", "PYTHONDONTWRITEBYTECODE", "PYTHONPATH", "TF_CLI_CONFIG_FILE",
      "VIRTUAL_ENV",
    ] { variables[name] = nil }
    let path = variables["PATH"] ?? "/usr/bin:/bin"
    let product = BuiltProgram.folder.map { $0.path + ":" } ?? ""
    return variables.merging([
      "PATH": product + path, "LC_ALL": "C.UTF-8", "NO_COLOR": "1",
      "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1", "GIT_TERMINAL_PROMPT": "0",
      "GIT_AUTHOR_NAME": "A. Author", "GIT_AUTHOR_EMAIL": "author@example.com",
      "GIT_COMMITTER_NAME": "A. Author", "GIT_COMMITTER_EMAIL": "author@example.com",
      "PRE_COMMIT_HOME": Tool.folder.appendingPathComponent("pre-commit").path,
    ]) { _, ours in ours }
  }()

  /// Runs `words`; ends the command and what it started when it takes longer than `limit` seconds.
  static func run(
    _ words: [String], in folder: URL, environment extra: [String: String] = [:],
    limit: Double = 300
  ) throws -> Result {
    let scratch = try Scratch()
    let log = scratch.root.appendingPathComponent("output")
    try Data().write(to: log)
    let output = try FileHandle(forWritingTo: log)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = words
    process.currentDirectoryURL = folder
    process.environment = environment.merging(extra) { _, given in given }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = output
    let ended = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in ended.signal() }
    let started = Date()
    try start(process)
    if ended.wait(timeout: .now() + limit) == .timedOut {
      // A process leads a group of its own, which what it started belongs to.
      kill(-process.processIdentifier, SIGTERM)
      if ended.wait(timeout: .now() + 10) == .timedOut {
        kill(-process.processIdentifier, SIGKILL)
        ended.wait()
      }
      Issue.record("\(words.joined(separator: " ")) took more than \(limit) seconds")
    }
    return Result(
      command: words.joined(separator: " "), status: process.terminationStatus,
      output: String(decoding: try Data(contentsOf: log), as: UTF8.self),
      seconds: Date().timeIntervalSince(started))
  }

  /// Starts a process that hears signals: threads of tests block nearly all, and a child inherits it.
  static func start(_ process: Process) throws {
    var none = sigset_t()
    var blocked = sigset_t()
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, &blocked)
    defer { pthread_sigmask(SIG_SETMASK, &blocked, nil) }
    try process.run()
  }

  /// Runs `words`, which must succeed.
  ///
  /// *Throws* what the command said when it fails.
  @discardableResult
  static func require(
    _ words: [String], in folder: URL, environment: [String: String] = [:], limit: Double = 300
  ) throws -> Result {
    let result = try run(words, in: folder, environment: environment, limit: limit)
    guard result.status == 0 else { throw Failure.failed(result) }
    return result
  }
}
