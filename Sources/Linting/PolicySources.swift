import Catalog
import Diagnostics
import Documents
import Platform
import Rego
import Text

/// Rego files and data that a person named, as `idp policy` reads them.
package struct PolicySources: Sendable {
  package private(set) var modules: [Module] = []
  /// What stands below `data`, facts of the catalogue left out.
  package private(set) var data = Value.object([:])
  package private(set) var sources = SourceFiles()
  package private(set) var diagnostics: [Diagnostic] = []

  /// Which files of a folder are data.
  package enum DataFiles: Sendable {
    /// Every JSON and YAML file, as `opa eval --data` takes them.
    case all
    /// Those called `data`, as in bundles: a folder of policies has examples beside them.
    case named
  }

  package init() {}

  /// Adds what a path names: a file, or all levels of a folder.
  ///
  /// A document in a folder stands below the names of the folders that lead to it.
  /// *Source*: OPA v1, "Bundles" and `opa eval --help`.
  package mutating func add(_ path: String, version: RegoVersion?, data: DataFiles) {
    do throws(FileError) {
      if try FileSystem.status(path).kind == .directory {
        try addFolder(path, below: [], version, data)
      } else {
        try addFile(path, below: [], version)
      }
    } catch {
      diagnostics.append(
        Diagnostic(id: "policy-folder", summary: error.message, detail: error.detail))
    }
  }

  /// Adds a source that is no file, such as a query.
  package mutating func add(text: String, named name: String) -> SourceFile {
    sources.add(path: name, bytes: Array(text.utf8))
  }

  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  private mutating func addFolder(
    _ path: String, below names: [String], _ version: RegoVersion?, _ data: DataFiles
  ) throws(FileError) {
    for entry in try FileSystem.list(path).entries where !entry.name.hasPrefix(".") {
      let inner = Path.join(path, entry.name)
      if entry.kind == .directory {
        try addFolder(inner, below: names + [entry.name], version, data)
      } else if entry.name.hasSuffix(".rego") || isData(entry.name, data) {
        try addFile(inner, below: names, version)
      }
    }
  }

  private func isData(_ name: String, _ data: DataFiles) -> Bool {
    guard let dot = name.lastIndex(of: "."), DataFormat(name) != nil else { return false }
    return data == .all || name[..<dot] == "data"
  }

  private mutating func addFile(
    _ path: String, below names: [String], _ version: RegoVersion?
  ) throws(FileError) {
    let source = sources.add(path: path, bytes: try FileSystem.read(path))
    if path.hasSuffix(".rego") {
      let parsed = Parser.parse(source, version: version)
      diagnostics += parsed.diagnostics
      if let module = parsed.value { modules.append(module) }
    } else if let format = DataFormat(path) {
      let parsed = format.parse(source)
      diagnostics += parsed.diagnostics
      guard let document = parsed.value else { return }
      merge(names.reversed().reduce(document) { .object([$1: $0]) }, source)
    } else {
      diagnostics.append(
        Diagnostic(
          id: "policy-data", summary: "\"\(path)\" is neither Rego nor data",
          detail: "Policies end in .rego, data in .json, .yaml or .yml."))
    }
  }

  private mutating func merge(_ document: Value, _ source: SourceFile) {
    let range = SourceRange(file: source.index, start: 0, end: 0)
    guard case .object = document else {
      diagnostics.append(
        Diagnostic(
          id: "policy-data", summary: "data must be a mapping, not \(document.typeName)",
          detail: "Its keys become names below `data`.", subject: range))
      return
    }
    guard let merged = data.merged(with: document) else {
      diagnostics.append(
        Diagnostic(
          id: "policy-data", summary: "the data gives a name twice",
          detail: "Two files may add to one mapping, and not give one key two values.",
          subject: range))
      return
    }
    data = merged
  }

  /// Adds the facts of the catalogue that rules read and no file of the user gives.
  package func dataWithFacts(of catalog: Catalog, for names: Set<String>) -> Value {
    var members: [(key: Value, value: Value)] = []
    for (name, value) in CatalogFacts.load(catalog, names).facts where data[name] == nil {
      members.append((.string(name), value))
    }
    return data.merged(with: .object(ObjectValue(members))) ?? data
  }
}

/// How a file of data is written.
enum DataFormat {
  case json
  case yaml

  /// *nil when* the file's name ends in neither.
  init?(_ path: String) {
    if path.hasSuffix(".json") {
      self = .json
    } else if path.hasSuffix(".yaml") || path.hasSuffix(".yml") {
      self = .yaml
    } else {
      return nil
    }
  }

  /// The document of a file; of several YAML documents the first.
  func parse(_ source: SourceFile) -> Parsed<Value?> {
    switch self {
    case .json:
      let parsed = JSONParser.parse(source)
      return Parsed(parsed.value.map { Value($0.root) }, parsed.diagnostics)
    case .yaml:
      let parsed = YAMLParser.parse(source, resolution: .core)
      return Parsed(parsed.value.first.map { Value($0.root) }, parsed.diagnostics)
    }
  }
}

extension Value {
  /// Both objects as one, all levels deep; *nil when* a key has two values.
  fileprivate func merged(with other: Value) -> Value? {
    guard case .object(let a) = self, case .object(let b) = other else { return nil }
    var members: [(key: Value, value: Value)] = []
    for (key, value) in zip(a.keys, a.values) {
      guard let second = b[key] else {
        members.append((key, value))
        continue
      }
      guard let merged = value.merged(with: second) else { return nil }
      members.append((key, merged))
    }
    for (key, value) in zip(b.keys, b.values) where a[key] == nil { members.append((key, value)) }
    return .object(ObjectValue(members))
  }
}
