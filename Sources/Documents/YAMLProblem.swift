import Diagnostics

/// What libyaml found wrong, in words that say where to look and what to do.
struct YAMLProblem {
  let diagnostic: Diagnostic

  /// - Parameter bracket: the offset of the innermost bracket that was open.
  init(
    _ failure: YAMLEvents.Failure, bracket: Int?, file: SourceFile,
    bytes: UnsafeBufferPointer<UInt8>
  ) {
    let text = YAMLProblemText(failure, bracket: bracket, bytes: bytes)
    let explained = text.explain()
    let subject = SourceRange(
      file: file.index, start: UInt32(explained.range.lowerBound),
      end: UInt32(explained.range.upperBound))
    var related: [Diagnostic.Label] = []
    if let other = explained.related {
      let range = SourceRange(
        file: file.index, start: UInt32(other.range.lowerBound),
        end: UInt32(other.range.upperBound))
      related.append(Diagnostic.Label(range, other.text))
    }
    diagnostic = Diagnostic(
      id: "yaml-syntax", summary: explained.summary, detail: explained.detail, subject: subject,
      related: related)
  }
}

/// Chooses summary, detail and range for one of libyaml's messages.
private struct YAMLProblemText {
  struct Explained {
    var summary: String
    var detail: String
    var range: Range<Int>
    var related: (range: Range<Int>, text: String)?
  }

  let problem: String
  let context: String
  let offset: Int
  let contextOffset: Int?
  let bracket: Int?
  let bytes: UnsafeBufferPointer<UInt8>

  init(_ failure: YAMLEvents.Failure, bracket: Int?, bytes: UnsafeBufferPointer<UInt8>) {
    self.bracket = bracket
    problem = failure.problem
    context = failure.context ?? ""
    offset = min(failure.offset, bytes.count)
    contextOffset = failure.contextOffset
    self.bytes = bytes
  }

  func explain() -> Explained {
    if context.contains("quoted scalar") { return quoted() }
    if problem.contains("tab character") { return tab(at: offset) }
    if context.contains("simple key") { return missingColon() }
    if let bracket, context.contains("flow") { return brackets(from: bracket) }
    if context.contains("block mapping") { return blockMapping() }
    if context.contains("block collection") { return blockSequence() }
    if context.contains("block scalar") { return blockScalar() }
    return unexpected()
  }

  private func quoted() -> Explained {
    let opening = contextOffset ?? offset
    if problem.contains("end of stream") || problem.contains("document indicator") {
      return Explained(
        summary: "this quote is never closed",
        detail: "Close it with the same quote, or remove it.", range: token(opening, length: 1))
    }
    if problem.contains("unknown escape") {
      let escape = character(offset + 1)
      return Explained(
        summary: "unknown escape \"\\\(escape)\" in a double-quoted string",
        detail: "Write \"\\\\\" for a backslash, or use single quotes, which have no escapes.",
        range: token(offset, length: 1 + escape.utf8.count))
    }
    if problem.contains("Unicode") || problem.contains("hexdecimal") {
      return Explained(
        summary: "invalid character code in an escape",
        detail: "Write two hexadecimal digits after \\x, four after \\u, eight after \\U.",
        range: token(offset, length: 2))
    }
    return Explained(
      summary: problem, detail: "Look at the string that starts here.",
      range: token(opening, length: 1))
  }

  private func tab(at offset: Int) -> Explained {
    Explained(
      summary: "a tab is used for indentation",
      detail: "YAML is indented with spaces only; replace the tab by spaces.",
      range: token(offset, length: 1))
  }

  private func missingColon() -> Explained {
    let start = contextOffset ?? offset
    if let tab = tabInIndentation(before: start) { return self.tab(at: tab) }
    let range = line(from: start)
    return Explained(
      summary: "expected \":\" after \(quote(range))",
      detail: "A line in a mapping reads \"key: value\". If this line continues a text, "
        + "indent it more than the key, or quote the text.", range: range)
  }

  private func brackets(from start: Int) -> Explained {
    let (opening, closing) = bytes[start] == UInt8(ascii: "{") ? ("{", "}") : ("[", "]")
    let found = word(at: offset)
    // A colon on a later line belongs to the next key of a mapping around the brackets.
    let isNextKey =
      offset < bytes.count && bytes[offset] == UInt8(ascii: ":")
      && bytes[start..<offset].contains(0x0A)
    if offset >= bytes.count || startsDocument(offset) || isNextKey {
      return Explained(
        summary: "this \"\(opening)\" is never closed", detail: "Add \"\(closing)\" where it ends.",
        range: token(start, length: 1))
    }
    let expected =
      problem.contains("node content") ? "a value" : "\",\" or \"\(closing)\""
    return Explained(
      summary: "expected \(expected), found \(quote(found))",
      detail: "Separate the entries with commas, close the \"\(opening)\", or quote text that "
        + "holds brackets, colons or \"#\".",
      range: found, related: (token(start, length: 1), "\"\(opening)\" opened here"))
  }

  private func blockMapping() -> Explained {
    if let tab = tabInIndentation(before: offset) { return self.tab(at: tab) }
    let found = word(at: offset)
    var explained = Explained(
      summary: offset >= bytes.count
        ? "expected a key, found the end of the file" : "expected a key, found \(quote(found))",
      detail: "Keys of one mapping start in the same column. Check the indentation of this line, "
        + "and quotes or brackets on the lines before.",
      range: found)
    if let start = contextOffset, start < offset {
      explained.related = (word(at: start), "the mapping starts here")
    }
    return explained
  }

  private func blockSequence() -> Explained {
    if let tab = tabInIndentation(before: offset) { return self.tab(at: tab) }
    let found = word(at: offset)
    var explained = Explained(
      summary: "expected \"-\", found \(quote(found))",
      detail: "Entries of one list start with \"- \" in the same column. "
        + "Check the indentation of this line.",
      range: found)
    if let start = contextOffset, start < offset {
      explained.related = (token(start, length: 1), "the list starts here")
    }
    return explained
  }

  private func blockScalar() -> Explained {
    let start = contextOffset ?? offset
    return Explained(
      summary: "invalid text after \"\(character(start))\"",
      detail: "Only an indentation digit and \"+\" or \"-\" may follow on this line; "
        + "the text starts on the next one.", range: line(from: offset))
  }

  private func unexpected() -> Explained {
    if let tab = tabInIndentation(before: offset) { return self.tab(at: tab) }
    let found = word(at: offset)
    if problem.contains("cannot start any token") { return badStart() }
    if problem.contains("control characters") || problem.contains("octet") {
      return controlCharacter()
    }
    if problem.contains("mapping values are not allowed") {
      return Explained(
        summary: "a mapping cannot start here",
        detail: "Quote the text if it holds \": \", or give the key its own line with the "
          + "right indentation.", range: token(offset, length: 1))
    }
    if problem.contains("block sequence entries are not allowed") {
      return Explained(
        summary: "a list entry cannot start here",
        detail: "Put \"-\" on its own line, indented like the other entries.",
        range: token(offset, length: 1))
    }
    if problem.contains("mapping keys are not allowed") {
      return Explained(
        summary: "a key cannot start here", detail: "Give it its own line, or quote the \"?\".",
        range: found)
    }
    if problem.contains("document start") {
      return Explained(
        summary: "expected the end of the document, found \(quote(found))",
        detail: "A document has one value. Check the indentation, or start the next document "
          + "with \"---\".", range: found)
    }
    if problem.contains("node content") {
      return Explained(
        summary: offset >= bytes.count
          ? "expected a value, found the end of the file"
          : "expected a value, found \(quote(found))",
        detail: "Quote the text if it begins with a special character.", range: found)
    }
    return other(found)
  }

  private func other(_ found: Range<Int>) -> Explained {
    if problem.contains("undefined tag handle") {
      return Explained(
        summary: "the tag \(quote(found)) has no %TAG directive",
        detail: "Tags of one's own begin with a single \"!\".", range: found)
    }
    if problem.contains("incompatible YAML document") {
      return Explained(
        summary: "this YAML version is not supported", detail: "Write %YAML 1.1 or %YAML 1.2.",
        range: line(from: offset))
    }
    if problem.contains("alphabetic or numeric") {
      return Explained(
        summary: "an anchor or alias needs a name of letters, digits, \"-\" and \"_\"",
        detail: "Quote the text if it is not meant as an anchor (&) or alias (*).",
        range: found)
    }
    let where_ = context.isEmpty ? "" : " \(context)"
    return Explained(
      summary: "\(problem)\(where_)", detail: "Look at the text here and just before.",
      range: found)
  }

  private func badStart() -> Explained {
    let character = character(offset)
    switch character {
    case "\t": return tab(at: offset)
    case "@", "`":
      return Explained(
        summary: "a value cannot start with \"\(character)\"", detail: "Put the text in quotes.",
        range: token(offset, length: 1))
    case "%":
      return Explained(
        summary: "a value cannot start with \"%\"",
        detail: "Put the text in quotes. Template tags such as \"{% %}\" are not YAML.",
        range: token(offset, length: 1))
    default:
      return Explained(
        summary: "a value cannot start with \"\(character)\"", detail: "Put the text in quotes.",
        range: token(offset, length: character.utf8.count))
    }
  }

  private func controlCharacter() -> Explained {
    let value = character(offset).unicodeScalars.first?.value ?? 0
    let digits = String(value, radix: 16, uppercase: true)
    let code = String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    let name = value == 0 ? "a NUL byte" : "the control character U+\(code)"
    return Explained(
      summary: "\(name) cannot stand in YAML",
      detail: "Remove it, or write it as an escape in a double-quoted string.",
      range: token(offset, length: character(offset).utf8.count))
  }
}

extension YAMLProblemText {
  private func token(_ start: Int, length: Int) -> Range<Int> {
    let start = min(start, bytes.count)
    return start..<min(start + length, bytes.count)
  }

  /// The text from an offset to white space, at most one line; never inside a character.
  private func word(at start: Int) -> Range<Int> {
    var end = min(start, bytes.count)
    while end < bytes.count, bytes[end] > 0x20 { end += 1 }
    if end == start { return token(start, length: 1) }
    return start..<end
  }

  private func line(from start: Int) -> Range<Int> {
    var end = min(start, bytes.count)
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    return min(start, end)..<end
  }

  private func character(_ offset: Int) -> String {
    guard offset < bytes.count else { return "" }
    var end = offset + 1
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return String(decoding: bytes[offset..<end], as: UTF8.self)
  }

  /// The text of a range in quotes, shortened.
  private func quote(_ range: Range<Int>) -> String {
    if range.isEmpty { return "the end of the file" }
    let text = String(decoding: bytes[range], as: UTF8.self)
    if text == "\n" || text == "\r" { return "the end of the line" }
    if text.hasPrefix("\"") { return text.count > 40 ? "\(text.prefix(40))…" : text }
    return text.count > 40 ? "\"\(text.prefix(40))…\"" : "\"\(text)\""
  }

  private func startsDocument(_ offset: Int) -> Bool {
    guard offset + 3 <= bytes.count else { return false }
    let marker = bytes[offset]
    return (marker == 0x2D || marker == 0x2E) && bytes[offset + 1] == marker
      && bytes[offset + 2] == marker && (offset == 0 || bytes[offset - 1] < 0x20)
  }

  /// A tab among the white space in front of an offset on its line.
  private func tabInIndentation(before offset: Int) -> Int? {
    var start = min(offset, bytes.count)
    while start > 0, bytes[start - 1] != 0x0A, bytes[start - 1] != 0x0D { start -= 1 }
    var i = start
    while i < bytes.count, bytes[i] == 0x20 { i += 1 }
    return i < bytes.count && bytes[i] == 0x09 ? i : nil
  }
}
