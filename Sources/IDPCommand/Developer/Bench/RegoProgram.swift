import Catalog
import Diagnostics
import Documents
import Linting
import Rego
import Text

/// The Rego of a catalogue, as a benchmark compiles it: sources in, plan out, nothing kept.
struct RegoProgram {
  /// *Shape*: tests are left out.
  let files: [(path: String, bytes: [UInt8])]
  /// *Shape*: the document that stands below `data`.
  let facts: Value
  let rules: [ReportingRule]

  struct ReportingRule {
    let id: String
    /// The names below `data` of a rule that reports.
    let rule: [String]

    var query: String { "data." + rule.joined(separator: ".") }
  }

  /// Every policy of the catalogue that judges one document, with the libraries and facts.
  init(_ catalog: Catalog) {
    let rego = catalog.tree.files(under: "policies").filter {
      $0.path.hasSuffix(".rego") && !$0.path.hasSuffix("_test.rego")
    }
    files = rego.map { ($0.path, Array($0.bytes)) }
    var facts: [(key: Value, value: Value)] = [
      (.string("parameters"), .object([:])), (.string("repository"), .object([:])),
    ]
    for fact in catalog.facts {
      let source = SourceFile(index: 0, path: fact.file.path, bytes: fact.file.bytes)
      let root =
        fact.isYAML
        ? YAMLParser.parse(source, resolution: .core).value.first?.root
        : JSONParser.parse(source).value?.root
      if let root { facts.append((.string(fact.name), Value(root))) }
    }
    self.facts = .object(ObjectValue(facts))
    rules = PolicyIndex.load(catalog).value.entries.map(\.policy).flatMap { policy in
      policy.scope == .repository
        ? []
        : policy.rules.map {
          ReportingRule(
            id: policy.id, rule: policy.namespace.split(separator: ".").map(String.init) + [$0])
        }
    }
  }

  private init(files: [(path: String, bytes: [UInt8])], facts: Value, rules: [ReportingRule]) {
    self.files = files
    self.facts = facts
    self.rules = rules
  }

  /// The same policies until there are `count`, each in a package of its own; libraries once.
  func repeated(until count: Int) -> RegoProgram {
    let isLibrary = { (path: String) in path.hasPrefix("policies/lib/") }
    let originals = files.filter { !isLibrary($0.path) }
    let copies = (0..<count).map { index -> (path: String, bytes: [UInt8]) in
      let file = originals[index % originals.count]
      let round = index / originals.count
      guard round > 0 else { return file }
      let text = String(decoding: file.bytes, as: UTF8.self)
        .split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.hasPrefix("package ") ? "\($0)_\(round)" : String($0) }
        .joined(separator: "\n")
      return ("\(file.path)-\(round)", Array(text.utf8))
    }
    return RegoProgram(
      files: copies + files.filter { isLibrary($0.path) }, facts: facts, rules: rules)
  }

  var byteCount: Int { files.reduce(0) { $0 + $1.bytes.count } }

  /// The indexes of the files that a rule needs: its own module and all that this imports.
  func files(of rule: ReportingRule) -> [Int] {
    let modules = files.map { file in
      Parser.parse(SourceFile(index: 0, path: file.path, bytes: file.bytes), version: nil).value
    }
    let package = rule.rule.dropLast()
    var needed = modules.indices.filter { modules[$0]?.packagePath.elementsEqual(package) ?? false }
    var next = 0
    while next < needed.count {
      for name in modules[needed[next]]?.importedLibraries ?? [] {
        let library = files.indices.first { files[$0].path == "policies/lib/\(name).rego" }
        if let library, !needed.contains(library) { needed.append(library) }
      }
      next += 1
    }
    return needed
  }

  /// Parses and compiles everything, as a lint does: the metadata is in the catalogue's index.
  ///
  /// *Throws*: the first error, since a catalogue that does not compile is not worth timing.
  func compile() throws(CommandFailure) -> Plan {
    var sources = SourceFiles()
    var modules: [Module] = []
    for file in files {
      let source = sources.add(path: file.path, bytes: file.bytes)
      let parsed = Parser.parse(source, version: nil, annotations: false)
      if let problem = parsed.diagnostics.first(where: { $0.severity == .error }) {
        throw CommandFailure("\(file.path): \(problem.summary)")
      }
      if let module = parsed.value { modules.append(module) }
    }
    let compiled = Compiler.compile(modules)
    guard let plan = compiled.value else {
      throw CommandFailure("the policies do not compile: \(compiled.diagnostics[0].summary)")
    }
    return plan
  }
}
