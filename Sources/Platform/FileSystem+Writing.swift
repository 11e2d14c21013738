import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension FileSystem {
  /// Replaces or creates a file so that a crash or a full disk leaves the old one or the new one.
  ///
  /// A link at `path` is replaced, not followed. Without `mode` an existing file keeps its own and
  /// a new one gets `0o644`.
  package static func writeAtomically(
    _ bytes: [UInt8], to path: String, mode: UInt32? = nil
  ) throws(FileError) {
    let existing = try? status(path, followLinks: false)
    try refuseSpecial(existing, path)
    let kept = existing?.kind == .file ? existing?.mode : nil
    let temporary = Path.join(Path.parent(path), temporaryName())
    do throws(FileError) {
      try writeNew(bytes, to: temporary, mode: mode ?? kept ?? 0o644)
      try rename(temporary, to: path)
    } catch {
      unlink(temporary)
      throw error.about(path, insteadOf: temporary)
    }
    synchronizeDirectory(Path.parent(path))
  }

  /// Throws what is known before the fact to keep `writeAtomically` from writing `path`.
  package static func checkWritable(_ path: String) throws(FileError) {
    if exists(path) { try refuseSpecial(status(path, followLinks: false), path) }
    let folder = Path.parent(path)
    guard try status(folder).kind == .directory else { throw .notDirectory(path: folder) }
    guard access(folder, W_OK) == 0 else { throw FileError(errno, .write, folder) }
  }

  /// A rename over a device or a pipe would remove it.
  private static func refuseSpecial(_ existing: FileStatus?, _ path: String) throws(FileError) {
    switch existing?.kind {
    case nil, .file, .link: return
    case .directory: throw .isDirectory(path: path)
    case let kind?: throw .notRegular(path: path, kind: kind)
    }
  }

  /// Makes a directory and every missing one above it.
  package static func makeDirectories(_ path: String) throws(FileError) {
    if mkdir(path, 0o777) == 0 { return }
    switch errno {
    case EEXIST:
      guard try status(path).kind == .directory else { throw .notDirectory(path: path) }
    case ENOENT where Path.parent(path) != path:
      try makeDirectories(Path.parent(path))
      if mkdir(path, 0o777) != 0, errno != EEXIST { throw FileError(errno, .create, path) }
    case let code: throw FileError(code, .create, path)
    }
  }

  /// Makes a symbolic link at `path` that holds `target`.
  package static func makeLink(_ path: String, to target: String) throws(FileError) {
    guard symlink(target, path) == 0 else { throw FileError(errno, .create, path) }
  }

  /// Removes one file or link, not a directory.
  package static func removeFile(_ path: String) throws(FileError) {
    guard unlink(path) == 0 else { throw FileError(errno, .remove, path) }
  }

  /// Makes an empty directory for temporary files; `removeTemporaryTree` removes it.
  package static func makeTemporaryDirectory() throws(FileError) -> String {
    let path = Path.join(environmentVariable("TMPDIR") ?? "/tmp", temporaryName())
    guard mkdir(path, 0o700) == 0 else { throw FileError(errno, .create, path) }
    return path
  }
}

extension FileSystem {
  /// The mark of every temporary this program makes; nothing without it is ever removed as a tree.
  private static let temporaryPrefix = ".idp-partial-"

  private static let temporaryCounter = Atomic<Int>(0)

  /// A name that no other process and no other call of this one uses.
  static func temporaryName() -> String {
    let number = temporaryCounter.add(1, ordering: .relaxed).newValue
    return "\(temporaryPrefix)\(getpid())-\(number)-\(UInt32.random(in: .min ... .max))"
  }

  /// Removes a tree of this program's own temporaries; what cannot be removed stays.
  package static func removeTemporaryTree(_ path: String) {
    precondition(
      Path.lastComponent(path).utf8.starts(with: temporaryPrefix.utf8),
      "only the program's own temporaries are removed as a tree")
    removeContents(path)
    rmdir(path)
  }

  private static func removeContents(_ path: String) {
    guard let listing = try? list(path) else { return }
    for entry in listing.entries {
      let child = Path.join(path, entry.name)
      if entry.kind == .directory {
        removeContents(child)
        rmdir(child)
      } else {
        unlink(child)
      }
    }
  }

  /// Writes a file that must not exist yet and waits until the disk has it.
  static func writeNew(_ bytes: [UInt8], to path: String, mode: UInt32) throws(FileError) {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let descriptor = retrying { open(path, flags, 0o600) }
    guard descriptor >= 0 else { throw FileError(errno, .write, path) }
    do throws(FileError) {
      if let code = writeAll(bytes[...], to: descriptor) { throw FileError(code, .write, path) }
      // The mode is set explicitly because the mask would make results differ between machines.
      guard fchmod(descriptor, mode_t(mode)) == 0, fsync(descriptor) == 0 else {
        throw FileError(errno, .write, path)
      }
    } catch {
      close(descriptor)
      throw error
    }
    // Network file systems report a full disk only here.
    guard close(descriptor) == 0 else { throw FileError(errno, .write, path) }
  }

  static func rename(_ old: String, to new: String) throws(FileError) {
    #if canImport(Glibc)
      let result = Glibc.rename(old, new)
    #else
      let result = Darwin.rename(old, new)
    #endif
    guard result == 0 else { throw FileError(errno, .rename, new) }
  }

  /// Makes a rename durable; not every file system can, and the rename itself has succeeded.
  static func synchronizeDirectory(_ path: String) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}

/// Writes all bytes; *nil when* they were written, else the error number.
func writeAll(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) -> Int32? {
  bytes.withUnsafeBytes { buffer in
    var written = 0
    while written < buffer.count {
      let start = buffer.baseAddress.map { $0 + written }
      let count = retrying { write(descriptor, start, buffer.count - written) }
      if count < 0 { return errno }
      written += count
    }
    return nil
  }
}
