import Catalog
import Diagnostics
import Platform

/// Puts a generated tree on disk, or shows what would be put there.
package enum TreeWriter {
  /// Creates `target` with all files of the tree, or changes nothing and says why.
  package static func write(_ tree: FileTree, to target: String) -> [Diagnostic] {
    do throws(FileError) {
      try FileSystem.writeTree(
        tree.files.map { TreeFile(path: $0.path, bytes: $0.bytes, mode: $0.mode) }, to: target)
      return []
    } catch {
      var detail = error.detail
      if case .notEmpty = error { detail = contents(of: target) + (detail ?? "") }
      return [Diagnostic(id: "write", summary: error.message, detail: detail)]
    }
  }

  /// The first names in a folder, as a sentence.
  private static func contents(of target: String) -> String {
    do throws(FileError) {
      let names = try FileSystem.list(target).entries.map(\.name).sorted()
      let shown = names.prefix(5).map { "'\($0)'" }.joined(separator: ", ")
      let more = names.count > 5 ? " and \(names.count - 5) more" : ""
      return "it holds \(shown)\(more). "
    } catch {
      return ""
    }
  }

  /// The tree as text, a file a line with its size; folders are shown once.
  package static func listing(_ tree: FileTree, root: String) -> String {
    var out = "\(root)/\n"
    var open: [String] = []
    var width = 0
    for file in tree.files {
      let depth = file.path.split(separator: "/").count
      let name = Path.lastComponent(file.path)
      width = max(width, 2 * depth + name.unicodeScalars.count)
    }
    var total = 0
    for file in tree.files {
      let parts = file.path.split(separator: "/").map(String.init)
      let folders = Array(parts.dropLast())
      let shared = zip(open, folders).prefix { $0 == $1 }.count
      for (depth, folder) in folders.enumerated().dropFirst(shared) {
        out += String(repeating: "  ", count: depth + 1) + folder + "/\n"
      }
      open = folders
      let line = String(repeating: "  ", count: parts.count) + (parts.last ?? "")
      let padding = String(repeating: " ", count: max(1, width - line.unicodeScalars.count + 2))
      let mark = file.mode & 0o111 == 0 ? "" : "  executable"
      out += line + padding + size(file.size) + mark + "\n"
      total += file.size
    }
    return out + "\(tree.files.count) files, \(size(total))\n"
  }

  private static func size(_ bytes: Int) -> String {
    if bytes < 1024 { return "\(bytes) B" }
    let tenths = (bytes * 10 + 512) / 1024
    return tenths < 1000 ? "\(tenths / 10).\(tenths % 10) KiB" : "\((bytes + 512) / 1024) KiB"
  }
}
