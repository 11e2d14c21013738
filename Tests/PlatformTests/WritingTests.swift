import Foundation
import Platform
import Testing

@Suite struct WritingTests {
  @Test func `a new file gets the mode that was asked for`() throws {
    try withTemporaryFolder { folder in
      try put("x", at: "a", in: folder, mode: 0o755)
      #expect(try FileSystem.status(Path.join(folder, "a")).mode == 0o755)
    }
  }

  @Test func `a replaced file keeps its mode`() throws {
    try withTemporaryFolder { folder in
      try put("x", at: "a", in: folder, mode: 0o600)
      try FileSystem.writeAtomically([0x79], to: Path.join(folder, "a"))
      #expect(try FileSystem.status(Path.join(folder, "a")).mode == 0o600)
      #expect(try text(of: "a", in: folder) == "y")
    }
  }

  @Test func `nothing but the file is left behind`() throws {
    try withTemporaryFolder { folder in
      try put("x", at: "a", in: folder)
      try put("y", at: "a", in: folder)
      #expect(paths(in: folder) == ["a"])
    }
  }

  @Test func `a link is replaced, not followed`() throws {
    try withTemporaryFolder { folder in
      try put("x", at: "a", in: folder)
      try FileSystem.makeLink(Path.join(folder, "l"), to: "a")
      try FileSystem.writeAtomically([0x79], to: Path.join(folder, "l"))
      #expect(try text(of: "a", in: folder) == "x")
      #expect(try text(of: "l", in: folder) == "y")
    }
  }

  @Test func `a folder is not overwritten by a file`() throws {
    try withTemporaryFolder { folder in
      try put("x", at: "a/b", in: folder)
      expectError("'a' is a directory, not a file", in: folder) {
        try FileSystem.writeAtomically([], to: Path.join(folder, "a"))
      }
    }
  }

  @Test func `the error of a missing folder names the folder`() throws {
    try withTemporaryFolder { folder in
      expectError("'a' does not exist", in: folder) {
        try FileSystem.writeAtomically([], to: Path.join(folder, "a/b"))
      }
    }
  }

  @Test func `folders are made where they are missing`() throws {
    try withTemporaryFolder { folder in
      try FileSystem.makeDirectories(Path.join(folder, "a/b/c"))
      try FileSystem.makeDirectories(Path.join(folder, "a/b/c"))
      #expect(paths(in: folder) == ["a/", "a/b/", "a/b/c/"])
      try put("", at: "f", in: folder)
      expectError("'f' is not a directory", in: folder) {
        try FileSystem.makeDirectories(Path.join(folder, "f"))
      }
    }
  }
}

@Suite struct TreeTests {
  private let files = [
    TreeFile(path: "README.md", bytes: Array("hi\n".utf8)),
    TreeFile(path: "bin/run", bytes: Array("#!/bin/sh\n".utf8), mode: 0o755),
  ]

  @Test func `a tree is written with its modes`() throws {
    try withTemporaryFolder { folder in
      try FileSystem.writeTree(files, to: Path.join(folder, "new/demo"))
      #expect(
        paths(in: folder) == ["new/", "new/demo/", "new/demo/README.md"] + [
          "new/demo/bin/", "new/demo/bin/run",
        ])
      #expect(try FileSystem.status(Path.join(folder, "new/demo/bin/run")).mode == 0o755)
    }
  }

  @Test func `an empty folder receives the tree`() throws {
    try withTemporaryFolder { folder in
      try FileSystem.makeDirectories(Path.join(folder, "demo"))
      try FileSystem.writeTree(files, to: Path.join(folder, "demo"))
      #expect(try text(of: "demo/README.md", in: folder) == "hi\n")
    }
  }

  @Test func `a folder with a file is refused and kept`() throws {
    try withTemporaryFolder { folder in
      try put("mine", at: "demo/README.md", in: folder)
      expectError("'demo' exists and is not empty", in: folder) {
        try FileSystem.writeTree(files, to: Path.join(folder, "demo"))
      }
      #expect(try text(of: "demo/README.md", in: folder) == "mine")
      #expect(paths(in: folder) == ["demo/", "demo/README.md"])
    }
  }

  @Test func `a file at the target is refused`() throws {
    try withTemporaryFolder { folder in
      try put("mine", at: "demo", in: folder)
      expectError("'demo' already exists", in: folder) {
        try FileSystem.writeTree(files, to: Path.join(folder, "demo"))
      }
    }
  }

  @Test(arguments: ["../x", "/x", "a/../../x", ""])
  func `a path that leads out of the tree writes nothing`(path: String) throws {
    try withTemporaryFolder { folder in
      #expect(throws: FileError.unsafePath(path: path)) {
        try FileSystem.writeTree(
          files + [TreeFile(path: path, bytes: [])], to: Path.join(folder, "demo"))
      }
      #expect(paths(in: folder) == [])
    }
  }

  @Test func `a failure on the way leaves nothing behind`() throws {
    try withTemporaryFolder { folder in
      let colliding = files + [TreeFile(path: "README.md/x", bytes: [])]
      expectError("'demo/README.md' is not a directory", in: folder) {
        try FileSystem.writeTree(colliding, to: Path.join(folder, "demo"))
      }
      #expect(paths(in: folder) == [])
    }
  }
}
