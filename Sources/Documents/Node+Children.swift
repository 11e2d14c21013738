import Diagnostics
import Text

extension Node {
  /// The number of elements or members; 0 for scalars.
  ///
  /// *Complexity*: constant below four million children.
  public var count: Int {
    let record = record
    guard record.isContainer else { return 0 }
    if record.hasResolvedMembers { return document.resolvedMembers[index]?.count ?? 0 }
    if record.count < NodeRecord.maximumCount { return Int(record.count) }
    return record.shape == .mapping
      ? members.reduce(0) { count, _ in count + 1 } : elements.reduce(0) { count, _ in count + 1 }
  }

  /// The element at a 0-based place; *nil when* out of bounds or not a list.
  ///
  /// *Complexity*: constant in a list of scalars, else linear in `index`.
  public subscript(index: Int) -> Node? {
    let record = record
    guard record.shape == .sequence, index >= 0, index < count else { return nil }
    let first = self.index + 1
    if Int(record.link - first) == count { return child(at: first + UInt32(index)) }
    var cursor = first
    for _ in 0..<index { cursor = document.recordAfter(cursor) }
    return child(at: cursor)
  }

  /// The member with a key, compared bytewise; *nil when* absent or not a mapping.
  ///
  /// *Complexity*: linear in the members, one comparison of numbers each.
  public subscript(key: String) -> Node? {
    let record = record
    guard record.shape == .mapping, let symbol = document.symbols.symbol(of: key) else {
      return nil
    }
    if record.hasResolvedMembers {
      for member in document.resolvedMembers[index] ?? []
      where document.tape[Int(member.key)].link == symbol {
        return child(at: member.value, key: member.key)
      }
      return nil
    }
    var cursor = index + 1
    while cursor < record.link {
      if document.tape[Int(cursor)].link == symbol { return child(at: cursor + 1, key: cursor) }
      cursor = document.recordAfter(cursor + 1)
    }
    return nil
  }

  /// The members of a mapping in document order, then those that merge keys add.
  @inlinable
  public var members: Members { Members(parent: self) }

  /// The elements of a list; none for other kinds.
  @inlinable
  public var elements: Elements { Elements(parent: self) }

  /// The node of a child record; an alias leads to its target and stays its place.
  @inlinable
  func child(at index: UInt32, key: UInt32 = NodeRecord.none) -> Node {
    let record = document.tape[Int(index)]
    guard record.shape == .alias else {
      return Node(document: document, index: index, key: key, alias: alias)
    }
    return Node(
      document: document, index: record.link, key: key,
      alias: alias == NodeRecord.none ? index : alias)
  }

  /// A mapping's member.
  public struct Member: Sendable {
    /// The key's decoded text.
    public let key: String
    /// The value, introduced by the key.
    public let value: Node
    @usableFromInline let record: UInt32

    @inlinable
    init(key: String, value: Node, record: UInt32) {
      self.key = key
      self.value = value
      self.record = record
    }

    /// The key's bytes, quotes included.
    @inlinable
    public var keyRange: SourceRange {
      value.keyRange ?? value.document.range(ofRecord: record)
    }

    /// The key as a node of its own: a string.
    @inlinable
    public var keyNode: Node {
      let alias = value.isAlias ? NodeRecord.none : value.alias
      return Node(document: value.document, index: record, key: NodeRecord.none, alias: alias)
    }

    /// Whether the key is written in quotes.
    @inlinable
    public var isKeyQuoted: Bool {
      let style = value.document.tape[Int(record)].style
      return style == .singleQuoted || style == .doubleQuoted
    }
  }

  /// The members of one mapping.
  public struct Members: Sequence, Sendable {
    @usableFromInline let parent: Node

    @inlinable
    init(parent: Node) { self.parent = parent }

    /// Starts at the first child.
    @inlinable
    public func makeIterator() -> Iterator { Iterator(parent) }

    /// The number of members, or 0 where they were resolved.
    @inlinable
    public var underestimatedCount: Int {
      let record = parent.record
      return record.shape == .mapping && !record.hasResolvedMembers ? Int(record.count) : 0
    }

    /// Walks key and value records, or the resolved list where there is one.
    public struct Iterator: IteratorProtocol {
      @usableFromInline let parent: Node
      @usableFromInline let resolved: [ResolvedMember]?
      @usableFromInline var cursor: UInt32
      @usableFromInline let end: UInt32

      @inlinable
      init(_ parent: Node) {
        self.parent = parent
        let record = parent.record
        if record.shape != .mapping {
          (resolved, cursor, end) = (nil, 0, 0)
        } else if record.hasResolvedMembers {
          let members = parent.document.resolvedMembers[parent.index] ?? []
          (resolved, cursor, end) = (members, 0, UInt32(members.count))
        } else {
          (resolved, cursor, end) = (nil, parent.index + 1, record.link)
        }
      }

      /// The next child; *nil when* there are no more.
      @inlinable
      public mutating func next() -> Member? {
        guard cursor < end else { return nil }
        let document = parent.document
        let key: UInt32
        let value: UInt32
        if let resolved {
          (key, value) = (resolved[Int(cursor)].key, resolved[Int(cursor)].value)
          cursor += 1
        } else {
          (key, value) = (cursor, cursor + 1)
          cursor = document.recordAfter(value)
        }
        let text = document.symbols.texts[Int(document.tape[Int(key)].link)]
        return Member(key: text, value: parent.child(at: value, key: key), record: key)
      }
    }
  }

  /// The elements of one list.
  public struct Elements: Sequence, Sendable {
    @usableFromInline let parent: Node

    @inlinable
    init(parent: Node) { self.parent = parent }

    /// Starts at the first child.
    @inlinable
    public func makeIterator() -> Iterator { Iterator(parent) }

    /// The number of elements.
    @inlinable
    public var underestimatedCount: Int {
      let record = parent.record
      return record.shape == .sequence ? Int(record.count) : 0
    }

    /// Steps from one element's record to the next.
    public struct Iterator: IteratorProtocol {
      @usableFromInline let parent: Node
      @usableFromInline var cursor: UInt32
      @usableFromInline let end: UInt32

      @inlinable
      init(_ parent: Node) {
        self.parent = parent
        let record = parent.record
        let isList = record.shape == .sequence
        cursor = isList ? parent.index + 1 : 0
        end = isList ? record.link : 0
      }

      /// The next child; *nil when* there are no more.
      @inlinable
      public mutating func next() -> Node? {
        guard cursor < end else { return nil }
        let node = parent.child(at: cursor)
        cursor = parent.document.recordAfter(cursor)
        return node
      }
    }
  }
}

extension Document {
  /// The record after a node and everything inside it.
  @inlinable
  func recordAfter(_ index: UInt32) -> UInt32 {
    let record = tape[Int(index)]
    return record.isContainer ? record.link : index + 1
  }
}
