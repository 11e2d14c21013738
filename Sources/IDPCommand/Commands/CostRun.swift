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
    let repository = try load(isWhole: base == nil)
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
      guard problem.severity == .error else { return false }
      return problem.subject.map { Self.isTerraform(repository.sources[$0.file].path) } ?? true
    }
  }

  /// Reads the path; a difference looks at Terraform alone.
  private func load(isWhole: Bool) throws(CommandFailure) -> Repository {
    var found: FoundFiles
    let isFolder: Bool
    do throws(FileError) {
      isFolder = try FileSystem.status(path).kind == .directory
      found = try FileFinder.find(
        [path], workingDirectory: try FileSystem.currentDirectory(), isExcluded: isExcluded)
    } catch {
      throw CommandFailure(error.message, detail: error.detail)
    }
    // A module is a folder: one of its files alone costs something else.
    guard isFolder else {
      throw CommandFailure(
        "'\(path)' is no folder", detail: "name the folder that the module is in")
    }
    found.variableFiles = variableFiles
    if !isWhole { found.files = found.files.filter { Self.isTerraform($0.path) } }
    return Repository.load(found, workers: workers, isExcluded: isExcluded)
  }

  private func isExcluded(_ repositoryPath: String, isDirectory: Bool) -> Bool {
    configuration.isExcluded(repositoryPath, isDirectory: isDirectory)
  }

  private func load(at revision: String) throws(CommandFailure) -> Repository {
    let files = try GitTree(folder: path).files(at: revision, where: Self.isTerraform)
    return Repository.parse(
      files.map { file in
        (path == "." ? file.path : Platform.Path.join(path, file.path), file.bytes)
      }, workers: workers)
  }

  private static func isTerraform(_ path: String) -> Bool {
    [".tf", ".tfvars"].contains { path.hasSuffix($0) }
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
