import Catalog
import Diagnostics
import Documents
import Platform
import Rego
import Text

/// Reads and compiles policies: those of the catalogue that a run needs, and the user's folders.
package struct PolicyLoader {
  let catalog: Catalog
  var sources: SourceFiles
  var diagnostics: [Diagnostic] = []
  /// How the user's folders are read; *nil when* each file decides.
  private var version: RegoVersion?

  /// What a run evaluates.
  package struct Loaded: Sendable {
    package let policies: PolicySet
    /// The sources of the run, those of policies appended.
    package let sources: SourceFiles
    /// *Shape*: the catalogue's program, then one for each folder of the user.
    let programs: [PolicyProgram]

    /// Whether a rule may read a name below `data`.
    package func reads(_ name: String) -> Bool {
      programs.contains { program in
        let names = program.plan.baseDocuments
        return names.contains(name) || names.contains("*")
      }
    }
  }

  package init(_ catalog: Catalog, sources: SourceFiles) {
    self.catalog = catalog
    self.sources = sources
  }

  /// Loads the policies of an index that `isNeeded` names, and all of the folders.
  package static func load(
    _ index: PolicyIndex, of catalog: Catalog, folders: [String], version: RegoVersion? = nil,
    sources: SourceFiles,
    where isNeeded: (Policy) -> Bool
  ) -> Parsed<Loaded> {
    var loader = PolicyLoader(catalog, sources: sources)
    loader.version = version
    var programs: [PolicyProgram] = []
    if let program = loader.loadCatalog(index.entries.filter { isNeeded($0.policy) }) {
      programs.append(program)
    }
    var ofFolders: [Policy] = []
    for folder in folders {
      guard let program = loader.loadFolder(folder) else { continue }
      ofFolders += program.policies
      programs.append(program)
    }
    let policies = index.entries.map(\.policy) + PolicyProgram.merged(ofFolders)
    let loaded = Loaded(
      policies: PolicySet(policies), sources: loader.sources, programs: programs)
    return Parsed(loaded, loader.diagnostics)
  }

  // MARK: - Catalogue

  private mutating func loadCatalog(_ entries: [PolicyIndex.Entry]) -> PolicyProgram? {
    guard !entries.isEmpty else { return nil }
    // The index has the metadata of these policies already.
    let annotations = entries.contains { mentionsMetadata($0.file) }
    var modules = entries.compactMap { parse($0.file, annotations: annotations) }
    var libraries: Set<String> = []
    var queue = modules.flatMap(\.importedLibraries)
    while let name = queue.popLast() {
      guard libraries.insert(name).inserted,
        let module = parse("policies/lib/\(name).rego", annotations: annotations)
      else { continue }
      modules.append(module)
      queue += module.importedLibraries
    }
    guard let plan = compile(modules) else { return nil }
    return PolicyProgram(
      plan: plan, policies: entries.map(\.policy), facts: loadFacts(plan.baseDocuments))
  }

  /// Whether a policy may ask for its own annotations, by `rego.metadata.rule()` or `chain()`.
  private func mentionsMetadata(_ path: String) -> Bool {
    guard let file = catalog.tree[path] else { return false }
    return String(decoding: file.bytes, as: UTF8.self).utf8Offset(of: "rego.metadata.") != nil
  }

  private mutating func parse(_ path: String, annotations: Bool) -> Module? {
    guard let file = catalog.tree[path] else { return nil }
    let source = sources.add(path: catalog.displayPath(of: path), bytes: file.bytes)
    return parse(source, annotations: annotations)
  }

  private mutating func parse(
    _ source: SourceFile, version: RegoVersion? = nil, annotations: Bool = true
  ) -> Module? {
    let parsed = Parser.parse(source, version: version, annotations: annotations)
    diagnostics += parsed.diagnostics
    return parsed.diagnostics.contains { $0.severity == .error } ? nil : parsed.value
  }

  private mutating func compile(_ modules: [Module]) -> Plan? {
    let compiled = Compiler.compile(modules)
    diagnostics += compiled.diagnostics
    return compiled.value
  }

  private mutating func loadFacts(_ names: Set<String>) -> [(name: String, value: Value)] {
    let loaded = CatalogFacts.load(catalog, names, sources: sources)
    sources = loaded.sources
    diagnostics += loaded.diagnostics
    return loaded.facts
  }

  // MARK: - The user's folders

  private mutating func loadFolder(_ folder: String) -> PolicyProgram? {
    let paths: [String]
    do throws(FileError) {
      paths = try RegoFiles.list(folder, includesTests: false)
    } catch {
      diagnostics.append(
        Diagnostic(id: "policy-folder", summary: error.message, detail: error.detail))
      return nil
    }
    var modules: [Module] = []
    var policies: [Policy] = []
    let errors = diagnostics.count
    for path in paths {
      guard let module = read(path) else { continue }
      modules.append(module)
      let read = Policy.read(module, origin: .file(path))
      diagnostics += read.diagnostics
      guard let policy = read.value else { continue }
      policies.append(policy)
    }
    guard let plan = compile(modules) else { return nil }
    if policies.isEmpty, diagnostics.count == errors {
      diagnostics.append(
        Diagnostic(
          id: "policy-folder", summary: "no policy in \"\(folder)\" can report",
          detail: paths.isEmpty
            ? "The folder has no .rego file."
            : paths.count == 1
              ? "Its file has no rule called deny, violation or warn."
              : "None of its \(paths.count) files has a rule called deny, violation or warn."))
    }
    return PolicyProgram(
      plan: plan, policies: PolicyProgram.merged(policies), facts: loadFacts(plan.baseDocuments))
  }

  private mutating func read(_ path: String) -> Module? {
    do throws(FileError) {
      let source = sources.add(path: path, bytes: try FileSystem.read(path))
      return parse(source, version: version)
    } catch {
      diagnostics.append(
        Diagnostic(id: "policy-folder", summary: error.message, detail: error.detail))
      return nil
    }
  }
}
