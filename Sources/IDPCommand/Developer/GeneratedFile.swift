import Catalog
import Linting
import Platform

/// A committed file whose content follows from the catalogue on disk.
struct GeneratedFile: Sendable {
  /// *Shape*: relative to the root of the checkout.
  let path: String
  /// The content for a catalogue; a later file sees what the earlier ones wrote.
  let render: @Sendable (FileTree) throws(DeveloperError) -> [UInt8]

  /// Every generated file, in the order they are made.
  static let all: [GeneratedFile] = [
    GeneratedFile(path: PolicyIndex.path) { tree throws(DeveloperError) in
      PolicyIndex.scan(tree, displayPath: { $0 }).value.bytes
    },
    GeneratedFile(path: "Sources/CatalogFiles/catalog_files.c", render: catalogListing),
  ]
}

/// Why a developer task could not be done.
package enum DeveloperError: Error, Equatable, Sendable {
  case catalog(CatalogError)
  case file(FileError)
  case spawn(SpawnError)
  /// A name that a C string literal and `#embed` cannot both spell.
  case unembeddableName(String)
  /// What the reference of the facts lacks.
  case reference(String)

  /// One line for a person.
  package var message: String {
    switch self {
    case .catalog(let error): error.message
    case .file(let error): error.message
    case .spawn(let error): error.message
    case .unembeddableName(let path):
      "the name of '\(path)' has a quote, backslash or line break and cannot be embedded"
    case .reference(let problem): problem
    }
  }
}

/// Writes the generated files that are not up to date and returns their paths.
package func generateFiles(root: String) throws(DeveloperError) -> [String] {
  var written: [String] = []
  for file in GeneratedFile.all {
    let path = Path.join(root, file.path)
    let fresh = try render(file, root: root)
    if (try? FileSystem.read(path)) == fresh { continue }
    do throws(FileError) {
      try FileSystem.writeAtomically(fresh, to: path)
    } catch {
      throw .file(error)
    }
    written.append(file.path)
  }
  return written
}

/// The generated files that `generateFiles` would change.
func staleFiles(root: String) throws(DeveloperError) -> [String] {
  var stale: [String] = []
  for file in GeneratedFile.all {
    let fresh = try render(file, root: root)
    if (try? FileSystem.read(Path.join(root, file.path))) != fresh { stale.append(file.path) }
  }
  return stale
}

private func render(_ file: GeneratedFile, root: String) throws(DeveloperError) -> [UInt8] {
  let tree: FileTree
  do throws(CatalogError) {
    tree = try readCatalogTree(root)
  } catch {
    throw .catalog(error)
  }
  return try file.render(tree)
}
