/// Paths as they stand in URIs.
enum URIReference {
  /// The reference to a file: a relative path, `file:` and an absolute one, or `catalog:`.
  ///
  /// *Source*: RFC 3986. All but unreserved characters and `/` are percent-encoded.
  static func path(_ path: String) -> String {
    if path.utf8.first == UInt8(ascii: "/") { return "file://" + encoded(path) }
    let catalog = "catalog:"
    guard path.utf8.starts(with: catalog.utf8) else { return encoded(path) }
    return catalog + encoded(String(path.dropFirst(catalog.count)))
  }

  private static func encoded(_ path: String) -> String {
    var text = ""
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        text.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        text += digits.count == 1 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return text
  }
}
