import CatalogFiles
import Platform

/// The policies, templates and golden paths in force: one tree, and where each file came from.
package struct Catalog: Sendable {
  /// *Shape*: paths begin with one of `Catalog.folders`.
  package let tree: FileTree
  /// *Shape*: from the lowest to the one that replaces all others.
  private let layers: [Layer]

  /// Where a file of the catalogue comes from.
  package enum Origin: Sendable, Equatable {
    /// The program itself.
    case embedded
    /// A folder that the user named.
    case directory(String)
  }

  private struct Layer: Sendable {
    let origin: Origin
    let tree: FileTree
  }

  /// The folders that make up a catalogue; anything beside them is not part of it.
  package static let folders = ["golden-paths", "policies", "templates"]

  private init(tree: FileTree, layers: [Layer]) {
    self.tree = tree
    self.layers = layers
  }

  /// The catalogue in the program; its bytes are not copied until they are asked for.
  package static func embedded() -> Catalog {
    let files = (0..<catalog_file_count()).map { index in
      let file = catalog_file_at(index)
      return FileTree.File(
        path: String(cString: file.path), mode: file.mode,
        contents: .embedded(
          EmbeddedBytes(bytes: UnsafeBufferPointer(start: file.bytes, count: file.size))))
    }
    let tree = FileTree(sorted: files)
    return Catalog(tree: tree, layers: [Layer(origin: .embedded, tree: tree)])
  }

  /// The catalogue in a folder.
  ///
  /// *Throws*: when it has none of the catalogue's folders or a file cannot be read.
  package static func directory(_ path: String) throws(CatalogError) -> Catalog {
    let tree = try readCatalogTree(path)
    guard !tree.files.isEmpty else { throw .noCatalog(path) }
    return Catalog(tree: tree, layers: [Layer(origin: .directory(path), tree: tree)])
  }

  /// This catalogue with the files of another replacing and adding to its own.
  ///
  /// A file `x.remove` in `upper` deletes `x`, which may be a folder.
  /// *Throws*: when there is no `x`, or `upper` has `x` too.
  package func overlaid(with upper: Catalog) throws(CatalogError) -> Catalog {
    let suffix = Self.removalSuffix
    let removed = upper.tree.files.map(\.path).filter { $0.utf8.hasSuffix(suffix) }
      .map { String($0.dropLast(suffix.count)) }
    var isKept = [Bool](repeating: true, count: tree.files.count)
    for path in removed {
      guard upper.tree[path] == nil else { throw .removedAndPresent(path) }
      let below = tree.files(under: path).indices
      let indices = tree.index(of: path).map { $0..<$0 + 1 } ?? below
      guard !indices.isEmpty else { throw .nothingToRemove(path) }
      for index in indices { isKept[index] = false }
    }
    let added = upper.tree.files.filter { !$0.path.utf8.hasSuffix(suffix) }
    let kept = zip(tree.files, isKept).filter { $1 && upper.tree[$0.path] == nil }.map(\.0)
    do throws(FileTreeError) {
      let layers = layers + upper.layers
      return Catalog(tree: try FileTree(kept + added), layers: layers)
    } catch {
      throw .invalidTree(error)
    }
  }

  /// What answers record of the catalogue they were rendered from.
  ///
  /// *Complexity*: linear in the size of the whole catalogue; nothing is remembered.
  package var digest: String { tree.digest }

  /// Where the file at `path` comes from; *nil when* there is no such file.
  package func origin(of path: String) -> Origin? {
    guard tree[path] != nil else { return nil }
    return layers.last { $0.tree[path] != nil }?.origin
  }

  /// Whether no folder of a user adds, replaces or deletes a file at or below `path`.
  package func isEmbedded(under path: String) -> Bool {
    guard let first = layers.first, first.origin == .embedded else { return false }
    let files = tree.files(under: path)
    return files.count == first.tree.files(under: path).count
      && files.allSatisfy { origin(of: $0.path) == .embedded }
  }

  /// The name a person can find the file by: its path on disk, or `catalog:` and its path.
  package func displayPath(of path: String) -> String {
    guard case .directory(let folder) = origin(of: path) else { return "catalog:" + path }
    return Path.join(folder, path)
  }

  private static let removalSuffix = ".remove"
}

/// Why a catalogue cannot be used.
package enum CatalogError: Error, Equatable, Sendable {
  case noCatalog(String)
  case file(FileError)
  case walk(WalkProblem)
  case nothingToRemove(String)
  case removedAndPresent(String)
  case invalidTree(FileTreeError)

  /// One line for a person.
  package var message: String {
    switch self {
    case .noCatalog(let path): "'\(path)' holds no catalogue"
    case .file(let error): error.message
    case .walk(let problem): problem.message
    case .nothingToRemove(let path):
      "'\(path).remove' removes nothing: there is no '\(path)' in the catalogue"
    case .removedAndPresent(let path):
      "the overlay has both '\(path)' and '\(path).remove'"
    case .invalidTree(let error): error.message
    }
  }

  /// The next step for a person; *nil when* the message says it all.
  package var detail: String? {
    switch self {
    case .noCatalog:
      "a catalogue has at least one of the folders 'golden-paths', 'policies' and 'templates'"
    case .file(let error): error.detail
    case .nothingToRemove: "check the spelling, or delete the marker"
    case .removedAndPresent: "keep the file to replace the catalogue's, or the marker to delete it"
    default: nil
    }
  }
}

extension String.UTF8View {
  fileprivate func hasSuffix(_ suffix: String) -> Bool {
    self.suffix(suffix.utf8.count).elementsEqual(suffix.utf8)
  }
}
