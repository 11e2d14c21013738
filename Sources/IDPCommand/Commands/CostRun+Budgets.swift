import Costing
import Diagnostics
import Linting
import Platform
import Repository
import Text

extension CostRun {
  /// The configuration at or above the path, what is wrong with it, and its file.
  mutating func findConfiguration() throws(CommandFailure) -> Parsed<SourceFiles>? {
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
      let parsed = Configuration.read(source, folder: below)
      configuration = parsed.value
      repositoryFolder = Path.relative(folder, to: root) ?? ""
      isWhole = Path.parent(found).isSameUTF8(as: folder)
      return Parsed(SourceFiles([source]), parsed.diagnostics)
    } catch {
      throw CommandFailure(error.message, detail: error.detail)
    }
  }

  /// The limits that the estimate can be compared with: with one environment, its own alone.
  func checks(_ budgets: [Budget], _ estimate: Estimate) -> [BudgetCheck] {
    budgets.filter { environment == nil || $0.scope == .environment(environment ?? "") }
      .map { BudgetCheck($0, estimate) }
  }
}
