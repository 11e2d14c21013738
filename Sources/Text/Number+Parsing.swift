extension Number {
  /// Reads JSON's number grammar and keeps the spelling.
  ///
  /// *nil when* anything else stands there, so also for `+1`, `01`, `.5`, `1.`.
  public init?(parsing bytes: UnsafeBufferPointer<UInt8>) {
    if let small = Number.smallInteger(bytes) {
      self.init(small)
      return
    }
    guard let box = BoxedNumber(parsing: bytes) else { return nil }
    if box.isIntegerSpelling, let value = box.int64, value != 0 || !box.isNegative {
      self.init(value)
    } else {
      self.init(storage: .boxed(box))
    }
  }

  /// Reads JSON's number grammar and keeps the spelling; *nil when* anything else stands there.
  public init?(parsing bytes: some Collection<UInt8>) {
    let fast = bytes.withContiguousStorageIfAvailable { Number(parsing: $0) }
    guard let number = fast ?? Array(bytes).withUnsafeBufferPointer({ Number(parsing: $0) }) else {
      return nil
    }
    self = number
  }

  /// Reads JSON's number grammar and keeps the spelling; *nil when* anything else stands there.
  public init?(parsing text: String) { self.init(parsing: text.utf8) }

  /// Reads what Go's `ParseFloat` does: also `+1`, `007`, `.5`, `5.` and `0x1p-2`.
  ///
  /// *nil when* anything else stands there, so also for infinities.
  package init?(goLiteral text: String) {
    var rest = Array(text.utf8)[...]
    let isNegative = rest.first == UInt8(ascii: "-")
    if isNegative || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
    if rest.count > 1, rest[rest.startIndex + 1] | 0x20 == UInt8(ascii: "x") {
      guard rest.contains(where: { $0 | 0x20 == UInt8(ascii: "p") }),
        let value = Double(String(decoding: rest, as: UTF8.self)), let number = Number(value)
      else { return nil }
      self = isNegative ? number.negated : number
      return
    }
    let digits = rest.prefix { $0 &- 0x30 < 10 }
    rest = rest[digits.endIndex...]
    var fraction = rest[..<rest.startIndex]
    if rest.first == UInt8(ascii: ".") {
      fraction = rest.dropFirst().prefix { $0 &- 0x30 < 10 }
      rest = rest[fraction.endIndex...]
    }
    guard !digits.isEmpty || !fraction.isEmpty else { return nil }
    let whole = digits.drop { $0 == 0x30 }
    var json: [UInt8] = isNegative ? [UInt8(ascii: "-")] : []
    json += whole.isEmpty ? [0x30] : Array(whole)
    if !fraction.isEmpty { json += [UInt8(ascii: ".")] + fraction }
    self.init(parsing: json + rest)
  }

  /// At most 18 digits without a leading zero; *nil when* the general parser must look.
  private static func smallInteger(_ bytes: UnsafeBufferPointer<UInt8>) -> Int64? {
    let negative = bytes.first == UInt8(ascii: "-")
    let start = negative ? 1 : 0
    let count = bytes.count - start
    guard count > 0, count <= 18 else { return nil }
    if bytes[start] == 0x30 { return count == 1 && !negative ? 0 : nil }
    var value: Int64 = 0
    for i in start..<bytes.count {
      let digit = bytes[i] &- 0x30
      if digit > 9 { return nil }
      value = value &* 10 &+ Int64(digit)
    }
    return negative ? -value : value
  }

  /// A finite double as the shortest decimal that reads back as it, spelt as Go's `%g`.
  ///
  /// Whole numbers that a double counts exactly become integers.
  /// *nil when* it is infinite or not a number.
  public init?(_ value: Double) {
    guard value.isFinite else { return nil }
    if let whole = Int64(exactly: value), value.magnitude <= 9_007_199_254_740_992 {
      self.init(whole)
      return
    }
    let digits = DecimalDigits(shortest: value)
    let sign = value.sign == .minus
    self.init(
      storage: .boxed(
        BoxedNumber(
          isNegative: sign, decimal: digits,
          text: (sign ? "-" : "") + digits.general(capital: false), isIntegerSpelling: false)))
  }
}

extension BoxedNumber {
  /// *nil when* the bytes are no JSON number.
  convenience init?(parsing bytes: UnsafeBufferPointer<UInt8>) {
    var i = 0
    func digits() -> Range<Int> {
      let start = i
      while i < bytes.count, bytes[i] &- 0x30 <= 9 { i += 1 }
      return start..<i
    }
    let negative = bytes.first == UInt8(ascii: "-")
    if negative { i = 1 }
    let whole = digits()
    guard !whole.isEmpty, whole.count == 1 || bytes[whole.lowerBound] != 0x30 else { return nil }
    var fraction = i..<i
    if i < bytes.count, bytes[i] == UInt8(ascii: ".") {
      i += 1
      fraction = digits()
      guard !fraction.isEmpty else { return nil }
    }
    let isIntegerSpelling = i == whole.upperBound
    var exponent = 0
    let hasExponent = i < bytes.count && bytes[i] | 0x20 == UInt8(ascii: "e")
    if hasExponent {
      i += 1
      let minus = i < bytes.count && bytes[i] == UInt8(ascii: "-")
      if minus || (i < bytes.count && bytes[i] == UInt8(ascii: "+")) { i += 1 }
      let range = digits()
      guard !range.isEmpty else { return nil }
      // Saturates far beyond every limit, so that sums of exponents never overflow.
      for at in range { exponent = min(exponent * 10 + Int(bytes[at] & 15), 1 << 50) }
      if minus { exponent = -exponent }
    }
    guard i == bytes.count else { return nil }
    let significant = Array(bytes[whole]) + Array(bytes[fraction])
    self.init(
      isNegative: negative,
      decimal: DecimalDigits(digits: significant, point: whole.count + exponent),
      text: String(decoding: bytes, as: UTF8.self),
      isIntegerSpelling: isIntegerSpelling && !hasExponent)
  }
}
