import Documents
import Foundation
import TestSupport
import Testing

/// What `idp` says about a plan, as `terraform show -json` writes it, against what it says about the
/// files that were planned.
@Suite(.needs(.terraform)) struct `Plans in JSON` {
  @Test(arguments: Example.all)
  func `a generated repository's plan has the findings and costs of its files`(
    _ example: Example
  ) throws {
    let service = try example.repository().copy()
    let infra = service.root.appendingPathComponent("infra")
    let files = FileManager.default
    var comparisons: [PlannedComparison] = []
    for name in try files.contentsOfDirectory(atPath: infra.path + "/environments").sorted() {
      let comparison = try PlannedComparison(
        "\(example.testDescription), \(name)", environment: name.components(separatedBy: ".")[0])
      try comparison.takeFiles(from: infra)
      for other in try files.contentsOfDirectory(atPath: infra.path + "/environments")
      where other != name {
        try files.removeItem(at: comparison.files.appendingPathComponent("environments/\(other)"))
      }
      comparisons.append(comparison)
    }
    #expect(!comparisons.isEmpty)
    let versions = try service.text("infra/versions.tf")
    try service.write(
      "infra/versions.tf",
      versions.replacing(#/backend "gcs" \{[^}]*\}/#, with: #"backend "local" {}"#))
    let plan = ProviderPlan(folder: infra, name: example.testDescription)
    try plan.terraform(["init", "-input=false"]).expectSuccess()
    for comparison in comparisons {
      let environment = try #require(comparison.environment)
      try comparison.makePlan(plan, ["-var-file=environments/\(environment).tfvars"])
      try comparison.run()
    }
  }

  @Test func `a module's plan has the findings and costs of its files`() throws {
    let cases = try PlanCase.load("google.txt") + PlanCase.load("planned.txt")
    var findings = 0
    for item in cases {
      let comparison = try PlannedComparison(item.name)
      let work = try Scratch()
      for folder in [work.root, comparison.files] {
        try item.write(to: folder)
        try Self.nameWorkspace(in: folder)
      }
      let plan = ProviderPlan(folder: work.root, name: item.name)
      try plan.terraform(["init", "-input=false"]).expectSuccess()
      try comparison.makePlan(plan, [])
      findings += try comparison.run()
    }
    print("\(cases.count) modules: \(findings) findings and all costs of their plans are the same")
  }

  @Test func `the examples of all policies have the findings and costs of their files`() throws {
    let comparison = try PlannedComparison("examples of policies")
    let work = try Scratch()
    let policies = ProjectPaths.root.appendingPathComponent("policies")
    var root = ""
    var modules = 0
    for path in try FileManager.default.subpathsOfDirectory(atPath: policies.path).sorted()
    where path.hasSuffix(".tf") {
      let text = try String(contentsOf: policies.appendingPathComponent(path), encoding: .utf8)
      // A plan needs the values of variables, which these few examples leave open.
      if text.contains(#/variable "\w+" \{(?![^}]*default)/#) { continue }
      let name = "m\(modules)"
      modules += 1
      root += "module \"\(name)\" {\n  source = \"./\(name)\"\n}\n"
      for folder in [work.root, comparison.files] {
        let module = folder.appendingPathComponent(name)
        try FileManager.default.createDirectory(at: module, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: module.appendingPathComponent("main.tf"))
      }
    }
    for folder in [work.root, comparison.files] {
      try Data(root.utf8).write(to: folder.appendingPathComponent("main.tf"))
    }
    let plan = ProviderPlan(folder: work.root, name: comparison.name)
    try plan.terraform(["init", "-input=false"]).expectSuccess()
    try comparison.makePlan(plan, [])
    let findings = try comparison.run()
    #expect(modules > 200 && findings > 500)
    print("\(modules) examples: \(findings) findings and all costs of their plan are the same")
  }

  /// A plan knows the workspace that it was made in, and files do not: here both do.
  private static func nameWorkspace(in folder: URL) throws {
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    where path.hasSuffix(".tf") {
      let url = folder.appendingPathComponent(path)
      let text = try String(contentsOf: url, encoding: .utf8)
      try Data(text.replacing("terraform.workspace", with: "\"default\"").utf8).write(to: url)
    }
  }
}

/// A module and its plan, each alone in a folder.
struct PlannedComparison {
  let name: String
  /// The name of the only variable file; *nil when* there is none.
  let environment: String?
  private let scratch: Scratch

  init(_ name: String, environment: String? = nil) throws {
    self.name = name
    self.environment = environment
    scratch = try Scratch()
    for folder in [files, planned] {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }
  }

  var files: URL { scratch.root.appendingPathComponent("files") }
  private var planned: URL { scratch.root.appendingPathComponent("planned") }

  func takeFiles(from folder: URL) throws {
    try FileManager.default.removeItem(at: files)
    try FileManager.default.copyItem(at: folder, to: files)
  }

  /// Plans with terraform and keeps what it shows.
  func makePlan(_ plan: ProviderPlan, _ arguments: [String]) throws {
    try plan.terraform(["plan", "-input=false", "-lock=false", "-out=plan"] + arguments)
      .expectSuccess()
    let shown = try plan.terraform(["show", "-json", "plan"])
    try Data(shown.output.utf8).write(to: planned.appendingPathComponent("plan.json"))
  }

  /// Compares both and returns the number of findings.
  @discardableResult func run() throws -> Int {
    let (ours, theirs) = (try Lint(files, "."), try Lint(planned, "plan.json"))
    #expect(theirs.diagnostics == [], "\(name)")
    for finding in ours.findings.subtracting(theirs.findings).sorted() {
      Issue.record("\(name): only the files have \(finding)")
    }
    for finding in theirs.findings.subtracting(ours.findings).sorted() {
      Issue.record("\(name): only the plan has \(finding)")
    }
    // Of undecided results that several instances share, one is told.
    #expect(ours.undecided == theirs.undecided, "\(name)")
    let costs = try cost(files, ".", environment.map { ["--environment", $0] } ?? [])
    #expect(try cost(planned, "plan.json", []) == costs, "\(name)")
    return ours.findings.count
  }

  private struct Lint {
    /// *Shape*: policy, address and message.
    var findings: Set<String> = []
    /// *Shape*: policies.
    var undecided: Set<String> = []
    var diagnostics: [String] = []

    init(_ folder: URL, _ path: String) throws {
      let run = try Shell.run(
        ["idp", "lint", path, "--format", "json", "--show-undecided"], in: folder)
      let root = try #require(JSONParser.parse(text: run.output).value?.root, "\(run.transcript)")
      for finding in root["findings"]?.elements.map({ $0 }) ?? [] {
        let instances = finding["instances"]?.elements.compactMap { $0["resource"] } ?? []
        for resource in [finding["resource"]].compactMap({ $0 }) + instances {
          findings.insert(
            [finding["policy"], resource["name"], finding["message"]]
              .map { $0?.string ?? "" }.joined(separator: " "))
        }
      }
      undecided = Set(root["undecided"]?.elements.compactMap { $0["policy"]?.string } ?? [])
      diagnostics = root["diagnostics"]?.elements.map(\.source) ?? []
    }
  }

  /// What each resource costs, and the sum.
  private func cost(
    _ folder: URL, _ path: String, _ arguments: [String]
  ) throws -> [String: String] {
    let run = try Shell.run(["idp", "cost", path, "--format", "json"] + arguments, in: folder)
    let root = try #require(JSONParser.parse(text: run.output).value?.root, "\(run.transcript)")
    var result: [String: String] = [:]
    for module in root["modules"]?.elements.map({ $0 }) ?? [] {
      func told(_ node: Node) -> String {
        ["monthly_usd", "complete"].map { node[$0]?.source ?? "" }.joined(separator: " ")
      }
      result["sum"] = told(module)
      for resource in module["resources"]?.elements.map({ $0 }) ?? [] {
        result[resource["address"]?.string ?? ""] = told(resource)
      }
    }
    #expect(result["sum"] != nil, "\(name): \(run.transcript)")
    return result
  }
}
