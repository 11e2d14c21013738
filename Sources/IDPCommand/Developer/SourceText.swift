import Platform

/// A source file as the checks read it.
struct SourceText: Equatable {
  /// *Shape*: relative to the root of the checkout.
  let path: String
  let lines: [Substring]

  init(path: String, text: String) {
    self.path = path
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// The modules that the file imports, with their 1-based lines.
  var imports: [(line: Int, module: String)] {
    var found: [(line: Int, module: String)] = []
    var isInLiteral = false
    for (index, line) in lines.enumerated() {
      if !isInLiteral, let module = importedModule(line) {
        found.append((line: index + 1, module: module))
      }
      if !occurrences(of: "\"\"\"", in: line).isMultiple(of: 2) { isInLiteral.toggle() }
    }
    return found
  }

  /// Every Swift file below a folder of the checkout.
  ///
  /// *Throws*: at the first file that cannot be read.
  static func swiftFiles(
    in folder: String, root: String
  ) throws(DeveloperError) -> [SourceText] {
    var paths: [String] = []
    FileSystem.walk(
      Path.join(root, folder),
      visit: { entry in
        if entry.kind == .file, entry.path.hasSuffix(".swift") {
          paths.append(Path.join(folder, entry.path))
        }
        return Path.lastComponent(entry.path) == "Fixtures" ? .skip : .descend
      }, problem: { _ in })
    var files: [SourceText] = []
    for path in paths {
      files.append(SourceText(path: path, text: try readText(path, root: root)))
    }
    return files
  }
}

/// The text of a file of the checkout.
func readText(_ path: String, root: String) throws(DeveloperError) -> String {
  do throws(FileError) {
    return String(decoding: try FileSystem.read(Path.join(root, path)), as: UTF8.self)
  } catch {
    throw .file(error)
  }
}

/// The module of an import declaration; *nil when* the line is none.
private func importedModule(_ line: Substring) -> String? {
  var words = line.split(separator: " ")[...]
  let prefixes: Set<Substring> = ["public", "package", "internal", "fileprivate", "private"]
  while let word = words.first, word.first == "@" || prefixes.contains(word) {
    words = words.dropFirst()
  }
  guard words.popFirst() == "import" else { return nil }
  let kinds: Set<Substring> = [
    "struct", "class", "enum", "protocol", "typealias", "func", "var", "let",
  ]
  if let word = words.first, kinds.contains(word) { words = words.dropFirst() }
  return words.first.map { String($0.prefix { $0 != "." }) }
}

private func occurrences(of pattern: String, in line: Substring) -> Int {
  var count = 0
  var rest = line.utf8[...]
  while rest.count >= pattern.utf8.count {
    if rest.starts(with: pattern.utf8) {
      count += 1
      rest = rest.dropFirst(pattern.utf8.count)
    } else {
      rest = rest.dropFirst()
    }
  }
  return count
}
