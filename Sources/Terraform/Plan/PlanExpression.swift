import Documents

/// What the configuration in a plan has for one name of a body.
enum PlanExpression {
  /// An argument: what it refers to, or its value where it refers to nothing.
  case argument(references: [String], constant: Node?)
  /// Nested blocks of which there may be several, each an object of expressions.
  case blocks([Node])
  /// The nested block of a type of which there is at most one.
  case block(Node)

  init(_ node: Node) {
    if node.kind == .array {
      self = .blocks(Array(node.elements))
      return
    }
    let references = node["references"].flatMap { $0.kind == .array ? $0 : nil }
    let constant = node["constant_value"]
    if references == nil, constant == nil, node.kind == .object, node.count > 0 {
      self = .block(node)
      return
    }
    self = .argument(
      references: references?.elements.compactMap(\.string) ?? [], constant: constant)
  }

  /// Whether it tells what its value is made from; a call such as `timestamp()` does not.
  var isExplained: Bool {
    switch self {
    case .argument(let references, let constant): !references.isEmpty || constant != nil
    case .blocks, .block: true
    }
  }
}

/// What is known about the names that a body sets.
enum PlanBody {
  /// Nobody can say which of the values were set.
  case open
  /// *Shape*: by name.
  case expressions([String: PlanExpression])
  /// The value of an argument that is written out, as a list of objects is that stands for blocks.
  ///
  /// *Shape*: by name.
  case constant([String: Node])

  /// The body of an object that is written out.
  init(constant node: Node) { self = .constant(node.byName) }

  /// The body of an object of expressions.
  init(expressions node: Node) {
    var result: [String: PlanExpression] = [:]
    for member in node.members { result[member.key] = PlanExpression(member.value) }
    self = .expressions(result)
  }

  /// The names that expressions are known of.
  var names: Set<String> {
    guard case .expressions(let expressions) = self else { return [] }
    return Set(expressions.keys)
  }
}

extension PlanBody {
  /// The bodies of the blocks of a list: a set has its own order, so constants tell which is which.
  ///
  /// Blocks that a dynamic one makes have an open body.
  static func matched(_ blocks: [PlanPart], with expressions: [Node]) -> [PlanBody] {
    let bodies = expressions.map { PlanBody(expressions: $0) }
    let values = blocks.map { $0.node?.byName ?? [:] }
    guard blocks.count <= limit, bodies.count <= limit else { return blocks.map { _ in .open } }
    var free = Set(bodies.indices)
    return blocks.indices.map { index in
      let candidates = [index] + free.sorted()
      let found = candidates.first { free.contains($0) && bodies[$0].fits(values[index]) }
      guard let found else { return .open }
      free.remove(found)
      return bodies[found]
    }
  }

  /// More blocks than this are not told apart.
  private static let limit = 100

  /// Whether every constant scalar is what the plan has.
  private func fits(_ values: [String: Node]) -> Bool {
    guard case .expressions(let expressions) = self else { return false }
    return expressions.allSatisfy { name, expression in
      guard case .argument(_, let constant?) = expression, constant.kind != .array,
        constant.kind != .object
      else { return true }
      guard let planned = values[name] else { return false }
      // The provider may want `5` where `"5"` is written.
      return constant.isNull || constant.text == planned.text
    }
  }
}

extension Node {
  /// The members of an object; of a repeated key the last counts.
  var byName: [String: Node] {
    Dictionary(members.map { ($0.key, $0.value) }, uniquingKeysWith: { _, last in last })
  }
}
