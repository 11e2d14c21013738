/// Paths of the input whose values are not known, to be asked by places.
package struct UnknownPaths: Sendable {
  private var nodes = [Node()]

  private struct Node: Sendable {
    var children: [(key: Value, node: Int)] = []
    /// The index of the path that ends here.
    var path: Int?
    /// Whether a look at what is around the path is no look at it.
    var isAside = false
  }

  /// Paths as keys and indexes from the root; those in `aside` matter only to who names them.
  package init(_ paths: [[Value]], aside: Set<Int> = []) {
    for (index, path) in paths.enumerated() {
      var at = 0
      for key in path { at = child(key, of: at) ?? addChild(key, of: at) }
      guard nodes[at].path == nil else { continue }
      nodes[at].path = index
      nodes[at].isAside = aside.contains(index)
    }
  }

  package var isEmpty: Bool { nodes.count == 1 && nodes[0].path == nil }

  private func child(_ key: Value, of node: Int) -> Int? {
    nodes[node].children.first { $0.key == key }?.node
  }

  private mutating func addChild(_ key: Value, of node: Int) -> Int {
    nodes.append(Node())
    nodes[node].children.append((key, nodes.count - 1))
    return nodes.count - 1
  }

  /// How much of a value was looked at.
  enum Extent {
    /// The value at the place, not what it holds.
    case itself
    /// Which members there are.
    case members
    /// Everything inside.
    case all
  }

  /// Adds the indexes of the paths that a look at a place depends on.
  func insert(_ path: [Value], _ extent: Extent, into found: inout Set<Int>) {
    var at = 0
    if let index = nodes[0].path { found.insert(index) }
    for key in path {
      guard let next = child(key, of: at) else { return }
      at = next
      if let index = nodes[at].path { found.insert(index) }
    }
    switch extent {
    case .itself: break
    case .members:
      for child in nodes[at].children where !nodes[child.node].isAside {
        if let index = nodes[child.node].path { found.insert(index) }
      }
    case .all: insertAll(below: at, into: &found)
    }
  }

  private func insertAll(below node: Int, into found: inout Set<Int>) {
    for child in nodes[node].children where !nodes[child.node].isAside {
      if let index = nodes[child.node].path { found.insert(index) }
      insertAll(below: child.node, into: &found)
    }
  }
}

/// Collects the unknown values that a result rests on: what its conditions read or found missing.
///
/// What is not there cannot change that something else was found; it matters where all that was
/// found is counted or compared, and where nothing was.
struct UnknownReads {
  let plan: Plan
  let paths: UnknownPaths
  private(set) var found: Set<Int> = []
  /// What was visited, by how much of it and by whether all that could be found mattered.
  private var seen: [Visit: Set<ObjectIdentifier>] = [:]

  private struct Visit: Hashable {
    let extent: UnknownPaths.Extent
    let needsAll: Bool
  }

  init(_ plan: Plan, _ paths: UnknownPaths) {
    self.plan = plan
    self.paths = paths
  }

  mutating func visit(_ derivation: Derivation) { visit(derivation, .itself, needsAll: false) }

  private mutating func isNew(
    _ object: AnyObject, _ extent: UnknownPaths.Extent, _ needsAll: Bool
  ) -> Bool {
    let visit = Visit(extent: extent, needsAll: needsAll)
    return seen[visit, default: []].insert(ObjectIdentifier(object)).inserted
  }

  private mutating func visit(
    _ derivation: Derivation, _ extent: UnknownPaths.Extent, needsAll: Bool
  ) {
    guard isNew(derivation, extent, needsAll) else { return }
    for condition in derivation.conditions { visit(condition, needsAll: needsAll) }
    visit(derivation.value.origin, extent, needsAll: needsAll)
    if !isSettled(derivation) { for failure in derivation.failures { visit(failure) } }
  }

  /// Whether the clause that holds decides, whatever the others would say: they say the same.
  private func isSettled(_ derivation: Derivation) -> Bool {
    guard let clause = derivation.clause else { return false }
    let rule = plan.rules[Int(clause.rule)]
    let isDefault = rule.fallback.map { plan.clauses[$0].range == clause.range } ?? false
    return rule.isConstant && !isDefault
  }

  private mutating func visit(_ condition: Condition, needsAll: Bool) {
    let operands = condition.operands
    switch plan.literals[condition.literal] {
    case .enumerate, .enumerateNode:
      for operand in operands {
        visit(operand, .itself, needsAll: needsAll)
        // Only an element of the input has others beside it in the input.
        guard needsAll, case .input? = operand.origin?.source else { continue }
        for place in operand.origin?.places ?? [] {
          if let parent = place.parent { paths.insert(parent.path, .members, into: &found) }
        }
      }
    case .every: for operand in operands { visit(operand.origin, .members, needsAll: true) }
    case .walk, .equal: for operand in operands { visit(operand, .all, needsAll: needsAll) }
    case .test, .bind, .match, .negation, .with, .fail:
      for operand in operands { visit(operand, .itself, needsAll: needsAll) }
    }
    for failure in condition.log { visit(failure) }
  }

  private mutating func visit(_ failure: Failure) {
    for operand in failure.operands {
      switch plan.literals[failure.literal] {
      case .enumerate, .enumerateNode, .every: visit(operand.origin, .members, needsAll: true)
      case .walk, .equal: visit(operand.origin, .all, needsAll: true)
      case .test, .bind, .match, .negation, .with, .fail:
        visit(operand.origin, .itself, needsAll: true)
      }
    }
    for condition in failure.before { visit(condition, needsAll: true) }
  }

  /// A text or number that was found is what it is, whatever else there could be beside it.
  private mutating func visit(
    _ operand: Traced, _ extent: UnknownPaths.Extent, needsAll: Bool
  ) {
    let isWhole = operand.value?.isScalar ?? false
    visit(operand.origin, isWhole ? .itself : extent, needsAll: needsAll && !isWhole)
  }

  private mutating func visit(
    _ origin: Origin?, _ extent: UnknownPaths.Extent, needsAll: Bool
  ) {
    guard let origin else { return }
    var extent = extent
    if case .builtin(let name, _) = origin.source { extent = Self.extent(of: name, needsAll) }
    for place in origin.places {
      let looked: UnknownPaths.Extent =
        switch place.part {
        // A key says nothing of its value.
        case .key: .itself
        // What is not there would be, if anything of it were.
        case .missing: .all
        case .value: extent
        }
      paths.insert(place.path, looked, into: &found)
    }
    switch origin.source {
    case .input: break
    case .builtin("object.get", _): break
    case .builtin(_, let operands):
      for operand in operands { visit(operand, extent, needsAll: needsAll) }
    case .found(let key): visit(key, .itself, needsAll: needsAll)
    case .derived(let derivation): visit(derivation, extent, needsAll: needsAll)
    case .built(let built):
      let needsAll = needsAll || extent != .itself
      guard isNew(built, extent, needsAll) else { return }
      for member in built.members { visit(member, extent, needsAll: needsAll) }
      for derivation in built.derivations {
        if let derivation { visit(derivation, .itself, needsAll: needsAll) }
      }
      if needsAll { for failure in built.log { visit(failure) } }
    case .failed(let log, _):
      guard isNew(origin, .itself, true) else { return }
      for failure in log { visit(failure) }
    }
  }

  /// How much a builtin looks at of its operands; one that was found needs no other.
  private static func extent(of builtin: String, _ needsAll: Bool) -> UnknownPaths.Extent {
    switch builtin {
    case "internal.member_2", "internal.member_3": needsAll ? .members : .itself
    case "count", "object.keys": .members
    case "object.get", "sprintf", "type_name", "is_array", "is_boolean", "is_null", "is_number",
      "is_object", "is_set", "is_string":
      .itself
    default: .all
    }
  }
}

extension Value {
  fileprivate var isScalar: Bool {
    switch self {
    case .null, .boolean, .number, .string: true
    case .array, .object, .set: false
    }
  }
}
