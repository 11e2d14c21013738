import CYAML

/// libyaml's event stream over bytes that stay in place while it lives.
///
/// libyaml counts Unicode scalars; offsets here are bytes of the whole file.
struct YAMLEvents: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let bytes: UnsafeBufferPointer<UInt8>
  private var cursor: ScalarCursor

  /// Why the stream ended early.
  struct Failure {
    var problem: String
    /// 0-based UTF-8 byte offset.
    var offset: Int
    var context: String?
    var contextOffset: Int?
  }

  /// There must be bytes: an empty file has no events worth reading.
  init(bytes: UnsafeBufferPointer<UInt8>, start: Int, isASCII: Bool) {
    guard let base = bytes.baseAddress else { preconditionFailure("no bytes to parse") }
    parser = .allocate(capacity: 1)
    self.bytes = bytes
    cursor = ScalarCursor(bytes: bytes, start: start, isASCII: isASCII)
    guard yaml_parser_initialize(parser) == 1 else {
      preconditionFailure("libyaml could not allocate its buffers")
    }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, base + start, bytes.count - start)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  /// Reads the next event, which the caller deletes; false after an error.
  func next(_ event: inout yaml_event_t) -> Bool {
    yaml_parser_parse(parser, &event) == 1
  }

  mutating func offset(_ mark: yaml_mark_t) -> Int { cursor.byteOffset(ofScalar: mark.index) }

  /// What went wrong, after `next` returned false.
  mutating func failure() -> Failure {
    let state = parser.pointee
    let problem = state.problem.map { String(cString: $0) } ?? "the file cannot be read"
    if state.error == YAML_READER_ERROR {
      return Failure(problem: problem, offset: cursor.start + state.problem_offset)
    }
    return Failure(
      problem: problem, offset: offset(state.problem_mark),
      context: state.context.map { String(cString: $0) },
      contextOffset: state.context == nil ? nil : offset(state.context_mark))
  }
}

/// Turns counts of Unicode scalars into byte offsets; fast when they are close together.
private struct ScalarCursor {
  let bytes: UnsafeBufferPointer<UInt8>
  let start: Int
  private let isASCII: Bool
  private var scalar = 0
  private var byte: Int

  init(bytes: UnsafeBufferPointer<UInt8>, start: Int, isASCII: Bool) {
    self.bytes = bytes
    self.start = start
    self.isASCII = isASCII
    byte = start
  }

  mutating func byteOffset(ofScalar target: Int) -> Int {
    if isASCII { return min(start + target, bytes.count) }
    while scalar < target, byte < bytes.count {
      byte += 1
      while byte < bytes.count, bytes[byte] & 0xC0 == 0x80 { byte += 1 }
      scalar += 1
    }
    while scalar > target, byte > start {
      byte -= 1
      while byte > start, bytes[byte] & 0xC0 == 0x80 { byte -= 1 }
      scalar -= 1
    }
    return byte
  }
}
