extension Catalog {
  /// A file of facts, read by the name below `data`.
  package struct FactFile: Sendable {
    package let name: String
    package let file: FileTree.File
    /// Whether the file is YAML; JSON otherwise.
    package let isYAML: Bool
  }

  /// The folder of the facts.
  package static let factFolder = "policies/data"

  /// The facts of the catalogue.
  ///
  /// *Shape*: in order of path; a name that is both JSON and YAML occurs twice.
  package var facts: [FactFile] {
    tree.files(under: Self.factFolder).compactMap { file in
      let name = file.path.utf8.dropFirst(Self.factFolder.utf8.count + 1)
      for (suffix, isYAML) in [(".json", false), (".yaml", true)]
      where name.count > suffix.utf8.count
        && name.suffix(suffix.utf8.count).elementsEqual(suffix.utf8)
      {
        let stem = String(decoding: name.dropLast(suffix.utf8.count), as: UTF8.self)
        return FactFile(name: stem, file: file, isYAML: isYAML)
      }
      return nil
    }
  }

  /// The facts of a name; *nil when* there are none.
  ///
  /// A platform team may write its own as YAML; the built-in ones are JSON, which is read faster.
  package func facts(named name: String) -> FactFile? {
    let files = [("json", false), ("yaml", true)].compactMap { suffix, isYAML in
      tree["\(Self.factFolder)/\(name).\(suffix)"].map {
        FactFile(name: name, file: $0, isYAML: isYAML)
      }
    }
    // Of two, the one that a user's folder adds replaces the built-in one.
    return files.last { origin(of: $0.file.path) != .embedded } ?? files.first
  }
}
