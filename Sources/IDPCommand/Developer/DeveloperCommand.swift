import Platform

/// The program `idp-dev`: the tasks of people who work on `idp`, run from the root of a checkout.
package enum DeveloperCommand {
  /// Runs this process's command line and ends the process.
  package static func runProcess() -> Never {
    Program(root: rootCommand, version: IDP.version).runProcess()
  }

  static let rootCommand: Command = Command(
    "idp-dev", "do the tasks of people who work on idp",
    options: [
      CommandOption(
        "root", value: .directory("DIR"), default: ".", isGlobal: true, "the checkout to work on")
    ],
    subcommands: [generateCommand, factsCommand, schemaCommand, checkCommand, benchCommand])

  private static let generateCommand: Command = Command(
    "generate", "write the files that follow from the catalogue"
  ) { invocation throws(CommandFailure) in
    do throws(DeveloperError) {
      let written = try generateFiles(root: root(invocation))
      for path in written { invocation.output.write("wrote \(path)\n") }
      if written.isEmpty { invocation.output.write("all generated files are up to date\n") }
      return .success
    } catch {
      throw CommandFailure(error.message)
    }
  }

  private static let checkCommand: Command = Command(
    "check", "check the rules of the project",
    discussion: "The tests run the same checks.",
    positionals: [
      Positional(
        "CHECK", "the checks to run (default: all)", .any, choices: ProjectCheck.all.map(\.name))
    ]
  ) { invocation throws(CommandFailure) in
    let names = invocation.arguments.positionals("CHECK")
    var count = 0
    for check in ProjectCheck.all where names.isEmpty || names.contains(check.name) {
      do throws(DeveloperError) {
        let problems = try check.run(root(invocation))
        for problem in problems { invocation.output.write("\(problem)\n") }
        count += problems.count
      } catch {
        throw CommandFailure("cannot check \(check.name): \(error.message)")
      }
    }
    if count > 0 {
      throw CommandFailure("\(count) problem\(count == 1 ? "" : "s")", status: .findings)
    }
    invocation.output.write("all checks passed\n")
    return .success
  }

  static func root(_ invocation: Invocation) -> String {
    invocation.arguments.value("root") ?? "."
  }
}
