import Diagnostics
import Documents
import Text

/// Makes the values of one instance of a resource: what its block sets, as the plan knows it.
///
/// What the block does not set is left out, whatever a provider put there, so that a policy sees
/// what it would see of the files. A list of objects that no expression explains stays: a dynamic
/// block made it, or the provider found it.
struct PlanValues {
  let configuration: PlanConfiguration
  let module: ModuleAddress
  /// What `for_each` of the resource refers to.
  let each: [String]
  /// The instance's whole address.
  let address: String

  /// An object of the arguments, and of a list of objects for each type of nested blocks.
  func object(_ part: PlanPart, _ body: PlanBody) -> Value {
    var members: [Value.Member] = []
    var missing = body.names
    for (key, keyRange, part) in part.members {
      missing.remove(key)
      if let value = member(key, part, body) {
        members.append(Value.Member(key.normalizedNFC, value, keyRange: keyRange))
      }
    }
    // A whole plan has every argument among its values or among what is unknown.
    for key in missing {
      let origin = Origin(nil, unknown: "\(key), which is not in the plan")
      members.append(Value.Member(key.normalizedNFC, .unknown(.any, origin: origin)))
    }
    return .object(members, part.node.map { Origin($0.range) })
  }

  /// *nil when* the body does not set the name.
  private func member(_ key: String, _ part: PlanPart, _ body: PlanBody) -> Value? {
    switch body {
    case .open: return open(part)
    case .constant(let written):
      guard let value = written[key], !value.isNull, value.kind != .array || value.count > 0 else {
        return nil
      }
      return argument(part, references: [], constant: value)
    case .expressions(let expressions):
      switch expressions[key] {
      case nil: return part.isBlockList ? open(part) : nil
      case .argument(let references, let constant):
        if key.hasUTF8Suffix("_wo"), part.node?.isNull ?? true, constant?.isNull != true {
          return .unknown(.any, origin: Origin(nil, unknown: "\(key), which a plan does not hold"))
        }
        return argument(part, references: references, constant: constant)
      case .blocks(let blocks): return self.blocks(part, blocks)
      case .block(let expressions):
        if let hidden = hidden(part, []) { return hidden }
        guard part.node?.kind == .object else { return nil }
        return .tuple([object(part, PlanBody(expressions: expressions))])
      }
    }
  }

  /// The value of which nobody can say whether it was set.
  private func open(_ part: PlanPart) -> Value? {
    if let hidden = hidden(part, []) { return hidden }
    guard let node = part.node, !node.isNull else { return nil }
    if node.kind == .array {
      if node.count == 0 { return nil }
      if part.isBlockList { return .tuple(part.elements.map { object($0, .open) }, origin(node)) }
    }
    return value(part, [])
  }

  private func blocks(_ part: PlanPart, _ blocks: [Node]) -> Value? {
    if let hidden = hidden(part, []) { return hidden }
    guard let node = part.node, node.kind == .array else { return nil }
    let elements = part.elements
    let bodies = PlanBody.matched(elements, with: blocks)
    return .tuple(
      zip(elements, bodies).map { element, body in
        element.node?.kind == .object ? object(element, body) : value(element, []) ?? .null()
      }, origin(node))
  }

  private func argument(_ part: PlanPart, references: [String], constant: Node?) -> Value? {
    let causes = configuration.causes(of: references, each: each, in: module)
    // A provider decides what is unknown although everything that it is made from is known.
    let isDecided = causes.isEmpty && (!references.isEmpty || constant != nil)
    if isDecided, part.unknown.isWhole, !part.secret.isWhole { return nil }
    if part.isBlockList, !part.unknown.isWhole, !part.secret.isWhole, let node = part.node {
      let written = constant.flatMap { $0.kind == .array && $0.count == node.count ? $0 : nil }
      let bodies = written.map { $0.elements.map { PlanBody(constant: $0) } }
      let elements = part.elements.enumerated().map { index, element in
        object(isDecided ? element.withoutUnknown : element, bodies?[index] ?? .open)
      }
      return .tuple(elements, origin(node))
    }
    return value(part, causes)
  }

  // MARK: - Values as they are

  private func value(_ part: PlanPart, _ causes: [String]) -> Value? {
    if let hidden = hidden(part, causes) { return hidden }
    guard let node = part.node else { return nil }
    switch node.kind {
    case .null: return .null(.any, origin(node))
    case .array:
      return .tuple(part.elements.map { value($0, causes) ?? .null() }, origin(node))
    case .object:
      let members = part.members.compactMap { key, keyRange, part in
        value(part, causes).map { Value.Member(key.normalizedNFC, $0, keyRange: keyRange) }
      }
      return .object(members, origin(node))
    case .boolean, .number, .string: return Value(json: node).from(origin(node))
    }
  }

  private func origin(_ node: Node) -> Origin { Origin(node.range) }

  /// The unknown value that stands for what is not known yet, or for what nobody should read.
  private func hidden(_ part: PlanPart, _ causes: [String]) -> Value? {
    if part.secret.isWhole, part.node.map({ !$0.isNull }) ?? part.unknown.isWhole {
      return .unknown(
        .any, origin: Origin(part.node?.range, unknown: "a sensitive value of \(address)"))
    }
    guard part.unknown.isWhole || part.node == nil && part.unknown.isAnywhere else { return nil }
    let causes = (causes.isEmpty ? [address] : causes).map { Origin(nil, unknown: $0) }
    return .unknown(.any, origin: Origin(nil, causes: causes))
  }
}

extension PlanPart {
  /// The same part, of which everything that is left out is taken for not set.
  fileprivate var withoutUnknown: PlanPart {
    PlanPart(node: node, unknown: PlanMarks(nil), secret: secret)
  }
}
