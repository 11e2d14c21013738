import Catalog
import Diagnostics
import Documents
import Templating

/// Reads golden paths, their components and their facts from a catalogue.
package struct GoldenPathLibrary {
  package let catalog: Catalog
  /// Every file that was read, for showing diagnostics.
  package private(set) var sources: SourceFiles
  private var facts: [String: TemplateValue] = [:]

  package init(_ catalog: Catalog, sources: SourceFiles = SourceFiles()) {
    self.catalog = catalog
    self.sources = sources
  }

  /// The names of all golden paths.
  ///
  /// *Shape*: sorted.
  package var ids: [String] {
    catalog.tree.names(in: "golden-paths").filter { $0.hasSuffix("/") }
      .map { String($0.dropLast()) }
      .filter { catalog.tree[GoldenPath.manifestPath(of: $0)] != nil }
  }

  /// All golden paths that can be read, and what is wrong with the others.
  package mutating func all() -> Parsed<[GoldenPath]> {
    var paths: [GoldenPath] = []
    var diagnostics: [Diagnostic] = []
    for id in ids {
      let parsed = goldenPath(id)
      diagnostics += parsed.diagnostics
      if let path = parsed.value { paths.append(path) }
    }
    return Parsed(paths, diagnostics)
  }

  /// The golden path of a name.
  ///
  /// *nil when* there is none or its manifest has errors.
  package mutating func goldenPath(_ id: String) -> Parsed<GoldenPath?> {
    let path = GoldenPath.manifestPath(of: id)
    guard let file = catalog.tree[path] else {
      let near = nearest(to: id, in: ids).map { "did you mean '\($0)'? " } ?? ""
      return Parsed(
        nil,
        [
          Diagnostic(
            id: "unknown-golden-path", summary: "there is no golden path '\(id)'",
            detail: ids.isEmpty
              ? "the catalogue has none"
              : near + "the catalogue has: \(ids.joined(separator: ", "))")
        ])
    }
    let source = sources.add(path: catalog.displayPath(of: path), bytes: file.bytes)
    return GoldenPath.parse(source, id: id)
  }

  /// The component of a name.
  ///
  /// *nil when* there is none or it has errors.
  package mutating func component(_ id: String) -> Parsed<Component?> {
    Component.load(id, from: catalog, &sources)
  }

  /// What expressions of a golden path read as `facts`.
  package mutating func facts(of goldenPath: GoldenPath) -> Parsed<TemplateMap> {
    var map = TemplateMap()
    var diagnostics: [Diagnostic] = []
    for fact in goldenPath.facts {
      if facts[fact.name] == nil {
        guard let file = catalog.facts(named: fact.name) else {
          diagnostics.append(
            Diagnostic(
              id: "manifest",
              summary: "there are no facts '\(Catalog.factFolder)/\(fact.name).json'",
              subject: fact.range))
          continue
        }
        let parsed = read(file)
        diagnostics += parsed.diagnostics
        facts[fact.name] = parsed.value.map { TemplateValue($0.root) } ?? .null
      }
      map[fact.name] = facts[fact.name]
    }
    return Parsed(map, diagnostics)
  }

  private mutating func read(_ fact: Catalog.FactFile) -> Parsed<Document?> {
    let source = sources.add(
      path: catalog.displayPath(of: fact.file.path), bytes: fact.file.bytes)
    guard fact.isYAML else { return JSONParser.parse(source) }
    let parsed = YAMLParser.parse(source, resolution: .core)
    return Parsed(parsed.value.first, parsed.diagnostics)
  }

  /// Adds a file that is not part of the catalogue, such as the user's answers.
  package mutating func add(path: String, bytes: [UInt8]) -> SourceFile {
    sources.add(path: path, bytes: bytes)
  }
}
