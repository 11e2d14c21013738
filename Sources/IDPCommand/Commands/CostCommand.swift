import Costing
import Diagnostics
import Documents
import Linting
import Platform
import Reporting
import Repository
import Text

extension IDP {
  /// The command `idp cost`.
  static let costCommand: Command = Command(
    "cost", "estimate what Terraform costs in a month",
    discussion: """
      Evaluates the Terraform below PATH, each root module once for each of its variable files, \
      and multiplies what it makes with the list prices of the catalogue. Every amount names its \
      price row, quantity and assumptions. A plan that `terraform show -json` wrote is multiplied as \
      it is. What depends on use, on a value that no file decides or \
      on a price that no source has is listed without an amount, never guessed. Prices are without \
      tax and discounts; their age is shown.

      With --base, the same is done for a commit of git, and the difference is shown for each \
      resource.

      Budgets in `.idp.yaml` are compared with the sums; they change no exit status.

      Exit status: 0 with an estimate, 2 when the command line is wrong.
      """,
    options: [
      CommandOption(
        "base", value: .text("REF"), "compare with the files at this commit, branch or tag of git"),
      CommandOption(
        "environment", short: "e", value: .text("NAME"),
        "only the environment of this name, that of NAME.tfvars"),
      CommandOption(
        "format", short: "f", value: .choice("FORMAT", ["text", "json", "markdown"]),
        default: "text", "how to write the estimate"),
      CommandOption(
        "region", value: .text("REGION"),
        "where workloads run whose accelerators no node pool of this tree carries"),
      CommandOption(
        "workers", value: .integer("N", 1...256), "the number of threads; all cores by default"),
      .variableFile, .catalog,
    ],
    positionals: [
      Positional(
        "PATH", "a folder with Terraform, or a plan in JSON; the working directory by default",
        .optional)
    ],
    examples: [
      Example("idp cost infra", "what does it cost, in each environment?"),
      Example("idp cost infra --environment prod", "only in production"),
      Example("idp cost plan.json", "what does a plan cost that 'terraform show -json' wrote?"),
      Example(
        "idp cost --base origin/main --format markdown", "what does a branch change, as a comment"),
      Example("idp cost --format json | jq '.modules[].monthly_usd'", "read it with a program"),
    ]
  ) { invocation throws(CommandFailure) in
    var run = CostRun(
      path: invocation.arguments.positional("PATH") ?? ".",
      environment: invocation.arguments.value("environment"),
      workers: invocation.arguments.integer("workers") ?? availableProcessors(),
      region: invocation.arguments.value("region")?.lowercased())
    run.variableFiles = try invocation.variableFiles()
    if !run.variableFiles.isEmpty, invocation.arguments.value("base") != nil {
      throw CommandFailure(
        "--var-file and --base exclude each other",
        detail: "the variable files of the commit may be others: without --var-file each of them "
          + "is an environment")
    }
    let configuration = try run.findConfiguration()
    if let configuration, configuration.diagnostics.contains(where: { $0.severity == .error }) {
      invocation.writeErrors(configuration.diagnostics, in: configuration.value)
      return .failure
    }
    let result = try run.report(
      try invocation.loadCatalog(), base: invocation.arguments.value("base"),
      today: invocation.environment.today)
    // What is stated of a node pool that there is not is missing from the sums.
    let mistakes = CostMistakes(run.configuration.utilisation, result.report.estimate)
    if let configuration, run.isWhole, run.environment == nil, !mistakes.diagnostics.isEmpty {
      invocation.writeErrors(mistakes.diagnostics, in: configuration.value)
      return .failure
    }
    let report = result.report
    // What cannot be read is missing from the sums: nobody should miss that.
    if !result.problems.isEmpty {
      invocation.writeErrors(result.problems, in: result.sources)
      invocation.output.writeError("\n")
    }
    switch invocation.arguments.value("format") {
    case "json": invocation.output.write(CostJSON.text(report))
    case "markdown": invocation.output.write(CostMarkdown.text(report))
    default: invocation.output.write(CostText.text(report))
    }
    return .success
  }
}
