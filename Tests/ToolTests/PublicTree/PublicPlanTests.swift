import Diagnostics
import Foundation
import Terraform
import TestSupport
import Testing

/// Modules of the public tree, planned by terraform with the schema of the provider for Google
/// Cloud, value by value against the evaluator.
@Suite(.needs(.terraform, .terraformTree)) struct `Public plans` {
  private static let modules = [
    "nebari-2024.1.1/_nebari/stages/infrastructure/template/gcp",
    "nebari-2025.10.1/_nebari/stages/infrastructure/template/gcp",
    "qhub-0.4.5/qhub/template/stages/02-infrastructure/gcp",
  ]

  @Test(arguments: modules)
  func `every argument has the value that terraform plans`(_ module: String) throws {
    let scratch = try Scratch()
    let folder = scratch.root.appendingPathComponent("gcp")
    try FileManager.default.copyItem(
      at: Tool.folder.appendingPathComponent("public-tree/\(module)"), to: folder)
    try fitToMirror(folder)
    let plan = ProviderPlan(folder: folder, name: module)
    try plan.terraform(["init", "-input=false"]).expectSuccess()
    var values = 0
    for name in ["fits.tfvars", "wrong.tfvars"] {
      let text = try variables(name, of: folder)
      try Data(text.utf8).write(to: folder.appendingPathComponent(name))
      let comparison = try plan.compare(
        ["-var-file=\(name)"], with: try input(folder, name), outputs: false)
      values += comparison.configured
    }
    #expect(values > 100)
    print("\(module): \(values) arguments as terraform plans them")
  }

  /// Changes what only another provider, or another version of terraform or this one, can plan.
  private func fitToMirror(_ folder: URL) throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    for name in names where name.hasSuffix(".tf") {
      let file = folder.appendingPathComponent(name)
      let text = try String(contentsOf: file, encoding: .utf8)
        .replacing(#/version = "[0-9.]+"/#, with: #"version = "6.50.0""#)
        .replacing(#/resource "local_file" "kubeconfig" \{[^}]*\}/#, with: "")
        .replacing(#/experiments = \[[^\]]*\]/#, with: "")
      try Data(text.utf8).write(to: file)
    }
  }

  /// A fixture without the variables that the module does not declare.
  private func variables(_ name: String, of folder: URL) throws -> String {
    let text = try String(contentsOf: fixtureURL(name), encoding: .utf8)
    let declared = try String(
      contentsOf: folder.appendingPathComponent("variables.tf"), encoding: .utf8)
    return text.split(separator: "\n", omittingEmptySubsequences: false).filter { line in
      guard let match = line.firstMatch(of: #/^([a-z_]+) +=/#) else { return true }
      return declared.contains("variable \"\(match.output.1)\"")
    }.joined(separator: "\n")
  }

  /// The module's files with those of its child modules.
  private func input(_ folder: URL, _ variables: String) throws -> ModuleInput {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".tf") && !$0.hasPrefix(".") }.sorted()
    let files = try (paths + [variables]).enumerated().map { index, path in
      let data = try Data(contentsOf: folder.appendingPathComponent(path))
      return SourceFile(index: UInt32(index), path: path, bytes: Array(data))
    }
    let byFolder = Dictionary(grouping: files.dropLast()) { file in
      file.path.split(separator: "/").dropLast().joined(separator: "/")
    }
    let texts = Dictionary(
      uniqueKeysWithValues: try FileManager.default.subpathsOfDirectory(atPath: folder.path)
        .filter { $0.contains("templates/") }
        .map { path in
          let data = try Data(contentsOf: folder.appendingPathComponent(path))
          return (path, SourceFile(index: 0, path: path, bytes: Array(data)))
        })
    return ModuleInput(
      files: byFolder[""] ?? [], variableFiles: Array(files.suffix(1)),
      childFiles: { byFolder[$0] ?? [] }, surroundings: Surroundings(readFile: { texts[$0] }))
  }
}
