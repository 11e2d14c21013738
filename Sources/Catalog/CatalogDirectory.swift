import Platform

/// The part of a folder that a catalogue is made of.
///
/// What is left out here is left out of the program too, so that both have the same digest.
/// *Throws*: at the first file that cannot be read.
package func readCatalogTree(_ root: String) throws(CatalogError) -> FileTree {
  var files: [FileTree.File] = []
  for folder in Catalog.folders {
    let top = Path.join(root, folder)
    guard FileSystem.exists(top) else { continue }
    for path in try catalogPaths(below: top) {
      let full = Path.join(top, path)
      do throws(FileError) {
        _ = try FileSystem.resolve(full, insideRoot: root)
        let status = try FileSystem.status(full)
        guard status.kind != .directory else { continue }
        files.append(
          FileTree.File(
            path: "\(folder)/\(path)", bytes: try FileSystem.read(full),
            mode: status.mode & 0o100 == 0 ? 0o644 : 0o755))
      } catch {
        throw .file(error)
      }
    }
  }
  do throws(FileTreeError) {
    return try FileTree(files)
  } catch {
    throw .invalidTree(error)
  }
}

/// The paths below one of the catalogue's folders, relative to it.
private func catalogPaths(below top: String) throws(CatalogError) -> [String] {
  var paths: [String] = []
  var problems: [WalkProblem] = []
  FileSystem.walk(
    top,
    visit: { entry in
      if entry.kind != .directory, isPartOfCatalog(entry.path) { paths.append(entry.path) }
      return .descend
    }, problem: { problems.append($0) })
  if let problem = problems.first { throw .walk(problem) }
  return paths
}

/// Whether a file is of use to a reader of the catalogue, and not only to its authors' tests.
private func isPartOfCatalog(_ path: String) -> Bool {
  let name = Path.lastComponent(path)
  return !name.hasSuffix(".snapshot") && !name.hasSuffix("_test.rego") && name != ".DS_Store"
}
