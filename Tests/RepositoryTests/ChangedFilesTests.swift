import Platform
import Testing

@testable import Repository

@Suite struct `Changed files` {
  private let files = [
    ".git/HEAD": "", ".gitignore": "out/\n", "a.yaml": "", "deploy/b.yaml": "", "deploy/c.json": "",
    "out/d.yaml": "", "Dockerfile": "", "main.tf": "", "README.md": "",
  ]

  /// The display paths of all files, those that changed among them in brackets.
  private func check(
    _ paths: [String], from folder: String = "", finds expected: [String],
    unchecked: [String: Int] = [:], removed: Bool = false,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws {
    let tree = try TemporaryTree(files)
    let (found, changed) = try FileFinder.findChanged(
      paths, workingDirectory: folder.isEmpty ? tree.root : tree.root + "/" + folder)
    let shown = found.files.enumerated().map { index, file in
      changed.files.contains(UInt32(index)) ? "[\(file.path)]" : file.path
    }
    #expect(shown == expected, sourceLocation: sourceLocation)
    #expect(found.unchecked == unchecked, sourceLocation: sourceLocation)
    #expect(changed.hasRemovedFiles == removed, sourceLocation: sourceLocation)
    #expect(found.diagnostics == [], sourceLocation: sourceLocation)
  }

  @Test func `the whole repository is found, whatever changed`() throws {
    try check(["deploy/b.yaml"], finds: ["a.yaml", "[deploy/b.yaml]", "deploy/c.json", "main.tf"])
  }

  @Test func `paths are those of the working directory`() throws {
    try check(
      ["b.yaml", "../a.yaml"], from: "deploy",
      finds: ["[../a.yaml]", "../main.tf", "[b.yaml]", "c.json"])
  }

  @Test func `a file that is gone is remembered`() throws {
    try check(
      ["gone.yaml"], finds: ["a.yaml", "deploy/b.yaml", "deploy/c.json", "main.tf"], removed: true)
  }

  @Test func `what a walk passes over is passed over`() throws {
    try check(["out/d.yaml"], finds: ["a.yaml", "deploy/b.yaml", "deploy/c.json", "main.tf"])
  }

  @Test func `only changed files are counted as unchecked`() throws {
    try check(
      ["Dockerfile", "README.md", "a.yaml"],
      finds: ["[a.yaml]", "deploy/b.yaml", "deploy/c.json", "main.tf"],
      unchecked: ["Dockerfile": 1, "other": 1])
  }

  @Test func `a path outside of the repository is refused`() throws {
    let tree = try TemporaryTree(files)
    let error = #expect(throws: FileError.self) {
      try FileFinder.findChanged(["../x.yaml"], workingDirectory: tree.root)
    }
    #expect(error?.message == "'../x.yaml' leads outside of '\(tree.root)'")
  }
}
