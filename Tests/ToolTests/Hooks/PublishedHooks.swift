import Foundation
import TestSupport

/// This project as a repository of hooks, as it is on disk, in one commit.
///
/// The same files make the same commit, so what pre-commit built of it serves the next run too.
struct PublishedHooks {
  let repository: GitRepository
  let commit: String
  /// Where pre-commit keeps what it clones and builds.
  let store: URL

  /// Made once for all tests.
  static let shared = Result { try PublishedHooks() }

  private init() throws {
    let folder = Tool.folder.appendingPathComponent("published")
    let root = folder.appendingPathComponent("idp")
    if FileManager.default.fileExists(atPath: root.path) {
      try FileManager.default.removeItem(at: root)
    }
    for path in try GitRepository(root: ProjectPaths.root).files() {
      let source = ProjectPaths.root.appendingPathComponent(path)
      // Git lists what was removed and not committed yet.
      guard FileManager.default.fileExists(atPath: source.path) else { continue }
      let place = root.appendingPathComponent(path)
      try FileManager.default.createDirectory(
        at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      try FileManager.default.copyItem(at: source, to: place)
    }
    repository = try GitRepository.create(at: root)
    try Shell.require(["git", "add", "--all"], in: root)
    let day = "2026-01-01T00:00:00Z"
    try Shell.require(
      ["git", "commit", "--quiet", "-m", "Offer hooks"], in: root,
      environment: ["GIT_AUTHOR_DATE": day, "GIT_COMMITTER_DATE": day])
    commit = try Shell.require(["git", "rev-parse", "HEAD"], in: root).output
      .trimmingCharacters(in: .newlines)
    store = folder.appendingPathComponent("pre-commit-\(commit.prefix(12))")
    for other in try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    where other.lastPathComponent != "idp" && other.lastPathComponent != store.lastPathComponent {
      try FileManager.default.removeItem(at: other)
    }
  }

  /// The clone that holds the program which pre-commit built.
  func built() throws -> URL? {
    try FileManager.default.contentsOfDirectory(at: store, includingPropertiesForKeys: nil)
      .first { FileManager.default.fileExists(atPath: Self.environment(of: $0).path) }
  }

  /// The folder whose `.build` SwiftPM builds a clone in.
  static func environment(of clone: URL) -> URL {
    clone.appendingPathComponent("swift_env-default")
  }
}
