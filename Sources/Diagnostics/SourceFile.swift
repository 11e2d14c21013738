/// One file of a run: its display path and its bytes, never changed after reading.
public final class SourceFile: Sendable {
  /// The place of this file in `SourceFiles`, and `SourceRange.file` of its ranges.
  public let index: UInt32
  /// The path as shown to people: relative to the working directory where possible, `/`-separated.
  public let path: String
  /// The content as it was read.
  public let bytes: [UInt8]

  /// A file with its place in the list, its path and its content.
  public init(index: UInt32, path: String, bytes: [UInt8]) {
    self.index = index
    self.path = path
    self.bytes = bytes
  }

  /// A source that is not a file on disk, such as text in a test.
  public convenience init(index: UInt32 = 0, path: String, text: String) {
    self.init(index: index, path: path, bytes: Array(text.utf8))
  }

  /// The bytes of `range` as text; invalid UTF-8 is repaired.
  public func text(_ range: SourceRange) -> String {
    let end = min(Int(range.end), bytes.count)
    return String(decoding: bytes[min(Int(range.start), end)..<end], as: UTF8.self)
  }
}

/// All files of a run, by index; grows between phases, never inside one.
public struct SourceFiles: Sendable {
  /// *Shape*: by index.
  public private(set) var files: [SourceFile]

  /// The files of a run, each at the place that its index says.
  public init(_ files: [SourceFile] = []) {
    self.files = files
  }

  /// The index that the next appended file must carry.
  public var nextIndex: UInt32 { UInt32(files.count) }

  /// Appends a file that was made with `nextIndex`.
  public mutating func append(_ file: SourceFile) {
    precondition(file.index == nextIndex, "a source file carries its place in the list")
    files.append(file)
  }

  /// Appends a file read now and returns it.
  public mutating func add(path: String, bytes: [UInt8]) -> SourceFile {
    let file = SourceFile(index: nextIndex, path: path, bytes: bytes)
    files.append(file)
    return file
  }

  /// The file with this index.
  public subscript(index: UInt32) -> SourceFile { files[Int(index)] }
}
