import Platform
import Testing

@Suite struct PathTests {
  @Test(arguments: [
    ("a", "b", "a/b"), ("a/", "b", "a/b"), ("", "b", "b"), (".", "b", "b"), ("a", "/b", "/b"),
    ("/", "b", "/b"), ("a", "", "a"),
  ])
  func `joining puts one slash between`(base: String, component: String, joined: String) {
    #expect(Path.join(base, component) == joined)
  }

  @Test(arguments: [
    ("a/b", "a", "b"), ("a/b/", "a", "b"), ("b", ".", "b"), ("/b", "/", "b"), ("/", "/", "/"),
    ("a//b", "a", "b"), (".", ".", "."),
  ])
  func `a path splits into parent and last component`(path: String, parent: String, last: String) {
    #expect(Path.parent(path) == parent)
    #expect(Path.lastComponent(path) == last)
  }

  @Test(arguments: [
    ("a/./b//c", "a/b/c"), ("a/../b", "b"), ("../a", "../a"), ("../../a", "../../a"),
    ("/../a", "/a"), ("a/..", "."), ("", "."), ("/", "/"), ("./a/", "a"),
  ])
  func `normalising removes what has no effect`(path: String, normalized: String) {
    #expect(Path.normalized(path) == normalized)
  }

  @Test(arguments: ["", "/a", "a/", "a//b", "./a", "a/.", "a/../b", "..", "a\0b"])
  func `a path that is not plain is recognised`(path: String) {
    #expect(!Path.isPlainRelative(path))
  }

  @Test(arguments: ["a", "a/b", ".gitignore", "..a/b..", "é/ü"])
  func `a plain relative path is recognised`(path: String) {
    #expect(Path.isPlainRelative(path))
  }

  @Test func `only paths below a folder are relative to it`() {
    #expect(Path.relative("/a/b/c", to: "/a") == "b/c")
    #expect(Path.relative("/ab", to: "/a") == nil)
    #expect(Path.relative("/a", to: "/a") == nil)
    #expect(Path.relative("/a", to: "/") == "a")
  }
}
