import Diagnostics
import Linting
import Platform
import Rego
import Reporting
import Text

extension IDP {
  /// The command `idp policy test`.
  static let policyTestCommand: Command = Command(
    "test", "run the tests of policies",
    discussion: """
      Compiles all .rego files of the paths together and evaluates the rules whose names begin \
      with `test_`, as `opa test` does: a test passes when it is true. Rules that begin with \
      `todo_test_` are listed and not run. Files called data.json or data.yaml are data, as in \
      bundles, and the facts of the catalogue are there as in a lint.

      With --coverage, every condition that no test made hold is shown in its line.

      Exit status: 0 when every test passed, 1 when one did not or the coverage is below the \
      threshold, 2 when a file has errors or there is no test.
      """,
    options: [
      CommandOption(
        "run", short: "r", value: .text("REGEX"), "run the tests whose full names match"),
      CommandOption("coverage", short: "c", "show the conditions that no test made hold"),
      CommandOption(
        "threshold", value: .integer("PERCENT", 0...100),
        "fail when fewer conditions held; asks for --coverage"),
      CommandOption(
        "format", short: "f", value: .choice("FORMAT", ["text", "json", "junit"]),
        default: "text", "how to write the outcomes"),
      CommandOption("verbose", short: "v", "list the tests that passed, and what they printed"),
      CommandOption(
        "workers", value: .integer("N", 1...256), "the number of threads; all cores by default"),
      .catalog,
    ] + CommandOption.regoVersions,
    positionals: [Positional("PATH", "a folder or file of Rego", .atLeastOne)],
    examples: [
      Example("idp policy test policy/", "every test below a folder"),
      Example("idp policy test policy/ --run image -v", "some of them, in full"),
      Example("idp policy test policy/ --coverage --threshold 90", "what the tests leave out"),
      Example("idp policy test policy/ --format junit > tests.xml", "for a CI system"),
    ]
  ) { invocation throws(CommandFailure) in
    let arguments = invocation.arguments
    let pattern = try invocation.testPattern()
    let threshold = arguments.integer("threshold")
    let sources = try invocation.policySources(arguments.positionals("PATH"), data: .named)
    let loaded = PolicyTester.load(sources, try invocation.loadCatalog())
    invocation.writeErrors(loaded.diagnostics, in: sources.sources)
    guard let tester = loaded.value else { return .failure }
    let records = arguments.flag("coverage") || threshold != nil
    let outcomes = tester.run(
      matching: pattern, workers: arguments.integer("workers") ?? availableProcessors(),
      recordsCoverage: records, environment: EvaluationEnvironment(invocation.environment))
    let report = PolicyTestReport(
      outcomes: outcomes, coverage: records ? tester.coverage(of: outcomes) : nil,
      sources: sources.sources)
    invocation.write(report)
    let isCovered = (report.coverage?.permille ?? 1000) >= (threshold ?? 0) * 10
    return report.failedCount == 0 && isCovered ? .success : .findings
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

  fileprivate func write(_ report: PolicyTestReport) {
    switch arguments.value("format") {
    case "json": output.write(report.json())
    case "junit": output.write(report.junit())
    default:
      output.write(report.text(style: frameStyle(), isVerbose: arguments.flag("verbose")))
    }
  }
}
