import Platform

/// The Rego files that a path of the user stands for.
enum RegoFiles {
  /// Files below a folder, all levels deep, or the file itself; hidden folders are left out.
  ///
  /// *Shape*: in bytewise order of path.
  static func list(_ path: String, includesTests: Bool) throws(FileError) -> [String] {
    if path.hasSuffix(".rego") { return [path] }
    var files: [String] = []
    for entry in try FileSystem.list(path).entries {
      let inner = Path.join(path, entry.name)
      if entry.kind == .directory {
        if !entry.name.hasPrefix(".") {
          files += try list(inner, includesTests: includesTests)
        }
      } else if entry.name.hasSuffix(".rego"),
        includesTests || !entry.name.hasSuffix("_test.rego")
      {
        files.append(inner)
      }
    }
    return files
  }
}
