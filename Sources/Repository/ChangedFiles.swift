import Diagnostics
import Platform
import Text

/// The files of a repository that changed, for a run that reports on those alone.
package struct ChangedFiles: Sendable {
  /// *Shape*: file indexes of the repository.
  package let files: Set<UInt32>
  /// Whether a file is gone, which may have held anything.
  package let hasRemovedFiles: Bool

  package init(files: Set<UInt32>, hasRemovedFiles: Bool) {
    self.files = files
    self.hasRemovedFiles = hasRemovedFiles
  }
}

extension FileFinder {
  /// All files of the repository around the working directory, and which of them changed.
  ///
  /// A path that a walk would not read, or that is gone, is no error; `unchecked` counts the kinds
  /// of the changed files only.
  ///
  /// *Throws*: when the repository cannot be listed, or a path leads out of it.
  package static func findChanged(
    _ paths: [String], workingDirectory: String,
    isExcluded: @escaping (_ repositoryPath: String, _ isDirectory: Bool) -> Bool = { _, _ in
      false
    }
  ) throws(FileError) -> (found: FoundFiles, changed: ChangedFiles) {
    let root = root(of: workingDirectory, workingDirectory: workingDirectory)
    var found = try list(
      [ascent(from: workingDirectory, to: root)], workingDirectory: workingDirectory,
      isExcluded: isExcluded)
    found.files = found.files.map { $0.shown(from: workingDirectory) }
      .sorted { Platform.Path.precedes($0.path, $1.path) }
    var indexes: [[UInt8]: UInt32] = [:]
    for (index, file) in found.files.enumerated() {
      indexes[Array(file.repositoryPath.utf8)] = UInt32(index)
    }
    var files: Set<UInt32> = []
    var unchecked: [String: Int] = [:]
    var hasRemovedFiles = false
    for path in paths {
      let absolute = Platform.Path.normalized(Platform.Path.join(workingDirectory, path))
      guard !path.isEmpty, let below = Platform.Path.relative(absolute, to: root) else {
        throw .outsideRoot(path: path, root: root)
      }
      if let index = indexes[Array(below.utf8)] {
        files.insert(index)
      } else if !FileSystem.exists(absolute) {
        hasRemovedFiles = true
      } else if case .unchecked(let kind) = FileInterest(path: below) {
        unchecked[kind, default: 0] += 1
      }
    }
    found.unchecked = unchecked
    return (found, ChangedFiles(files: files, hasRemovedFiles: hasRemovedFiles))
  }

  /// The way up from a folder to one above it, as a person writes it.
  private static func ascent(from folder: String, to root: String) -> String {
    let below = Platform.Path.relative(folder, to: root) ?? ""
    let steps = below.split(separator: "/").filter { $0 != "." }
    return steps.isEmpty ? "." : steps.map { _ in ".." }.joined(separator: "/")
  }
}

extension FoundFile {
  /// The same file, with a short path where it lies below the folder.
  fileprivate func shown(from folder: String) -> FoundFile {
    FoundFile(
      absolutePath: absolutePath,
      path: Platform.Path.relative(absolutePath, to: folder) ?? path,
      repositoryPath: repositoryPath)
  }
}
