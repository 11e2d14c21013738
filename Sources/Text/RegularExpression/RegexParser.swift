/// Reads RE2 syntax as Go's `regexp` does, with its error texts.
///
/// *Source*: github.com/google/re2/wiki/Syntax.
struct RegexParser {
  /// The modes that `(?ims U)` switch.
  struct Flags: OptionSet {
    let rawValue: UInt8
    static let ignoreCase = Flags(rawValue: 1)
    static let multiLine = Flags(rawValue: 2)
    static let dotMatchesNewline = Flags(rawValue: 4)
    static let ungreedy = Flags(rawValue: 8)
  }

  /// A node and the height of its tree.
  struct Piece {
    var node: RegexNode
    var height = 1
  }

  /// An open group: what was read of it so far and what its end restores.
  private struct Frame {
    var alternatives: [Piece] = []
    var sequence: [Piece] = []
    var group: Int?
    var outerFlags: Flags = []
  }

  static let maximumHeight = 1000
  static let maximumRepeat = 1000

  let scalars: [Unicode.Scalar]
  var index = 0
  var flags: Flags = []
  /// The distinct character classes, by the index that nodes use.
  private(set) var classes: [ScalarClass] = []
  /// The names of all groups; the first is the whole match.
  private(set) var groupNames: [String?] = [nil]
  private var classIndexes: [ScalarClass: Int] = [:]
  private var literalIndexes: [Unicode.Scalar: Int] = [:]
  private var frames = [Frame()]

  init(_ pattern: String) {
    scalars = Array(pattern.unicodeScalars)
  }

  /// Reads the whole pattern.
  mutating func parse() throws(RegexSyntaxError) -> RegexNode {
    // The operator right before `index`, if any: operators may not follow each other.
    var lastRepeat: Int?
    while let scalar = peek() {
      let start = index
      var repeated: Int?
      switch scalar {
      case "(": try openGroup()
      case "|":
        index += 1
        endAlternative()
      case ")": try closeGroup()
      case "^":
        index += 1
        push(.assertion(flags.contains(.multiLine) ? .beginLine : .beginText))
      case "$":
        index += 1
        push(.assertion(flags.contains(.multiLine) ? .endLine : .endText))
      case ".":
        index += 1
        push(flags.contains(.dotMatchesNewline) ? .any : .anyButNewline)
      case "[": push(try parseClass())
      case "*", "+", "?":
        index += 1
        try repeatLast(
          minimum: scalar == "+" ? 1 : 0, maximum: scalar == "?" ? 1 : nil, from: start,
          lastRepeat: lastRepeat, isCounted: false)
        repeated = start
      case "{":
        if let bounds = parseBounds() {
          try repeatCounted(bounds, from: start, lastRepeat: lastRepeat)
          repeated = start
        } else {
          index += 1
          pushLiteral("{")
        }
      case "\\": try parseEscapedAtom()
      default:
        index += 1
        pushLiteral(scalar)
      }
      lastRepeat = repeated
    }
    guard frames.count == 1 else { throw failure(.missingParenthesis, from: 0) }
    return try checked(closeFrame(frames[0])).node
  }
}

// MARK: - Groups

extension RegexParser {
  private mutating func openGroup() throws(RegexSyntaxError) {
    if peek(1) == "?" { return try parsePerlGroup() }
    index += 1
    groupNames.append(nil)
    frames.append(Frame(group: groupNames.count - 1, outerFlags: flags))
  }

  private mutating func closeGroup() throws(RegexSyntaxError) {
    guard frames.count > 1, let frame = frames.popLast() else {
      throw RegexSyntaxError(code: .unexpectedParenthesis, fragment: text(0..<scalars.count))
    }
    index += 1
    flags = frame.outerFlags
    var piece = closeFrame(frame)
    if let group = frame.group {
      piece = Piece(node: .capture(group: group, piece.node), height: piece.height + 1)
    }
    append(try checked(piece))
  }

  private mutating func endAlternative() {
    let last = frames.count - 1
    frames[last].alternatives.append(sequence(frames[last].sequence))
    frames[last].sequence = []
  }

  private func closeFrame(_ frame: Frame) -> Piece {
    let last = sequence(frame.sequence)
    if frame.alternatives.isEmpty { return last }
    let all = frame.alternatives + [last]
    let height = all.reduce(0) { max($0, $1.height) } + 1
    return Piece(node: .alternation(all.map(\.node)), height: height)
  }

  private func sequence(_ pieces: [Piece]) -> Piece {
    if pieces.count == 1 { return pieces[0] }
    if pieces.isEmpty { return Piece(node: .empty) }
    let height = pieces.reduce(0) { max($0, $1.height) } + 1
    return Piece(node: .sequence(pieces.map(\.node)), height: height)
  }

  private func checked(_ piece: Piece) throws(RegexSyntaxError) -> Piece {
    if piece.height > Self.maximumHeight { throw failure(.nestingDepth, from: 0) }
    return piece
  }

  /// Reads `(?P<name>`, `(?<name>`, `(?flags)` or `(?flags:`.
  private mutating func parsePerlGroup() throws(RegexSyntaxError) {
    let start = index
    let nameStart = peek(2) == "P" && peek(3) == "<" ? index + 4 : index + 3
    if scalars[nameStart - 1 < scalars.count ? nameStart - 1 : index] == "<",
      nameStart < scalars.count
    {
      return try parseNamedGroup(from: start, nameStart: nameStart)
    }
    index += 2
    var newFlags = flags
    var isNegative = false
    var sawFlag = false
    while let scalar = next() {
      switch scalar {
      case "i", "m", "s", "U":
        let flag: Flags =
          switch scalar {
          case "i": .ignoreCase
          case "m": .multiLine
          case "s": .dotMatchesNewline
          default: .ungreedy
          }
        if isNegative { newFlags.remove(flag) } else { newFlags.insert(flag) }
        sawFlag = true
        continue
      case "-" where !isNegative:
        isNegative = true
        sawFlag = false
        continue
      case ":" where !isNegative || sawFlag:
        frames.append(Frame(outerFlags: flags))
        flags = newFlags
        return
      case ")" where !isNegative || sawFlag:
        flags = newFlags
        return
      default:
        throw failure(.invalidPerlOperator, from: start)
      }
    }
    throw failure(.invalidPerlOperator, from: start)
  }

  private mutating func parseNamedGroup(
    from start: Int, nameStart: Int
  ) throws(RegexSyntaxError) {
    guard let end = scalars[nameStart...].firstIndex(of: ">") else {
      index = scalars.count
      throw failure(.invalidNamedCapture, from: start)
    }
    index = end + 1
    let name = scalars[nameStart..<end]
    guard !name.isEmpty, name.allSatisfy({ $0 == "_" || $0.isASCIIAlphanumeric }) else {
      throw failure(.invalidNamedCapture, from: start)
    }
    groupNames.append(text(nameStart..<end))
    frames.append(Frame(group: groupNames.count - 1, outerFlags: flags))
  }
}

// MARK: - Repetition

extension RegexParser {
  private mutating func repeatLast(
    minimum: Int, maximum: Int?, from start: Int, lastRepeat: Int?, isCounted: Bool
  ) throws(RegexSyntaxError) {
    var isGreedy = !flags.contains(.ungreedy)
    if peek() == "?" {
      index += 1
      isGreedy.toggle()
    }
    if let lastRepeat { throw failure(.invalidRepeatOperator, from: lastRepeat) }
    let frame = frames.count - 1
    guard let last = frames[frame].sequence.popLast() else {
      throw failure(.missingRepeatArgument, from: start)
    }
    let node = RegexNode.repetition(
      last.node, minimum: minimum, maximum: maximum, isGreedy: isGreedy)
    append(try checked(Piece(node: node, height: last.height + 1)))
    if isCounted, minimum >= 2 || (maximum ?? 0) >= 2, !node.repeats(atMost: Self.maximumRepeat) {
      throw failure(.invalidRepeatSize, from: start)
    }
  }

  private mutating func repeatCounted(
    _ bounds: (minimum: Int?, maximum: Int?, isOpen: Bool), from start: Int, lastRepeat: Int?
  ) throws(RegexSyntaxError) {
    guard let minimum = bounds.minimum, minimum <= Self.maximumRepeat,
      bounds.isOpen || (bounds.maximum ?? .max) <= Self.maximumRepeat,
      bounds.isOpen || minimum <= (bounds.maximum ?? .max)
    else { throw failure(.invalidRepeatSize, from: start) }
    try repeatLast(
      minimum: minimum, maximum: bounds.isOpen ? nil : bounds.maximum, from: start,
      lastRepeat: lastRepeat, isCounted: true)
  }

  /// Reads `{n}`, `{n,}` or `{n,m}`; numbers too large to hold are nil.
  ///
  /// *nil when* the brace is not a count, and so a literal.
  private mutating func parseBounds() -> (minimum: Int?, maximum: Int?, isOpen: Bool)? {
    let start = index
    index += 1
    guard let minimum = parseCount() else {
      index = start
      return nil
    }
    var maximum = minimum
    var isOpen = false
    if peek() == "," {
      index += 1
      if peek() == "}" {
        isOpen = true
      } else if let count = parseCount() {
        maximum = count
      } else {
        index = start
        return nil
      }
    }
    guard peek() == "}" else {
      index = start
      return nil
    }
    index += 1
    let limit = 100_000_000
    return (minimum < limit ? minimum : nil, maximum < limit ? maximum : nil, isOpen)
  }

  private mutating func parseCount() -> Int? {
    guard let first = peek(), first.isASCIIDigit else { return nil }
    if first == "0", let second = peek(1), second.isASCIIDigit { return nil }
    var value = 0
    while let digit = peek(), digit.isASCIIDigit {
      if value < 100_000_000 { value = value * 10 + Int(digit.value - 48) }
      index += 1
    }
    return value
  }
}

// MARK: - Building

extension RegexParser {
  mutating func pushLiteral(_ scalar: Unicode.Scalar) {
    if flags.contains(.ignoreCase), !CaseFolding.variants(of: scalar.value).isEmpty {
      let item = ScalarClass.Item(test: .ranges([ScalarRange(scalar, scalar)]), folds: true)
      return push(ScalarClass(items: [item]))
    }
    if let known = literalIndexes[scalar] { return push(.consume(classIndex: known)) }
    let item = ScalarClass.Item(test: .ranges([ScalarRange(scalar, scalar)]))
    literalIndexes[scalar] = classes.count
    push(.consume(classIndex: classes.count))
    classes.append(ScalarClass(items: [item]))
  }

  mutating func push(_ scalarClass: ScalarClass) {
    if let known = classIndexes[scalarClass] { return push(.consume(classIndex: known)) }
    classIndexes[scalarClass] = classes.count
    push(.consume(classIndex: classes.count))
    classes.append(scalarClass)
  }

  mutating func push(_ node: RegexNode) {
    append(Piece(node: node))
  }

  private mutating func append(_ piece: Piece) {
    frames[frames.count - 1].sequence.append(piece)
  }
}

// MARK: - Reading

extension RegexParser {
  func peek(_ distance: Int = 0) -> Unicode.Scalar? {
    index + distance < scalars.count ? scalars[index + distance] : nil
  }

  mutating func next() -> Unicode.Scalar? {
    guard let scalar = peek() else { return nil }
    index += 1
    return scalar
  }

  func text(_ range: Range<Int>) -> String {
    var result = String.UnicodeScalarView()
    result.append(contentsOf: scalars[range])
    return String(result)
  }

  /// An error about the text from `start` to where reading stands (for the whole pattern: to its end).
  func failure(_ code: RegexSyntaxError.Code, from start: Int) -> RegexSyntaxError {
    let isWhole = code == .missingParenthesis || code == .nestingDepth
    return RegexSyntaxError(
      code: code, fragment: text(start..<(isWhole ? scalars.count : index)))
  }
}

extension Unicode.Scalar {
  var isASCIIDigit: Bool { value >= 0x30 && value <= 0x39 }

  var isASCIIAlphanumeric: Bool {
    isASCIIDigit || (value | 0x20 >= 0x61 && value | 0x20 <= 0x7A)
  }
}
