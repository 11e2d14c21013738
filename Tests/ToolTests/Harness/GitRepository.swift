import Foundation
import Testing

/// A Git repository in a folder that may hold files already.
struct GitRepository {
  let root: URL

  /// Makes a repository of the folder `root`.
  static func create(at root: URL) throws -> GitRepository {
    try Shell.require(["git", "init", "--quiet", "--initial-branch=main"], in: root)
    return GitRepository(root: root)
  }

  /// The paths that Git knows, or would after `git add`.
  ///
  /// *Shape*: relative to `root`, in Git's order.
  func files() throws -> [String] {
    let arguments = ["ls-files", "--cached", "--others", "--exclude-standard"]
    return try Shell.require(["git"] + arguments, in: root).output
      .split(separator: "\n").map(String.init)
  }

  /// Commits everything without asking the hooks.
  func commitAll(_ message: String) throws {
    try Shell.require(["git", "add", "--all"], in: root)
    try Shell.require(["git", "commit", "--quiet", "--no-verify", "-m", message], in: root)
  }

  /// Stages everything and commits it as a person does: the hooks decide.
  func tryCommit(_ message: String) throws -> Shell.Result {
    try Shell.require(["git", "add", "--all"], in: root)
    return try Shell.run(["git", "commit", "-m", message], in: root)
  }
}
