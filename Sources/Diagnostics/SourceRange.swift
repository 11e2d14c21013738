/// A half-open range of bytes in one source file.
///
/// *Unit and base*: 0-based UTF-8 byte offsets; `file` indexes `SourceFiles`.
public struct SourceRange: Hashable, Sendable, BitwiseCopyable {
  /// The index of the file.
  public var file: UInt32
  /// The offset of the first byte.
  public var start: UInt32
  /// The offset after the last byte.
  public var end: UInt32

  /// The bytes from `start` up to `end` of a file.
  @inlinable
  public init(file: UInt32, start: UInt32, end: UInt32) {
    self.file = file
    self.start = start
    self.end = end
  }

  /// The smallest range that covers both; they must be in the same file.
  @inlinable
  public func union(_ other: SourceRange) -> SourceRange {
    SourceRange(file: file, start: min(start, other.start), end: max(end, other.end))
  }
}

/// A position as a person counts it.
///
/// *Unit and base*: 1-based line; 1-based column in Unicode scalars.
public struct SourceLocation: Hashable, Sendable {
  /// The line, from 1.
  public var line: Int
  /// The column, from 1, in Unicode scalars.
  public var column: Int

  /// The position at a line and column.
  @inlinable
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}
