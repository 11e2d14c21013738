// Character classes and escapes of RE2 syntax.

extension RegexParser {
  /// Reads what starts with a backslash outside of a class.
  mutating func parseEscapedAtom() throws(RegexSyntaxError) {
    let start = index
    switch peek(1) {
    case "A": push(.assertion(.beginText))
    case "z": push(.assertion(.endText))
    case "b": push(.assertion(.wordBoundary))
    case "B": push(.assertion(.notWordBoundary))
    case "C":
      index += 2
      throw failure(.invalidEscape, from: start)
    case "Q":
      index += 2
      return parseQuoted()
    default:
      if let item = try parseNamedItem() { return push(ScalarClass(items: [item])) }
      return pushLiteral(try parseEscape())
    }
    index += 2
  }

  private mutating func parseQuoted() {
    while let scalar = next() {
      if scalar == "\\", peek() == "E" {
        index += 1
        return
      }
      pushLiteral(scalar)
    }
  }

  /// Reads `[…]`.
  mutating func parseClass() throws(RegexSyntaxError) -> ScalarClass {
    let start = index
    index += 1
    var isNegated = false
    if peek() == "^" {
      isNegated = true
      index += 1
    }
    var items: [ScalarClass.Item] = []
    var ranges: [ScalarRange] = []
    var isFirst = true
    while peek() != "]" || isFirst {
      isFirst = false
      if let item = try parsePosixItem() {
        items.append(item)
      } else if let item = try parseNamedItem() {
        items.append(item)
      } else {
        ranges.append(try parseRange(classStart: start))
      }
    }
    index += 1
    if !ranges.isEmpty {
      let folds = flags.contains(.ignoreCase)
      items.insert(
        ScalarClass.Item(test: .ranges(ranges.normalized()), folds: folds), at: 0)
    }
    return ScalarClass(items: items, isNegated: isNegated)
  }

  private mutating func parseRange(classStart: Int) throws(RegexSyntaxError) -> ScalarRange {
    let start = index
    let first = try parseClassScalar(classStart: classStart)
    guard peek() == "-", let after = peek(1), after != "]" else { return ScalarRange(first, first) }
    index += 1
    let last = try parseClassScalar(classStart: classStart)
    if last < first { throw failure(.invalidCharacterRange, from: start) }
    return ScalarRange(first, last)
  }

  private mutating func parseClassScalar(
    classStart: Int
  ) throws(RegexSyntaxError) -> Unicode.Scalar {
    guard let scalar = peek() else { throw failure(.missingBracket, from: classStart) }
    if scalar == "\\" { return try parseEscape() }
    index += 1
    return scalar
  }

  /// Reads `[:name:]`.
  private mutating func parsePosixItem() throws(RegexSyntaxError) -> ScalarClass.Item? {
    guard peek() == "[", peek(1) == ":" else { return nil }
    var end = index + 2
    while end + 1 < scalars.count, scalars[end] != ":" || scalars[end + 1] != "]" { end += 1 }
    guard end + 1 < scalars.count else { return nil }
    let start = index
    var name = text((index + 2)..<end)
    index = end + 2
    let isNegated = name.utf8.first == UInt8(ascii: "^")
    if isNegated { name.removeFirst() }
    guard let ranges = Self.posixClasses[name] else {
      throw failure(.invalidCharacterRange, from: start)
    }
    return ScalarClass.Item(
      test: .ranges(ranges), folds: flags.contains(.ignoreCase), isNegated: isNegated)
  }

  /// Reads `\d`, `\W`, `\pL`, `\P{Greek}` and their like.
  private mutating func parseNamedItem() throws(RegexSyntaxError) -> ScalarClass.Item? {
    guard peek() == "\\", let letter = peek(1) else { return nil }
    if letter == "p" || letter == "P" { return try parseUnicodeItem(isNegated: letter == "P") }
    let lower = Unicode.Scalar(UInt8(truncatingIfNeeded: letter.value | 0x20))
    let ranges: [ScalarRange]
    guard letter.isASCII else { return nil }
    switch lower {
    case "d": ranges = [ScalarRange("0", "9")]
    case "s":
      ranges = [ScalarRange("\t", "\n"), ScalarRange("\u{C}", "\r"), ScalarRange(" ", " ")]
    case "w": ranges = Self.wordRanges
    default: return nil
    }
    index += 2
    return ScalarClass.Item(
      test: .ranges(ranges), folds: flags.contains(.ignoreCase), isNegated: letter != lower)
  }

  private mutating func parseUnicodeItem(
    isNegated: Bool
  ) throws(RegexSyntaxError) -> ScalarClass.Item {
    let start = index
    var name: String
    index += 2
    if peek() == "{" {
      guard let end = scalars[index...].firstIndex(of: "}") else {
        index = scalars.count
        throw failure(.invalidCharacterRange, from: start)
      }
      name = text((index + 1)..<end)
      index = end + 1
    } else {
      name = next().map(String.init) ?? ""
    }
    var item = ScalarClass.Item(
      test: .ranges([]), folds: flags.contains(.ignoreCase), isNegated: isNegated)
    if name.utf8.first == UInt8(ascii: "^") {
      name.removeFirst()
      item.isNegated.toggle()
    }
    if let categories = GeneralCategorySet.named(name) {
      item.test = .categories(categories)
    } else if UnicodeName.loose(name) == "ascii" {
      item.test = .ranges([ScalarRange(0, 0x7F)])
    } else if let ranges = UnicodeName.script(name) {
      item.test = .ranges(ranges)
    } else {
      throw failure(.invalidCharacterRange, from: start)
    }
    return item
  }

  static let wordRanges = [
    ScalarRange("0", "9"), ScalarRange("A", "Z"), ScalarRange("_", "_"), ScalarRange("a", "z"),
  ]

  private static let posixClasses: [String: [ScalarRange]] = [
    "alnum": [ScalarRange("0", "9"), ScalarRange("A", "Z"), ScalarRange("a", "z")],
    "alpha": [ScalarRange("A", "Z"), ScalarRange("a", "z")],
    "ascii": [ScalarRange(0, 0x7F)],
    "blank": [ScalarRange("\t", "\t"), ScalarRange(" ", " ")],
    "cntrl": [ScalarRange(0, 0x1F), ScalarRange(0x7F, 0x7F)],
    "digit": [ScalarRange("0", "9")],
    "graph": [ScalarRange("!", "~")],
    "lower": [ScalarRange("a", "z")],
    "print": [ScalarRange(" ", "~")],
    "punct": [
      ScalarRange("!", "/"), ScalarRange(":", "@"), ScalarRange("[", "`"), ScalarRange("{", "~"),
    ],
    "space": [ScalarRange("\t", "\r"), ScalarRange(" ", " ")],
    "upper": [ScalarRange("A", "Z")],
    "word": wordRanges,
    "xdigit": [ScalarRange("0", "9"), ScalarRange("A", "F"), ScalarRange("a", "f")],
  ]
}

// MARK: - Escapes

extension RegexParser {
  /// Reads a backslash and the character it stands for.
  mutating func parseEscape() throws(RegexSyntaxError) -> Unicode.Scalar {
    let start = index
    index += 1
    guard let scalar = next() else {
      throw RegexSyntaxError(code: .trailingBackslash, fragment: "")
    }
    switch scalar {
    case "a": return "\u{7}"
    case "f": return "\u{C}"
    case "n": return "\n"
    case "r": return "\r"
    case "t": return "\t"
    case "v": return "\u{B}"
    case "x":
      if let result = parseHexadecimal() { return result }
    case "0": return parseOctal(scalar)
    case "1"..."7":
      // A single digit would be a back reference, which linear time rules out.
      if let digit = peek(), digit >= "0", digit <= "7" { return parseOctal(scalar) }
    default:
      if scalar.isASCII, !scalar.isASCIIAlphanumeric { return scalar }
    }
    throw failure(.invalidEscape, from: start)
  }

  private mutating func parseOctal(_ first: Unicode.Scalar) -> Unicode.Scalar {
    var value = first.value - 48
    for _ in 0..<2 {
      guard let digit = peek(), digit >= "0", digit <= "7" else { break }
      value = value * 8 + digit.value - 48
      index += 1
    }
    return Unicode.Scalar(value) ?? first
  }

  /// Reads the digits of `\xFF` or `\x{10FFFF}`.
  ///
  /// *nil when* they do not name a scalar.
  private mutating func parseHexadecimal() -> Unicode.Scalar? {
    guard let first = next() else { return nil }
    guard first == "{" else {
      guard let second = next(), let high = Self.digit(first), let low = Self.digit(second) else {
        return nil
      }
      return Unicode.Scalar(high * 16 + low)
    }
    var value: UInt32 = 0
    var count = 0
    while let scalar = next() {
      if scalar == "}" { return count > 0 ? Unicode.Scalar(value) : nil }
      guard let digit = Self.digit(scalar) else { return nil }
      value = value * 16 + digit
      if value > 0x10FFFF { return nil }
      count += 1
    }
    return nil
  }

  private static func digit(_ scalar: Unicode.Scalar) -> UInt32? {
    switch scalar {
    case "0"..."9": scalar.value - 48
    case "a"..."f": scalar.value - 87
    case "A"..."F": scalar.value - 55
    default: nil
    }
  }
}
