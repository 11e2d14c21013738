import Platform
import Testing

@testable import IDPCommand

/// Runs a command line of `idp` in memory.
private func run(_ words: String...) -> (status: Int32, output: String, error: String) {
  let output = Output.memory(width: 80)
  let status = IDP.main(
    words, environment: Environment([:]), input: .lines([]), output: output)
  return (status, output.standardOutput, output.standardError)
}

@Suite struct ProgramTests {
  @Test func `the version is one line`() {
    let result = run("--version")
    #expect(result.status == 0)
    #expect(result.output == "idp \(IDP.version)\n")
    #expect(result.error == "")
  }

  @Test func `help goes to standard output`() {
    let result = run("completion", "--help")
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("Write the completion script for a shell.\n"))
    #expect(run("help", "completion").output == result.output)
  }

  @Test func `a mistake goes to standard error with exit status 2`() {
    let result = run("completoin")
    #expect(result.status == 2)
    #expect(result.output == "")
    #expect(
      result.error == """
        error: unknown command 'completoin': did you mean 'completion'?

        Usage: idp [OPTIONS] COMMAND
        See 'idp --help'.

        """)
  }

  @Test func `a missing command shows what there is, with exit status 2`() {
    let result = run()
    #expect(result.status == 2)
    #expect(result.output == "")
    #expect(result.error == run("--help").output)
  }

  @Test func `help for an unknown command is a mistake`() {
    let result = run("help", "zzz")
    #expect(result.status == 2)
    #expect(result.error == "error: unknown command 'zzz'\n")
  }

  @Test func `a failure shows its next step and sets the exit status`() {
    let program = Program(
      root: Command("tool", "fail") { _ throws(CommandFailure) in
        throw CommandFailure("it broke", detail: "mend it", status: .findings)
      }, version: "1")
    let output = Output.memory()
    let status = program.run(
      [], environment: Environment([:]), input: .lines([]), output: output)
    #expect(status == 1)
    #expect(output.standardError == "error: it broke\n  mend it\n")
  }

  @Test func `a command reads what was typed`() {
    let program = Program(
      root: Command("tool", "ask") { invocation in
        while let line = invocation.input.nextLine() { invocation.output.write("<\(line)>") }
        return .success
      }, version: "1")
    let output = Output.memory()
    _ = program.run(
      [], environment: Environment([:]), input: .lines(["a", "b"]), output: output)
    #expect(output.standardOutput == "<a><b>")
  }

  @Test func `every command of idp is well formed`() {
    func check(_ commands: [Command]) {
      guard let command = commands.last else { return }
      #expect(command.run != nil || !command.subcommands.isEmpty, "\(commands.title)")
      #expect(!command.summary.hasSuffix("."), "\(commands.title)")
      let spellings = commands.availableOptions.flatMap(\.spellings)
      #expect(Set(spellings).count == spellings.count, "\(commands.title)")
      for subcommand in command.subcommands { check(commands + [subcommand]) }
    }
    check([IDP.rootCommand])
    check([DeveloperCommand.rootCommand])
  }
}
