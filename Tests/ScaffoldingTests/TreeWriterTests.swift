import Catalog
import Foundation
import Scaffolding
import TestSupport
import Testing

@Suite struct TreeWriterTests {
  private func withFolder(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("idp-writer-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }

  private func tree() throws -> FileTree {
    try FileTree([
      FileTree.File(path: "a/b/run.sh", bytes: Array("x\n".utf8), mode: 0o755),
      FileTree.File(path: "a/big.bin", bytes: Array(repeating: 1, count: 5000)),
      FileTree.File(path: "README.md", bytes: []),
    ])
  }

  @Test func `a tree is written with its modes`() throws {
    try withFolder { folder in
      let target = folder.appendingPathComponent("new")
      let problems = TreeWriter.write(try tree(), to: target.path)
      #expect(problems.isEmpty)
      let files = try Catalog.files(in: target)
      #expect(files == ["README.md", "a/b/run.sh", "a/big.bin"])
      let run = target.appendingPathComponent("a/b/run.sh").path
      #expect(FileManager.default.isExecutableFile(atPath: run))
    }
  }

  @Test func `a folder with something in it is left alone`() throws {
    try withFolder { folder in
      for name in ["one", "two"] { try Data().write(to: folder.appendingPathComponent(name)) }
      let problems = TreeWriter.write(try tree(), to: folder.path)
      #expect(problems.map(\.summary) == ["'\(folder.path)' exists and is not empty"])
      #expect(
        problems.map(\.detail) == [
          "it holds 'one', 'two'. choose a folder that does not exist yet, or an empty one"
        ])
      let files = try Catalog.files(in: folder)
      #expect(files == ["one", "two"])
    }
  }

  @Test func `a listing shows folders, sizes and modes`() throws {
    #expect(
      TreeWriter.listing(try tree(), root: "new") == """
        new/
          README.md   0 B
          a/
            b/
              run.sh  2 B  executable
            big.bin   4.9 KiB
        3 files, 4.9 KiB

        """)
  }
}

extension Catalog {
  /// The relative paths of all files in a folder.
  fileprivate static func files(in folder: URL) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { path in
      var isFolder: ObjCBool = false
      let full = folder.appendingPathComponent(path).path
      return FileManager.default.fileExists(atPath: full, isDirectory: &isFolder)
        && !isFolder.boolValue
    }.sorted()
  }
}
