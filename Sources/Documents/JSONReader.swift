import Diagnostics
import Text

/// One pass over JSON's bytes with an explicit stack.
struct JSONReader: ~Copyable {
  let file: SourceFile
  let bytes: UnsafeBufferPointer<UInt8>
  let start: Int
  var position: Int
  var builder = DocumentBuilder()
  var diagnostics: [Diagnostic] = []
  /// Decoded text of the string that is being read, when it has escapes.
  var scratch: [UInt8] = []
  private var stack: [Frame] = []

  /// An object or array that is not closed yet.
  struct Frame {
    var record: UInt32
    var isObject: Bool
    var start: Int
    var count = 0
  }

  init(file: SourceFile, bytes: UnsafeBufferPointer<UInt8>, start: Int) {
    self.file = file
    self.bytes = bytes
    self.start = start
    position = start
  }

  mutating func readDocument() throws(JSONProblem) -> Document {
    skipSpace()
    if position == bytes.count {
      throw JSONProblem(
        "the file is empty", "JSON needs one value, such as {}.", at: position..<position)
    }
    let first = position
    try readValue()
    while !stack.isEmpty { try readNext() }
    let end = builder.end(ofRecord: 0)
    skipSpace()
    if position < bytes.count {
      throw JSONProblem(
        "expected the end of the file, found \(quote(word()))",
        "A JSON file holds one value; put several into an array.", at: word())
    }
    return Document(
      file: file, format: .json, resolution: .json, index: 0,
      range: SourceRange(file: file.index, start: UInt32(first), end: UInt32(end)),
      comments: [], builder: builder)
  }

  /// Reads a comma and the next child, or the end of the innermost container.
  private mutating func readNext() throws(JSONProblem) {
    let top = stack.count - 1
    let frame = stack[top]
    let closing = frame.isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")
    skipSpace()
    guard position < bytes.count else { throw unclosed(frame) }
    let byte = bytes[position]
    if byte == closing {
      position += 1
      stack.removeLast()
      builder.close(frame.record, end: position, count: frame.count)
      if frame.isObject { reportDuplicates(frame.record) }
      return
    }
    if frame.count > 0 {
      guard byte == UInt8(ascii: ",") else { throw expectedSeparator(frame) }
      let comma = position
      position += 1
      skipSpace()
      guard position < bytes.count else { throw unclosed(frame) }
      if bytes[position] == closing {
        throw JSONProblem(
          "a comma before \"\(Character(UnicodeScalar(closing)))\"",
          "JSON allows no comma after the last entry; remove it.", at: comma..<comma + 1)
      }
    }
    stack[top].count += 1
    if frame.isObject { try readKey() }
    try readValue()
  }

  private mutating func readKey() throws(JSONProblem) {
    guard bytes[position] == UInt8(ascii: "\"") else { throw expectedKey() }
    let keyStart = position
    let isSlice = try readString()
    if isSlice {
      builder.appendKey(
        start: keyStart, end: position, style: .doubleQuoted,
        text: UnsafeBufferPointer(rebasing: bytes[keyStart + 1..<position - 1]))
    } else {
      scratch.withUnsafeBufferPointer {
        builder.appendKey(start: keyStart, end: position, style: .doubleQuoted, text: $0)
      }
    }
    let keyEnd = position
    skipSpace()
    guard position < bytes.count, bytes[position] == UInt8(ascii: ":") else {
      let found = position < bytes.count ? quote(word()) : "the end of the file"
      throw JSONProblem(
        "expected \":\" after the key, found \(found)", "A member reads \"key\": value.",
        at: word(), related: (keyStart..<keyEnd, "the key"))
    }
    position += 1
    skipSpace()
  }

  /// Reads a scalar, or opens a container.
  private mutating func readValue() throws(JSONProblem) {
    guard position < bytes.count else {
      throw JSONProblem(
        "expected a value, found the end of the file", "The file may be cut off.",
        at: position..<position)
    }
    switch bytes[position] {
    case UInt8(ascii: "{"): try open(.mapping)
    case UInt8(ascii: "["): try open(.sequence)
    case UInt8(ascii: "\""): try readStringValue()
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try readNumber()
    case UInt8(ascii: "t"): try readWord("true")
    case UInt8(ascii: "f"): try readWord("false")
    case UInt8(ascii: "n"): try readWord("null")
    default: throw expectedValue()
    }
  }

  private mutating func open(_ shape: NodeRecord.Shape) throws(JSONProblem) {
    guard stack.count < DocumentLimits.nesting else {
      var problem = JSONProblem(
        "more than \(DocumentLimits.nesting) arrays and objects inside one another",
        "The document is not read any further.", at: position..<position + 1)
      problem.id = "nesting-limit"
      throw problem
    }
    let record = builder.open(start: position, shape: shape, style: .flow)
    stack.append(Frame(record: record, isObject: shape == .mapping, start: position))
    position += 1
  }

  private mutating func readStringValue() throws(JSONProblem) {
    let start = position
    if try readString() {
      builder.appendSlice(start: start, end: position, style: .doubleQuoted)
    } else {
      scratch.withUnsafeBufferPointer {
        builder.appendPooled(start: start, end: position, style: .doubleQuoted, text: $0)
      }
    }
  }

  private mutating func readWord(_ expected: StaticString) throws(JSONProblem) {
    let range = word()
    let isSame =
      range.count == expected.utf8CodeUnitCount
      && expected.withUTF8Buffer { compareBytes(bytes[range], $0) == 0 }
    guard isSame else { throw expectedValue() }
    builder.appendSlice(start: range.lowerBound, end: range.upperBound, style: .plain)
    position = range.upperBound
  }

  private mutating func readNumber() throws(JSONProblem) {
    let start = position
    var i = position
    func digits() -> Int {
      let first = i
      while i < bytes.count, bytes[i] &- UInt8(ascii: "0") <= 9 { i += 1 }
      return i - first
    }
    if bytes[i] == UInt8(ascii: "-") { i += 1 }
    let wholeStart = i
    let whole = digits()
    var isValid = whole > 0 && (whole == 1 || bytes[wholeStart] != UInt8(ascii: "0"))
    if isValid, i < bytes.count, bytes[i] == UInt8(ascii: ".") {
      i += 1
      isValid = digits() > 0
    }
    if isValid, i < bytes.count, bytes[i] | 0x20 == UInt8(ascii: "e") {
      i += 1
      if i < bytes.count, bytes[i] == UInt8(ascii: "+") || bytes[i] == UInt8(ascii: "-") { i += 1 }
      isValid = digits() > 0
    }
    let range = word()
    guard isValid, i == range.upperBound else {
      throw JSONProblem(
        "\(quote(range)) is not a JSON number",
        "Numbers read like -12, 0.5 or 1e9: no leading \"+\" or zeros, digits around the point.",
        at: range)
    }
    builder.appendSlice(start: start, end: i, style: .plain)
    position = i
  }

  mutating func skipSpace() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x0A, 0x0D, 0x09: position += 1
      default: return
      }
    }
  }

  private mutating func reportDuplicates(_ record: UInt32) {
    for duplicate in builder.resolveDuplicates(record) {
      diagnostics.append(
        Diagnostic(
          id: "json-duplicate-key", severity: .warning,
          summary: "the key \"\(builder.text(ofKey: duplicate.again))\" is repeated in this object",
          detail: "Only the last value counts; remove the others.",
          subject: keyRange(duplicate.again),
          related: [Diagnostic.Label(keyRange(duplicate.first), "first here")]))
    }
  }

  private func keyRange(_ record: UInt32) -> SourceRange {
    let key = builder.tape[Int(record)]
    return SourceRange(file: file.index, start: key.start, end: key.end)
  }
}
