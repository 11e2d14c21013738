extension String {
  /// The 0-based UTF-8 offset of the first occurrence at or after `start`; *nil when* there is none.
  ///
  /// The empty text occurs everywhere. *Complexity*: linear for common texts.
  package func utf8Offset(of needle: String, from start: Int = 0) -> Int? {
    var (haystack, needle) = (self, needle)
    return haystack.withUTF8 { bytes in
      needle.withUTF8 { wanted in byteOffset(of: wanted, in: bytes, from: start) }
    }
  }

  /// The pieces between occurrences that do not overlap; the scalars for an empty separator.
  package func splitUTF8(by separator: String) -> [String] {
    if separator.utf8.isEmpty { return unicodeScalars.map { String($0) } }
    var (haystack, needle) = (self, separator)
    return haystack.withUTF8 { bytes in
      needle.withUTF8 { wanted in
        var pieces: [String] = []
        var start = 0
        while let found = byteOffset(of: wanted, in: bytes, from: start) {
          pieces.append(String(decoding: bytes[start..<found], as: UTF8.self))
          start = found + wanted.count
        }
        pieces.append(String(decoding: bytes[start...], as: UTF8.self))
        return pieces
      }
    }
  }

  /// Exchanges texts in one pass from the left; where several match, the first listed wins.
  ///
  /// An empty text matches between scalars, but not right after an empty match.
  /// *Source*: Go's `strings.NewReplacer`.
  package func replacingUTF8(_ replacements: [(old: String, new: String)]) -> String {
    let pairs = replacements.map { (Array($0.old.utf8), Array($0.new.utf8)) }
    let bytes = Array(utf8)
    var out: [UInt8] = []
    var i = 0
    var wasEmpty = false
    while i <= bytes.count {
      // Continuation bytes are inside a scalar, where nothing empty matches.
      let isBoundary = i == bytes.count || bytes[i] & 0xC0 != 0x80
      let match = pairs.first { old, _ in
        old.isEmpty ? isBoundary && !wasEmpty : bytes[i...].starts(with: old)
      }
      if let (old, new) = match {
        out.append(contentsOf: new)
        i += old.count
        wasEmpty = old.isEmpty
        continue
      }
      wasEmpty = false
      if i < bytes.count { out.append(bytes[i]) }
      i += 1
    }
    return String(decoding: out, as: UTF8.self)
  }
}

private func byteOffset(
  of needle: UnsafeBufferPointer<UInt8>, in bytes: UnsafeBufferPointer<UInt8>, from start: Int
) -> Int? {
  guard let first = needle.first else { return start <= bytes.count ? start : nil }
  var i = start
  while i + needle.count <= bytes.count {
    if bytes[i] == first {
      var j = 1
      while j < needle.count, bytes[i + j] == needle[j] { j += 1 }
      if j == needle.count { return i }
    }
    i += 1
  }
  return nil
}
