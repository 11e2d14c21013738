import Diagnostics
import Linting
import Platform
import Rego
import Text

extension IDP {
  /// The command `idp policy test`.
  static let policyTestCommand: Command = Command(
    "test", "run the tests of policies",
    discussion: """
      Compiles all .rego files of the paths together and evaluates the rules whose names begin \
      with `test_`, as `opa test` does: a test passes when it is true. Rules that begin with \
      `todo_test_` are listed and not run.

      Exit status: 0 when every test passed, 1 when one did not, 2 when a file has errors or \
      there is no test.
      """,
    options: [
      CommandOption(
        "run", short: "r", value: .text("REGEX"), "run the tests whose full names match"),
      CommandOption("verbose", short: "v", "list the tests that passed, and what they printed"),
      CommandOption(
        "workers", value: .integer("N", 1...256), "the number of threads; all cores by default"),
    ],
    positionals: [Positional("PATH", "a folder or file of Rego", .atLeastOne)],
    examples: [
      Example("idp policy test policy/", "every test below a folder"),
      Example("idp policy test policy/ --run image -v", "some of them, in full"),
    ]
  ) { invocation throws(CommandFailure) in
    let pattern = try invocation.testPattern()
    let loaded = PolicyTester.load(invocation.arguments.positionals("PATH"))
    guard let tester = loaded.value.tester else {
      invocation.writeErrors(loaded.diagnostics, in: loaded.value.sources)
      return .failure
    }
    invocation.writeErrors(loaded.diagnostics, in: loaded.value.sources)
    let outcomes = tester.run(
      matching: pattern,
      workers: invocation.arguments.integer("workers") ?? availableProcessors(),
      environment: EvaluationEnvironment(invocation.environment))
    return invocation.write(outcomes, of: loaded.value.sources)
  }
}

extension Invocation {
  fileprivate func testPattern() throws(CommandFailure) -> RegularExpression? {
    guard let text = arguments.value("run") else { return nil }
    do throws(RegexSyntaxError) {
      return try RegularExpression(text)
    } catch {
      throw CommandFailure("--run: \(error.message)")
    }
  }

  /// Writes a line for each test that needs a look, then the counts.
  fileprivate func write(
    _ outcomes: [PolicyTester.Outcome], of sources: SourceFiles
  ) -> ExitStatus {
    var renderer = CodeFrameRenderer(sources)
    let isVerbose = arguments.flag("verbose")
    var counts = (passed: 0, failed: 0, skipped: 0)
    for outcome in outcomes {
      let place = outcome.range.map { renderer.place($0) + ": " } ?? ""
      var line = ""
      switch outcome.status {
      case .passed:
        counts.passed += 1
        if isVerbose { line = "PASS \(place)\(outcome.name)\n" }
      case .failed:
        counts.failed += 1
        line = "FAIL \(place)\(outcome.name)\n"
      case .error(let message):
        counts.failed += 1
        line = "ERROR \(place)\(outcome.name): \(message)\n"
      case .skipped:
        counts.skipped += 1
        line = "SKIPPED \(place)\(outcome.name)\n"
      }
      output.write(line)
      guard isVerbose || outcome.status != .passed else { continue }
      for text in outcome.printed { output.write("  \(text)\n") }
    }
    let skipped = counts.skipped > 0 ? ", \(counts.skipped) skipped" : ""
    output.write("\(counts.passed) passed, \(counts.failed) failed\(skipped)\n")
    return counts.failed > 0 ? .findings : .success
  }
}
