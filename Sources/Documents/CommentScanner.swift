import Diagnostics

/// Finds comments in the gaps between tokens, where libyaml reports nothing.
struct CommentScanner {
  private let file: UInt32
  private let bytes: UnsafeBufferPointer<UInt8>
  /// Everything before is scanned or inside a scalar.
  private var position: Int
  private var found: [Comment] = []

  init(file: SourceFile, bytes: UnsafeBufferPointer<UInt8>, start: Int) {
    self.file = file.index
    self.bytes = bytes
    position = start
  }

  /// Scans up to a scalar and steps over it; a block scalar's header may end with a comment.
  mutating func skipToken(start: Int, end: Int, isBlock: Bool) {
    scan(upTo: start)
    if isBlock {
      position = start
      var headerEnd = start
      while headerEnd < end, !isLineBreak(bytes[headerEnd]) { headerEnd += 1 }
      scan(upTo: headerEnd)
    }
    position = max(position, end)
  }

  /// The comments since the last call, up to an offset.
  mutating func take(upTo offset: Int) -> [Comment] {
    scan(upTo: offset)
    defer { found.removeAll(keepingCapacity: true) }
    return found.withUnsafeBufferPointer { Array($0) }
  }

  private mutating func scan(upTo end: Int) {
    while position < end {
      guard bytes[position] == UInt8(ascii: "#"), beginsComment(position) else {
        position += 1
        continue
      }
      let start = position
      while position < bytes.count, !isLineBreak(bytes[position]) { position += 1 }
      append(start, position)
    }
  }

  private mutating func append(_ start: Int, _ end: Int) {
    var before = start
    while before > 0, bytes[before - 1] == 0x20 || bytes[before - 1] == 0x09 { before -= 1 }
    let standsAlone =
      before == 0 || isLineBreak(bytes[before - 1])
      || (before == 3 && bytes[0] == 0xEF && bytes[1] == 0xBB)
    var textStart = start + 1
    var textEnd = end
    while textStart < textEnd, bytes[textStart] <= 0x20 { textStart += 1 }
    while textEnd > textStart, bytes[textEnd - 1] <= 0x20 { textEnd -= 1 }
    found.append(
      Comment(
        range: SourceRange(file: file, start: UInt32(start), end: UInt32(end)),
        standsAlone: standsAlone,
        text: String(decoding: bytes[textStart..<textEnd], as: UTF8.self)))
  }

  private func beginsComment(_ offset: Int) -> Bool {
    guard offset > 0 else { return true }
    switch bytes[offset - 1] {
    case 0x20, 0x09, 0x0A, 0x0D: return true
    case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
      UInt8(ascii: "}"):
      return true
    default: return offset == 3 && bytes[0] == 0xEF
    }
  }

  private func isLineBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}
