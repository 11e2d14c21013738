import Diagnostics
import Documents
import Text

/// Which parts of a value something is said of, as `after_unknown` and `sensitive_values` do: true
/// for a whole part, and objects and lists on the way there.
struct PlanMarks {
  /// Whether the whole value is marked.
  let isWhole: Bool
  private let members: [String: [Node]]
  private let lists: [[Node]]

  /// The marks that at least one of several trees has.
  init(_ nodes: [Node]) {
    var isWhole = false
    var members: [String: [Node]] = [:]
    var lists: [[Node]] = []
    for node in nodes {
      switch node.kind {
      case .boolean: isWhole = isWhole || node.boolean == true
      case .object:
        for member in node.members { members[member.key, default: []] += [member.value] }
      case .array: lists.append(Array(node.elements))
      case .null, .number, .string: continue
      }
    }
    self.isWhole = isWhole
    self.members = members
    self.lists = lists
  }

  init(_ node: Node?) { self.init(node.map { [$0] } ?? []) }

  /// The names that marks are below.
  ///
  /// *Shape*: sorted.
  var keys: [String] { members.keys.sorted { $0.compareUTF8(to: $1) < 0 } }

  /// The marks of a member; those of all parts where the whole is marked.
  func member(_ key: String) -> PlanMarks { isWhole ? self : PlanMarks(members[key] ?? []) }

  /// The marks of an element; those of all parts where the whole is marked.
  func element(_ index: Int) -> PlanMarks {
    isWhole
      ? self : PlanMarks(lists.compactMap { $0.indices.contains(index) ? $0[index] : nil })
  }

  /// Whether any part is marked.
  var isAnywhere: Bool {
    isWhole || members.values.joined().contains { PlanMarks($0).isAnywhere }
      || lists.joined().contains { PlanMarks($0).isAnywhere }
  }
}

/// A value of a plan with what is said of its parts.
struct PlanPart {
  /// *nil when* the plan leaves it out, as it does with what is unknown.
  let node: Node?
  let unknown: PlanMarks
  let secret: PlanMarks

  /// The elements of a list.
  var elements: [PlanPart] {
    guard let node else { return [] }
    return node.elements.enumerated().map { index, element in
      PlanPart(node: element, unknown: unknown.element(index), secret: secret.element(index))
    }
  }

  /// The members of an object, then those that are unknown and left out.
  var members: [(key: String, keyRange: SourceRange?, part: PlanPart)] {
    var seen: Set<String> = []
    var result: [(key: String, keyRange: SourceRange?, part: PlanPart)] = []
    for member in node.map({ Array($0.members) }) ?? [] {
      seen.insert(member.key)
      result.append((member.key, member.keyRange, part(member.key, member.value)))
    }
    for key in unknown.keys where !seen.contains(key) {
      result.append((key, nil, part(key, nil)))
    }
    return result
  }

  private func part(_ key: String, _ node: Node?) -> PlanPart {
    PlanPart(node: node, unknown: unknown.member(key), secret: secret.member(key))
  }

  /// Whether it is a list of objects, as nested blocks are.
  var isBlockList: Bool {
    guard let node, node.kind == .array, node.count > 0 else { return false }
    return node.elements.allSatisfy { $0.kind == .object }
  }
}
