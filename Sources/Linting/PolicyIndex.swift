import Catalog
import Diagnostics
import Documents
import Rego
import Text

/// What a run must know of each policy of a catalogue before it reads any Rego.
///
/// The embedded catalogue carries it as `policies/index.json`, which `idp-dev generate` writes.
package struct PolicyIndex: Sendable {
  package let entries: [Entry]
  /// The files that were read for want of a generated index, for showing diagnostics.
  package let sources: SourceFiles

  /// A policy and the file it is written in.
  package struct Entry: Sendable {
    package let policy: Policy
    /// The path of `policy.rego` in the catalogue.
    package let file: String
  }

  package init(entries: [Entry], sources: SourceFiles = SourceFiles()) {
    self.entries = entries
    self.sources = sources
  }

  /// Where the index is in a catalogue.
  package static let path = "policies/index.json"

  /// The index of a catalogue: the generated one, unless a user's folder changes policies.
  package static func load(_ catalog: Catalog) -> Parsed<PolicyIndex> {
    guard catalog.isEmbedded(under: "policies"), let file = catalog.tree[path],
      let document = JSONParser.parse(SourceFile(index: 0, path: path, bytes: file.bytes)).value
    else { return scan(catalog.tree, displayPath: catalog.displayPath) }
    let entries = Value(document.root).elements?.compactMap { Entry($0) } ?? []
    return Parsed(PolicyIndex(entries: entries))
  }

  /// Reads every `policies/<area>/<id>/policy.rego` of a tree.
  package static func scan(
    _ tree: FileTree, displayPath: (String) -> String
  ) -> Parsed<PolicyIndex> {
    var entries: [Entry] = []
    var diagnostics: [Diagnostic] = []
    var sources = SourceFiles()
    for file in tree.files(under: "policies") where isPolicy(file.path) {
      let source = sources.add(path: displayPath(file.path), bytes: file.bytes)
      let parsed = Parser.parse(source, version: nil)
      diagnostics += parsed.diagnostics
      guard let module = parsed.value else { continue }
      let folder = String(file.path.dropLast("/policy.rego".count))
      let read = Policy.read(module, origin: .catalogue(folder))
      diagnostics += read.diagnostics
      if let policy = read.value {
        entries.append(Entry(policy: policy, file: file.path))
      } else if read.diagnostics.isEmpty {
        diagnostics.append(
          Diagnostic(
            id: "policy-never-reports", summary: "the policy can never report",
            detail: "it has no rule called deny, violation or warn",
            subject: SourceRange(file: source.index, start: 0, end: 0)))
      }
    }
    return Parsed(PolicyIndex(entries: entries, sources: sources), diagnostics)
  }

  private static func isPolicy(_ path: String) -> Bool {
    let parts = path.split(separator: "/")
    return parts.count == 4 && parts[3] == "policy.rego"
  }

  /// The bytes of the generated file: one policy a line.
  package var bytes: [UInt8] {
    let lines = entries.map { $0.value.json }.joined(separator: ",\n")
    return Array("[\n\(lines)\n]\n".utf8)
  }
}

extension PolicyIndex.Entry {
  fileprivate var value: Value {
    .object([
      "area": .string(policy.area),
      "description": .string(policy.description),
      "file": .string(file),
      "id": .string(policy.id),
      "kinds": .strings(policy.kinds),
      "mentions": .strings(policy.mentions),
      "namespace": .string(policy.namespace),
      "parameters": .array(ArrayValue(policy.parameters.map(\.value))),
      "related": .array(ArrayValue(policy.relatedResources.map(\.value))),
      "remediation": policy.remediation.map { .string($0) } ?? .null,
      "rules": .strings(policy.rules),
      "scope": .string(policy.scope.rawValue),
      "severity": .string(policy.severity.word),
      "title": .string(policy.title),
    ])
  }

  /// *nil when* the line was not written by `value`.
  fileprivate init?(_ value: Value) {
    guard let file = value["file"]?.string, let id = value["id"]?.string,
      let namespace = value["namespace"]?.string,
      let severity = value["severity"]?.string.flatMap({ Severity(word: $0) })
    else { return nil }
    self.file = file
    policy = Policy(
      id: id, area: value["area"]?.string ?? "", title: value["title"]?.string ?? id,
      description: value["description"]?.string ?? "", severity: severity,
      kinds: value["kinds"]?.elements?.compactMap(\.string) ?? [],
      scope: value["scope"]?.string.flatMap { Policy.Scope(rawValue: $0) } ?? .document,
      mentions: value["mentions"]?.elements?.compactMap(\.string) ?? [],
      remediation: value["remediation"]?.string,
      relatedResources: value["related"]?.elements?.compactMap { related in
        related["ref"]?.string.map {
          Policy.RelatedResource(reference: $0, description: related["description"]?.string)
        }
      } ?? [], origin: .catalogue(String(file.dropLast("/policy.rego".count))),
      parameters: value["parameters"]?.elements?.compactMap { parameter in
        parameter["name"]?.string.map {
          Policy.Parameter(
            name: $0,
            kind: parameter["type"]?.string.flatMap { Policy.ParameterKind(rawValue: $0) },
            description: parameter["description"]?.string)
        }
      } ?? [], namespace: namespace,
      rules: value["rules"]?.elements?.compactMap(\.string) ?? [])
  }
}

extension Policy.Parameter {
  fileprivate var value: Value {
    .object([
      "description": description.map { .string($0) } ?? .null,
      "name": .string(name),
      "type": kind.map { .string($0.rawValue) } ?? .null,
    ])
  }
}

extension Policy.RelatedResource {
  fileprivate var value: Value {
    .object([
      "description": description.map { .string($0) } ?? .null,
      "ref": .string(reference),
    ])
  }
}

extension Value {
  fileprivate static func strings(_ texts: [String]) -> Value {
    .array(ArrayValue(texts.map { .string($0) }))
  }
}
