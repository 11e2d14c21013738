import Platform

/// The program `idp`.
package enum IDP {
  /// The one place that states the version.
  package static let version = "0.1.0"

  /// Runs this process's command line and ends the process.
  package static func runProcess() -> Never {
    Program(root: rootCommand, version: version).runProcess()
  }

  /// Runs a command line; never exits, and touches no stream but those it is given.
  package static func main(
    _ words: [String], environment: Environment, input: Input, output: Output
  ) -> Int32 {
    Program(root: rootCommand, version: version)
      .run(words, environment: environment, input: input, output: output)
  }
}
