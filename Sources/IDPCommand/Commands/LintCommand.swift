import Linting
import Platform
import Rego
import Repository

extension IDP {
  /// The command `idp lint`.
  static let lintCommand: Command = Command(
    "lint", "check manifests against policies",
    discussion: """
      Reads every YAML and JSON file below the paths, as git would list them, and holds each \
      document to the policies of the catalogue and of your own folders. Findings point at the \
      line and column to change, whoever wrote the policy.

      Put `# idp:ignore POLICY -- reason` on or above a line to accept a finding there. \
      `.idp.yaml` sets levels, parameters and exclusions.

      Exit status: 0 when nothing reaches the fail level, 1 when something does, 2 when the \
      command line, the configuration or a policy is wrong.
      """,
    options: [
      CommandOption(
        "policy", short: "p", value: .directory("DIR"), isRepeatable: true,
        "a folder or file of Rego to apply as it is, written for conftest or Gatekeeper"),
      CommandOption(
        "only", value: .text("POLICY"), isRepeatable: true, "apply this policy and no other"),
      CommandOption(
        "changed",
        "report on the PATHs alone, which changed, and wherever a policy finds that looks across "
          + "files, when one of its files is among them"),
      CommandOption(
        "fail-level", value: .choice("LEVEL", ["error", "warning", "note"]), default: "error",
        "the least level that makes the run fail"),
      CommandOption(
        "format", short: "f", value: .choice("FORMAT", ReportFormat.names), default: "text",
        "how to write the report to standard output"),
      CommandOption(
        "output", short: "o", value: .text("FORMAT=FILE"), isRepeatable: true,
        "write the report to a file too, in any of these formats"),
      CommandOption("config", value: .file("FILE"), "the configuration to use instead"),
      CommandOption(
        "explain", "say for each finding which conditions held, and what each of them read"),
      CommandOption(
        "show-suppressed", "show the findings that comments suppress, with their reasons"),
      CommandOption(
        "show-undecided", "show what would be a finding, if values that no file decides were so"),
      CommandOption(
        "workers", value: .integer("N", 1...256), "the number of threads; all cores by default"),
      CommandOption(
        "max-file-size", value: .integer("BYTES", 1...Int(UInt32.max)), default: "16 MB",
        "larger files are reported and not read"),
      .variableFile, .catalog,
    ] + CommandOption.regoVersions,
    positionals: [Positional("PATH", "a file or folder; the working directory by default", .any)],
    examples: [
      Example("idp lint", "check everything below this folder"),
      Example("idp lint deploy infra/queue.yaml", "check some of it"),
      Example("idp lint --policy policy/ deploy", "apply your own Rego too"),
      Example(
        "git diff --name-only -z main... | xargs -0 -r idp lint --changed",
        "check what a branch changes"),
      Example("idp lint --explain deploy/queue.yaml", "see what each condition of a policy read"),
      Example("idp lint --format json | jq .findings", "read the findings with a program"),
      Example(
        "idp lint --format github --output sarif=idp.sarif",
        "annotate a pull request, and keep a report for code scanning"),
    ]
  ) { invocation throws(CommandFailure) in
    try lint(invocation)
  }

  private static func lint(_ invocation: Invocation) throws(CommandFailure) -> ExitStatus {
    let arguments = invocation.arguments
    let named = arguments.positionals("PATH")
    if arguments.flag("changed"), named.isEmpty {
      throw CommandFailure(
        "--changed needs the files that changed",
        detail: "git diff --name-only -z main... | xargs -0 -r idp lint --changed")
    }
    let targets = named.isEmpty ? ["."] : named
    let files = try ReportFile.all(arguments.values("output"))
    var run = LintRun(
      catalog: try invocation.loadCatalog(),
      workers: arguments.integer("workers") ?? availableProcessors())
    run.only = arguments.values("only")
    run.explains = arguments.flag("explain")
    run.regoVersion = try invocation.regoVersion()
    run.environment = EvaluationEnvironment(invocation.environment)
    var found: FoundFiles
    var changed: ChangedFiles?
    let isExcluded: (String, Bool) -> Bool
    do throws(FileError) {
      let folder = try FileSystem.currentDirectory()
      try run.configure(
        arguments, target: arguments.flag("changed") ? "." : targets[0], workingDirectory: folder)
      let configuration = run.configuration
      isExcluded = { configuration.isExcluded($0, isDirectory: $1) }
      if arguments.flag("changed") {
        (found, changed) = try FileFinder.findChanged(
          named, workingDirectory: folder, isExcluded: isExcluded)
      } else {
        found = try FileFinder.find(targets, workingDirectory: folder, isExcluded: isExcluded)
      }
    } catch {
      throw CommandFailure(error.message, detail: error.detail)
    }
    if run.configurationProblems.contains(where: { $0.severity == .error }) {
      invocation.writeErrors(run.configurationProblems, in: run.configurationSources)
      return .failure
    }
    found.variableFiles = try invocation.variableFiles()
    let repository = Repository.load(
      found, maxFileSize: arguments.integer("max-file-size") ?? FileSystem.defaultMaxSize,
      workers: run.workers, isExcluded: isExcluded,
      providerSchema: run.catalog.schema(ofProvider:))
    let report: Report
    do throws(LintRun.Unusable) {
      report = try run.report(on: repository, changed: changed)
    } catch {
      invocation.writeErrors(error.diagnostics, in: error.sources)
      return .failure
    }
    let format = arguments.value("format").flatMap(ReportFormat.init) ?? .text
    invocation.output.write(invocation.text(of: report, as: format, isScreen: true))
    for file in files {
      try file.write(invocation.text(of: report, as: file.format, isScreen: false))
    }
    if report.hasFailedPolicies { return .failure }
    return report.fails ? .findings : .success
  }
}
