import Diagnostics

/// Follows YAML closely enough to know what kind of scalar a value stands in.
///
/// Unknown or malformed structure is taken as plain text, where only harmless characters pass.
struct YAMLScanner: PlaceScanner {
  private enum Mode {
    case lineStart
    case structure
    case plain
    /// An anchor, alias, tag, directive or document marker.
    case property
    case single
    case double
    case comment
    case blockHeader
    case blockLineStart
    case block
  }

  private var mode = Mode.lineStart
  private var column = 0
  private var indent = 0
  private var flowDepth = 0
  private var previous: UInt8?
  private var isEscaped = false
  /// Whether a scalar has just ended, so that only `:` or the line's end may follow.
  private var isAfterScalar = false
  /// The column where the current or last scalar began.
  private var tokenColumn = 0
  /// The column of the innermost key or dash that the next node belongs to.
  private var nodeColumn = -1
  private var lineHasNode = false
  private var blockParent = -1
  /// The indentation that a line must exceed to continue a plain scalar; nil when none is open.
  private var plainParent: Int?
  private var plainText: [UInt8] = []
  /// The first text value inside the current plain scalar.
  private var plainValue: InsertedValue?
  /// The text value whose place was asked for last; nil for numbers and literals.
  private var candidate: InsertedValue?
  private var problems: [Diagnostic] = []

  mutating func takeProblems() -> [Diagnostic] {
    defer { problems = [] }
    return problems
  }

  mutating func read(_ bytes: ArraySlice<UInt8>, following: Following) {
    for index in bytes.indices {
      let next: UInt8?
      if index + 1 < bytes.endIndex {
        next = bytes[index + 1]
      } else {
        // A value may follow: it never starts with a space, so it does not end a token.
        next = following.bytes.first ?? (following.endsInValue ? 0x78 : 0x0A)
      }
      let rest = bytes[index...]
      read(bytes[index], next: next ?? 0x0A, rest: rest)
      previous = bytes[index]
      column += 1
      if bytes[index] == 0x0A { column = 0 }
    }
    if !following.endsInValue, following.bytes.isEmpty, mode == .plain { finishPlain() }
  }

  private mutating func read(_ byte: UInt8, next: UInt8, rest: ArraySlice<UInt8>) {
    if byte == 0x0A { return endLine() }
    switch mode {
    case .lineStart, .blockLineStart:
      if byte == 0x20 || byte == 0x0D {
        indent += 1
        return
      }
      settle(isHash: byte == 0x23)
      read(byte, next: next, rest: rest)
    case .structure: readStructure(byte, next: next, rest: rest)
    case .plain: readPlain(byte, next: next)
    case .property: if byte.isBlank || (flowDepth > 0 && byte.isFlowIndicator) { mode = .structure }
    case .single:
      if isEscaped {
        isEscaped = false
      } else if byte == 0x27, next == 0x27 {
        isEscaped = true
      } else if byte == 0x27 {
        endQuotes()
      }
    case .double:
      if isEscaped {
        isEscaped = false
      } else if byte == 0x5C {
        isEscaped = true
      } else if byte == 0x22 {
        endQuotes()
      }
    case .comment, .block, .blockHeader: break
    }
  }

  private mutating func endQuotes() {
    mode = .structure
    isAfterScalar = true
  }

  private mutating func endLine() {
    switch mode {
    case .single, .double:
      isEscaped = false
      return
    case .blockHeader, .block, .blockLineStart: mode = .blockLineStart
    case .plain:
      finishPlain()
      if plainParent == nil { plainParent = lineHasNode ? nodeColumn : parentOfLine }
      mode = .lineStart
    case .comment, .structure, .property:
      plainParent = nil
      mode = .lineStart
    case .lineStart: break
    }
    indent = 0
    lineHasNode = false
    isAfterScalar = false
  }

  /// The column of the node that a scalar at the start of this line belongs to.
  private var parentOfLine: Int { nodeColumn < indent ? nodeColumn : -1 }

  /// Decides what a line is once its indentation is known.
  private mutating func settle(isHash: Bool) {
    switch mode {
    case .blockLineStart where indent > blockParent: mode = .block
    case .lineStart where !isHash && (plainParent.map { indent > $0 } ?? false): mode = .plain
    case .lineStart, .blockLineStart:
      mode = .structure
      plainParent = nil
      isAfterScalar = false
    default: break
    }
  }
}

// MARK: - Structure

extension YAMLScanner {
  private mutating func readStructure(_ byte: UInt8, next: UInt8, rest: ArraySlice<UInt8>) {
    let nextEnds = next.isBlank || next == 0x0A || next == 0x0D
    if column == 0, rest.starts(with: "---".utf8) || rest.starts(with: "...".utf8) {
      let behind = rest.dropFirst(3).first
      if behind.map(\.isSpace) ?? true {
        nodeColumn = -1
        flowDepth = 0
        mode = .property
        return
      }
    }
    switch byte {
    case _ where byte.isBlank || byte == 0x0D: break
    case 0x23 where previous.map { $0.isSpace } ?? true: mode = .comment
    case 0x2D where nextEnds && flowDepth == 0, 0x3F where nextEnds:
      node(at: column)
    case 0x3A where nextEnds || flowDepth > 0:
      node(at: tokenColumn)
      isAfterScalar = false
    case 0x5B, 0x7B: flowDepth += 1
    case 0x5D, 0x7D:
      flowDepth = max(0, flowDepth - 1)
      isAfterScalar = true
    case 0x2C where flowDepth > 0: isAfterScalar = false
    case 0x22, 0x27:
      mode = byte == 0x22 ? .double : .single
      isEscaped = false
      tokenColumn = column
    case 0x7C where flowDepth == 0 && !isAfterScalar,
      0x3E where flowDepth == 0 && !isAfterScalar:
      mode = .blockHeader
      blockParent = lineHasNode ? nodeColumn : parentOfLine
    case 0x26, 0x2A, 0x21: mode = .property
    case 0x25 where column == 0: mode = .property
    default:
      startPlain()
      plainText = [byte]
    }
  }

  private mutating func node(at place: Int) {
    nodeColumn = place
    lineHasNode = true
  }

  private mutating func startPlain() {
    mode = .plain
    tokenColumn = column
    plainText = []
    plainValue = nil
    plainParent = nil
  }

  private mutating func readPlain(_ byte: UInt8, next: UInt8) {
    let nextEnds = next.isBlank || next == 0x0A || next == 0x0D
    if byte == 0x3A, nextEnds || (flowDepth > 0 && next.isFlowIndicator) {
      // Keys keep their text, so a key that looks like a number is not a problem.
      plainValue = nil
      mode = .structure
      plainParent = nil
      node(at: tokenColumn)
    } else if byte == 0x23, previous?.isBlank ?? false {
      finishPlain()
      mode = .comment
    } else if flowDepth > 0, byte.isFlowIndicator {
      finishPlain()
      mode = .structure
      readStructure(byte, next: next, rest: [])
    } else {
      plainText.append(byte)
    }
  }

  /// Text that was put together from text values must still be read as text.
  private mutating func finishPlain() {
    defer { plainValue = nil }
    guard let value = plainValue else { return }
    let text = String(decoding: plainText, as: UTF8.self).trimmed()
    guard PlainScalar.resolvesToOther(text) else { return }
    problems.append(
      Diagnostic(
        id: "template-injection",
        summary: "'\(text)' would not be read as text here",
        detail: "put the whole scalar in quotes", subject: value.range))
  }
}

// MARK: - Values

extension YAMLScanner {
  mutating func place(for value: InsertedValue, following: Following) -> Place {
    settle(isHash: false)
    candidate = value.encoding == .none && value.value.stringValue != nil ? value : nil
    switch mode {
    case .double: return .quotes(.double, previous: previous, next: following.first)
    case .single: return .quotes(.yamlSingle, previous: previous, next: following.first)
    case .comment: return .comment
    case .block: return .block
    case .structure:
      if !isAfterScalar, let isKey = wholeScalar(following) {
        return .scalar(isInFlow: flowDepth > 0, isKey: isKey)
      }
      return .plain(needsWord: true, previous: nil)
    default:
      let hasWord = plainText.contains(where: \.isAlphanumeric)
      let isSafe = hasWord && previous != 0x3A && !(previous == 0x20 && following.first == 0x23)
      return .plain(needsWord: mode != .plain || !isSafe, previous: previous)
    }
  }

  /// Whether a value that starts here is a whole scalar, and then whether it is a key.
  private func wholeScalar(_ following: Following) -> Bool? {
    guard let first = following.firstByte(skipping: \.isBlank) else { return nil }
    guard let first, first != 0x0A, first != 0x0D else { return false }
    if first == 0x23 { return following.first?.isBlank ?? false ? false : nil }
    if flowDepth > 0, first == 0x2C || first == 0x5D || first == 0x7D { return false }
    guard first == 0x3A, let colon = following.bytes.firstIndex(of: 0x3A) else { return nil }
    let behind = following.bytes[(colon + 1)...].first
    return behind.map { $0.isSpace } ?? !following.endsInValue ? true : nil
  }

  mutating func accept(_ bytes: [UInt8], at place: Place, following: Following) {
    switch place {
    case .scalar:
      tokenColumn = column
      isAfterScalar = true
    case .plain where mode == .structure:
      startPlain()
      plainText += bytes
      plainValue = candidate
    case .plain where mode == .plain:
      plainText += bytes
      plainValue = plainValue ?? candidate
    default: break
    }
    column += bytes.count
    if let last = bytes.last { previous = last }
  }
}

extension UInt8 {
  /// Whether the byte is one of `,`, `[`, `]`, `{` and `}`.
  fileprivate var isFlowIndicator: Bool {
    self == 0x2C || self == 0x5B || self == 0x5D || self == 0x7B || self == 0x7D
  }
}
