import Platform

/// The files of a folder as a value: catalogue, rendered golden path and merge input alike.
///
/// Paths are compared as UTF-8 bytes, so two spellings of one accented name are two files.
package struct FileTree: Sendable, Equatable {
  /// *Shape*: in bytewise order of path; no path occurs twice or is a folder of another.
  package let files: [File]

  /// One file: its place in the tree, its permission bits and its bytes.
  package struct File: Sendable {
    /// *Shape*: relative, `/`-separated, no empty, `.` or `..` component.
    package let path: String
    /// The POSIX permission bits: `0o644` or `0o755`.
    package let mode: UInt32
    let contents: FileContents
  }

  /// A tree without files.
  package static let empty = FileTree(sorted: [])

  /// A tree of these files, in any order.
  ///
  /// *Throws*: when a path is not plain, occurs twice, or is a folder of another.
  package init(_ files: some Sequence<File>) throws(FileTreeError) {
    let sorted = files.sorted { Path.precedes($0.path, $1.path) }
    for file in sorted where !Path.isPlainRelative(file.path) {
      throw .unsafePath(file.path)
    }
    for (first, second) in zip(sorted, sorted.dropFirst())
    where first.path.utf8.elementsEqual(second.path.utf8) {
      throw .duplicate(first.path)
    }
    let tree = FileTree(sorted: sorted)
    for file in sorted {
      if let below = tree.files(under: file.path).first {
        throw .fileIsFolder(file.path, below: below.path)
      }
    }
    self = tree
  }

  /// Takes files that are sorted and valid already.
  init(sorted files: [File]) { self.files = files }
}

/// Why files do not form a tree.
package enum FileTreeError: Error, Equatable, Sendable {
  case unsafePath(String)
  case duplicate(String)
  case fileIsFolder(String, below: String)

  /// One line for a person.
  package var message: String {
    switch self {
    case .unsafePath(let path): "'\(path)' is not a plain relative path"
    case .duplicate(let path): "'\(path)' occurs twice"
    case .fileIsFolder(let path, let below): "'\(path)' is a file and the folder of '\(below)'"
    }
  }
}

extension FileTree {
  /// The file at `path`; *nil when* there is none.
  ///
  /// *Complexity*: logarithmic.
  package subscript(path: String) -> File? {
    index(of: path).map { files[$0] }
  }

  /// The files below a folder, all levels deep; every file when `folder` is empty.
  ///
  /// *Complexity*: logarithmic.
  package func files(under folder: String) -> ArraySlice<File> {
    guard !folder.isEmpty else { return files[...] }
    // `0` follows `/`, so everything below the folder lies between the two.
    let start = firstIndex(notBefore: folder + "/")
    let end = firstIndex(notBefore: folder + "0")
    return files[start..<end]
  }

  /// The names directly in a folder; folders end in `/`.
  ///
  /// *Shape*: in the order of the files.
  package func names(in folder: String) -> [String] {
    let prefix = folder.isEmpty ? 0 : folder.utf8.count + 1
    var names: [String] = []
    for file in files(under: folder) {
      let rest = file.path.utf8.dropFirst(prefix)
      let end = rest.firstIndex(of: UInt8(ascii: "/")).map { rest.index(after: $0) }
      guard let name = String(rest[..<(end ?? rest.endIndex)]) else { continue }
      if !(names.last.map { $0.utf8.elementsEqual(name.utf8) } ?? false) { names.append(name) }
    }
    return names
  }

  /// The tree below a folder, its paths relative to that folder.
  package func subtree(_ folder: String) -> FileTree {
    let prefix = folder.utf8.count + 1
    return FileTree(
      sorted: files(under: folder).map { file in
        let start = file.path.utf8.index(file.path.startIndex, offsetBy: prefix)
        return File(path: String(file.path[start...]), mode: file.mode, contents: file.contents)
      })
  }

  /// The index of the file at `path`; *nil when* there is none.
  func index(of path: String) -> Int? {
    let index = firstIndex(notBefore: path)
    guard index < files.count, files[index].path.utf8.elementsEqual(path.utf8) else { return nil }
    return index
  }

  /// The index of the first file whose path is not before `path`.
  private func firstIndex(notBefore path: String) -> Int {
    var low = 0
    var high = files.count
    while low < high {
      let middle = (low + high) / 2
      if Path.precedes(files[middle].path, path) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension FileTree.File: Equatable {
  package init(path: String, bytes: [UInt8], mode: UInt32 = 0o644) {
    self.init(path: path, mode: mode, contents: .memory(bytes))
  }

  /// *Unit and base*: bytes.
  package var size: Int { withBytes { $0.count } }

  /// A copy of the bytes.
  package var bytes: [UInt8] {
    switch contents {
    case .memory(let bytes): bytes
    case .embedded(let file): Array(file.bytes)
    }
  }

  /// Calls `body` with the bytes in place.
  package func withBytes<Value, Failure: Error>(
    _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Value
  ) throws(Failure) -> Value {
    switch contents {
    case .memory(let bytes): try bytes.withUnsafeBufferPointer(body)
    case .embedded(let file): try body(file.bytes)
    }
  }

  /// The bytes as text; malformed UTF-8 is repaired.
  package var text: String { withBytes { String(decoding: $0, as: UTF8.self) } }

  /// Whether path, mode and bytes are equal.
  package static func == (a: Self, b: Self) -> Bool {
    a.mode == b.mode && a.path.utf8.elementsEqual(b.path.utf8)
      && a.withBytes { left in b.withBytes { right in left.elementsEqual(right) } }
  }
}

/// Where a file's bytes are.
enum FileContents: Sendable {
  case memory([UInt8])
  case embedded(EmbeddedBytes)
}

/// Bytes in the program's read-only data, which are there as long as the program runs.
struct EmbeddedBytes: @unchecked Sendable {
  let bytes: UnsafeBufferPointer<UInt8>
}
