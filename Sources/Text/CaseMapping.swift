// Case mapping scalar by scalar and white space as Go's strings package has them. Swift's
// `uppercased()` maps in full ("ß" to "SS"), which gives other answers than OPA.

extension Unicode.Scalar {
  /// The simple upper-case mapping, which is one scalar.
  package var simpleUppercase: Unicode.Scalar {
    if isASCII { return value &- 0x61 < 26 ? Unicode.Scalar(UInt8(value) - 32) : self }
    if let single = Unicode.Scalar.single(properties.uppercaseMapping) { return single }
    // Full mappings of more scalars have a simple one only where the title case is single.
    return Unicode.Scalar.single(properties.titlecaseMapping) ?? self
  }

  /// The simple lower-case mapping, which is one scalar.
  package var simpleLowercase: Unicode.Scalar {
    if isASCII { return value &- 0x41 < 26 ? Unicode.Scalar(UInt8(value) + 32) : self }
    // İ is the only scalar whose full lower-case mapping is longer than its simple one.
    if value == 0x130 { return "i" }
    return Unicode.Scalar.single(properties.lowercaseMapping) ?? self
  }

  /// Whether Go's `unicode.IsSpace` holds.
  package var isGoSpace: Bool {
    switch value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000:
      true
    default: false
    }
  }

  private static func single(_ mapping: String) -> Unicode.Scalar? {
    let scalars = mapping.unicodeScalars
    guard let first = scalars.first, scalars.dropFirst().isEmpty else { return nil }
    return first
  }
}

extension String {
  /// Go's `strings.ToUpper`.
  package var simpleUppercased: String {
    mapped(changes: { $0 &- 0x61 < 26 }, ascii: { $0 - 32 }, scalar: \.simpleUppercase)
  }

  /// Go's `strings.ToLower`.
  package var simpleLowercased: String {
    mapped(changes: { $0 &- 0x41 < 26 }, ascii: { $0 + 32 }, scalar: \.simpleLowercase)
  }

  private func mapped(
    changes: (UInt8) -> Bool, ascii: (UInt8) -> UInt8, scalar: (Unicode.Scalar) -> Unicode.Scalar
  ) -> String {
    if utf8.allSatisfy({ $0 < 0x80 }) {
      guard utf8.contains(where: changes) else { return self }
      let bytes = utf8.map { changes($0) ? ascii($0) : $0 }
      return String(decoding: bytes, as: UTF8.self)
    }
    var result = String.UnicodeScalarView()
    for next in unicodeScalars { result.append(scalar(next)) }
    return String(result)
  }

  /// Go's `strings.TrimSpace`.
  package var trimmingGoSpace: String {
    trimming(where: \.isGoSpace, left: true, right: true)
  }

  /// The string without the scalars at its ends that the predicate names.
  package func trimming(
    where isCut: (Unicode.Scalar) -> Bool, left: Bool, right: Bool
  ) -> String {
    let scalars = unicodeScalars
    var start = scalars.startIndex
    var end = scalars.endIndex
    while left, start < end, isCut(scalars[start]) { scalars.formIndex(after: &start) }
    while right, end > start {
      let before = scalars.index(before: end)
      guard isCut(scalars[before]) else { break }
      end = before
    }
    if start == scalars.startIndex && end == scalars.endIndex { return self }
    return String(scalars[start..<end])
  }
}
