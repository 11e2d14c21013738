import Catalog
import Diagnostics
import Foundation
import Repository
import Testing

@testable import Linting

/// The report of one policy file on some documents.
func report(
  of policy: String, _ texts: [(path: String, bytes: [UInt8])], workers: Int = 1
) throws -> Report {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
    UUID().uuidString)
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  try Data(policy.utf8).write(to: folder.appendingPathComponent("policy.rego"))
  let repository = Repository.parse(texts)
  let loaded = PolicyLoader.load(
    PolicyIndex(entries: []), of: Catalog.embedded(), folders: [folder.path],
    sources: repository.sources, where: { _ in true })
  #expect(loaded.diagnostics.map(\.summary) == [])
  let configuration = Configuration()
  let linter = Linter(
    policies: loaded.value.policies, configuration: configuration,
    engine: .rego(loaded.value, PolicyInputs(configuration, repository)))
  return linter.run(repository, sources: loaded.value.sources, workers: workers)
}
