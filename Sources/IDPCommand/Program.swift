import Platform

/// A tree of commands as a function from a command line and its surroundings to an exit status.
struct Program {
  let root: Command
  let version: String

  /// Runs a command line; never exits, and touches no stream but those it is given.
  func run(
    _ words: [String], environment: Environment, input: Input, output: Output
  ) -> Int32 {
    let status = perform(words, environment: environment, input: input, output: output)
    guard let error = output.flush() else { return status.code }
    output.writeError("error: \(error.message)\n")
    return ExitStatus.failure.code
  }

  /// Runs this process's command line and ends the process.
  func runProcess() -> Never {
    let words = Array(CommandLine.arguments.dropFirst())
    exitProcess(
      run(words, environment: .current(), input: .process(), output: .process()))
  }

  private func perform(
    _ words: [String], environment: Environment, input: Input, output: Output
  ) -> ExitStatus {
    switch parse(words, with: root) {
    case .help(let commands):
      output.write(helpText(for: commands, width: output.width))
      return .success
    case .version:
      output.write("\(root.name) \(version)\n")
      return .success
    case .failure(let error, let commands):
      report(error, in: commands, to: output)
      return .failure
    case .run(let arguments):
      return perform(
        Invocation(arguments: arguments, environment: environment, input: input, output: output))
    }
  }

  private func perform(_ invocation: Invocation) -> ExitStatus {
    guard let action = invocation.arguments.commands.last?.run else {
      preconditionFailure("the parser only runs commands that have an action")
    }
    do throws(CommandFailure) {
      return try action(invocation)
    } catch {
      invocation.output.writeError("error: \(error.message)\n")
      if let detail = error.detail { invocation.output.writeError("  \(detail)\n") }
      return error.status
    }
  }

  private func report(_ error: UsageError, in commands: [Command], to output: Output) {
    // Someone who only types the name wants to see what there is.
    if case .missingCommand = error {
      output.writeError(helpText(for: commands, width: output.width))
      return
    }
    output.writeError("error: \(error.message)\n")
    output.writeError(
      """

      Usage: \(usageLines(for: commands))
      See '\(commands.title) --help'.

      """)
  }
}
