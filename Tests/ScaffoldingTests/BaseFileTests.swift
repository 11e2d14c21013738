import Catalog
import Scaffolding
import TestSupport
import Testing

@Suite struct BaseFileTests {
  private func tree(_ files: [(String, [UInt8], UInt32)]) throws -> FileTree {
    try FileTree(files.map { FileTree.File(path: $0.0, bytes: $0.1, mode: $0.2) })
  }

  private func body(_ bytes: [UInt8]) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    return text.split(separator: "\n", omittingEmptySubsequences: false).dropFirst()
      .joined(separator: "\n")
  }

  @Test func `entries are in path order with mode, encoding and last line break`() throws {
    let base = BaseFile.encode(
      try tree([
        ("run.sh", Array("#!/bin/sh\n".utf8), 0o755), ("a b.txt", Array("no end".utf8), 0o644),
        ("empty", [], 0o644), ("bytes.bin", [0, 255, 1], 0o644),
      ]))
    #expect(
      body(base) == """
        -- a b.txt mode=644 enc=text eol=0 --
        no end
        -- bytes.bin mode=644 enc=base64 eol=0 --
        AP8B
        -- empty mode=644 enc=text eol=0 --
        -- run.sh mode=755 enc=text eol=1 --
        #!/bin/sh

        """)
  }

  @Test func `lines that look like entries get a backslash`() throws {
    let base = BaseFile.encode(
      try tree([("x", Array("-- x --\n\\y\n--z\n-\n".utf8), 0o644)]))
    #expect(body(base) == "-- x mode=644 enc=text eol=1 --\n\\-- x --\n\\\\y\n--z\n-\n")
  }

  @Test func `the first line holds the digest of the rest`() throws {
    let base = BaseFile.encode(.empty)
    let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    #expect(String(decoding: base, as: UTF8.self) == "idp-base 1 sha256:\(empty)\n")
  }

  static let contents: [[UInt8]] = [
    [], [0x0A], [0x0A, 0x0A], Array("a".utf8), Array("a\n".utf8), Array("\na".utf8),
    Array("a\r\nb\r\n".utf8), Array("a\rb".utf8), Array("-- \n".utf8), Array("-- a".utf8),
    Array("\\".utf8), Array("\\-- \\\n".utf8), Array("--\n-- x mode=644 enc=text eol=1 --\n".utf8),
    [0], [0xFF, 0xFE, 0x0A], [0xEF, 0xBB, 0xBF, 0x61], Array("h\u{e9}llo \u{1F600}\n".utf8),
    Array(repeating: 7, count: 200), Array((0...255).map { UInt8($0) }), [0x0D], [0x0D, 0x0A],
  ]

  @Test(arguments: contents.indices)
  func `every content survives a round trip`(_ index: Int) throws {
    let content = Self.contents[index]
    let files = try tree([
      ("before", [0x0A], 0o644), ("dir/x y -- mode=644", content, 0o755), ("z", content, 0o644),
    ])
    #expect(try BaseFile.decode(BaseFile.encode(files)) == files)
  }

  @Test func `random trees survive a round trip`() throws {
    var random = SplitMix(state: 42)
    let alphabet = Array("-- \\\n\r\na=m\u{e9}".utf8) + [0x0A, 0x5C]
    for _ in 0..<200 {
      let files = try tree(
        (0..<Int(random.next() % 5)).map { index in
          let bytes = (0..<Int(random.next() % 40)).map { _ in
            alphabet[Int(random.next() % UInt64(alphabet.count))]
          }
          return ("f\(index)", bytes, random.next() % 2 == 0 ? 0o644 : 0o755)
        })
      #expect(try BaseFile.decode(BaseFile.encode(files)) == files)
    }
  }

  @Test func `a changed byte is noticed`() throws {
    var base = BaseFile.encode(try tree([("x", [0x61, 0x0A], 0o644)]))
    base[base.count - 2] = 0x62
    #expect(throws: BaseFileError.wrongDigest) { try BaseFile.decode(base) }
  }

  @Test(arguments: [
    ("", BaseFileError.notABase), ("idp-base 1\n", .notABase),
    ("idp-base 2 sha256:00\n", .unknownFormat("2")), ("hello\n", .notABase),
    ("idp-base 1 sha256:00\n", .wrongDigest),
  ])
  func `a foreign file is refused`(_ text: String, _ error: BaseFileError) {
    #expect(throws: error) { try BaseFile.decode(Array(text.utf8)) }
  }
}
