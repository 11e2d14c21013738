// Inside of quotes, heredocs and template files.
extension HCLLexer {
  /// Whether `${` or `%{` begins at an offset, and which.
  private func sequence(_ offset: Int) -> HCLToken.Kind? {
    guard byte(offset + 1) == UInt8(ascii: "{") else { return nil }
    switch bytes[offset] {
    case UInt8(ascii: "$"): return .interpolation
    case UInt8(ascii: "%"): return .directive
    default: return nil
    }
  }

  /// Whether `$${` or `%%{` begins at an offset: the escape of a sequence.
  private func isEscapedSequence(_ offset: Int) -> Bool {
    guard let next = byte(offset + 1), next == bytes[offset] else { return false }
    return (next == UInt8(ascii: "$") || next == UInt8(ascii: "%"))
      && byte(offset + 2) == UInt8(ascii: "{")
  }

  mutating func lexQuoted() {
    if let kind = sequence(at) { return openSequence(kind) }
    switch bytes[at] {
    case UInt8(ascii: "\""):
      emit(.closeQuote, to: at + 1)
      modes.removeLast()
    case 0x0A, 0x0D: endQuotedLine()
    default:
      var end = at
      scan: while let next = byte(end) {
        switch next {
        case UInt8(ascii: "\""), 0x0A, 0x0D: break scan
        case UInt8(ascii: "\\"):
          guard let escaped = byte(end + 1), escaped != 0x0A, escaped != 0x0D else { break scan }
          end += 2
        case UInt8(ascii: "$"), UInt8(ascii: "%"):
          if isEscapedSequence(end) {
            end += 3
          } else if sequence(end) != nil {
            break scan
          } else {
            end += 1
          }
        default: end += 1
        }
      }
      // A backslash at the end of the line stands alone.
      if end == at { emit(.invalid, to: at + 1) } else { emit(.quotedText, to: end) }
    }
  }

  /// A line break inside of quotes: the end of the string if the next line looks like HCL.
  ///
  /// This keeps a forgotten quote from turning the rest of the file inside out.
  private mutating func endQuotedLine() {
    var end = at
    while let next = byte(end), next == 0x0A || next == 0x0D { end += 1 }
    if isQuoteBroken { return emit(.quotedText, to: end) }
    isQuoteBroken = true
    if modes.dropLast().contains(where: { $0 == .quoted }) || !looksLikeItem(end) {
      return emit(.quotedNewline, to: end)
    }
    let start = at
    emit(.quotedNewline, to: end)
    at = start
    emit(.closeQuote, to: start)
    modes.removeLast()
  }

  /// Whether a line begins as an argument, a block or a closing bracket does.
  private func looksLikeItem(_ offset: Int) -> Bool {
    var cursor = offset
    func skipSpaces() {
      while let next = byte(cursor), next == 0x20 || next == 0x09 { cursor += 1 }
    }
    skipSpaces()
    guard let first = byte(cursor) else { return true }
    if [UInt8(ascii: "}"), UInt8(ascii: "]"), UInt8(ascii: ")")].contains(first) { return true }
    guard let end = identifierEnd(cursor) else { return false }
    cursor = end
    skipSpaces()
    switch byte(cursor) {
    case UInt8(ascii: "="), UInt8(ascii: "{"): return true
    case UInt8(ascii: "\""):
      // Labels come in pairs of quotes; a lone one ends the string.
      let line = bytes[cursor...].prefix { $0 != 0x0A }
      return line.count { $0 == UInt8(ascii: "\"") } % 2 == 0
    default: return false
    }
  }

  /// Begins `<<NAME` or `<<-NAME` if the name ends its line; whether it did.
  mutating func openHeredoc() -> Bool {
    guard byte(at + 1) == UInt8(ascii: "<") else { return false }
    let start = byte(at + 2) == UInt8(ascii: "-") ? at + 3 : at + 2
    guard let end = identifierEnd(start) else { return false }
    let lineBreak: Int
    if byte(end) == 0x0A {
      lineBreak = 1
    } else if byte(end) == 0x0D, byte(end + 1) == 0x0A {
      lineBreak = 2
    } else {
      return false
    }
    emit(.openHeredoc, to: end + lineBreak)
    heredocs.append(Heredoc(marker: bytes[start..<end]))
    modes.append(.heredoc)
    return true
  }

  mutating func lexHeredoc() {
    if let kind = sequence(at) { return openSequence(kind) }
    let end = plainEnd()
    let endsLine = bytes[end - 1] == 0x0A
    let top = heredocs.count - 1
    if endsLine, heredocs[top].isAtLineStart, isMarker(at..<end, heredocs[top].marker) {
      let hasReturn = end - 2 >= at && bytes[end - 2] == 0x0D
      emit(.closeHeredoc, to: hasReturn ? end - 2 : end - 1)
      emit(.newline, to: end)
      heredocs.removeLast()
      modes.removeLast()
      return
    }
    heredocs[top].isAtLineStart = endsLine
    emit(.plainText, to: end)
  }

  mutating func lexBare() {
    if let kind = sequence(at) { return openSequence(kind) }
    emit(.plainText, to: plainEnd())
  }

  /// Where the text from `at` on ends: behind the line break, or before a sequence.
  private func plainEnd() -> Int {
    var end = at
    while let next = byte(end) {
      if next == 0x0A { return end + 1 }
      if next == UInt8(ascii: "$") || next == UInt8(ascii: "%") {
        if isEscapedSequence(end) {
          end += 3
          continue
        }
        if sequence(end) != nil { break }
      }
      end += 1
    }
    return end
  }

  private func isMarker(_ line: Range<Int>, _ marker: ArraySlice<UInt8>) -> Bool {
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
    var line = bytes[line]
    while let first = line.first, isSpace(first) { line.removeFirst() }
    while let last = line.last, isSpace(last) { line.removeLast() }
    return line.elementsEqual(marker)
  }
}
