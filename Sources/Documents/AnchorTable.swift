import Text

/// The anchors of a document and how much an alias of each stands for.
struct AnchorTable {
  /// The size of a value with its aliases followed.
  struct Extent {
    var nodes = 0
    /// Containers inside one another.
    var height = 0

    static let scalar = Extent(nodes: 1, height: 0)
  }

  /// The latest value with an anchor's name.
  struct Anchor {
    var record: UInt32
    /// *nil when* the value is not closed yet.
    var extent: Extent?
  }

  /// libyaml's anchors are ASCII words, so comparing them as strings is exact.
  private var anchors: [String: Anchor] = [:]
  /// What all aliases so far stand for.
  var aliasedNodes = 0

  var names: [String] { anchors.keys.sorted { $0.compareUTF8(to: $1) < 0 } }

  subscript(name: String) -> Anchor? { anchors[name] }

  mutating func define(_ name: String, record: UInt32, extent: Extent?) {
    anchors[name] = Anchor(record: record, extent: extent)
  }

  /// Records the size of an anchored container once it is closed.
  mutating func complete(_ name: String, record: UInt32, extent: Extent) {
    guard anchors[name]?.record == record else { return }
    anchors[name]?.extent = extent
  }

  /// Forgets anchors whose records are dropped.
  mutating func remove(_ names: [String]) {
    for name in names { anchors[name] = nil }
  }

  mutating func removeAll() {
    self = AnchorTable()
  }
}
