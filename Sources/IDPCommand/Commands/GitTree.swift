import Platform

/// The files of a tree in git, read into memory without a checkout.
struct GitTree {
  /// The folder inside a repository whose files are read.
  let folder: String

  /// *Unit and base*: seconds; git only reads what is on this disk.
  private static let timeout = 60.0

  /// The files below the folder at a revision whose paths are wanted.
  ///
  /// *Shape*: paths below the folder, as git lists them.
  /// *Throws*: when git or the revision is missing.
  func files(
    at revision: String, where isWanted: (String) -> Bool
  ) throws(CommandFailure) -> [(path: String, bytes: [UInt8])] {
    // A revision that looks like an option would be one.
    guard !revision.isEmpty, !revision.hasPrefix("-") else { throw unknown(revision) }
    let commit = try git(
      ["rev-parse", "--verify", "--quiet", revision + "^{commit}"], failure: unknown(revision))
    let name = String(decoding: commit, as: UTF8.self).split(separator: "\n").first ?? ""
    let listing = try git(["ls-tree", "-r", "-z", String(name)], failure: unknown(revision))
    var wanted: [(path: String, object: Substring)] = []
    for entry in listing.split(separator: 0) {
      let parts = String(decoding: entry, as: UTF8.self).split(separator: "\t", maxSplits: 1)
      let words = parts[0].split(separator: " ")
      guard parts.count == 2, words.count == 3, words[0].hasPrefix("100"),
        isWanted(String(parts[1]))
      else { continue }
      wanted.append((String(parts[1]), words[2]))
    }
    guard !wanted.isEmpty else { return [] }
    let request = wanted.map { "\($0.object)\n" }.joined()
    let contents = try git(
      ["cat-file", "--batch"], input: Array(request.utf8),
      failure: CommandFailure("git cannot read the files of '\(revision)'"))
    return try split(contents, for: wanted.map(\.path), at: revision)
  }

  /// The contents that `cat-file --batch` wrote one after the other.
  private func split(
    _ bytes: [UInt8], for paths: [String], at revision: String
  ) throws(CommandFailure) -> [(path: String, bytes: [UInt8])] {
    var result: [(path: String, bytes: [UInt8])] = []
    var rest = bytes[...]
    for path in paths {
      let header = rest.prefix { $0 != UInt8(ascii: "\n") }
      let words = String(decoding: header, as: UTF8.self).split(separator: " ")
      rest = rest.dropFirst(header.count + 1)
      guard words.count == 3, let size = Int(words[2]), rest.count > size else {
        throw CommandFailure("git cannot read '\(path)' of '\(revision)'")
      }
      result.append((path, Array(rest.prefix(size))))
      rest = rest.dropFirst(size + 1)
    }
    return result
  }

  /// What git writes; *throws* what it says when it fails, or `failure` when it says nothing.
  private func git(
    _ words: [String], input: [UInt8] = [], failure: CommandFailure
  ) throws(CommandFailure) -> [UInt8] {
    let result: SpawnResult
    do throws(SpawnError) {
      result = try spawn(["git", "-C", folder] + words, input: input, timeout: Self.timeout)
    } catch {
      throw CommandFailure(error.message, detail: "--base reads the other tree with git")
    }
    if result.succeeded { return result.output }
    let said = result.errorText.split(separator: "\n").first.map(String.init)
    throw CommandFailure(failure.message, detail: said ?? failure.detail)
  }

  private func unknown(_ revision: String) -> CommandFailure {
    CommandFailure(
      "git knows no commit '\(revision)' in '\(folder)'",
      detail: "fetch it first, or name another such as origin/main")
  }
}
