import Foundation
import TestSupport

/// The modules of OPA's public test cases.
enum ConformanceModules {
  struct Case: Sendable {
    var note: String
    var text: String
  }

  /// *Shape*: by file and place in it; *nil when* the cases are not on this machine.
  static func load() throws -> [Case]? {
    guard let root = ProjectPaths.conformance?.appendingPathComponent("opa") else { return nil }
    var cases: [Case] = []
    let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    let paths = (files?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "json" }
    for url in paths.sorted(by: { $0.path < $1.path }) {
      let object = try JSONSerialization.jsonObject(with: Data(contentsOf: url))
      for item in (object as? [String: Any])?["cases"] as? [[String: Any]] ?? [] {
        for module in item["modules"] as? [String] ?? [] {
          cases.append(Case(note: item["note"] as? String ?? url.lastPathComponent, text: module))
        }
      }
    }
    return cases
  }
}
