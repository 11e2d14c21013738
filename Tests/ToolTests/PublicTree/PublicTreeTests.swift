import Foundation
import TestSupport
import Testing

/// Terraform as others write it, read as it is: packages that carry more than 1,000 different files.
@Suite(.needs(.terraformTree), .serialized) struct `Public tree` {
  private static let root = Tool.folder.appendingPathComponent("public-tree")
  /// The report on the whole tree, made once.
  private static let report = Result { try LintReport.of(root) }

  @Test func `no file that terraform accepts has a syntax error`() throws {
    let files = try Self.files()
    #expect(Set(files.map(\.text)).count >= 1_000, "\(files.count) files")
    let report = try Self.report.get()
    #expect(try report.syntaxErrors == refused(in: Self.root))
    print("public tree: \(files.count) files, \(report.findings.count) findings")
  }

  @Test func `files that were cut short are refused as terraform refuses them`() throws {
    let scratch = try Scratch()
    var number = 0
    for text in Set(try Self.files().map(\.text)).sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      number += 1
      // A fifth of them is enough, each cut at another part of its length.
      guard number % 5 == 0 else { continue }
      let folder = scratch.root.appendingPathComponent("\(number)")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      let cut = text.prefix(text.count * (1 + number / 5 % 9) / 10)
      try cut.write(to: folder.appendingPathComponent("main.tf"))
    }
    let theirs = try refused(in: scratch.root)
    #expect(theirs.count > 150)
    #expect(try LintReport.of(scratch.root).syntaxErrors == theirs)
  }

  @Test func `what is wrong there, and what hardware and costs are accused of, was judged true`()
    throws
  {
    let report = try Self.report.get()
    let lines =
      report.diagnostics.filter(\.location.isTerraform).map { "\($0.location) \($0.message)" }
      + (try accusations(report).filter(\.location.isTerraform))
      .map { "\($0.location) \($0.policy): \($0.message)" }
    expectSnapshot(lines.sorted().joined(separator: "\n") + "\n", "judged.txt")
  }

  @Test func `a module of others is accused of no hardware that fits`() throws {
    #expect(try accusations(of: "fits.tfvars") == [])
  }

  @Test func `a module of others is accused of hardware that does not fit`() throws {
    let lines = try accusations(of: "wrong.tfvars")
    expectSnapshot(lines.joined(separator: "\n") + "\n", "wrong.txt")
  }

  /// What nebari's module for Google Cloud is accused of with a variable file.
  private func accusations(of variables: String) throws -> [String] {
    let scratch = try Scratch()
    let folder = scratch.root.appendingPathComponent("gcp")
    try FileManager.default.copyItem(
      at: Self.root.appendingPathComponent(
        "nebari-2025.10.1/_nebari/stages/infrastructure/template/gcp"), to: folder)
    try FileManager.default.copyItem(
      at: fixtureURL(variables), to: folder.appendingPathComponent(variables))
    let report = try LintReport.of(scratch.root)
    #expect(report.diagnostics.map(\.message) == [])
    return try accusations(report).map { "\($0.location) \($0.policy): \($0.message)" }.sorted()
  }

  /// The findings of the policies about hardware and costs.
  private func accusations(_ report: LintReport) throws -> [LintReport.Finding] {
    var policies: Set<String> = []
    for area in ["hardware", "cost"] {
      let folder = ProjectPaths.root.appendingPathComponent("policies/\(area)")
      policies.formUnion(try FileManager.default.contentsOfDirectory(atPath: folder.path))
    }
    #expect(policies.contains("node-pool-gpu-mismatch"))
    return report.findings.filter { policies.contains($0.policy) }
  }

  /// The configuration files of the tree.
  private static func files() throws -> [(path: String, text: Data)] {
    let found = FileManager.default.enumerator(
      at: root, includingPropertiesForKeys: [.isRegularFileKey])
    var result: [(path: String, text: Data)] = []
    while let url = found?.nextObject() as? URL {
      guard url.pathExtension == "tf",
        try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true
      else { continue }
      result.append((url.path, try Data(contentsOf: url)))
    }
    return result
  }

  /// The files below a folder that are not Terraform for terraform itself.
  private func refused(in folder: URL) throws -> Set<String> {
    let run = try Tool.terraformTree.run(
      ["fmt", "-check", "-list=false", "-recursive", "-no-color"], in: folder,
      environment: ["TF_CLI_CONFIG_FILE": "", "CHECKPOINT_DISABLE": "1"], limit: 120)
    // Files that are only formatted in another way make the status 3.
    #expect([0, 2, 3].contains(run.status), "\(run.transcript)")
    return Set(run.output.matches(of: #/(?m)^  on (.+) line \d+/#).map { String($0.output.1) })
  }
}
