import Foundation
import Platform
import Testing

@Suite struct ReadingTests {
  @Test func `the bytes of a file are read whole`() throws {
    try withTemporaryFolder { folder in
      let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
      try FileSystem.writeAtomically(bytes, to: Path.join(folder, "a"))
      #expect(try FileSystem.read(Path.join(folder, "a")) == bytes)
    }
  }

  @Test func `an empty file has no bytes`() throws {
    try withTemporaryFolder { folder in
      try put("", at: "a", in: folder)
      #expect(try FileSystem.read(Path.join(folder, "a")).isEmpty)
    }
  }

  #if os(Linux)
    @Test func `a file that states no size is read to its end`() throws {
      #expect(try !FileSystem.read("/proc/self/status").isEmpty)
    }
  #endif

  @Test func `a directory named like a file is an error`() throws {
    try withTemporaryFolder { folder in
      let path = Path.join(folder, "x.yaml")
      try FileSystem.makeDirectories(path)
      expectError("'x.yaml' is a directory, not a file", in: folder) { try FileSystem.read(path) }
    }
  }

  @Test func `a missing file is an error`() throws {
    try withTemporaryFolder { folder in
      expectError("'x' does not exist", in: folder) { try FileSystem.read(Path.join(folder, "x")) }
    }
  }

  @Test func `a named pipe is refused without waiting for a writer`() throws {
    try withTemporaryFolder { folder in
      let path = Path.join(folder, "x")
      #expect(mkfifo(path, 0o644) == 0)
      expectError("'x' is a named pipe, not a regular file", in: folder) {
        try FileSystem.read(path)
      }
    }
  }

  @Test func `a device is refused`() {
    #expect(throws: FileError.notRegular(path: "/dev/zero", kind: .characterDevice)) {
      try FileSystem.read("/dev/zero")
    }
  }

  @Test func `a file above the limit is refused`() throws {
    try withTemporaryFolder { folder in
      try put("12345", at: "x", in: folder)
      let path = Path.join(folder, "x")
      #expect(try FileSystem.read(path, maxSize: 5).count == 5)
      expectError("'x' has 5 bytes, more than the limit of 4", in: folder) {
        try FileSystem.read(path, maxSize: 4)
      }
    }
  }

  @Test(.enabled(if: getuid() != 0, "root may read everything"))
  func `an unreadable file is an error`() throws {
    try withTemporaryFolder { folder in
      try put("1", at: "x", in: folder, mode: 0)
      expectError("cannot read 'x': permission denied", in: folder) {
        try FileSystem.read(Path.join(folder, "x"))
      }
    }
  }

  @Test func `a loop of links is an error`() throws {
    try withTemporaryFolder { folder in
      try FileSystem.makeLink(Path.join(folder, "x"), to: "x")
      expectError("'x' is a loop of symbolic links", in: folder) {
        try FileSystem.read(Path.join(folder, "x"))
      }
    }
  }

  @Test func `other refusals carry the system's words`() {
    let error = FileError.system(path: "x", operation: .write, code: ENOSPC)
    #expect(error.message == "cannot write 'x': no space left on device")
  }
}

/// Expects a file error whose message, with the folder taken out, is `message`.
func expectError<Value>(
  _ message: String, in folder: String, sourceLocation: SourceLocation = #_sourceLocation,
  _ body: () throws -> Value
) {
  do {
    _ = try body()
    Issue.record("nothing was thrown", sourceLocation: sourceLocation)
  } catch let error as FileError {
    let scrubbed = error.message.replacingOccurrences(of: folder + "/", with: "")
    #expect(scrubbed == message, sourceLocation: sourceLocation)
  } catch {
    Issue.record("unexpected error: \(error)", sourceLocation: sourceLocation)
  }
}
