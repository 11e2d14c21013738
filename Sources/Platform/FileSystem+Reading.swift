#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The file system as the system calls show it: no caching, no current state, every error typed.
///
/// Paths are Swift strings and so UTF-8; names that are not are reported by `list`, never opened.
package enum FileSystem {
  /// The largest file that is read unless a caller says otherwise.
  package static let defaultMaxSize = 16 << 20

  /// The bytes of a regular file; follows symbolic links and never blocks.
  ///
  /// *Throws*: `.isDirectory`, `.notRegular` or `.tooLarge` before the first byte is read.
  package static func read(
    _ path: String, maxSize: Int = defaultMaxSize
  ) throws(FileError) -> [UInt8] {
    // Without O_NONBLOCK, opening a pipe that nobody writes to waits for ever.
    let descriptor = retrying { open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC) }
    guard descriptor >= 0 else {
      // Sockets and absent devices refuse to be opened at all.
      let code = errno
      if code == ENXIO || code == ENODEV, let found = try? status(path), found.kind != .file {
        throw .notRegular(path: path, kind: found.kind)
      }
      throw FileError(code, .read, path)
    }
    defer { close(descriptor) }
    var facts = stat()
    guard fstat(descriptor, &facts) == 0 else { throw FileError(errno, .read, path) }
    let kind = FileKind(mode: facts.st_mode)
    guard kind != .directory else { throw .isDirectory(path: path) }
    guard kind == .file else { throw .notRegular(path: path, kind: kind) }
    let size = Int(facts.st_size)
    guard size <= maxSize else { throw .tooLarge(path: path, size: size, limit: maxSize) }
    return try readToEnd(descriptor, expected: size, maxSize: maxSize, path: path)
  }

  /// All bytes of an open descriptor, such as a standard input that is a pipe; may block.
  package static func readStandardInput(
    maxSize: Int = defaultMaxSize
  ) throws(FileError) -> [UInt8] {
    try readToEnd(STDIN_FILENO, expected: 0, maxSize: maxSize, path: "standard input")
  }

  /// Reads until the end, because a size from `fstat` may be stale and is 0 for files in /proc.
  static func readToEnd(
    _ descriptor: Int32, expected: Int, maxSize: Int, path: String
  ) throws(FileError) -> [UInt8] {
    var failure: FileError?
    var bytes = [UInt8](unsafeUninitializedCapacity: expected + 1) { buffer, count in
      while count < buffer.count {
        let space = buffer.count - count
        let got = retrying { systemRead(descriptor, buffer.baseAddress.map { $0 + count }, space) }
        if got < 0 { failure = FileError(errno, .read, path) }
        if got <= 0 { return }
        count += got
      }
    }
    if let failure { throw failure }
    // A full buffer means that the file is longer than it said.
    var chunk = bytes.count > expected ? [UInt8](repeating: 0, count: 1 << 16) : []
    while !chunk.isEmpty {
      guard bytes.count <= maxSize else {
        throw .tooLarge(path: path, size: bytes.count, limit: maxSize)
      }
      let got = retrying { systemRead(descriptor, &chunk, chunk.count) }
      if got < 0 { throw FileError(errno, .read, path) }
      if got == 0 { break }
      bytes.append(contentsOf: chunk[..<got])
    }
    return bytes
  }
}

/// `read(2)`, which `FileSystem.read` would hide.
private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int)
  -> Int
{
  #if canImport(Glibc)
    Glibc.read(descriptor, buffer, count)
  #else
    Darwin.read(descriptor, buffer, count)
  #endif
}
