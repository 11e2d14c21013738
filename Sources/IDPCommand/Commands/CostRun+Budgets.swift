import Costing
import Diagnostics
import Linting
import Platform
import Repository

extension CostRun {
  /// The configuration at or above the path, what is wrong with it, and its file.
  func configuration() throws(CommandFailure) -> (value: Parsed<Configuration>, SourceFiles)? {
    // Who reads the path reports that it is not there, by the name that the user gave.
    guard FileSystem.exists(path) else { return nil }
    do throws(FileError) {
      let workingDirectory = try FileSystem.currentDirectory()
      let folder = try FileSystem.resolve(Path.join(workingDirectory, path))
      let root = FileFinder.root(of: folder, workingDirectory: workingDirectory)
      guard let found = Configuration.find(from: folder, root: root) else { return nil }
      let source = SourceFile(
        index: 0, path: Path.relative(found, to: workingDirectory) ?? found,
        bytes: try FileSystem.read(found))
      let below = Path.relative(Path.parent(found), to: root) ?? ""
      return (Configuration.read(source, folder: below), SourceFiles([source]))
    } catch {
      throw CommandFailure(error.message, detail: error.detail)
    }
  }

  /// The limits that the estimate can be compared with: with one environment, its own alone.
  func checks(_ budgets: Configuration.Budgets, _ estimate: Estimate) -> [BudgetCheck] {
    var checks = budgets.environments.filter { environment == nil || environment == $0.name }
      .map { BudgetCheck(estimate, environment: $0.name, dollars: $0.dollars) }
    if environment == nil, let dollars = budgets.repository {
      checks.append(BudgetCheck(estimate, environment: nil, dollars: dollars))
    }
    return checks
  }
}
