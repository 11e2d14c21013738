import Catalog
import Costing
import Diagnostics
import Documents
import Foundation
import Reporting
import Repository
import TestSupport
import Testing

@testable import Linting

/// The policies of the checkout, whose files are newer than those that are embedded.
enum CheckoutPolicies {
  /// Read once: each policy asks for it several times.
  private static let catalog = Result { try Catalog.directory(ProjectPaths.root.path) }
  private static let index = catalog.map { catalog in PolicyIndex.scan(catalog.tree) { $0 } }

  /// The policies that `isWanted` picks, compiled; whatever is wrong with them is an issue.
  static func load(
    for sources: SourceFiles, where isWanted: (PolicyIndex.Entry) -> Bool
  ) throws -> PolicyLoader.Loaded {
    let catalog = try catalog.get()
    let index = try index.get()
    #expect(index.diagnostics.isEmpty)
    let parsed = PolicyLoader.load(
      PolicyIndex(entries: index.value.entries.filter(isWanted)), of: catalog, folders: [],
      sources: sources, where: { _ in true })
    for problem in parsed.diagnostics {
      Issue.record("\(problem.frame(in: parsed.value.sources))")
    }
    return parsed.value
  }

  /// The report of loaded policies on a repository.
  static func run(
    _ loaded: PolicyLoader.Loaded, on repository: Repository,
    configuration: Configuration = Configuration()
  ) throws -> Report {
    var inputs = PolicyInputs(configuration, repository)
    if loaded.reads("cost") {
      let cost = CostReport.forPolicies(
        repository, at: try PriceBook(try catalog.get()), budgets: configuration.budgets,
        utilisation: Utilisation(configuration.utilisation))
      inputs.cost = JSONParser.parse(text: CostJSON.text(cost)).value?.root
    }
    let linter = Linter(
      policies: loaded.policies, configuration: configuration, engine: .rego(loaded, inputs))
    return linter.run(repository, workers: 1)
  }

  /// That of the examples of a policy which reports nothing without one.
  static func configuration(ofExamplesIn folder: String) throws -> Configuration {
    let name = "\(folder)/example.idp.yaml"
    let url = ProjectPaths.root.appendingPathComponent(name)
    guard FileManager.default.fileExists(atPath: url.path) else { return Configuration() }
    let bytes = Array(try Data(contentsOf: url))
    let parsed = Configuration.read(SourceFile(index: 0, path: name, bytes: bytes))
    #expect(parsed.diagnostics.isEmpty)
    return parsed.value
  }
}
