import Foundation
import Platform

/// Runs `body` with an empty folder that is gone afterwards.
func withTemporaryFolder<Value>(_ body: (String) throws -> Value) throws -> Value {
  let folder = try FileSystem.makeTemporaryDirectory()
  defer { FileSystem.removeTemporaryTree(folder) }
  return try body(folder)
}

/// Writes a file below `folder`, with the folders above it.
func put(_ text: String, at path: String, in folder: String, mode: UInt32 = 0o644) throws {
  let full = Path.join(folder, path)
  try FileSystem.makeDirectories(Path.parent(full))
  try FileSystem.writeAtomically(Array(text.utf8), to: full, mode: mode)
}

/// The text of a file below `folder`.
func text(of path: String, in folder: String) throws -> String {
  String(decoding: try FileSystem.read(Path.join(folder, path)), as: UTF8.self)
}

/// The paths below `folder` in the order of the walk, folders with `/` at the end.
func paths(in folder: String) -> [String] {
  var found: [String] = []
  FileSystem.walk(
    folder,
    visit: { entry in
      found.append(entry.kind == .directory ? entry.path + "/" : entry.path)
      return .descend
    }, problem: { found.append("! " + $0.message) })
  return found
}
