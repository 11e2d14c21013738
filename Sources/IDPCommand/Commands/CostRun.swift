import Catalog
import Costing
import Diagnostics
import Documents
import Linting
import Platform
import Repository
import Text

/// One run of `idp cost`, from the files to the report.
struct CostRun {
  let path: String
  /// The only environment that is asked for; *nil when* all are.
  let environment: String?
  let workers: Int
  /// The region of workloads that no node pool carries; *nil when* the node pools say it.
  let region: String?
  /// The variable files to evaluate with; empty when each of the tree is an environment.
  var variableFiles: [FoundFile] = []
  /// What the configuration says of budgets, utilisation and exclusions.
  var configuration = Configuration()
  /// Whether all files that the configuration is for are looked at.
  var isWhole = false
  /// The folder below the repository's root; empty for the root itself.
  var repositoryFolder = ""

  /// The report, and what was wrong with the files that it is about.
  struct Result {
    let report: CostReport
    let problems: [Diagnostic]
    let sources: SourceFiles
  }

  /// The estimate of the path, and its difference from a commit.
  func report(
    _ catalog: Catalog, base: String?, today: Int
  ) throws(CommandFailure) -> Result {
    let book: PriceBook
    do throws(PriceBookError) {
      book = try PriceBook(catalog)
    } catch {
      throw CommandFailure(error.message)
    }
    let repository = try load(base)
    let old = try base.map { base throws(CommandFailure) in try load(at: base) }
    try checkEnvironment(repository, old)
    let estimator = Estimator(
      book, region: region, utilisation: Utilisation(configuration.utilisation))
    let estimate = estimator.estimate(repository, environment: environment)
    let difference = old.map {
      EstimateDifference(from: estimator.estimate($0, environment: environment), to: estimate)
    }
    let report = CostReport(
      estimate: estimate, difference: difference, base: base,
      facts: book.topics.map { CostReport.FactDate($0.name, $0.about, today: today) },
      budgets: checks(configuration.budgets, estimate))
    return Result(
      report: report, problems: problems(of: repository), sources: repository.sources)
  }

  /// What is wrong with the Terraform; a policy or manifest that is wrong changes no amount.
  private func problems(of repository: Repository) -> [Diagnostic] {
    repository.diagnostics.filter { problem in
      // A state in place of a plan is one of its warnings.
      if problem.id == Repository.planProblem { return true }
      guard problem.severity == .error else { return false }
      return problem.subject.map { Self.isTerraform(repository.sources[$0.file].path) } ?? true
    }
  }

  /// Reads the path; a difference looks at the files of Terraform alone.
  private func load(_ base: String?) throws(CommandFailure) -> Repository {
    var found: FoundFiles
    let isFolder: Bool
    do throws(FileError) {
      isFolder = try FileSystem.status(path).kind == .directory
      found = try FileFinder.find(
        [path], workingDirectory: try FileSystem.currentDirectory(), isExcluded: isExcluded)
    } catch {
      throw CommandFailure(error.message, detail: error.detail)
    }
    if base != nil { found.files = found.files.filter { Self.isTerraform($0.path) } }
    guard isFolder || base == nil else {
      throw CommandFailure(
        "'\(path)' is no folder, and --base compares folders",
        detail: "estimate two plans, one after the other, to compare them")
    }
    found.variableFiles = variableFiles
    let repository = Repository.load(found, workers: workers, isExcluded: isExcluded)
    // A module is a folder: one of its files alone costs something else.
    guard isFolder || repository.documents.contains(where: { $0.terraform?.isPlan == true }) else {
      throw unreadPlan(repository.diagnostics) ?? noFolder
    }
    return repository
  }

  private func isExcluded(_ repositoryPath: String, isDirectory: Bool) -> Bool {
    configuration.isExcluded(repositoryPath, isDirectory: isDirectory)
  }

  /// Whether a file, or a folder that it is in, is excluded; its path is below the folder that is asked
  /// about.
  private func isExcludedBelow(_ path: String) -> Bool {
    var path = repositoryFolder.isEmpty ? path : "\(repositoryFolder)/\(path)"
    var isDirectory = false
    while path != "." {
      if configuration.isExcluded(path, isDirectory: isDirectory) { return true }
      path = Platform.Path.parent(path)
      isDirectory = true
    }
    return false
  }

  /// Why a file that is no Terraform is no plan; *nil when* it is just something else.
  private func unreadPlan(_ problems: [Diagnostic]) -> CommandFailure? {
    let problem = problems.first { $0.id == Repository.planProblem || $0.severity == .error }
    guard let problem, !Self.isTerraform(path) else { return nil }
    return CommandFailure("'\(path)': \(problem.summary)", detail: problem.detail)
  }

  private var noFolder: CommandFailure {
    CommandFailure(
      "'\(path)' is neither a folder nor a plan",
      detail: "name the folder that the module is in, or a plan that 'terraform show -json' wrote")
  }

  private func load(at revision: String) throws(CommandFailure) -> Repository {
    let files = try GitTree(folder: path).files(at: revision) { path in
      Self.isTerraform(path) && !isExcludedBelow(path)
    }
    return Repository.parse(
      files.map { file in
        (path == "." ? file.path : Platform.Path.join(path, file.path), file.bytes)
      }, workers: workers)
  }

  private static func isTerraform(_ path: String) -> Bool {
    [".tf", ".tfvars", ".tf.json", ".tfvars.json"].contains { path.hasSuffix($0) }
  }

  private func checkEnvironment(
    _ new: Repository, _ old: Repository?
  ) throws(CommandFailure) {
    guard let environment else { return }
    let names = [new, old].compactMap { $0 }.flatMap { Estimator.environments(of: $0) }
    guard !names.contains(environment) else { return }
    let near = nearest(to: environment, in: names)
    throw CommandFailure(
      "no environment is called \"\(environment)\"",
      detail: near.map { "did you mean \"\($0)\"?" }
        ?? (names.isEmpty
          ? "there is no variable file beside those that Terraform reads by itself"
          : "there are \(Set(names).sorted().joined(separator: ", "))"))
  }
}
