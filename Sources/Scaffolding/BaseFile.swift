import Catalog
import Text

/// The text form of a pristine render, kept in the repository as the base of later merges.
///
/// Format 1: `idp-base 1 sha256:<digest of the rest>`, then entries in path order, each
/// `-- path mode=755 enc=text|base64 eol=0|1 --` and its body. Body lines that begin with `-- ` or
/// `\` get a `\` in front. `eol` says whether the file ends in a line break.
package enum BaseFile {
  /// The place in the repository.
  package static let path = ".idp/base"

  /// The bytes for a tree, whose paths must not hold line breaks.
  package static func encode(_ tree: FileTree) -> [UInt8] {
    var rest: [UInt8] = []
    for file in tree.files {
      let bytes = file.bytes
      let isText = isText(bytes)
      let endsLine = isText && bytes.last == newline
      let mode = String(file.mode & 0o777, radix: 8)
      let encoding = isText ? "text" : "base64"
      rest += Array(
        "-- \(file.path) mode=\(mode) enc=\(encoding) eol=\(endsLine ? 1 : 0) --\n"
          .utf8)
      if isText {
        append(text: endsLine ? bytes.dropLast() : bytes[...], isEmpty: bytes.isEmpty, to: &rest)
      } else {
        append(binary: bytes, to: &rest)
      }
    }
    return Array("idp-base 1 sha256:\(digest(rest[...]))\n".utf8) + rest
  }

  /// The tree in these bytes.
  ///
  /// *Throws*: when the digest is wrong or an entry cannot be read.
  package static func decode(_ bytes: [UInt8]) throws(BaseFileError) -> FileTree {
    guard let end = bytes.firstIndex(of: newline) else { throw .notABase }
    let words = String(decoding: bytes[..<end], as: UTF8.self).split(separator: " ")
    guard words.count == 3, words[0] == "idp-base", words[2].hasPrefix("sha256:") else {
      throw .notABase
    }
    guard words[1] == "1" else { throw .unknownFormat(String(words[1])) }
    let rest = bytes[(end + 1)...]
    guard words[2].dropFirst("sha256:".count) == digest(rest) else { throw .wrongDigest }
    let files = try entries(rest)
    do throws(FileTreeError) {
      return try FileTree(files)
    } catch {
      throw .badTree(error.message)
    }
  }

  private static let newline = UInt8(ascii: "\n")
  private static let backslash = UInt8(ascii: "\\")

  private static func digest(_ bytes: ArraySlice<UInt8>) -> String {
    Hexadecimal.encode(HashFunction.sha256.digest(of: bytes))
  }

  private static func isText(_ bytes: [UInt8]) -> Bool {
    !bytes.contains(0) && String(validating: bytes, as: UTF8.self) != nil
  }

  private static func needsEscape(_ line: ArraySlice<UInt8>) -> Bool {
    line.first == backslash || line.starts(with: "-- ".utf8)
  }

  private static func append(text: ArraySlice<UInt8>, isEmpty: Bool, to rest: inout [UInt8]) {
    if isEmpty { return }
    for line in text.split(separator: newline, omittingEmptySubsequences: false) {
      if needsEscape(line) { rest.append(backslash) }
      rest += line
      rest.append(newline)
    }
  }

  private static func append(binary bytes: [UInt8], to rest: inout [UInt8]) {
    let encoded = Array(Base64.standard.encode(bytes).utf8)
    for start in stride(from: 0, to: encoded.count, by: 76) {
      rest += encoded[start..<min(start + 76, encoded.count)]
      rest.append(newline)
    }
  }
}

/// Why a stored base cannot be used.
package enum BaseFileError: Error, Equatable, Sendable {
  case notABase
  case unknownFormat(String)
  case wrongDigest
  case badEntry(line: String)
  case badTree(String)

  /// One line for a person.
  package var message: String {
    switch self {
    case .notABase: "'.idp/base' is not a base written by idp"
    case .unknownFormat(let format): "'.idp/base' has format \(format), which this idp cannot read"
    case .wrongDigest: "'.idp/base' was changed after idp wrote it"
    case .badEntry(let line): "'.idp/base' has an entry that cannot be read: '\(line)'"
    case .badTree(let message): "'.idp/base' is not a tree: \(message)"
    }
  }

  /// The next step for a person.
  package var detail: String {
    switch self {
    case .unknownFormat: "use a newer idp"
    default: "restore the file from the last commit that generated it"
    }
  }
}

extension BaseFile {
  /// The line in front of a file's body.
  private struct Header {
    let path: String
    let mode: UInt32
    let isText: Bool
    let endsLine: Bool

    init?(_ line: ArraySlice<UInt8>) {
      let text = String(decoding: line, as: UTF8.self)
      let words = text.split(separator: " ", omittingEmptySubsequences: false)
      guard words.count >= 6, words.first == "--", words.last == "--" else { return nil }
      let fields = words.suffix(4)
      let field = { (index: Int, name: String) -> Substring? in
        let word = fields[fields.startIndex + index]
        return word.hasPrefix(name + "=") ? word.dropFirst(name.count + 1) : nil
      }
      guard let mode = field(0, "mode").flatMap({ UInt32($0, radix: 8) }),
        let encoding = field(1, "enc"), encoding == "text" || encoding == "base64",
        let eol = field(2, "eol"), eol == "0" || eol == "1"
      else { return nil }
      path = words[1..<(words.count - 4)].joined(separator: " ")
      self.mode = mode
      isText = encoding == "text"
      endsLine = eol == "1"
    }
  }

  private static func entries(
    _ rest: ArraySlice<UInt8>
  ) throws(BaseFileError) -> [FileTree.File] {
    var files: [FileTree.File] = []
    var header: Header?
    var body: [ArraySlice<UInt8>] = []
    var lines = rest.split(separator: newline, omittingEmptySubsequences: false)
    if lines.last?.isEmpty ?? false { lines.removeLast() }
    for line in lines {
      guard line.starts(with: "-- ".utf8) else {
        if header == nil { throw .badEntry(line: String(decoding: line, as: UTF8.self)) }
        body.append(line)
        continue
      }
      if let header { files.append(try file(header, body)) }
      guard let next = Header(line) else {
        throw .badEntry(line: String(decoding: line, as: UTF8.self))
      }
      header = next
      body = []
    }
    if let header { files.append(try file(header, body)) }
    return files
  }

  private static func file(
    _ header: Header, _ body: [ArraySlice<UInt8>]
  ) throws(BaseFileError) -> FileTree.File {
    if header.isText {
      let lines = body.map { $0.first == backslash ? $0.dropFirst() : $0 }
      var bytes = Array(lines.joined(separator: [newline]))
      if header.endsLine { bytes.append(newline) }
      return FileTree.File(path: header.path, bytes: bytes, mode: header.mode)
    }
    do throws(DecodingError) {
      let text = String(decoding: Array(body.joined()), as: UTF8.self)
      return FileTree.File(
        path: header.path, bytes: try Base64.standard.decode(text), mode: header.mode)
    } catch {
      throw .badEntry(line: header.path)
    }
  }
}
