import Diagnostics

/// What must hold of a file's bytes before any parser reads them.
enum SourceCheck {
  /// The length of a byte order mark at the start, 3 or 0.
  static func byteOrderMarkLength(_ bytes: [UInt8]) -> Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// Why the file cannot be read as text; *nil when* it is valid UTF-8 of a bearable size.
  static func problem(in file: SourceFile) -> Diagnostic? {
    guard file.bytes.count < Int(Int32.max) else {
      return Diagnostic(
        id: "file-too-large",
        summary: "the file has \(file.bytes.count) bytes, more than can be read",
        detail: "Split it, or exclude it from the run.",
        subject: SourceRange(file: file.index, start: 0, end: 0))
    }
    guard let offset = firstInvalidOffset(file.bytes) else { return nil }
    let start = UInt32(offset)
    let byte = file.bytes[offset]
    let name: String
    let detail: String
    if file.bytes.starts(with: [0xFF, 0xFE]) || file.bytes.starts(with: [0xFE, 0xFF]) {
      name = "UTF-16"
      detail = "Save the file as UTF-8."
    } else {
      name = "not UTF-8"
      detail =
        "Byte 0x\(hexadecimal(byte)) at offset \(offset) cannot stand there. "
        + "Save the file as UTF-8, or exclude it if it is not text."
    }
    return Diagnostic(
      id: "not-utf8", summary: "the file is \(name)", detail: detail,
      subject: SourceRange(file: file.index, start: start, end: start + 1))
  }

  static func hexadecimal(_ byte: UInt8) -> String {
    let text = String(byte, radix: 16, uppercase: true)
    return text.utf8.count < 2 ? "0" + text : text
  }

  /// The offset of the first byte that is not part of well-formed UTF-8.
  static func firstInvalidOffset(_ bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      var i = 0
      let raw = UnsafeRawBufferPointer(bytes)
      while i < bytes.count {
        if bytes[i] < 0x80 {
          // Eight bytes at a time while all are ASCII.
          if i + 8 <= bytes.count,
            raw.loadUnaligned(fromByteOffset: i, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
          {
            i += 8
          } else {
            i += 1
          }
          continue
        }
        let length = sequenceLength(bytes, i)
        if length == 0 { return i }
        i += length
      }
      return nil
    }
  }

  /// The length of the well-formed sequence at `i`, or 0.
  private static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, _ i: Int) -> Int {
    func continues(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      i + offset < bytes.count && range.contains(bytes[i + offset])
    }
    switch bytes[i] {
    case 0xC2...0xDF: return continues(1) ? 2 : 0
    case 0xE0: return continues(1, 0xA0...0xBF) && continues(2) ? 3 : 0
    case 0xED: return continues(1, 0x80...0x9F) && continues(2) ? 3 : 0
    case 0xE1...0xEF: return continues(1) && continues(2) ? 3 : 0
    case 0xF0: return continues(1, 0x90...0xBF) && continues(2) && continues(3) ? 4 : 0
    case 0xF1...0xF3: return continues(1) && continues(2) && continues(3) ? 4 : 0
    case 0xF4: return continues(1, 0x80...0x8F) && continues(2) && continues(3) ? 4 : 0
    default: return 0
    }
  }
}
