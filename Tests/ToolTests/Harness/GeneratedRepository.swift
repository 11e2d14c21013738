import Foundation
import TestSupport
import Testing

/// A repository that `idp new` made, in a Git repository of its own with one commit.
final class GeneratedRepository: Sendable {
  let root: URL
  /// Keeps the folder until the last user of the repository is gone.
  private let scratch: Scratch

  private init(root: URL, scratch: Scratch) {
    self.root = root
    self.scratch = scratch
  }

  /// Generates a repository from a golden path and a file of answers.
  static func generate(_ goldenPath: String, answers: URL) throws -> GeneratedRepository {
    let scratch = try Scratch()
    let command = ["idp", "new", goldenPath, "service", "--answers", answers.path, "--defaults"]
    try Shell.require(command, in: scratch.root)
    let repository = GeneratedRepository(
      root: scratch.root.appendingPathComponent("service"), scratch: scratch)
    try GitRepository.create(at: repository.root).commitAll("Generate the repository")
    return repository
  }

  var git: GitRepository { GitRepository(root: root) }

  /// A copy, with its commits and hooks, that a test may spoil.
  func copy() throws -> GeneratedRepository {
    let scratch = try Scratch()
    let place = scratch.root.appendingPathComponent("service")
    try FileManager.default.copyItem(at: root, to: place)
    return GeneratedRepository(root: place, scratch: scratch)
  }

  /// Runs targets of the repository's own Makefile, with the environment that all examples share.
  ///
  /// Only the target `setup` puts the repository's package into that environment: a copy never does.
  func make(_ targets: String..., limit: Double = 300) throws -> Shell.Result {
    let environment = Tool.folder.appendingPathComponent("service").path
    var words = ["make", "--no-print-directory", "VENV=\(environment)"]
    if targets != ["setup"] { words += ["--assume-old=\(environment)/bin/.installed"] }
    return try Shell.run(
      words + targets, in: root,
      environment: Self.offline.merging(modules) { _, ours in ours }, limit: limit)
  }

  /// Python finds this repository's modules before those of the one that was set up last.
  var modules: [String: String] { ["PYTHONPATH": root.appendingPathComponent("src").path] }

  /// `make setup` finds the locked packages installed, and what builds the package in a folder.
  private static let offline = [
    "PIP_NO_INDEX": "1", "PIP_FIND_LINKS": Tool.folder.appendingPathComponent("wheels").path,
  ]

  /// Whether the Makefile has `target`.
  func offers(_ target: String) throws -> Bool {
    try text("Makefile").contains("\n\(target):")
  }

  /// The tracked files that satisfy `matches`.
  func files(_ matches: (String) -> Bool) throws -> [String] { try git.files().filter(matches) }

  /// The names of the folders below `path`, sorted.
  func folders(in path: String) throws -> [String] {
    let place = root.appendingPathComponent(path)
    return try FileManager.default.contentsOfDirectory(
      at: place, includingPropertiesForKeys: [.isDirectoryKey]
    )
    .filter { try $0.resourceValues(forKeys: [.isDirectoryKey]).isDirectory == true }
    .map(\.lastPathComponent).sorted()
  }

  /// The only tracked file whose path ends so.
  func path(endingIn end: String) throws -> String {
    let found = try files { $0.hasSuffix(end) }
    try #require(found.count == 1, "\(found.count) files end in '\(end)'")
    return found[0]
  }

  /// The 1-based line and column at which `part` begins inside the first `text` of a file.
  func place(
    of part: String, inside text: String, in path: String
  ) throws -> (line: Int, column: Int) {
    let content = try self.text(path)
    let whole = try #require(content.range(of: text), "'\(path)' does not contain '\(text)'")
    let found = try #require(
      content.range(of: part, range: whole), "'\(text)' does not contain '\(part)'")
    let lines = content[..<found.lowerBound].split(
      separator: "\n", omittingEmptySubsequences: false)
    return (lines.count, (lines.last?.count ?? 0) + 1)
  }

  func text(_ path: String) throws -> String {
    try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
  }

  func write(_ path: String, _ text: String) throws {
    try Data(text.utf8).write(to: root.appendingPathComponent(path))
  }

  /// Replaces the first occurrence of `old` in a file, which must have one.
  func replace(_ old: String, with new: String, in path: String) throws {
    var content = try text(path)
    let range = try #require(content.range(of: old), "'\(path)' does not contain '\(old)'")
    content.replaceSubrange(range, with: new)
    try write(path, content)
  }
}
