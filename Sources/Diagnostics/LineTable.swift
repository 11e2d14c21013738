/// Turns byte offsets of one file into lines and columns; make one per file that is reported.
///
/// Lines end at LF, CRLF or CR. Columns count Unicode scalars, so a byte order mark is not a column.
public struct LineTable: Sendable {
  private let bytes: [UInt8]
  /// Offsets of the first byte of each line, ascending; the first is 0, or 3 after a byte order mark.
  private let starts: [Int]
  /// The scalars before each block of bytes: a minified file is one line of millions.
  private let scalarsBefore: [Int]

  private static let block = 4096

  /// *Complexity*: linear in the file's size.
  public init(_ file: SourceFile) {
    bytes = file.bytes
    var starts = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      offset += 1
      if byte == 0x0A {
        starts.append(offset)
      } else if byte == 0x0D {
        if offset < bytes.count, bytes[offset] == 0x0A { offset += 1 }
        starts.append(offset)
      }
    }
    self.starts = starts
    var scalarsBefore = [0]
    for start in stride(from: 0, to: bytes.count, by: Self.block) {
      let end = min(start + Self.block, bytes.count)
      scalarsBefore.append((scalarsBefore.last ?? 0) + Self.scalars(in: bytes[start..<end]))
    }
    self.scalarsBefore = scalarsBefore
  }

  private static func scalars(in bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }

  private func scalars(before offset: Int) -> Int {
    let block = offset / Self.block
    return scalarsBefore[block] + Self.scalars(in: bytes[block * Self.block..<offset])
  }

  /// The number of lines; a final line break starts one more, empty line.
  public var lineCount: Int { starts.count }

  /// The line and column of a byte offset; offsets past the end count as the end.
  public func location(of offset: UInt32) -> SourceLocation {
    let offset = min(Int(offset), bytes.count)
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    guard starts[low] < offset else { return SourceLocation(line: low + 1, column: 1) }
    let column = scalars(before: offset) - scalars(before: starts[low]) + 1
    return SourceLocation(line: low + 1, column: column)
  }

  /// The bytes of a 1-based line, without its line break.
  public func byteRange(ofLine line: Int) -> Range<Int> {
    let start = starts[line - 1]
    var end = line < starts.count ? starts[line] : bytes.count
    if line < starts.count {
      if end > start, bytes[end - 1] == 0x0A { end -= 1 }
      if end > start, bytes[end - 1] == 0x0D { end -= 1 }
    }
    return start..<end
  }

  /// The text of a 1-based line, without its line break.
  public func text(ofLine line: Int) -> String {
    String(decoding: bytes[byteRange(ofLine: line)], as: UTF8.self)
  }
}
