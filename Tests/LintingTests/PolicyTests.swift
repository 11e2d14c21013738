import Catalog
import Diagnostics
import Documents
import Foundation
import Rego
import Repository
import TestSupport
import Testing

@testable import Linting

/// The catalogue's policies: their own tests, and their examples.
@Suite struct `Policies` {
  static let folders: [String] = {
    let root = ProjectPaths.root.appendingPathComponent("policies")
    let paths = FileManager.default.subpaths(atPath: root.path) ?? []
    return paths.filter { $0.hasSuffix("/policy.rego") }
      .map { "policies/" + $0.dropLast("/policy.rego".count) }.sorted()
  }()

  @Test func `there is one in each area`() {
    let areas = Set(Self.folders.map { $0.split(separator: "/")[1] })
    #expect(areas == ["security", "cost", "hardware", "reliability", "delivery"])
  }

  @Test func `the documentation lists each with its level, title and parameters`() throws {
    let catalog = try Catalog.directory(ProjectPaths.root.path)
    let rows = PolicyIndex.scan(catalog.tree) { $0 }.value.entries.map(\.policy).map { policy in
      let parameters = policy.parameters.map { "`\($0.name)`" }.joined(separator: ", ")
      return "| `\(policy.id)` | \(policy.severity) | \(policy.title) | \(parameters) |"
    }
    let page = String(decoding: try bytes("docs/policies.md"), as: UTF8.self)
    #expect(page.split(separator: "\n").filter { $0.hasPrefix("| `") }.map(String.init) == rows)
  }

  @Test(arguments: folders)
  func `tests of the policy hold`(_ folder: String) throws {
    let libraries = try Self.libraries().filter { !$0.hasSuffix("_test.rego") }
    let count = try runTests(
      of: libraries + ["\(folder)/policy.rego", "\(folder)/policy_test.rego"])
    // One for what is reported and one for what is not; that every condition is held by a test is
    // checked for the whole catalogue.
    #expect(count >= 2)
  }

  @Test func `tests of the library hold`() throws {
    #expect(try runTests(of: try Self.libraries()) > 0)
  }

  private static func libraries() throws -> [String] {
    try FileManager.default.contentsOfDirectory(
      atPath: ProjectPaths.root.appendingPathComponent("policies/lib").path
    ).filter { $0.hasSuffix(".rego") }.map { "policies/lib/\($0)" }
  }

  /// Runs the tests of Rego files that are compiled together; the number of tests.
  private func runTests(of paths: [String]) throws -> Int {
    var sources = SourceFiles()
    var modules: [Module] = []
    for path in paths.sorted() {
      let source = sources.add(path: path, bytes: try bytes(path))
      let parsed = Parser.parse(source, version: .v1)
      for problem in parsed.diagnostics { Issue.record("\(problem.frame(in: sources))") }
      if let module = parsed.value { modules.append(module) }
    }
    let compiled = Compiler.compile(modules)
    for problem in compiled.diagnostics { Issue.record("\(problem.frame(in: sources))") }
    let plan = try #require(compiled.value)
    let tests = plan.rules.map(\.path).filter { $0.last?.hasPrefix("test_") ?? false }
    let evaluator = Evaluator(plan, base: .object([:]))
    for test in tests {
      let rule = try #require(plan.rule(at: test))
      evaluator.start(input: nil)
      let value = try evaluator.value(ofRule: rule)
      guard case .boolean(true)? = value else {
        Issue.record("\(test.joined(separator: ".")) is \(value.map { "\($0)" } ?? "undefined")")
        continue
      }
    }
    return tests.count
  }

  @Test(arguments: folders)
  func `the failing example fails as recorded`(_ folder: String) throws {
    let report = try report(folder, try example("fail", in: folder))
    #expect(report.findings.isEmpty == false)
    expectSnapshot(frames(report), "../../../\(folder)/fail")
  }

  @Test(arguments: folders)
  func `the nearly failing example passes`(_ folder: String) throws {
    let report = try report(folder, try example("pass", in: folder))
    #expect(frames(report).isEmpty)
    #expect(report.counts.documents > 0)
  }

  @Test(arguments: folders)
  func `the metadata is complete`(_ folder: String) throws {
    let id = try #require(folder.split(separator: "/").last.map(String.init))
    let policy = try #require(try loaded(folder, for: SourceFiles()).policies[id])
    for heading in ["## Why", "## Avoid", "## Prefer", "## Exceptions"] {
      #expect(policy.description.contains(heading))
    }
    #expect(policy.title != id)
    #expect(["kubernetes", "kubeflow-pipeline", "terraform"].contains(policy.kinds.first))
    #expect(policy.remediation != nil)
    #expect(!policy.relatedResources.isEmpty)
  }

  @Test(arguments: [
    ("policies/delivery/image-not-pinned", []),
    ("policies/hardware/gpu-partition-unknown", ["accelerators"]),
    ("policies/hardware/gpu-machine-mismatch", ["accelerators", "machine_types"]),
    ("policies/hardware/tpu-topology-invalid", ["tpus"]),
    ("policies/hardware/accelerator-not-in-region", ["regions", "zones"]),
  ])
  func `a policy reads the facts that it refers to and no others`(
    _ folder: String, _ topics: [String]
  ) throws {
    let sources = try loaded(folder, for: SourceFiles()).sources.files.map(\.path)
    let facts = sources.filter { $0.contains("policies/data/") }.compactMap { path in
      path.split(separator: "/").last.map { String($0.prefix { $0 != "." }) }
    }
    #expect(facts == topics)
  }

  @Test(arguments: folders)
  func `the failing example mentions what the policy asks for`(_ folder: String) throws {
    let id = try #require(folder.split(separator: "/").last.map(String.init))
    let policy = try #require(try loaded(folder, for: SourceFiles()).policies[id])
    let name = try #require(try example("fail", in: folder).first)
    var files = SourceFiles()
    for name in [name, "example.idp.yaml"] {
      if let bytes = try? bytes("\(folder)/\(name)") { _ = files.add(path: name, bytes: bytes) }
    }
    var search = MentionSearch(files)
    let mayReport = search.mayReport(policy)
    #expect(mayReport)
  }

  // MARK: - Running one policy

  /// The files of an example, one for each language; a policy may look across them.
  ///
  /// *Shape*: names, the one that findings are in first.
  private func example(_ name: String, in folder: String) throws -> [String] {
    let files = ["yaml", "tf"].map { "\(name).\($0)" }.filter { file in
      let path = ProjectPaths.root.appendingPathComponent("\(folder)/\(file)").path
      return FileManager.default.fileExists(atPath: path)
    }
    #expect(!files.isEmpty, "\(folder) has an example called \(name)")
    return files
  }

  private func frames(_ report: Report) -> String {
    var renderer = CodeFrameRenderer(report.sources)
    let all = report.findings.map(\.diagnostic) + report.diagnostics
    return all.map { renderer.frame($0) }.joined(separator: "\n")
  }

  private func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: ProjectPaths.root.appendingPathComponent(path)))
  }

  private func loaded(
    _ folder: String, for sources: SourceFiles
  ) throws -> PolicyLoader.Loaded {
    try CheckoutPolicies.load(for: sources) { $0.file == "\(folder)/policy.rego" }
  }

  private func report(_ folder: String, _ files: [String]) throws -> Report {
    let repository = Repository.parse(try files.map { ($0, try bytes("\(folder)/\($0)")) })
    return try CheckoutPolicies.run(
      try loaded(folder, for: repository.sources), on: repository,
      configuration: try CheckoutPolicies.configuration(ofExamplesIn: folder))
  }
}
