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

  /// Reads the facts that rules name, and no other file; `*` stands for all.
  static func load(
    _ catalog: Catalog, _ names: Set<String>, sources: SourceFiles = SourceFiles()
  ) -> Loaded {
    var loaded = Loaded(sources: sources)
    let wanted = names.contains("*") ? Set(catalog.facts.map(\.name)) : names
    for name in wanted.sorted() {
      guard let fact = catalog.facts(named: name) else { continue }
      let source = loaded.sources.add(
        path: catalog.displayPath(of: fact.file.path), bytes: fact.file.bytes)
      let parsed = (fact.isYAML ? DataFormat.yaml : .json).parse(source)
      loaded.diagnostics += parsed.diagnostics
      if let value = parsed.value { loaded.facts.append((name, value)) }
    }
    return loaded
  }
}
