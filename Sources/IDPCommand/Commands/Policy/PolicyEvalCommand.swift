import Catalog
import Diagnostics
import Linting
import Rego

extension IDP {
  /// The command `idp policy eval`.
  static let policyEvalCommand: Command = Command(
    "eval", "evaluate a query, as `opa eval` does",
    discussion: """
      The JSON is OPA's: `result` has an object for each way in which the query holds, with the \
      values of its `expressions` and the `bindings` of its variables. No result is `{}`. What \
      `print` is given goes to standard error.

      Exit status: 0 when the query was evaluated, 1 with --fail when it has no result and with \
      --fail-defined when it has one, 2 when something has errors.
      """,
    options: [
      CommandOption(
        "data", short: "d", value: .file("PATH"), isRepeatable: true,
        "a file of Rego or data, or a folder of both"),
      CommandOption("input", short: "i", value: .file("FILE"), "the input, JSON or YAML"),
      CommandOption(
        "strict-builtin-errors", "make an error of a builtin an error, not undefined"),
      CommandOption(
        "format", short: "f", value: .choice("FORMAT", ["json", "pretty"]), default: "json",
        "how to write the result"),
      CommandOption("fail", "exit with 1 when there is no result"),
      CommandOption("fail-defined", "exit with 1 when there is one"),
      .catalog,
    ] + CommandOption.regoVersions,
    positionals: [Positional("QUERY", "the query, such as `data.main.deny`")],
    examples: [
      Example("idp policy eval '1 + 2'", "a calculation"),
      Example(
        "idp policy eval -d policy/ -i deployment.yaml 'data.main.deny'",
        "the results of a rule for one manifest"),
      Example("idp policy eval -f pretty 'some x in [1, 2, 3]; x > 1'", "a table for people"),
    ]
  ) { invocation throws(CommandFailure) in
    var evaluation = try PolicyEvaluation(invocation)
    return try evaluation.run()
  }
}

/// One run of `idp policy eval`.
private struct PolicyEvaluation {
  let invocation: Invocation
  private var sources: PolicySources
  private let input: Value?

  init(_ invocation: Invocation) throws(CommandFailure) {
    self.invocation = invocation
    sources = try invocation.policySources(invocation.arguments.values("data"), data: .all)
    input = try invocation.arguments.value("input").map { path throws(CommandFailure) in
      var file = PolicySources()
      file.add(path, version: nil, data: .all)
      guard file.modules.isEmpty, !file.hasErrors else {
        let problem = file.diagnostics.first { $0.severity == .error }
        throw CommandFailure(
          "--input: \(problem?.summary ?? "\"\(path)\" is Rego")", detail: problem?.detail)
      }
      return file.data
    }
  }

  mutating func run() throws(CommandFailure) -> ExitStatus {
    let arguments = invocation.arguments
    let source = sources.add(text: arguments.positional("QUERY") ?? "", named: "QUERY")
    let version = try invocation.regoVersion() ?? .v1
    let query = Parser.parseQuery(source, version: version)
    var problems = sources.diagnostics + query.diagnostics
    guard let body = query.value, !sources.hasErrors else { return fail(problems) }
    let compiled = Compiler.compile(
      sources.modules, query: body, file: source.index, capturing: true)
    problems += compiled.diagnostics
    guard let plan = compiled.value, let planned = plan.query else { return fail(problems) }
    invocation.writeErrors(problems, in: sources.sources)
    let data = sources.dataWithFacts(of: try invocation.loadCatalog(), for: plan.baseDocuments)
    let evaluator = Evaluator(
      plan, base: data, isStrict: arguments.flag("strict-builtin-errors"),
      environment: EvaluationEnvironment(invocation.environment))
    evaluator.start(input: input)
    let solutions: [[Value]]
    do throws(EvaluationError) {
      solutions = try evaluator.querySolutions()
    } catch {
      return fail([
        Diagnostic(id: error.code.rawValue, summary: error.message, subject: error.range)
      ])
    }
    for text in evaluator.printed { invocation.output.writeError(text + "\n") }
    let results = QueryResults(planned, solutions, source)
    invocation.output.write(
      arguments.value("format") == "pretty" ? results.pretty : results.json)
    let isWrong = solutions.isEmpty ? arguments.flag("fail") : arguments.flag("fail-defined")
    return isWrong ? .findings : .success
  }

  private func fail(_ problems: [Diagnostic]) -> ExitStatus {
    if invocation.arguments.value("format") == "pretty" {
      invocation.writeErrors(problems, in: sources.sources)
    } else {
      invocation.output.write(
        QueryResults.json(errors: problems.filter { $0.severity == .error }, sources.sources))
    }
    return .failure
  }
}
