import Catalog
import Diagnostics
import Documents
import Templating
import Text

/// The record of how a repository was made, kept in the repository.
package struct AnswersFile: Sendable {
  /// The place in the repository.
  package static let path = ".idp/answers.yaml"

  package let goldenPath: String
  package let version: String
  /// The catalogue's digest with its algorithm: `sha256:…`.
  package let catalogDigest: String
  /// *Shape*: only what is asked for; no secrets.
  package let answers: TemplateMap

  package init(goldenPath: String, version: String, catalogDigest: String, answers: TemplateMap) {
    self.goldenPath = goldenPath
    self.version = version
    self.catalogDigest = catalogDigest
    self.answers = answers
  }

  /// The file's text; answers are in bytewise order of their names.
  package var text: String {
    let sorted = answers.entries.sorted { $0.key.compareUTF8(to: $1.key) < 0 }
    let value = YAMLValue.map([
      ("format", .number(Number(1))),
      (
        "goldenPath",
        .map([
          ("name", .string(goldenPath)), ("version", .string(version)),
          ("catalog", .string(catalogDigest)),
        ])
      ),
      ("answers", .map(sorted.map { ($0.key, $0.value.yamlValue) })),
    ])
    return "# Written by idp, read by 'idp update'. Commit this file; do not edit it.\n"
      + YAMLWriter.write(value)
  }

  /// Reads the file.
  ///
  /// *nil when* it is not one that this program can use.
  package static func parse(_ file: SourceFile) -> Parsed<AnswersFile?> {
    let parsed = YAMLParser.parse(file, resolution: .core)
    guard parsed.diagnostics.isEmpty else { return Parsed(nil, parsed.diagnostics) }
    let whole = SourceRange(file: file.index, start: 0, end: 0)
    let problem = { (summary: String, detail: String?, range: SourceRange) in
      Parsed<AnswersFile?>(
        nil, [Diagnostic(id: "answers", summary: summary, detail: detail, subject: range)])
    }
    guard let root = parsed.value.first?.root, root.kind == .object else {
      return problem("answers file is empty", nil, whole)
    }
    guard root["format"]?.number?.int64 == 1 else {
      return problem(
        "answers file has format \(root["format"]?.text ?? "none"), expected 1",
        "use a newer idp", root["format"]?.range ?? root.range)
    }
    guard let path = root["goldenPath"], let name = path["name"]?.string,
      let version = path["version"]?.text, let catalog = path["catalog"]?.string
    else {
      return problem(
        "answers file lacks the name, version or catalog of its golden path",
        "restore the file from the last commit that generated it", root.range)
    }
    var answers = TemplateMap()
    if let node = root["answers"], case .map(let map) = TemplateValue(node) { answers = map }
    return Parsed(
      AnswersFile(goldenPath: name, version: version, catalogDigest: catalog, answers: answers))
  }
}

/// The digest of the part of a catalogue that a golden path is made from.
enum CatalogDigest {
  /// `sha256:` over manifest, facts and components, each with its path, mode and size.
  static func digest(
    _ goldenPath: GoldenPath, _ components: [Component], _ catalog: Catalog
  ) -> String {
    let facts = Set(goldenPath.facts.compactMap { catalog.facts(named: $0.name)?.file.path })
    let folders = Set(components.map(\.id))
    var message: [UInt8] = []
    for file in catalog.tree.files {
      let parts = file.path.split(separator: "/")
      let isUsed =
        file.path == GoldenPath.manifestPath(of: goldenPath.id) || facts.contains(file.path)
        || (parts.count > 1 && parts[0] == "templates" && folders.contains(String(parts[1])))
      guard isUsed else { continue }
      message += Array("\(file.path)\n\(String(file.mode, radix: 8)) \(file.size)\n".utf8)
      message += file.bytes
    }
    return "sha256:" + Hexadecimal.encode(HashFunction.sha256.digest(of: message))
  }
}
