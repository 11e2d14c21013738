import Diagnostics
import Text

/// Collects the tape of one document; used again for the next document of the file.
struct DocumentBuilder: ~Copyable {
  private(set) var tape: [NodeRecord] = []
  private(set) var pool: [UInt8] = []
  private(set) var poolEnds: [UInt32] = []
  private(set) var symbols = SymbolTable()
  private(set) var properties: [NodeProperties] = []
  private(set) var resolvedMembers: [UInt32: [ResolvedMember]] = [:]
  /// By symbol: the last mapping that had it, as record + 1, to find duplicates in one pass.
  private var stamps: [UInt32] = []

  init() {}

  var nextRecord: UInt32 { UInt32(tape.count) }

  mutating func removeAll() {
    tape.removeAll(keepingCapacity: true)
    pool.removeAll(keepingCapacity: true)
    poolEnds.removeAll(keepingCapacity: true)
    symbols.removeAll()
    properties.removeAll(keepingCapacity: true)
    resolvedMembers = [:]
    stamps.removeAll(keepingCapacity: true)
  }

  /// Appends a scalar whose text is the slice of the source that its style implies.
  mutating func appendSlice(start: Int, end: Int, style: ScalarStyle) {
    tape.append(
      NodeRecord(
        start: UInt32(start), end: UInt32(end), link: 0, shape: .scalar, style: style,
        isPooled: false))
  }

  /// Appends a scalar whose text differs from the source.
  mutating func appendPooled(
    start: Int, end: Int, style: ScalarStyle, text: UnsafeBufferPointer<UInt8>
  ) {
    pool.append(contentsOf: text)
    poolEnds.append(UInt32(pool.count))
    tape.append(
      NodeRecord(
        start: UInt32(start), end: UInt32(end), link: UInt32(poolEnds.count - 1), shape: .scalar,
        style: style, isPooled: true))
  }

  /// Appends a mapping's key.
  mutating func appendKey(
    start: Int, end: Int, style: ScalarStyle, text: UnsafeBufferPointer<UInt8>
  ) {
    var record = NodeRecord(
      start: UInt32(start), end: UInt32(end), link: symbols.intern(text), shape: .scalar,
      style: style, isPooled: false)
    record.set(NodeRecord.keyBit)
    tape.append(record)
  }

  mutating func appendAlias(start: Int, end: Int, target: UInt32) {
    tape.append(
      NodeRecord(
        start: UInt32(start), end: UInt32(end), link: target, shape: .alias, style: .plain,
        isPooled: false))
  }

  /// Appends the head of a container and returns its record.
  mutating func open(start: Int, shape: NodeRecord.Shape, style: ScalarStyle) -> UInt32 {
    let index = nextRecord
    tape.append(
      NodeRecord(
        start: UInt32(start), end: UInt32(start), link: 0, shape: shape, style: style,
        isPooled: false))
    return index
  }

  mutating func close(_ index: UInt32, end: Int, count: Int) {
    tape[Int(index)].end = UInt32(end)
    tape[Int(index)].link = nextRecord
    tape[Int(index)].setCount(count)
  }

  mutating func addProperties(_ index: UInt32, tag: String?, anchor: String?) {
    guard tag != nil || anchor != nil else { return }
    tape[Int(index)].set(NodeRecord.propertiesBit)
    properties.append(NodeProperties(record: index, tag: tag, anchor: anchor))
  }

  /// The anchors of every record from `index` on.
  func anchors(from index: UInt32) -> [String] {
    properties.reversed().prefix { $0.record >= index }.compactMap(\.anchor)
  }

  /// Drops every record from `index` on.
  mutating func truncate(to index: UInt32) {
    for record in index..<nextRecord where tape[Int(record)].hasResolvedMembers {
      resolvedMembers[record] = nil
    }
    tape.removeSubrange(Int(index)...)
    while let last = properties.last, last.record >= index { properties.removeLast() }
  }

  func end(ofRecord index: UInt32) -> Int { Int(tape[Int(index)].end) }

  func recordAfter(_ index: UInt32) -> UInt32 {
    let record = tape[Int(index)]
    return record.isContainer ? record.link : index + 1
  }

  /// The record of an alias's target, or the record itself.
  func target(_ index: UInt32) -> UInt32 {
    let record = tape[Int(index)]
    return record.shape == .alias ? record.link : index
  }
}

extension DocumentBuilder {
  /// Key and value records of a closed mapping as written or, if done, as resolved.
  func members(_ index: UInt32) -> [ResolvedMember] {
    if let resolved = resolvedMembers[index] { return resolved }
    var members: [ResolvedMember] = []
    var cursor = index + 1
    let end = tape[Int(index)].link
    while cursor < end {
      members.append(ResolvedMember(key: cursor, value: cursor + 1))
      cursor = recordAfter(cursor + 1)
    }
    return members
  }

  mutating func setResolved(_ index: UInt32, _ members: [ResolvedMember]) {
    tape[Int(index)].set(NodeRecord.resolvedBit)
    resolvedMembers[index] = members
  }

  /// Finds the repeated keys of a mapping that was just closed; the last value wins.
  ///
  /// *Shape*: first and repeated key record, in document order.
  mutating func resolveDuplicates(_ index: UInt32) -> [(first: UInt32, again: UInt32)] {
    let end = tape[Int(index)].link
    var hasDuplicates = false
    var cursor = index + 1
    if stamps.count < symbols.texts.count {
      let missing = symbols.texts.count - stamps.count
      stamps.append(contentsOf: repeatElement(0, count: max(missing, stamps.count)))
    }
    while cursor < end {
      let symbol = Int(tape[Int(cursor)].link)
      if stamps[symbol] == index + 1 { hasDuplicates = true }
      stamps[symbol] = index + 1
      cursor = recordAfter(cursor + 1)
    }
    guard hasDuplicates else { return [] }
    var places: [UInt32: Int] = [:]
    var kept: [ResolvedMember] = []
    var firsts: [UInt32] = []
    var found: [(first: UInt32, again: UInt32)] = []
    for member in members(index) {
      let symbol = tape[Int(member.key)].link
      if let place = places[symbol] {
        found.append((firsts[place], member.key))
        kept[place] = member
      } else {
        places[symbol] = kept.count
        kept.append(member)
        firsts.append(member.key)
      }
    }
    setResolved(index, kept)
    return found
  }

  func text(ofKey index: UInt32) -> String { symbols.texts[Int(tape[Int(index)].link)] }
}
