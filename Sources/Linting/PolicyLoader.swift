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

  /// What a run evaluates.
  package struct Loaded: Sendable {
    package let policies: PolicySet
    /// The sources of the run, those of policies appended.
    package let sources: SourceFiles
    /// *Shape*: the catalogue's program, then one for each folder of the user.
    let programs: [PolicyProgram]
  }

  package init(_ catalog: Catalog, sources: SourceFiles) {
    self.catalog = catalog
    self.sources = sources
  }

  /// Loads the policies of an index that `isNeeded` names, and all of the folders.
  package static func load(
    _ index: PolicyIndex, of catalog: Catalog, folders: [String], sources: SourceFiles,
    where isNeeded: (Policy) -> Bool
  ) -> Parsed<Loaded> {
    var loader = PolicyLoader(catalog, sources: sources)
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
    var modules = entries.compactMap { parse($0.file) }
    var libraries: Set<String> = []
    var queue = modules.flatMap(\.importedLibraries)
    while let name = queue.popLast() {
      guard libraries.insert(name).inserted, let module = parse("policies/lib/\(name).rego")
      else { continue }
      modules.append(module)
      queue += module.importedLibraries
    }
    guard let plan = compile(modules) else { return nil }
    return PolicyProgram(
      plan: plan, policies: entries.map(\.policy), facts: loadFacts(plan.baseDocuments))
  }

  private mutating func parse(_ path: String) -> Module? {
    guard let file = catalog.tree[path] else { return nil }
    let source = sources.add(path: catalog.displayPath(of: path), bytes: file.bytes)
    return parse(source)
  }

  private mutating func parse(_ source: SourceFile) -> Module? {
    let parsed = Parser.parse(source, version: nil)
    diagnostics += parsed.diagnostics
    return parsed.diagnostics.contains { $0.severity == .error } ? nil : parsed.value
  }

  private mutating func compile(_ modules: [Module]) -> Plan? {
    let compiled = Compiler.compile(modules)
    diagnostics += compiled.diagnostics
    return compiled.value
  }

  /// The facts that rules read, by the name below `data`; no other file is parsed.
  private mutating func loadFacts(_ names: Set<String>) -> [(name: String, value: Value)] {
    let wanted = names.contains("*") ? Set(catalog.facts.map(\.name)) : names
    var facts: [(name: String, value: Value)] = []
    for name in wanted.sorted() {
      guard let fact = catalog.facts(named: name) else { continue }
      let source = sources.add(
        path: catalog.displayPath(of: fact.file.path), bytes: fact.file.bytes)
      if fact.isYAML {
        let parsed = YAMLParser.parse(source, resolution: .core)
        diagnostics += parsed.diagnostics
        if let document = parsed.value.first { facts.append((name, Value(document.root))) }
      } else {
        let parsed = JSONParser.parse(source)
        diagnostics += parsed.diagnostics
        if let document = parsed.value { facts.append((name, Value(document.root))) }
      }
    }
    return facts
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
      return parse(sources.add(path: path, bytes: try FileSystem.read(path)))
    } catch {
      diagnostics.append(
        Diagnostic(id: "policy-folder", summary: error.message, detail: error.detail))
      return nil
    }
  }
}
