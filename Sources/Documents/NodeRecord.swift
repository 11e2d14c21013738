/// One entry of a document's tape: a scalar, key, alias, or the head of a list or mapping.
///
/// Sixteen bytes. A mapping's head is followed by key, value, key, value, …; a list's by its
/// elements; children lie whole between their head and `link`.
@usableFromInline
struct NodeRecord: Sendable {
  /// What a record stands for.
  @usableFromInline
  enum Shape: UInt32, Sendable {
    case scalar = 0
    case sequence = 1
    case mapping = 2
    case alias = 3
  }

  /// *Unit and base*: 0-based UTF-8 byte offset.
  @usableFromInline var start: UInt32
  /// *Unit and base*: 0-based UTF-8 byte offset, past the last byte.
  @usableFromInline var end: UInt32
  /// What the record refers to, by shape.
  ///
  /// Containers: the record after the last child. Keys: the symbol. Aliases: the target's record.
  /// Scalars with `isPooled`: the text's number in the pool.
  @usableFromInline var link: UInt32
  @usableFromInline var bits: UInt32

  @usableFromInline static let none = UInt32.max
  @usableFromInline static let maximumCount: UInt32 = 0x3F_FFFF

  @usableFromInline static let pooledBit: UInt32 = 1 << 6
  @usableFromInline static let propertiesBit: UInt32 = 1 << 7
  @usableFromInline static let keyBit: UInt32 = 1 << 8
  @usableFromInline static let resolvedBit: UInt32 = 1 << 9

  @inlinable
  init(
    start: UInt32, end: UInt32, link: UInt32, shape: Shape, style: ScalarStyle, isPooled: Bool
  ) {
    self.start = start
    self.end = end
    self.link = link
    bits =
      shape.rawValue | UInt32(style.rawValue) << 2 | (isPooled ? NodeRecord.pooledBit : 0)
  }

  @inlinable var shape: Shape { Shape(rawValue: bits & 3) ?? .scalar }
  @inlinable var style: ScalarStyle { ScalarStyle(rawValue: UInt8(bits >> 2 & 7)) ?? .plain }
  @inlinable var isContainer: Bool { shape == .sequence || shape == .mapping }
  /// Whether the text is not a slice of the source.
  @inlinable var isPooled: Bool { bits & NodeRecord.pooledBit != 0 }
  /// Whether the document's property list has a tag or an anchor for this record.
  @inlinable var hasProperties: Bool { bits & NodeRecord.propertiesBit != 0 }
  @inlinable var isKey: Bool { bits & NodeRecord.keyBit != 0 }
  /// Whether merge keys or duplicates make the members differ from the records that follow.
  @inlinable var hasResolvedMembers: Bool { bits & NodeRecord.resolvedBit != 0 }
  /// Elements or members; `maximumCount` means that many or more.
  @inlinable var count: UInt32 { bits >> 10 }

  @inlinable
  mutating func set(_ flag: UInt32) { bits |= flag }

  @inlinable
  mutating func setCount(_ count: Int) {
    bits = bits & 0x3FF | UInt32(min(count, Int(NodeRecord.maximumCount))) << 10
  }
}

/// How a node is written in its file.
public enum ScalarStyle: UInt8, Sendable {
  /// Without quotes; JSON's numbers and words too.
  case plain = 0
  case singleQuoted = 1
  case doubleQuoted = 2
  /// After `|`.
  case literal = 3
  /// After `>`.
  case folded = 4
  /// A list or mapping in brackets.
  case flow = 5
  /// A list or mapping by indentation.
  case block = 6
}

/// A member of a mapping whose merge keys and duplicates were resolved.
@usableFromInline
struct ResolvedMember: Sendable {
  @usableFromInline var key: UInt32
  @usableFromInline var value: UInt32

  @inlinable
  init(key: UInt32, value: UInt32) {
    self.key = key
    self.value = value
  }
}

/// The tag and anchor in front of a node.
struct NodeProperties: Sendable {
  var record: UInt32
  var tag: String?
  var anchor: String?
}
