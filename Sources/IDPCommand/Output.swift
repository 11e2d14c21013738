import Platform

/// Where a command writes: the process's streams, or memory that a test reads.
package final class Output {
  private let streams: (output: StreamWriter, error: StreamWriter)?
  /// What was written to standard output, when it is kept in memory.
  package private(set) var standardOutput = ""
  /// What was written to standard error, when it is kept in memory.
  package private(set) var standardError = ""
  /// Whether a person reads standard output.
  package let isTerminal: Bool
  /// Whether a person reads standard error.
  package let errorIsTerminal: Bool
  /// *Unit and base*: columns, at least 40.
  package let width: Int

  private init(
    streams: (StreamWriter, StreamWriter)?, isTerminal: Bool, errorIsTerminal: Bool, width: Int
  ) {
    self.streams = streams
    self.isTerminal = isTerminal
    self.errorIsTerminal = errorIsTerminal
    self.width = max(40, width)
  }

  /// The streams of this process.
  package static func process() -> Output {
    Output(
      streams: (StreamWriter(.output), StreamWriter(.error)),
      isTerminal: StandardStream.output.isTerminal,
      errorIsTerminal: StandardStream.error.isTerminal,
      width: StandardStream.output.terminalWidth ?? 100)
  }

  /// Memory, which `standardOutput` and `standardError` show.
  package static func memory(isTerminal: Bool = false, width: Int = 100) -> Output {
    Output(streams: nil, isTerminal: isTerminal, errorIsTerminal: isTerminal, width: width)
  }

  /// Writes text to standard output as it is.
  package func write(_ text: String) {
    if let streams { streams.output.write(text) } else { standardOutput += text }
  }

  /// Writes bytes to standard output as they are.
  package func write(_ bytes: [UInt8]) {
    if let streams {
      streams.output.write(bytes)
    } else {
      standardOutput += String(decoding: bytes, as: UTF8.self)
    }
  }

  /// Writes text to standard error, after everything written to standard output so far.
  package func writeError(_ text: String) {
    if let streams {
      streams.output.flush()
      streams.error.write(text)
      streams.error.flush()
    } else {
      standardError += text
    }
  }

  /// Writes what is buffered; *nil when* that worked or nobody reads any more.
  package func flush() -> FileError? {
    streams?.output.flush()
    streams?.error.flush()
    return streams?.output.failure
  }

  /// Whether to colour standard output under `mode`.
  package func usesColor(_ mode: ColorMode, _ environment: Environment) -> Bool {
    mode.usesColor(environment: environment, isTerminal: isTerminal)
  }
}

/// What a command reads from the person or program that started it.
package struct Input {
  /// Whether a person can be asked.
  package let isTerminal: Bool
  /// The next line that was typed; *nil when* the input has ended.
  package let nextLine: () -> String?
  /// Everything there is to read.
  package let readAll: () throws(FileError) -> [UInt8]
  /// Takes over the terminal for prompts; *nil when* there is none to draw on.
  package let openTerminal: () -> TerminalSession?

  package init(
    isTerminal: Bool, nextLine: @escaping () -> String?,
    readAll: @escaping () throws(FileError) -> [UInt8],
    openTerminal: @escaping () -> TerminalSession? = { nil }
  ) {
    self.isTerminal = isTerminal
    self.nextLine = nextLine
    self.readAll = readAll
    self.openTerminal = openTerminal
  }

  /// The standard input of this process.
  package static func process() -> Input {
    let reader = LineReader()
    return Input(
      isTerminal: StandardStream.input.isTerminal, nextLine: { reader.next() },
      readAll: { () throws(FileError) in try FileSystem.readStandardInput() },
      openTerminal: { TerminalSession() })
  }

  /// These lines, as if a person had typed them.
  package static func lines(_ lines: [String], isTerminal: Bool = true) -> Input {
    var rest = lines[...]
    return Input(
      isTerminal: isTerminal, nextLine: { rest.popFirst() },
      readAll: { () throws(FileError) in Array(rest.joined(separator: "\n").utf8) })
  }
}

/// A command line that is about to run, and everything it may use of the outside.
package struct Invocation {
  package let arguments: ParsedArguments
  package let environment: Environment
  package let input: Input
  package let output: Output
}
