import Foundation
import Platform
import Testing

@testable import Repository

@Suite struct `Finding files` {
  /// The display paths found for targets, from a folder of the tree.
  private func check(
    _ files: [String: String], targets: [String] = ["."], from folder: String = "",
    finds expected: [String], unchecked: [String: Int]? = nil, says messages: [String] = [],
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws {
    let tree = try TemporaryTree(files)
    let found = try FileFinder.find(
      targets, workingDirectory: folder.isEmpty ? tree.root : tree.root + "/" + folder)
    #expect(found.files.map(\.path) == expected, sourceLocation: sourceLocation)
    #expect(found.diagnostics.map(\.summary) == messages, sourceLocation: sourceLocation)
    if let unchecked { #expect(found.unchecked == unchecked, sourceLocation: sourceLocation) }
  }

  @Test func `files are in bytewise order of their paths`() throws {
    try check(
      ["b.yaml": "", "a/z.yml": "", "a.json": "", "a-b/x.yaml": "", "é.yaml": "", "B.yaml": ""],
      finds: ["B.yaml", "a-b/x.yaml", "a.json", "a/z.yml", "b.yaml", "é.yaml"])
  }

  @Test func `what is never source is skipped, ignored or not`() throws {
    try check(
      [
        ".git/config.yaml": "", ".idp/answers.yaml": "", "x/.terraform/m.json": "",
        ".github/workflows/ci.yml": "", "a.yaml": "",
      ], finds: [".github/workflows/ci.yml", "a.yaml"])
  }

  @Test func `kinds that policies do not see are counted`() throws {
    try check(
      [
        "main.tf": "", "vars.tfvars": "", "Dockerfile": "", "train.ipynb": "", "README.md": "",
        "model/config.pbtxt": "", "tsconfig.json": "", ".vscode/settings.json": "", "a.yaml": "",
        ".idp.yaml": "",
      ], finds: ["a.yaml", "main.tf", "vars.tfvars"],
      unchecked: [
        "Dockerfile": 1, "notebook": 1, "Triton configuration": 1, "other": 4,
      ])
  }

  @Test func `templates of a Helm chart are not YAML`() throws {
    try check(
      [
        "chart/Chart.yaml": "", "chart/values.yaml": "", "chart/templates/a.yaml": "{{ x }}",
        "chart/templates/sub/b.yaml": "{{ x }}", "templates/c.yaml": "",
      ], finds: ["chart/Chart.yaml", "chart/values.yaml", "templates/c.yaml"],
      unchecked: ["Helm template": 2])
  }

  @Test func `nested gitignore files and negation are honoured`() throws {
    try check(
      [
        ".gitignore": "*.gen.yaml\n/out/\n!keep.gen.yaml\n", "a.gen.yaml": "", "keep.gen.yaml": "",
        "out/x.yaml": "", "sub/out/y.yaml": "", "sub/.gitignore": "!b.gen.yaml\nz.yaml\n",
        "sub/b.gen.yaml": "", "sub/z.yaml": "", "z.yaml": "",
      ], finds: ["keep.gen.yaml", "sub/b.gen.yaml", "sub/out/y.yaml", "z.yaml"])
  }

  @Test func `the rules of folders above the target hold`() throws {
    try check(
      [
        ".git/info/exclude": "local.yaml\n", ".gitignore": "tmp/\n", "a/tmp/x.yaml": "",
        "a/y.yaml": "", "a/local.yaml": "",
      ], from: "a", finds: ["y.yaml"])
  }

  @Test func `a named file is read whatever it is called and ignored by`() throws {
    try check(
      [".gitignore": "*\n", "secret.yaml": "", "manifest.txt": ""],
      targets: ["secret.yaml", "./manifest.txt"], finds: ["manifest.txt", "secret.yaml"])
  }

  @Test func `a file that two targets name is found once`() throws {
    try check(
      ["a/x.yaml": "", "b/y.yaml": ""], targets: ["a", ".", "a/x.yaml"],
      finds: ["a/x.yaml", "b/y.yaml"])
  }

  @Test func `paths outside the working directory keep what the user wrote`() throws {
    try check(
      ["a/x.yaml": "", "b/": ""].filter { !$0.key.hasSuffix("/") }
        .merging(["b/k.yaml": ""]) { $1 }, targets: ["../a"], from: "b", finds: ["../a/x.yaml"])
  }

  @Test func `a link to a file inside is found unless the file is`() throws {
    try check(
      [
        "base/x.yaml": "", "link.yaml": "->base/x.yaml", "data.txt": "", "as.yaml": "->data.txt",
        "folder.yaml": "->base",
      ], finds: ["as.yaml", "base/x.yaml"])
  }

  @Test func `links that lead out or nowhere are told`() throws {
    try check(
      ["out.yaml": "->/etc/hostname", "gone.yaml": "->missing.yaml", "sub/a.yaml": ""],
      finds: ["sub/a.yaml"],
      says: [
        "'gone.yaml' is a link to nothing", "'out.yaml' is a link that leads out of the repository",
      ])
  }

  @Test func `a target that does not exist is an error`() throws {
    let tree = try TemporaryTree(["a.yaml": ""])
    #expect(throws: FileError.notFound(path: "b.yaml")) {
      try FileFinder.find(["b.yaml"], workingDirectory: tree.root)
    }
  }

  @Test func `names that are not UTF-8 are told`() throws {
    let tree = try TemporaryTree(["a.yaml": ""])
    let name = Array(tree.root.utf8) + [0x2F, 0xE9] + Array(".yaml".utf8) + [0]
    let file = name.withUnsafeBufferPointer { bytes in
      bytes.baseAddress.map { fopen(UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self), "w") }
    }
    if case .some(.some(let file)) = file { fclose(file) }
    let found = try FileFinder.find(["."], workingDirectory: tree.root)
    #expect(
      found.diagnostics.map(\.summary) == [#"the name of '\xE9.yaml' is not valid UTF-8"#])
  }

  @Test func `excluded folders are not entered`() throws {
    let tree = try TemporaryTree(["a/x.yaml": "", "b/y.yaml": "", ".git/HEAD": ""])
    let found = try FileFinder.find(
      ["a", "b"], workingDirectory: tree.root,
      isExcluded: { path, _ in path == "a/x.yaml" || path == "c" })
    #expect(found.files.map(\.path) == ["b/y.yaml"])
    #expect(FileFinder.repositoryRoot(of: tree.root + "/a") == tree.root)
  }
}
