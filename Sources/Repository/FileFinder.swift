import Diagnostics
import Platform
import Text

/// The files to read, found before any is opened.
package struct FoundFiles: Sendable {
  /// *Shape*: in bytewise order of display path, without duplicates.
  package var files: [FoundFile]
  /// Variable files of Terraform that hold for every module, in the order of their application.
  package var variableFiles: [FoundFile] = []
  /// Files of kinds that policies do not see, by kind.
  ///
  /// *Shape*: kind to count; "other" collects what no policy could be about.
  package var unchecked: [String: Int]
  /// What could not be listed or followed.
  package var diagnostics: [Diagnostic]
}

/// A file to read.
package struct FoundFile: Sendable, Equatable {
  /// The absolute path to open.
  package let absolutePath: String
  /// The path as shown: relative to the working directory where it is below it.
  package let path: String
  /// The path below the repository's root, which exclusions and kinds go by.
  package let repositoryPath: String
}

/// Walks targets as git would list them: honours `.gitignore`, skips what is never source.
package struct FileFinder {
  /// The absolute folder that display paths are relative to.
  private let workingDirectory: String
  /// Whether a path below the repository's root is excluded by configuration.
  private let isExcluded: (_ repositoryPath: String, _ isDirectory: Bool) -> Bool
  private var found: [FoundFile] = []
  private var links: [FoundFile] = []
  private var unchecked: [String: Int] = [:]
  private var diagnostics: [Diagnostic] = []

  /// Folders that hold no source of their own.
  static let skippedFolders = [".git", ".idp", ".terraform"]

  private init(
    workingDirectory: String,
    isExcluded: @escaping (_ repositoryPath: String, _ isDirectory: Bool) -> Bool
  ) {
    self.workingDirectory = workingDirectory
    self.isExcluded = isExcluded
  }

  /// The files of all targets, each a file or a folder as the user wrote it.
  ///
  /// *Throws*: when a target does not exist or cannot be reached.
  package static func find(
    _ targets: [String], workingDirectory: String,
    isExcluded: @escaping (_ repositoryPath: String, _ isDirectory: Bool) -> Bool = { _, _ in
      false
    }
  ) throws(FileError) -> FoundFiles {
    var found = try list(targets, workingDirectory: workingDirectory, isExcluded: isExcluded)
    if found.files.isEmpty {
      found.diagnostics.append(
        Diagnostic(
          id: "nothing-to-check", severity: .warning,
          summary: "no YAML, JSON or Terraform file was found",
          detail: "Nothing was checked. Name a folder that holds manifests."))
    }
    return found
  }

  /// The files of all targets, of which there may be none.
  static func list(
    _ targets: [String], workingDirectory: String,
    isExcluded: @escaping (_ repositoryPath: String, _ isDirectory: Bool) -> Bool
  ) throws(FileError) -> FoundFiles {
    var finder = FileFinder(workingDirectory: workingDirectory, isExcluded: isExcluded)
    for target in targets { try finder.add(target) }
    return finder.finish()
  }

  /// The files of these names, in their order.
  ///
  /// *Throws*: when one does not exist or cannot be reached.
  package static func files(
    _ names: [String], workingDirectory: String
  ) throws(FileError) -> [FoundFile] {
    var files: [FoundFile] = []
    for name in names {
      files += try list([name], workingDirectory: workingDirectory) { _, _ in false }.files
    }
    return files
  }

  /// The nearest folder at or above an absolute one that holds `.git`; *nil when* there is none.
  package static func repositoryRoot(of folder: String) -> String? {
    var folder = folder
    while true {
      if FileSystem.exists(Platform.Path.join(folder, ".git")) { return folder }
      let parent = Platform.Path.parent(folder)
      if parent == folder || folder == "." { return nil }
      folder = parent
    }
  }

  /// What paths are relative to: the repository; else the working directory, else the folder.
  ///
  /// Both arguments are absolute; the working directory counts for folders at or below it.
  package static func root(of folder: String, workingDirectory: String) -> String {
    if let root = repositoryRoot(of: folder) { return root }
    let isBelow = folder.utf8.starts(with: (workingDirectory + "/").utf8)
    return isBelow ? workingDirectory : folder
  }

  /// Adds a target's files.
  private mutating func add(_ target: String) throws(FileError) {
    // An empty name is a variable that nobody set, not the working directory.
    guard !target.isEmpty else { throw .notFound(path: target) }
    let absolute: String
    do throws(FileError) {
      absolute = try FileSystem.resolve(Platform.Path.join(workingDirectory, target))
    } catch .notFound {
      throw .notFound(path: target)
    }
    let status = try FileSystem.status(absolute)
    let display = displayPath(target: target, absolute: absolute)
    guard status.kind == .directory else { return addFile(absolute, display) }
    var walk = TreeWalk(
      folder: absolute, root: Self.root(of: absolute, workingDirectory: workingDirectory),
      display: display == "." ? "" : display, isExcluded: isExcluded)
    walk.run()
    found += walk.files
    links += walk.links
    unchecked.merge(walk.unchecked, uniquingKeysWith: +)
    diagnostics += walk.diagnostics
  }

  /// Adds a file that the user named: read whatever its name, unless the name tells a kind that
  /// is not YAML or JSON.
  private mutating func addFile(_ absolute: String, _ display: String) {
    if case .unchecked(let kind) = FileInterest(path: absolute), kind != "other" {
      unchecked[kind, default: 0] += 1
      return
    }
    let folder = Platform.Path.parent(absolute)
    let root = Self.root(of: folder, workingDirectory: workingDirectory)
    found.append(
      FoundFile(
        absolutePath: absolute, path: display,
        repositoryPath: Platform.Path.relative(absolute, to: root) ?? display))
  }

  /// Drops files met twice and links to files met under their own name.
  private func finish() -> FoundFiles {
    var seen: Set<FileStatus.Identity> = []
    var kept: [FoundFile] = []
    for file in found + links.sorted(by: { Platform.Path.precedes($0.path, $1.path) }) {
      do throws(FileError) {
        let identity = try FileSystem.status(file.absolutePath).identity
        if seen.insert(identity).inserted { kept.append(file) }
      } catch {
        // Reading it will tell why.
        kept.append(file)
      }
    }
    kept.sort { Platform.Path.precedes($0.path, $1.path) }
    return FoundFiles(files: kept, unchecked: unchecked, diagnostics: diagnostics)
  }

  private func displayPath(target: String, absolute: String) -> String {
    if absolute.isSameUTF8(as: workingDirectory) { return "." }
    if let below = Platform.Path.relative(absolute, to: workingDirectory) { return below }
    return Platform.Path.normalized(target)
  }
}
