import Diagnostics
import Text

/// Functions of files in the root module's folder, and of paths.
let fileFunctions: [String: Function] = [
  "basename": Function([.init("path", .string)], .string) {
    (call: FunctionCall) throws(FunctionError) -> Value in
    .string(FilePath.base(call.string(0)))
  },
  "dirname": Function([.init("path", .string)], .string) {
    (call: FunctionCall) throws(FunctionError) -> Value in
    .string(FilePath.directory(call.string(0)))
  },
  "file": reading { bytes, path throws(FunctionError) in
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw FunctionError(
        "contents of \(goQuoted(path)) are not valid UTF-8; use the filebase64 function to obtain "
          + "the Base64 encoded contents or the other file functions (e.g. filemd5, filesha256) to "
          + "obtain file hashing results instead", argument: 0)
    }
    return text
  },
  "filebase64": reading { bytes, _ throws(FunctionError) in Base64.standard.encode(bytes) },
  "filemd5": hashing(.md5), "filesha1": hashing(.sha1), "filesha256": hashing(.sha256),
  "filesha512": hashing(.sha512), "filebase64sha256": hashing(.sha256, isBase64: true),
  "filebase64sha512": hashing(.sha512, isBase64: true),
  "fileexists": Function([.init("path", .string)], .bool) {
    (call: FunctionCall) throws(FunctionError) -> Value in
    switch call.surroundings.file(call.string(0)) {
    case .found: .bool(true)
    case .missing: .bool(false)
    case .outside: .unknown(.bool, origin: outside(call.string(0)))
    }
  },
  "fileset": Function([.init("path", .string), .init("pattern", .string)], .set(.string)) {
    (call: FunctionCall) throws(FunctionError) -> Value in
    guard let list = call.surroundings.listFiles, let folder = FilePath.inside(call.string(0))
    else { return .unknown(.set(.string), origin: outside(call.string(0))) }
    guard let pattern = FilePattern(call.string(1)) else {
      throw FunctionError("failed to glob pattern \(goQuoted(call.string(1)))", argument: 1)
    }
    return .set(list(folder).filter(pattern.matches).map { .string($0) }, of: .string)
  },
]

/// The origin of what a file outside of the root module would decide.
func outside(_ path: String) -> Origin { Origin(nil, unknown: "the file \(path)") }

private func reading(
  _ make: @escaping @Sendable ([UInt8], String) throws(FunctionError) -> String
) -> Function {
  Function([.init("path", .string)], .string) {
    (call: FunctionCall) throws(FunctionError) -> Value in
    let path = call.string(0)
    switch call.surroundings.file(path) {
    case .found(let file):
      let range = SourceRange(file: file.index, start: 0, end: UInt32(clamping: file.bytes.count))
      let origin = Origin(range, name: path)
      return Value.string(try make(file.bytes, path)).from(origin)
    case .missing: throw missingFile(path)
    case .outside: return .unknown(.string, origin: outside(path))
    }
  }
}

/// The error for a file that is not there.
func missingFile(_ path: String) -> FunctionError {
  FunctionError(
    "no file exists at \(goQuoted(path)); this function works only with files that are distributed "
      + "as part of the configuration source code, so if this file will be created by a resource in "
      + "this configuration you must instead obtain this result from an attribute of that resource",
    argument: 0, missingFile: path)
}

private func hashing(_ function: HashFunction, isBase64: Bool = false) -> Function {
  reading { bytes, _ throws(FunctionError) in digest(bytes, function, isBase64: isBase64) }
}

extension Surroundings {
  /// A file as functions see it.
  enum File {
    case found(SourceFile)
    case missing
    /// Not in the root module's folder, or nobody may read.
    case outside
  }

  /// The file at a path that a module gave.
  func file(_ path: String) -> File {
    guard let readFile, let inside = FilePath.inside(path) else { return .outside }
    return readFile(inside).map { .found($0) } ?? .missing
  }
}

/// Paths as text, without a file system.
enum FilePath {
  /// The path relative to the root module's folder; *nil when* it leads out of it.
  static func inside(_ path: String) -> String? {
    if path.utf8.first == UInt8(ascii: "/") || path.utf8.first == UInt8(ascii: "~") { return nil }
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part != ".." {
        parts.append(part)
      } else if parts.popLast() == nil {
        return nil
      }
    }
    return parts.joined(separator: "/")
  }

  /// The last part, as Go's `filepath.Base`.
  static func base(_ path: String) -> String {
    if path.isEmpty { return "." }
    return path.split(separator: "/").last.map(String.init) ?? "/"
  }

  /// Everything but the last part, cleaned as Go's `filepath.Dir` does.
  static func directory(_ path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return clean(String(decoding: path.utf8[...slash], as: UTF8.self))
  }

  /// The shortest path of the same meaning.
  static func clean(_ path: String) -> String {
    let isRooted = path.utf8.first == UInt8(ascii: "/")
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." {
        parts.removeLast()
      } else if part != ".." || !isRooted {
        parts.append(part)
      }
    }
    let text = parts.joined(separator: "/")
    return isRooted ? "/" + text : (text.isEmpty ? "." : text)
  }
}

/// A pattern of `fileset`, part by part; `**` stands for any number of folders.
private struct FilePattern {
  private enum Part {
    case anyFolders
    case glob(Glob)
  }
  private let parts: [Part]

  /// *nil when* the pattern is malformed.
  init?(_ text: String) {
    var parts: [Part] = []
    for part in text.split(separator: "/", omittingEmptySubsequences: false) {
      if part == "**" {
        parts.append(.anyFolders)
        continue
      }
      guard let glob = try? Glob(String(part), delimiters: []) else { return nil }
      parts.append(.glob(glob))
    }
    self.parts = parts
  }

  func matches(_ path: String) -> Bool {
    matches(path.split(separator: "/").map(String.init)[...], parts[...])
  }

  private func matches(_ names: ArraySlice<String>, _ parts: ArraySlice<Part>) -> Bool {
    guard let part = parts.first else { return names.isEmpty }
    switch part {
    case .anyFolders:
      if matches(names, parts.dropFirst()) { return true }
      return !names.isEmpty && matches(names.dropFirst(), parts)
    case .glob(let glob):
      guard let name = names.first, glob.matches(name) else { return false }
      return matches(names.dropFirst(), parts.dropFirst())
    }
  }
}
