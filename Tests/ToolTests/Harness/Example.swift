import Foundation
import TestSupport
import Testing

/// One file of example answers of a golden path, and the repository that follows from it.
struct Example: CustomTestStringConvertible, Hashable, Sendable {
  let goldenPath: String
  let name: String

  var testDescription: String { "\(goldenPath), \(name)" }

  private static let folder = ProjectPaths.root.appendingPathComponent("golden-paths")

  /// Every example of every golden path, sorted.
  static let all: [Example] = {
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
    return paths.sorted().compactMap { path in
      let parts = path.split(separator: "/").map(String.init)
      guard parts.count == 3, parts[1] == "examples", parts[2].hasSuffix(".yaml") else {
        return nil
      }
      return Example(goldenPath: parts[0], name: String(parts[2].dropLast(5)))
    }
  }()

  /// The example that negative controls spoil: it has a GPU, an organisation and all environments.
  static let l4 = Example(goldenPath: "model-service", name: "l4")

  private var answers: URL {
    Self.folder.appendingPathComponent("\(goldenPath)/examples/\(name).yaml")
  }

  /// The freshly generated repository, made once for all tests, which must leave it as it is.
  func repository() throws -> GeneratedRepository {
    try #require(Self.generated.get()[self], "no example '\(testDescription)'")
  }

  /// The same, after `make setup train`: the hooks are installed and version 1 is trained.
  func trained() throws -> GeneratedRepository {
    try Self.prepared.get()
    return try repository()
  }

  private static let generated = Result {
    try Dictionary(
      uniqueKeysWithValues: all.map { example in
        (example, try GeneratedRepository.generate(example.goldenPath, answers: example.answers))
      })
  }

  private static let prepared = Result {
    for example in all {
      let repository = try example.repository()
      // All share one environment, which `make` takes for set up unless this file is newer.
      let project = repository.root.appendingPathComponent("pyproject.toml")
      try FileManager.default.setAttributes(
        [.modificationDate: Date()], ofItemAtPath: project.path)
      let setup = try Tool.pytest.timed { try repository.make("setup", limit: 600) }
      guard setup.status == 0 else { throw Shell.Failure.failed(setup) }
    }
    for example in all {
      let training = try Tool.pytest.timed { try example.repository().make("train") }
      guard training.status == 0 else { throw Shell.Failure.failed(training) }
    }
  }
}
