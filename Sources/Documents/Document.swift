import Diagnostics
import Text

/// The notation that a document was written in.
public enum DocumentFormat: Sendable {
  case yaml
  case json
}

/// One parsed document of a file: a flat tape of nodes whose scalars are slices of the source.
///
/// A file may hold several documents; each has its own tape. A value inside is a `Node`.
public final class Document: Sendable {
  /// Where the document's bytes are; slices point into it.
  public let file: SourceFile
  /// What it was parsed as.
  public let format: DocumentFormat
  /// How plain scalars become null, booleans, numbers or strings.
  public let resolution: ScalarResolution
  /// *Unit and base*: 0-based place among the documents of the file.
  public let index: Int
  /// From the `---`, or the first token, to the end of the content.
  public let range: SourceRange
  /// *Shape*: sorted by offset; everything between the previous document and the next.
  public let comments: [Comment]

  @usableFromInline let tape: [NodeRecord]
  /// Texts that are not slices of the source, one after the other.
  @usableFromInline let pool: [UInt8]
  /// Where each text of the pool ends.
  @usableFromInline let poolEnds: [UInt32]
  @usableFromInline let symbols: SymbolTable
  @usableFromInline let resolvedMembers: [UInt32: [ResolvedMember]]
  /// *Shape*: sorted by record.
  let properties: [NodeProperties]

  init(
    file: SourceFile, format: DocumentFormat, resolution: ScalarResolution, index: Int,
    range: SourceRange, comments: [Comment], builder: borrowing DocumentBuilder
  ) {
    self.file = file
    self.format = format
    self.resolution = resolution
    self.index = index
    self.range = range
    self.comments = comments
    // Copies are exact in size; the builder keeps its grown buffers for the next document.
    tape = builder.tape.withUnsafeBufferPointer { Array($0) }
    pool = builder.pool.withUnsafeBufferPointer { Array($0) }
    poolEnds = builder.poolEnds.withUnsafeBufferPointer { Array($0) }
    symbols = builder.symbols.compacted()
    resolvedMembers = builder.resolvedMembers
    properties = builder.properties
  }

  /// The document's outermost value.
  @inlinable
  public var root: Node {
    Node(document: self, index: 0, key: NodeRecord.none, alias: NodeRecord.none)
  }

  /// Bytes that the parsed form takes beside the source.
  public var footprint: Int {
    tape.count * MemoryLayout<NodeRecord>.stride + pool.count
      + poolEnds.count * MemoryLayout<UInt32>.stride + symbols.footprint
      + properties.count * MemoryLayout<NodeProperties>.stride
      + comments.count * MemoryLayout<Comment>.stride
  }

  @inlinable
  func range(ofRecord index: UInt32) -> SourceRange {
    let record = tape[Int(index)]
    return SourceRange(file: file.index, start: record.start, end: record.end)
  }

  /// The source bytes of a scalar's content when it is a slice, quotes excluded.
  @inlinable
  func contentRange(_ record: NodeRecord) -> Range<Int> {
    let start = Int(record.start)
    let end = Int(record.end)
    switch record.style {
    case .singleQuoted, .doubleQuoted: return start + 1..<max(start + 1, end - 1)
    default: return start..<end
    }
  }

  /// Calls `body` with the decoded bytes of a scalar record that is not a key.
  @inlinable
  func withBytes<Result>(
    ofScalar record: NodeRecord, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    if record.isPooled {
      let number = Int(record.link)
      let start = number == 0 ? 0 : Int(poolEnds[number - 1])
      let end = Int(poolEnds[number])
      return pool.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[start..<end])) }
    }
    let range = contentRange(record)
    return file.bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  /// The tag and anchor of a record; *nil when* it has neither.
  func properties(ofRecord index: UInt32) -> NodeProperties? {
    guard tape[Int(index)].hasProperties else { return nil }
    var low = 0
    var high = properties.count
    while low < high {
      let middle = (low + high) / 2
      if properties[middle].record < index { low = middle + 1 } else { high = middle }
    }
    guard low < properties.count, properties[low].record == index else { return nil }
    return properties[low]
  }
}
