import Diagnostics
import Documents
import Foundation
import Schemas
import TestSupport
import Testing

@Suite struct `JSON Schema conformance` {
  /// Schema documents that the suite serves as `http://localhost:1234/`.
  private static func remotes(_ folder: URL) throws -> [String: Document] {
    var documents: [String: Document] = [:]
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    while let url = files?.nextObject() as? URL {
      guard url.pathExtension == "json" else { continue }
      let path = url.path.dropFirst(folder.path.count + 1)
      documents["http://localhost:1234/\(path)"] = try read(url)
    }
    return documents
  }

  private static func read(_ url: URL) throws -> Document {
    let file = SourceFile(index: 0, path: url.path, bytes: Array(try Data(contentsOf: url)))
    return try #require(JSONParser.parse(file).value)
  }

  /// Runs a dialect's files; returns the passed and all case names, and records surprises.
  private func run(
    _ dialect: SchemaDialect, _ folder: String, optional: [String] = []
  ) throws {
    guard let root = ProjectPaths.conformance?.appendingPathComponent("json-schema") else {
      print("SKIPPED: the JSON-Schema-Test-Suite is not at IDP_CONFORMANCE")
      return
    }
    let known = try KnownFailures(fixtureURL("KnownFailures.txt"))
    let remotes = try Self.remotes(root.appendingPathComponent("remotes"))
    let files = try FileManager.default.contentsOfDirectory(
      at: root.appendingPathComponent(folder), includingPropertiesForKeys: nil
    ).filter { $0.pathExtension == "json" }.sorted { $0.path < $1.path }
    let extra = optional.map { root.appendingPathComponent("\(folder)/optional/\($0).json") }
    var (passed, total, listed) = (0, 0, 0)
    for url in files + extra {
      for group in try Self.read(url).root.elements {
        let schemaNode = try #require(group["schema"])
        let schema = Schema.compile(schemaNode, dialect: dialect) { remotes[$0]?.root }.value
        for test in try #require(group["tests"]).elements {
          total += 1
          let data = try #require(test["data"])
          let isValid = test["valid"]?.boolean ?? true
          let agrees =
            schema.isValid(data) == isValid && schema.validate(data).isEmpty == isValid
          let name =
            "\(folder)/\(url.deletingPathExtension().lastPathComponent): "
            + "\(group["description"]?.string ?? ""): \(test["description"]?.string ?? "")"
          if agrees { passed += 1 }
          let reason = known.reason(for: name)
          if reason != nil { listed += 1 }
          if !agrees, reason == nil { Issue.record("\(name) should be \(isValid)") }
          if agrees, reason != nil { Issue.record("\(name) passes now; remove it from the list") }
        }
      }
    }
    print("JSON-Schema-Test-Suite \(folder): \(passed) of \(total) cases pass, \(listed) listed")
  }

  @Test func `draft 7 agrees with the public suite`() throws {
    try run(.draft7, "draft7", optional: ["bignum", "unknownKeyword", "non-bmp-regex"])
  }

  @Test func `draft 2020-12 agrees with the public suite`() throws {
    try run(
      .draft2020, "draft2020-12",
      optional: ["anchor", "bignum", "dynamicRef", "id", "no-schema", "unknownKeyword"])
  }
}

/// Cases whose failure is understood.
private struct KnownFailures {
  private var entries: [(name: String, reason: String)] = []

  /// Reads pairs of lines: a name, and its reason behind two spaces; `#` begins a comment.
  init(_ url: URL) throws {
    let text = String(decoding: try Data(contentsOf: url), as: UTF8.self)
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      if line.hasPrefix("  "), !entries.isEmpty {
        entries[entries.count - 1].reason = line.trimmingCharacters(in: .whitespaces)
      } else {
        entries.append((String(line), ""))
      }
    }
  }

  func reason(for name: String) -> String? { entries.first { $0.name == name }?.reason }
}
