#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What `stat` says about one file.
package struct FileStatus: Sendable, Equatable {
  package let kind: FileKind
  /// *Unit and base*: bytes.
  package let size: Int
  /// The POSIX permission bits, `0o644` for example.
  package let mode: UInt32
  /// Equal for two paths exactly when they name the same file.
  package let identity: Identity

  /// A file's device and number on it.
  package struct Identity: Sendable, Hashable {
    let device: UInt64
    let number: UInt64
  }

  init(_ facts: stat) {
    kind = FileKind(mode: facts.st_mode)
    size = Int(facts.st_size)
    mode = UInt32(facts.st_mode & 0o7777)
    identity = Identity(
      device: UInt64(truncatingIfNeeded: facts.st_dev),
      number: UInt64(truncatingIfNeeded: facts.st_ino))
  }

  /// Whether both files are on one file system, so that a rename between them can work.
  func sharesDevice(with other: FileStatus) -> Bool { identity.device == other.identity.device }
}

extension FileSystem {
  /// The facts about `path`, or about the link itself when `followLinks` is false.
  package static func status(
    _ path: String, followLinks: Bool = true
  ) throws(FileError) -> FileStatus {
    var facts = stat()
    let result = retrying { followLinks ? stat(path, &facts) : lstat(path, &facts) }
    guard result == 0 else { throw FileError(errno, .read, path) }
    return FileStatus(facts)
  }

  /// Whether anything, even a dangling link, has this path.
  package static func exists(_ path: String) -> Bool {
    var facts = stat()
    return lstat(path, &facts) == 0
  }

  /// Sets the permission bits of a file.
  package static func setMode(_ mode: UInt32, of path: String) throws(FileError) {
    guard chmod(path, mode_t(mode)) == 0 else { throw FileError(errno, .write, path) }
  }

  /// The text of a symbolic link, as it is stored.
  package static func linkTarget(_ path: String) throws(FileError) -> String {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
    let count = readlink(path, &buffer, buffer.count)
    guard count >= 0 else { throw FileError(errno, .read, path) }
    return String(decoding: buffer.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// The absolute path without links, `.` and `..`.
  package static func resolve(_ path: String) throws(FileError) -> String {
    guard let resolved = realpath(path, nil) else { throw FileError(errno, .resolve, path) }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// Where `path` really is, relative to `root`: `.` for the root itself.
  ///
  /// *Throws*: `.outsideRoot` when a link or `..` leads out, `.notFound` when it dangles.
  package static func resolve(
    _ path: String, insideRoot root: String
  ) throws(FileError) -> String {
    let realRoot = try resolve(root)
    let real = try resolve(path)
    if real == realRoot { return "." }
    guard let relative = Path.relative(real, to: realRoot) else {
      throw .outsideRoot(path: path, root: root)
    }
    return relative
  }

  /// The working directory of this process.
  package static func currentDirectory() throws(FileError) -> String { try resolve(".") }
}
