import Diagnostics
import Documents
import Foundation
import Terraform
import TestSupport
import Testing

/// The infrastructure of every generated repository, planned by terraform with the real schema of
/// the provider, value by value against the evaluator.
@Suite(.needs(.terraform)) struct `Plans of generated repositories` {
  @Test(arguments: Example.all)
  func `every argument has the value that terraform plans`(_ example: Example) throws {
    let service = try example.repository().copy()
    let infra = service.root.appendingPathComponent("infra")
    let versions = try service.text("infra/versions.tf")
    try service.write(
      "infra/versions.tf",
      versions.replacing(#/backend "gcs" \{[^}]*\}/#, with: #"backend "local" {}"#))
    let plan = ProviderPlan(folder: infra, name: example.testDescription)
    try plan.terraform(["init", "-input=false"]).expectSuccess()
    let files = try FileManager.default.contentsOfDirectory(
      atPath: infra.appendingPathComponent("environments").path)
    #expect(!files.isEmpty)
    var sum: PlanComparison?
    for name in files.sorted() {
      let file = "environments/\(name)"
      let comparison = try plan.compare(["-var-file=\(file)"], with: try input(infra, file))
      sum = sum.map { $0 + comparison } ?? comparison
    }
    print("\(example.testDescription): \(sum?.description ?? "") as terraform plans them")
  }

  @Test(arguments: [
    "google.txt", "google-gke.txt", "google-network.txt", "google-data.txt", "google-ml.txt",
  ])
  func `modules of google have the values that terraform plans`(_ fixture: String) throws {
    let cases = try PlanCase.load(fixture)
    var sum: PlanComparison?
    for item in cases {
      let scratch = try Scratch()
      try item.write(to: scratch.root)
      let plan = ProviderPlan(folder: scratch.root, name: item.name)
      try plan.terraform(["init", "-input=false"]).expectSuccess()
      let comparison = try plan.compare([], with: item.input)
      #expect(comparison.configured > 0)
      sum = sum.map { $0 + comparison } ?? comparison
    }
    print("\(fixture): \(cases.count) modules, \(sum?.description ?? "") as terraform plans them")
  }

  private func input(_ infra: URL, _ variables: String) throws -> ModuleInput {
    let names = try FileManager.default.contentsOfDirectory(atPath: infra.path)
      .filter { $0.hasSuffix(".tf") }.sorted()
    let files = try (names + [variables]).enumerated().map { index, name in
      let data = try Data(contentsOf: infra.appendingPathComponent(name))
      return SourceFile(index: UInt32(index), path: name, bytes: Array(data))
    }
    return ModuleInput(files: Array(files.dropLast()), variableFiles: [files[files.count - 1]])
  }
}
