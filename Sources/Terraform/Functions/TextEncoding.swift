/// A character encoding by its IANA name.
enum TextEncoding {
  case utf8, utf16(isBigEndian: Bool), latin1, ascii

  /// *nil when* the encoding is not built in.
  init?(_ name: String) {
    switch name.lowercased() {
    case "utf-8": self = .utf8
    case "utf-16be": self = .utf16(isBigEndian: true)
    case "utf-16le": self = .utf16(isBigEndian: false)
    case "iso-8859-1", "latin1": self = .latin1
    case "us-ascii", "ascii": self = .ascii
    default: return nil
    }
  }

  var name: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf16(let isBigEndian): isBigEndian ? "UTF-16BE" : "UTF-16LE"
    case .latin1: "ISO-8859-1"
    case .ascii: "US-ASCII"
    }
  }

  /// *nil when* the encoding has no code for a character.
  func encode(_ text: String) -> [UInt8]? {
    switch self {
    case .utf8: return Array(text.utf8)
    case .utf16(let isBigEndian):
      return text.utf16.flatMap { unit -> [UInt8] in
        let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
        return isBigEndian ? [high, low] : [low, high]
      }
    case .latin1, .ascii:
      let limit: UInt32 = if case .ascii = self { 0x7F } else { 0xFF }
      var bytes: [UInt8] = []
      for scalar in text.unicodeScalars {
        guard scalar.value <= limit else { return nil }
        bytes.append(UInt8(scalar.value))
      }
      return bytes
    }
  }

  /// *nil when* the bytes are none of the encoding.
  func decode(_ bytes: [UInt8]) -> String? {
    switch self {
    case .utf8: return String(validating: bytes, as: UTF8.self)
    case .utf16(let isBigEndian):
      guard bytes.count % 2 == 0 else { return nil }
      let units = stride(from: 0, to: bytes.count, by: 2).map { at -> UInt16 in
        let (first, second) = (UInt16(bytes[at]), UInt16(bytes[at + 1]))
        return isBigEndian ? first << 8 | second : second << 8 | first
      }
      return String(validating: units, as: UTF16.self)
    case .latin1:
      return String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
    case .ascii: return String(validating: bytes, as: Unicode.ASCII.self)
    }
  }
}
