#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// One file of a tree to write.
package struct TreeFile: Sendable, Equatable {
  /// *Shape*: relative, `/`-separated, no empty, `.` or `..` component.
  package let path: String
  package let bytes: [UInt8]
  /// The POSIX permission bits.
  package let mode: UInt32

  package init(path: String, bytes: [UInt8], mode: UInt32 = 0o644) {
    self.path = path
    self.bytes = bytes
    self.mode = mode
  }
}

extension FileSystem {
  /// Creates the directory `target` with these files, all of them or none.
  ///
  /// The tree grows in a temporary folder beside `target` and is renamed when complete.
  /// *Throws*: `.notEmpty` when `target` holds anything, `.unsafePath` before anything is written.
  package static func writeTree(_ files: [TreeFile], to target: String) throws(FileError) {
    for file in files where !Path.isPlainRelative(file.path) {
      throw .unsafePath(path: file.path)
    }
    let destination = try prepare(target)
    let staging = Path.join(destination.stagingParent, temporaryName())
    do throws(FileError) {
      guard mkdir(staging, 0o777) == 0 else { throw FileError(errno, .create, target) }
      for file in files { try write(file, into: staging, target: target) }
      try place(staging, at: destination)
    } catch {
      removeTemporaryTree(staging)
      throw error
    }
    synchronizeDirectory(destination.stagingParent)
  }

  /// Where a tree goes and where it grows until then.
  private struct Destination {
    let path: String
    let stagingParent: String
    /// Whether `path` itself must stay: it is the working directory or a mount point.
    let isPinned: Bool
  }

  private static func prepare(_ target: String) throws(FileError) -> Destination {
    let parent = Path.parent(target)
    guard exists(target) else {
      try makeDirectories(parent)
      return Destination(path: target, stagingParent: parent, isPinned: false)
    }
    let found = try status(target)
    guard found.kind == .directory else { throw .alreadyExists(path: target) }
    let listing = try list(target)
    guard listing.entries.isEmpty, listing.invalidNames.isEmpty else {
      throw .notEmpty(path: target)
    }
    let real = try resolve(target)
    let above = try status(Path.parent(real))
    let isWorkingDirectory = try status(".").identity == found.identity
    let isPinned = isWorkingDirectory || !above.sharesDevice(with: found)
    return Destination(
      path: real, stagingParent: isPinned ? real : Path.parent(real), isPinned: isPinned)
  }

  private static func write(
    _ file: TreeFile, into staging: String, target: String
  ) throws(FileError) {
    let path = Path.join(staging, file.path)
    do throws(FileError) {
      try makeDirectories(Path.parent(path))
      try writeNew(file.bytes, to: path, mode: file.mode)
    } catch {
      // Two entries of one tree can collide: a file where another needs a folder.
      throw error.relocated(from: staging, to: target)
    }
  }

  private static func place(
    _ staging: String, at destination: Destination
  ) throws(FileError) {
    guard destination.isPinned else {
      try rename(staging, to: destination.path)
      return
    }
    // A pinned folder receives the top-level entries one by one; a failure takes them back.
    var moved: [String] = []
    do throws(FileError) {
      for entry in try list(staging).entries {
        try rename(Path.join(staging, entry.name), to: Path.join(destination.path, entry.name))
        moved.append(entry.name)
      }
    } catch {
      for name in moved {
        try? rename(Path.join(destination.path, name), to: Path.join(staging, name))
      }
      throw error
    }
    rmdir(staging)
  }
}
