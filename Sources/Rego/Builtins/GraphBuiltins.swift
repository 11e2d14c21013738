/// Reachability in a graph given as an object of neighbours.
///
/// *Source*: OPA 1.x, "Graph".
enum GraphBuiltins {
  static let all: [Builtin] = [
    Builtin("graph.reachable", [.object, [.array, .set]], .set) {
      _, operands throws(BuiltinError) in
      let graph = try operands.object(0)
      var queue = try operands.elements(1)
      var isReached = [Bool](repeating: false, count: graph.count)
      var next = 0
      while next < queue.count {
        if let index = graph.index(of: queue[next]), !isReached[index] {
          isReached[index] = true
          queue.append(contentsOf: neighbours(graph.values[index]))
        }
        next += 1
      }
      return .set(
        SetValue(sorted: graph.keys.indices.filter { isReached[$0] }.map { graph.keys[$0] }))
    },
    Builtin("graph.reachable_paths", [.object, [.array, .set]], .set) {
      _, operands throws(BuiltinError) in
      var walk = PathWalk(graph: try operands.object(0))
      for root in try operands.elements(1) {
        guard let index = walk.graph.index(of: root) else { continue }
        let next = neighbours(walk.graph.values[index])
        if next.isEmpty { walk.paths.append(.elements([root])) }
        for neighbour in next { walk.start(neighbour, after: root, at: index) }
      }
      return .set(SetValue(walk.paths))
    },
  ]

  /// The neighbours that an array or a set names; anything else names none.
  fileprivate static func neighbours(_ value: Value) -> [Value] {
    switch value {
    case .array(let array): array.elements
    case .set(let set): set.elements
    default: []
    }
  }
}

/// A walk along paths; a path ends where it meets a node that the walk went through before.
private struct PathWalk {
  let graph: ObjectValue
  /// *Shape*: by the index of the node's key; whether the walk went on from it.
  private var isPassed: [Bool] = []
  var paths: [Value] = []

  init(graph: ObjectValue) { self.graph = graph }

  /// Walks from one neighbour of a root; what other walks passed does not count.
  mutating func start(_ node: Value, after root: Value, at index: Int) {
    isPassed = [Bool](repeating: false, count: graph.count)
    isPassed[index] = true
    visit(node, after: [root])
  }

  private mutating func visit(_ node: Value, after path: [Value]) {
    guard let index = graph.index(of: node) else {
      paths.append(.elements(path))
      return
    }
    let longer = path + [node]
    let next = GraphBuiltins.neighbours(graph.values[index])
    if next.isEmpty { paths.append(.elements(longer)) }
    for neighbour in next {
      if let passed = graph.index(of: neighbour), isPassed[passed] {
        paths.append(.elements(longer))
      } else {
        isPassed[index] = true
        visit(neighbour, after: longer)
      }
    }
  }
}
