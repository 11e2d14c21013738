import Diagnostics
import Text

/// What a node is once its scalar has been resolved.
public enum NodeKind: String, Sendable {
  case null
  case boolean
  case number
  case string
  case array
  case object
}

/// A value of a document: cheap to copy, keeps its document alive.
///
/// A node reached through an alias stands at the alias: `range` is the alias's own place, and
/// `anchoredRange` is where the value is written.
public struct Node: Sendable {
  /// The document that holds the value, kept alive by it.
  public let document: Document
  @usableFromInline let index: UInt32
  /// The record of the key that introduces this node, or `none`.
  @usableFromInline let key: UInt32
  /// The record of the outermost alias this node was reached through, or `none`.
  @usableFromInline let alias: UInt32

  @inlinable
  init(document: Document, index: UInt32, key: UInt32, alias: UInt32) {
    self.document = document
    self.index = index
    self.key = key
    self.alias = alias
  }

  @inlinable var record: NodeRecord { document.tape[Int(index)] }

  /// The value's own bytes, quotes and brackets included; an alias's bytes if reached through one.
  @inlinable
  public var range: SourceRange {
    document.range(ofRecord: alias == NodeRecord.none ? index : alias)
  }

  /// The key that introduces this value; *nil when* it is a list's element or the root.
  @inlinable
  public var keyRange: SourceRange? {
    guard key != NodeRecord.none else { return nil }
    return document.range(ofRecord: alias == NodeRecord.none || isAlias ? key : alias)
  }

  /// The text of the key that introduces this value; *nil when* there is none.
  @inlinable
  public var keyText: String? {
    key == NodeRecord.none ? nil : document.symbols.texts[Int(document.tape[Int(key)].link)]
  }

  /// Where an aliased value is written, after its anchor; *nil when* no alias led here.
  @inlinable
  public var anchoredRange: SourceRange? {
    alias == NodeRecord.none ? nil : document.range(ofRecord: index)
  }

  /// Whether this very node is written as `*name`.
  @inlinable
  public var isAlias: Bool {
    guard alias != NodeRecord.none else { return false }
    return document.tape[Int(alias)].link == index
  }

  /// The name after `*`; *nil when* the node is not written as an alias.
  public var aliasName: String? {
    guard isAlias else { return nil }
    let range = document.range(ofRecord: alias)
    return document.file.text(SourceRange(file: range.file, start: range.start + 1, end: range.end))
  }

  /// The name after `&` in front of the value.
  public var anchor: String? { document.properties(ofRecord: index)?.anchor }

  /// The whole tag, such as `tag:yaml.org,2002:str` or `!Ref`.
  public var tag: String? { document.properties(ofRecord: index)?.tag }

  /// How the value is written.
  @inlinable
  public var style: ScalarStyle { record.style }

  /// Whether a scalar is written without quotes.
  @inlinable
  public var isPlain: Bool {
    let record = record
    return record.shape == .scalar && record.style == .plain
  }

  /// Whether this is a mapping's key, as `Member.keyNode` gives it.
  public var isKey: Bool { record.isKey }

  /// The bytes of `range` as text.
  public var source: String { document.file.text(range) }
}

extension Node {
  /// Which value of which document a node is, however it was reached.
  public struct Identity: Hashable, Sendable {
    @usableFromInline let document: ObjectIdentifier
    @usableFromInline let record: UInt32

    @inlinable
    init(document: ObjectIdentifier, record: UInt32) {
      self.document = document
      self.record = record
    }
  }

  /// Equal for the aliases of one value; meaningful while the document lives.
  @inlinable
  public var identity: Identity {
    Identity(document: ObjectIdentifier(document), record: index)
  }
}

extension Node: Equatable {
  /// Whether both are the same place of the same document.
  public static func == (a: Node, b: Node) -> Bool {
    a.document === b.document && a.index == b.index && a.key == b.key && a.alias == b.alias
  }
}
