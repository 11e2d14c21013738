import Diagnostics
import Linting
import Rego
import Reporting

extension IDP {
  /// The command `idp policy check`.
  static let policyCheckCommand: Command = Command(
    "check", "compile policies strictly, without running them",
    discussion: """
      Reports what does not parse or compile, imports, variables and arguments that nothing uses, \
      names below `data` that neither a rule nor a document defines, and rules that can never \
      report. Tests are checked with the policies that they test.

      Exit status: 0 when nothing is wrong, 1 when something is, 2 when a path cannot be read.
      """,
    options: [
      CommandOption(
        "format", short: "f", value: .choice("FORMAT", ["text", "lines", "json"]),
        default: "text", "how to write the problems"),
      .catalog,
    ] + CommandOption.regoVersions,
    positionals: [Positional("PATH", "a folder or file of Rego", .atLeastOne)],
    examples: [
      Example("idp policy check policy/", "every file below a folder"),
      Example("idp policy check policy/ --format lines", "a line for each problem, for editors"),
    ]
  ) { invocation throws(CommandFailure) in
    let paths = invocation.arguments.positionals("PATH")
    let sources = try invocation.policySources(paths, data: .named)
    if sources.diagnostics.contains(where: { $0.subject == nil }) {
      invocation.writeErrors(sources.diagnostics, in: sources.sources)
      return .failure
    }
    guard !sources.modules.isEmpty || sources.hasErrors else {
      throw CommandFailure("there is no Rego in \(paths.joined(separator: ", "))")
    }
    let problems = PolicyChecker.check(sources, try invocation.loadCatalog())
    invocation.write(problems, in: sources.sources, modules: sources.modules.count)
    return problems.contains { $0.severity > .note } ? .findings : .success
  }
}

extension Invocation {
  fileprivate func write(
    _ problems: [Diagnostic], in sources: SourceFiles, modules: Int
  ) {
    switch arguments.value("format") {
    case "json": output.write(DiagnosticList(problems, sources).json)
    case "lines":
      var renderer = CodeFrameRenderer(sources, style: frameStyle())
      for problem in problems { output.write(renderer.line(problem) + "\n") }
    default:
      var renderer = CodeFrameRenderer(sources, style: frameStyle())
      for problem in problems { output.write(renderer.frame(problem) + "\n") }
      let count = problems.count { $0.severity > .note }
      let files = "\(modules) file\(modules == 1 ? "" : "s") of Rego"
      output.write(
        count == 0
          ? "no problems in \(files)\n" : "\(count) problem\(count == 1 ? "" : "s") in \(files)\n")
    }
  }
}
