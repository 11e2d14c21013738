import Documents
import Platform

/// The files that Terraform reads together with those that a user named.
///
/// A file says little alone: its variables are beside it, what it calls is in another folder, and
/// what a variable file sets is in a folder above.
struct ModuleFiles {
  private let isExcluded: (_ repositoryPath: String, _ isDirectory: Bool) -> Bool
  /// Absolute paths of the files that are read already.
  private var known: Set<String>
  /// Absolute paths of the folders that were looked into.
  private var listed: Set<String> = []

  init(
    besides files: [FoundFile],
    isExcluded: @escaping (_ repositoryPath: String, _ isDirectory: Bool) -> Bool
  ) {
    self.isExcluded = isExcluded
    known = Set(files.map(\.absolutePath))
  }

  /// The files that these need and that were not read yet, in order of folder and name.
  mutating func missing(for files: [(found: FoundFile, parsed: HCLFile)]) -> [FoundFile] {
    var result: [FoundFile] = []
    for (found, parsed) in files {
      if TerraformModules.isAutomatic(found.repositoryPath) {
        result += unread(in: "", of: found)
      } else {
        result += unreadAbove(found)
      }
      for source in TerraformModules.localSources(of: parsed) {
        result += unread(in: source, of: found)
      }
    }
    return result
  }

  /// The nearest folder upwards with configuration is the module of a variable file.
  private mutating func unreadAbove(_ file: FoundFile) -> [FoundFile] {
    var step = ""
    var folder = Platform.Path.parent(file.repositoryPath)
    while true {
      let names = automaticFiles(in: step, of: file)
      if names.contains(where: { $0.path.hasSuffix(".tf") || $0.path.hasSuffix(".tf.json") }) {
        return unread(in: step, of: file)
      }
      guard folder != "." else { return [] }
      folder = Platform.Path.parent(folder)
      step = Platform.Path.join(step, "..")
    }
  }

  /// The files of a folder, which is given relative to the file's own.
  private mutating func unread(in folder: String, of file: FoundFile) -> [FoundFile] {
    let absolute = Platform.Path.normalized(
      Platform.Path.join(Platform.Path.parent(file.absolutePath), folder))
    guard listed.insert(absolute).inserted else { return [] }
    return automaticFiles(in: folder, of: file).filter { known.insert($0.absolutePath).inserted }
  }

  private func automaticFiles(in folder: String, of file: FoundFile) -> [FoundFile] {
    func moved(_ path: String) -> String {
      Platform.Path.normalized(Platform.Path.join(Platform.Path.parent(path), folder))
    }
    let repositoryFolder = moved(file.repositoryPath)
    let isRoot = repositoryFolder == "."
    guard isRoot || Platform.Path.isPlainRelative(repositoryFolder),
      isRoot || !isExcluded(repositoryFolder, true),
      file.absolutePath.hasSuffix("/" + file.repositoryPath)
    else { return [] }
    let root = String(file.absolutePath.dropLast(file.repositoryPath.count + 1))
    let absolute = moved(file.absolutePath)
    do throws(FileError) {
      // A link must not lead to files of somebody else.
      _ = try FileSystem.resolve(absolute, insideRoot: root)
      return try FileSystem.list(absolute).entries.compactMap { entry in
        let path = Platform.Path.join(repositoryFolder, entry.name)
        guard entry.kind == .file, TerraformModules.isAutomatic(path), !isExcluded(path, false)
        else { return nil }
        return FoundFile(
          absolutePath: Platform.Path.join(absolute, entry.name),
          path: Platform.Path.join(moved(file.path), entry.name), repositoryPath: path)
      }
    } catch {
      // The evaluation says of a call that it leads nowhere.
      return []
    }
  }
}
