import CYAML
import Diagnostics
import Text

/// Turns libyaml's events into the documents of one file, until its end or the first error.
struct YAMLReader: ~Copyable {
  let file: SourceFile
  let bytes: UnsafeBufferPointer<UInt8>
  let start: Int
  let isASCII: Bool
  let resolution: ScalarResolution
  var nextIndex: Int

  var documents: [Document] = []
  var diagnostics: [Diagnostic] = []

  var builder = DocumentBuilder()
  var stack: [Frame] = []
  var anchors = AnchorTable()
  var comments: CommentScanner
  /// The end of the last token that became a record; later empty scalars never start before it.
  var lastEnd: Int
  var documentStart = 0

  /// A list or mapping that is not closed yet.
  struct Frame {
    var record: UInt32
    var isMapping: Bool
    /// Whether the container is a key of a mapping, and has to become text.
    var isKey: Bool
    var anchor: String?
    var count = 0
    var expectsKey: Bool
    /// *Shape*: merge key records in document order.
    var mergeKeys: [UInt32] = []
    var extent = AnchorTable.Extent()
  }

  init(
    file: SourceFile, bytes: UnsafeBufferPointer<UInt8>, start: Int, isASCII: Bool,
    resolution: ScalarResolution, firstIndex: Int
  ) {
    self.file = file
    self.bytes = bytes
    self.start = start
    self.isASCII = isASCII
    self.resolution = resolution
    nextIndex = firstIndex
    lastEnd = start
    comments = CommentScanner(file: file, bytes: bytes, start: start)
  }

  /// Reads to the end; *nil when* it was reached, else the offset where reading stopped.
  mutating func readDocuments() -> Int? {
    var events = YAMLEvents(bytes: bytes, start: start, isASCII: isASCII)
    while true {
      var event = yaml_event_t()
      guard events.next(&event) else {
        let failure = events.failure()
        let problem = YAMLProblem(failure, bracket: openBracket, file: file, bytes: bytes)
        diagnostics.append(problem.diagnostic)
        return failure.offset
      }
      defer { yaml_event_delete(&event) }
      if event.type == YAML_STREAM_END_EVENT { return nil }
      if let stop = read(event, events.offset(event.start_mark), events.offset(event.end_mark)) {
        diagnostics.append(stop)
        return Int(stop.subject?.start ?? 0)
      }
    }
  }

  /// The offset of the innermost open bracket, if the innermost container has one.
  private var openBracket: Int? {
    guard let frame = stack.last, builder.tape[Int(frame.record)].style == .flow else { return nil }
    return Int(builder.tape[Int(frame.record)].start)
  }

  /// Handles one event; a diagnostic means that the document cannot be read on.
  private mutating func read(_ event: yaml_event_t, _ start: Int, _ end: Int) -> Diagnostic? {
    switch event.type {
    case YAML_DOCUMENT_START_EVENT:
      builder.removeAll()
      anchors.removeAll()
      stack.removeAll(keepingCapacity: true)
      documentStart = start
      lastEnd = end
    case YAML_DOCUMENT_END_EVENT:
      finishDocument(at: start)
    case YAML_SCALAR_EVENT:
      return readScalar(event, start, end)
    case YAML_ALIAS_EVENT:
      return readAlias(YAMLReader.text(event.data.alias.anchor) ?? "", start, end)
    case YAML_SEQUENCE_START_EVENT:
      let data = event.data.sequence_start
      return open(
        .sequence, isFlow: data.style == YAML_FLOW_SEQUENCE_STYLE, start: start, end: end,
        tag: YAMLReader.text(data.tag), anchor: YAMLReader.text(data.anchor))
    case YAML_MAPPING_START_EVENT:
      let data = event.data.mapping_start
      return open(
        .mapping, isFlow: data.style == YAML_FLOW_MAPPING_STYLE, start: start, end: end,
        tag: YAMLReader.text(data.tag), anchor: YAMLReader.text(data.anchor))
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
      return close(start: start, end: end)
    default:
      break
    }
    return nil
  }

  private mutating func finishDocument(at offset: Int) {
    let range = SourceRange(
      file: file.index, start: UInt32(documentStart),
      end: UInt32(max(builder.end(ofRecord: 0), documentStart)))
    documents.append(
      Document(
        file: file, format: .yaml, resolution: resolution, index: nextIndex, range: range,
        comments: comments.take(upTo: offset), builder: builder))
    nextIndex += 1
  }

  static func text(_ pointer: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    pointer.map { String(cString: $0) }
  }

  func range(_ start: Int, _ end: Int) -> SourceRange {
    SourceRange(file: file.index, start: UInt32(start), end: UInt32(end))
  }
}
