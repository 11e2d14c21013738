import Text

/// The spellings of numbers in YAML 1.1 as go-yaml v2 reads it, in YAML 1.2 and in JSON.
enum NumberSyntax {
  static func isNumber(
    _ bytes: UnsafeBufferPointer<UInt8>, _ resolution: ScalarResolution
  ) -> Bool {
    switch resolution {
    case .json:
      return true
    case .core:
      return isDecimal(bytes) || radix(bytes, resolution) != nil
    case .kubernetes:
      guard bytes.contains(UInt8(ascii: "_")) else { return isPlainNumber(bytes) }
      if bytes[0] == UInt8(ascii: ".") { return false }
      let digits = bytes.filter { $0 != UInt8(ascii: "_") }
      return digits.withUnsafeBufferPointer { isPlainNumber($0) }
    }
  }

  static func number(
    _ bytes: UnsafeBufferPointer<UInt8>, _ resolution: ScalarResolution
  ) -> Number? {
    if resolution == .kubernetes, bytes.contains(UInt8(ascii: "_")) {
      let digits = bytes.filter { $0 != UInt8(ascii: "_") }
      return digits.withUnsafeBufferPointer { number($0, resolution) }
    }
    if resolution == .json { return Number(parsing: bytes) }
    if let (radix, start) = radix(bytes, resolution) {
      let isNegative = bytes[0] == UInt8(ascii: "-")
      return integer(bytes[start...], radix: radix, isNegative: isNegative)
    }
    return Number(parsing: bytes) ?? Number(parsing: canonicalDecimal(bytes))
  }

  /// Go's `ParseInt` with base 0, then go-yaml's float pattern.
  private static func isPlainNumber(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    if radix(bytes, .kubernetes) != nil { return true }
    guard isDecimal(bytes) else { return false }
    // A float that overflows 64 bits is a string to go-yaml.
    guard let mark = bytes.firstIndex(where: { $0 | 0x20 == UInt8(ascii: "e") }) else {
      return true
    }
    let digits = bytes[(mark + 1)...].drop { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }
      .drop { $0 == UInt8(ascii: "0") }
    if bytes[mark + 1] == UInt8(ascii: "-") { return digits.count <= 9 }
    return digits.count < 3
      || (digits.count == 3 && digits.lexicographicallyPrecedes(Array("309".utf8)))
  }

  /// Whether the text matches go-yaml's float pattern, which is also the core schema's.
  ///
  /// `[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?`
  private static func isDecimal(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var i = 0
    func digits() -> Int {
      let start = i
      while i < bytes.count, bytes[i] &- UInt8(ascii: "0") <= 9 { i += 1 }
      return i - start
    }
    func skip(_ a: Character, _ b: Character) -> Bool {
      guard i < bytes.count, bytes[i] == a.asciiValue || bytes[i] == b.asciiValue else {
        return false
      }
      i += 1
      return true
    }
    _ = skip("+", "-")
    let whole = digits()
    if skip(".", ".") {
      if digits() == 0, whole == 0 { return false }
    } else if whole == 0 {
      return false
    }
    if skip("e", "E") {
      _ = skip("+", "-")
      if digits() == 0 { return false }
    }
    return i == bytes.count
  }

  /// The base and first digit of an integer written with a prefix; *nil when* it is decimal.
  private static func radix(
    _ bytes: UnsafeBufferPointer<UInt8>, _ resolution: ScalarResolution
  ) -> (radix: UInt8, start: Int)? {
    var start = 0
    if resolution == .kubernetes, let first = bytes.first,
      first == UInt8(ascii: "+") || first == UInt8(ascii: "-")
    {
      start = 1
    }
    guard bytes.count > start + 1, bytes[start] == UInt8(ascii: "0") else { return nil }
    let isKubernetes = resolution == .kubernetes
    let letter = isKubernetes ? bytes[start + 1] | 0x20 : bytes[start + 1]
    let radix: UInt8
    switch letter {
    case UInt8(ascii: "x"): (radix, start) = (16, start + 2)
    case UInt8(ascii: "o"): (radix, start) = (8, start + 2)
    case UInt8(ascii: "b") where isKubernetes: (radix, start) = (2, start + 2)
    default:
      guard isKubernetes else { return nil }
      (radix, start) = (8, start + 1)
    }
    guard start < bytes.count, bytes[start...].allSatisfy({ digit($0) < radix }) else {
      return nil
    }
    return (radix, start)
  }

  private static func digit(_ byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: .max
    }
  }

  /// *Complexity*: quadratic in the digits beyond 64 bits.
  private static func integer(
    _ digits: Slice<UnsafeBufferPointer<UInt8>>, radix: UInt8, isNegative: Bool
  ) -> Number? {
    // Little-endian limbs of nine decimal digits.
    var limbs: [UInt64] = [0]
    for byte in digits {
      var carry = UInt64(digit(byte))
      for i in limbs.indices {
        let value = limbs[i] * UInt64(radix) + carry
        limbs[i] = value % 1_000_000_000
        carry = value / 1_000_000_000
      }
      if carry > 0 { limbs.append(carry) }
    }
    var text = isNegative ? "-" : ""
    text += String(limbs[limbs.count - 1])
    for limb in limbs.dropLast().reversed() {
      let part = String(limb)
      text += String(repeating: "0", count: 9 - part.utf8.count) + part
    }
    return Number(parsing: text == "-0" ? "0" : text)
  }

  /// The JSON spelling of a decimal: no `+`, no leading zeros, digits around the point.
  private static func canonicalDecimal(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    var text = ""
    var i = 0
    if bytes[0] == UInt8(ascii: "-") { text = "-" }
    if bytes[0] == UInt8(ascii: "-") || bytes[0] == UInt8(ascii: "+") { i = 1 }
    let wholeEnd = bytes[i...].firstIndex { $0 &- UInt8(ascii: "0") > 9 } ?? bytes.count
    while i + 1 < wholeEnd, bytes[i] == UInt8(ascii: "0") { i += 1 }
    text += wholeEnd > i ? String(decoding: bytes[i..<wholeEnd], as: UTF8.self) : "0"
    var rest = String(decoding: bytes[wholeEnd...], as: UTF8.self)
    if rest == "." { rest = "" }
    if rest.hasPrefix(".e") || rest.hasPrefix(".E") { rest.removeFirst() }
    return text + rest
  }
}
