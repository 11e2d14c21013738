import Text

/// The names below `data` that rules define, while a compilation collects them.
struct DataTree {
  struct Node {
    var path: [String]
    var rule: RuleID?
    var children: [(name: String, node: NodeID)] = []
  }

  private(set) var nodes = [Node(path: [])]

  static let root: NodeID = 0

  /// *nil when* no rule is at or below that name.
  func child(_ name: String, of node: NodeID) -> NodeID? {
    nodes[Int(node)].children.first { $0.name.isSameUTF8(as: name) }?.node
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
        nodes[Int(node)].children.append((name, next))
        node = next
      }
    }
    return node
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
