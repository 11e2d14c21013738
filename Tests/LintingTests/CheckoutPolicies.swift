import Catalog
import Diagnostics
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
  static func run(_ loaded: PolicyLoader.Loaded, on repository: Repository) -> Report {
    let inputs = PolicyInputs(Configuration(), repository)
    let linter = Linter(
      policies: loaded.policies, configuration: Configuration(), engine: .rego(loaded, inputs))
    return linter.run(repository, workers: 1)
  }
}
