import Diagnostics
import Documents
import Foundation
import Terraform
import TestSupport
import Testing

/// A small module that both terraform and the evaluator plan.
///
/// In the fixtures `=== name` begins a module, `--- path` a file of it, and `= expression` in the
/// first file stands for an output of its own.
struct PlanCase: Sendable {
  let name: String
  /// *Shape*: path and text.
  let files: [(path: String, text: String)]

  /// Every module of a fixture.
  static func load(_ name: String) throws -> [PlanCase] {
    let url = fixtureURL(name)
    let text = try String(contentsOf: url, encoding: .utf8)
    return text.components(separatedBy: "\n=== ").map { part in
      let part = part.hasPrefix("=== ") ? String(part.dropFirst(4)) : part
      let lines = part.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
      let body = lines.count > 1 ? String(lines[1]) : ""
      return PlanCase(name: "\(name): \(lines[0])", body: body)
    }
  }

  private init(name: String, body: String) {
    self.name = name
    var files: [(path: String, text: String)] = []
    for (index, part) in "main.tf\n\(body)".components(separatedBy: "\n--- ").enumerated() {
      let lines = part.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
      let text = lines.count > 1 ? String(lines[1]) + (part.hasSuffix("\n") ? "" : "\n") : ""
      files.append((String(lines[0]), index == 0 ? Self.outputs(text) : text))
    }
    self.files = files
  }

  /// The text with every `= expression` written as an output.
  private static func outputs(_ text: String) -> String {
    var result: [String] = []
    var number = 0
    var isOpen = false
    for line in text.components(separatedBy: "\n") {
      let isShort = line.hasPrefix("= ")
      // An expression ends where the next one, a block or a file begins.
      let endsShort =
        isShort || line.isEmpty
        || line.range(
          of: #"^(resource|variable|locals|module|output|check|moved)\b"#,
          options: .regularExpression) != nil
      if isOpen, endsShort, isShort || !line.isEmpty || result.last == "EOT" {
        result.append("}")
        isOpen = false
      }
      if isShort {
        result.append("output \"o\(number)\" {\n  value = \(line.dropFirst(2))")
        number += 1
        isOpen = true
      } else {
        result.append(line)
      }
    }
    if isOpen { result.append("}") }
    return result.joined(separator: "\n") + "\n"
  }

  /// Writes the files below a folder.
  func write(to folder: URL) throws {
    for file in files {
      let url = folder.appendingPathComponent(file.path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.text.utf8).write(to: url)
    }
  }

  var hasModules: Bool { files.contains { $0.path.contains("/") && $0.path.contains(".tf") } }

  /// The files as the evaluator reads them.
  var input: ModuleInput {
    var sources: [String: SourceFile] = [:]
    for (index, file) in files.enumerated() {
      sources[file.path] = SourceFile(index: UInt32(index), path: file.path, text: file.text)
    }
    let all = sources
    @Sendable func folder(_ path: String) -> String {
      path.split(separator: "/").dropLast().joined(separator: "/")
    }
    return ModuleInput(
      files: files.map(\.path).filter { folder($0).isEmpty }.compactMap { all[$0] },
      childFiles: { path in
        let found = all.values.filter { folder($0.path) == path }.sorted { $0.index < $1.index }
        return found
      },
      surroundings: Surroundings(
        readFile: { all[$0] },
        listFiles: { path in
          let prefix = path.isEmpty ? "" : path + "/"
          return all.keys.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }
        }),
      workspace: "default")
  }
}
