import Text

/// The names below `data` that rules define, while a compilation collects them.
struct DataTree {
  struct Node {
    var path: [String]
    var rule: RuleID?
    var children: [(name: String, node: NodeID)] = []
  }

  private(set) var nodes = [Node(path: [])]
  /// The nodes of names below nodes with many children.
  private var index: [Key: NodeID] = [:]

  private struct Key: Hashable {
    let parent: NodeID
    let name: String
  }

  /// The number of children from which on they are looked up by hash.
  private static let indexedCount = 8

  static let root: NodeID = 0

  /// *nil when* no rule is at or below that name.
  func child(_ name: String, of node: NodeID) -> NodeID? {
    guard nodes[Int(node)].children.count >= DataTree.indexedCount else {
      return nodes[Int(node)].children.first { $0.name == name }?.node
    }
    return index[Key(parent: node, name: name)]
  }

  /// The node at `path`, made when missing.
  mutating func makeNode(at path: [String]) -> NodeID {
    var node = DataTree.root
    for name in path {
      if let next = child(name, of: node) {
        node = next
      } else {
        let next = NodeID(nodes.count)
        nodes.append(Node(path: nodes[Int(node)].path + [name]))
        addChild(name, next, of: node)
        node = next
      }
    }
    return node
  }

  private mutating func addChild(_ name: String, _ child: NodeID, of node: NodeID) {
    nodes[Int(node)].children.append((name, child))
    let children = nodes[Int(node)].children
    guard children.count >= DataTree.indexedCount else { return }
    let unknown = children.count == DataTree.indexedCount ? children[...] : children.suffix(1)
    for child in unknown { index[Key(parent: node, name: child.name)] = child.node }
  }

  /// *nil when* no rule is at or below `path`.
  func node(at path: [String]) -> NodeID? {
    var node = DataTree.root
    for name in path {
      guard let next = child(name, of: node) else { return nil }
      node = next
    }
    return node
  }

  func rule(at node: NodeID) -> RuleID? { nodes[Int(node)].rule }

  mutating func setRule(_ rule: RuleID, at node: NodeID) { nodes[Int(node)].rule = rule }

  /// Calls `visit` with each rule at or below `node`.
  func forEachRule(below node: NodeID, _ visit: (RuleID) -> Void) {
    if let rule = nodes[Int(node)].rule { visit(rule) }
    for child in nodes[Int(node)].children { forEachRule(below: child.node, visit) }
  }

  /// The nodes as the plan keeps them, children sorted by name.
  var planned: [PlannedNode] {
    nodes.map { node in
      PlannedNode(
        path: node.path, rule: node.rule,
        children: node.children.sorted { $0.name.compareUTF8(to: $1.name) < 0 })
    }
  }
}
