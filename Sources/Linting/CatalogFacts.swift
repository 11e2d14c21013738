import Catalog
import Diagnostics
import Documents
import Rego

/// The facts of a catalogue: each file of `policies/data` is a name below `data`.
enum CatalogFacts {
  /// What was read, with its files appended to the sources of the run.
  struct Loaded {
    var facts: [(name: String, value: Value)] = []
    var sources: SourceFiles
    var diagnostics: [Diagnostic] = []
  }

  /// Reads the facts that rules name; `*` stands for all.
  static func load(
    _ catalog: Catalog, _ names: Set<String>, sources: SourceFiles = SourceFiles()
  ) -> Loaded {
    var loaded = Loaded(sources: sources)
    for file in catalog.tree.files(under: "policies/data") {
      guard let format = DataFormat(file.path), let slash = file.path.lastIndex(of: "/"),
        let dot = file.path.lastIndex(of: ".")
      else { continue }
      let name = String(file.path[file.path.index(after: slash)..<dot])
      guard names.contains(name) || names.contains("*") else { continue }
      let source = loaded.sources.add(path: catalog.displayPath(of: file.path), bytes: file.bytes)
      let parsed = format.parse(source)
      loaded.diagnostics += parsed.diagnostics
      if let value = parsed.value { loaded.facts.append((name, value)) }
    }
    return loaded
  }
}
