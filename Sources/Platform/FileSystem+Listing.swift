#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The entries of one directory, without `.` and `..`.
package struct DirectoryListing: Sendable, Equatable {
  /// *Shape*: in bytewise order of name.
  package let entries: [DirectoryEntry]
  /// Names that are not UTF-8, their odd bytes written as `\xE9`; such files cannot be opened.
  ///
  /// *Shape*: in bytewise order.
  package let invalidNames: [String]
}

/// One name in a directory.
package struct DirectoryEntry: Sendable, Equatable {
  package let name: String
  /// A link is `.link`, whatever it leads to.
  package let kind: FileKind
}

extension FileSystem {
  /// The entries of a directory with their kinds, in bytewise order.
  package static func list(_ path: String) throws(FileError) -> DirectoryListing {
    guard let directory = opendir(path) else { throw FileError(errno, .list, path) }
    defer { closedir(directory) }
    var entries: [DirectoryEntry] = []
    var invalid: [String] = []
    while true {
      errno = 0
      guard let entry = readdir(directory) else {
        guard errno == 0 else { throw FileError(errno, .list, path) }
        break
      }
      let name = nameBytes(of: entry)
      if name == [0x2E] || name == [0x2E, 0x2E] { continue }
      guard let text = String(validating: name, as: UTF8.self) else {
        invalid.append(escaped(name))
        continue
      }
      // Some file systems leave the type open; a file removed meanwhile is simply not there.
      let known = FileKind(entryType: entry.pointee.d_type)
      let kind = known ?? (try? status(Path.join(path, text), followLinks: false))?.kind
      if let kind { entries.append(DirectoryEntry(name: text, kind: kind)) }
    }
    entries.sort { Path.precedes($0.name, $1.name) }
    return DirectoryListing(entries: entries, invalidNames: invalid.sorted(by: Path.precedes))
  }

  /// The name's bytes; reading `d_name` as a whole could run past the entry's allocation.
  private static func nameBytes(of entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
    guard let offset = MemoryLayout<dirent>.offset(of: \dirent.d_name) else {
      preconditionFailure("d_name is a stored member of dirent")
    }
    let start = UnsafeRawPointer(entry) + offset
    let length = strlen(start.assumingMemoryBound(to: CChar.self))
    return [UInt8](UnsafeRawBufferPointer(start: start, count: length))
  }

  private static func escaped(_ name: [UInt8]) -> String {
    let digits = Array("0123456789ABCDEF".unicodeScalars)
    var text = String.UnicodeScalarView()
    for byte in name {
      if byte >= 0x20, byte < 0x7F {
        text.append(Unicode.Scalar(byte))
      } else {
        text.append(contentsOf: "\\x".unicodeScalars)
        text.append(digits[Int(byte >> 4)])
        text.append(digits[Int(byte & 15)])
      }
    }
    return String(text)
  }
}

/// One file or folder met on a walk.
package struct WalkEntry: Sendable, Equatable {
  /// *Shape*: relative to the root of the walk, `/`-separated.
  package let path: String
  package let kind: FileKind
}

/// What a walk does after it showed an entry.
package enum WalkStep: Sendable {
  /// Go on, into the entry when it is a directory.
  case descend
  /// Go on, not into the entry.
  case skip
}

extension FileSystem {
  /// Shows every entry below `root` in bytewise order of the files' paths; follows no links.
  ///
  /// *Shape*: `problem` receives unreadable folders and names that are not UTF-8.
  package static func walk(
    _ root: String, visit: (WalkEntry) -> WalkStep, problem: (WalkProblem) -> Void
  ) {
    walk(root, below: "", visit: visit, problem: problem)
  }

  private static func walk(
    _ root: String, below prefix: String, visit: (WalkEntry) -> WalkStep,
    problem: (WalkProblem) -> Void
  ) {
    let listing: DirectoryListing
    do throws(FileError) {
      listing = try list(prefix.isEmpty ? root : Path.join(root, prefix))
    } catch {
      problem(.unreadable(path: prefix.isEmpty ? "." : prefix, error))
      return
    }
    for name in listing.invalidNames { problem(.invalidName(Path.join(prefix, name))) }
    // `a/x` comes after `a.b`, so a directory is ordered as if its name ended in `/`.
    let ordered = listing.entries.map { entry in
      (key: entry.kind == .directory ? entry.name + "/" : entry.name, entry: entry)
    }.sorted { Path.precedes($0.key, $1.key) }
    for (_, entry) in ordered {
      let path = Path.join(prefix, entry.name)
      let step = visit(WalkEntry(path: path, kind: entry.kind))
      if entry.kind == .directory, step == .descend {
        walk(root, below: path, visit: visit, problem: problem)
      }
    }
  }
}

/// Something a walk could not show.
package enum WalkProblem: Sendable, Equatable {
  /// A folder that could not be listed; *Shape*: the path is relative to the root of the walk.
  case unreadable(path: String, FileError)
  /// A name that is not UTF-8, with its folder; the odd bytes are written as `\xE9`.
  case invalidName(String)

  /// One line for a person.
  package var message: String {
    switch self {
    case .unreadable(_, let error): error.message
    case .invalidName(let path): "the name of '\(path)' is not valid UTF-8"
    }
  }
}
