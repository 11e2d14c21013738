import Foundation
import Platform

/// A folder of files that a test makes and that goes away with it.
final class TemporaryTree {
  /// The absolute path without links.
  let root: String

  /// Writes each path with its text; a text that starts with `->` makes a link to the rest.
  init(_ files: [String: String]) throws {
    root = try FileSystem.resolve(try FileSystem.makeTemporaryDirectory())
    for (path, text) in files {
      let full = root + "/" + path
      let folder = (full as NSString).deletingLastPathComponent
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      if text.hasPrefix("->") {
        try FileManager.default.createSymbolicLink(
          atPath: full, withDestinationPath: String(text.dropFirst(2)))
      } else {
        try Data(text.utf8).write(to: URL(fileURLWithPath: full))
      }
    }
  }

  deinit { FileSystem.removeTemporaryTree(root) }
}
