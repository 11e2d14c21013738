import Catalog
import Testing

/// A tree with these paths, each file holding its own path.
func tree(_ paths: String...) throws -> FileTree {
  try FileTree(paths.map { FileTree.File(path: $0, bytes: Array($0.utf8)) })
}

@Suite struct FileTreeTests {
  @Test func `files come in bytewise order of path`() throws {
    let files = try tree("a/x", "b", "a.b", "a0", "B").files
    #expect(files.map(\.path) == ["B", "a.b", "a/x", "a0", "b"])
  }

  @Test func `a file is found by its path`() throws {
    let found = try tree("a/x", "b")["a/x"]
    #expect(found?.text == "a/x")
    #expect(found?.size == 3)
    #expect(found?.mode == 0o644)
  }

  @Test(arguments: ["a", "a/", "a/x/y", "", "c"])
  func `what is no file is not found`(path: String) throws {
    #expect(try tree("a/x", "b")[path] == nil)
  }

  @Test func `two spellings of one accented name are two files`() throws {
    let tree = try tree("caf\u{E9}", "cafe\u{301}")
    #expect(tree.files.count == 2)
    #expect(tree["cafe\u{301}"]?.bytes == Array("cafe\u{301}".utf8))
  }

  @Test func `only what is below a folder is listed under it`() throws {
    let tree = try tree("a/x", "a/b/y", "a.b", "a0", "ab/z")
    #expect(tree.files(under: "a").map(\.path) == ["a/b/y", "a/x"])
    #expect(tree.files(under: "").count == 5)
    #expect(tree.files(under: "c").isEmpty)
  }

  @Test func `names in a folder are listed once, folders with a slash`() throws {
    let tree = try tree("a/x", "a/b/y", "a/b/z", "b")
    #expect(tree.names(in: "") == ["a/", "b"])
    #expect(tree.names(in: "a") == ["b/", "x"])
    #expect(tree.names(in: "c") == [])
  }

  @Test func `a subtree has paths of its own`() throws {
    let subtree = try tree("a/x", "a/b/y", "c").subtree("a")
    #expect(subtree.files.map(\.path) == ["b/y", "x"])
    #expect(subtree["x"]?.text == "a/x")
  }

  @Test func `trees are equal when paths, modes and bytes are`() throws {
    #expect(try tree("a", "b") == tree("b", "a"))
    #expect(try tree("a") != tree("b"))
    #expect(
      try tree("a") != FileTree([FileTree.File(path: "a", bytes: [0x61], mode: 0o755)]))
  }

  @Test func `a path that occurs twice is an error`() {
    #expect(throws: FileTreeError.duplicate("a")) { try tree("a", "b", "a") }
  }

  @Test func `a file that is also a folder is an error`() {
    #expect(throws: FileTreeError.fileIsFolder("a", below: "a/x")) { try tree("a", "a.b", "a/x") }
  }

  @Test func `a path that leads out of the tree is an error`() {
    #expect(throws: FileTreeError.unsafePath("../a")) { try tree("../a") }
  }

  @Test func `the digest of no files is that of no bytes`() {
    #expect(
      FileTree.empty.digest
        == "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
  }

  @Test func `the digest depends on paths, modes, bytes and where they end`() throws {
    let trees = [
      [FileTree.File(path: "a", bytes: [0x61])],
      [FileTree.File(path: "b", bytes: [0x61])],
      [FileTree.File(path: "a", bytes: [0x62])],
      [FileTree.File(path: "a", bytes: [0x61], mode: 0o755)],
      [FileTree.File(path: "a", bytes: []), FileTree.File(path: "b", bytes: [0x61])],
      [FileTree.File(path: "a", bytes: [0x61]), FileTree.File(path: "b", bytes: [])],
    ]
    let digests = try trees.map { try FileTree($0).digest }
    #expect(Set(digests).count == trees.count)
  }
}
