import Documents
import Text

extension Value {
  /// The value of a document's node; places stay in the document.
  ///
  /// *Complexity*: n log n in an object's unsorted members; nesting is bounded by the document.
  package init(_ node: Node) {
    switch node.kind {
    case .string: self = .string(node.text)
    case .number: self = node.number.map(Value.number) ?? .string(node.text)
    case .boolean: self = .boolean(node.boolean ?? false)
    case .null: self = .null
    case .array: self = .array(ArrayValue(of: node))
    case .object: self = .object(ObjectValue(of: node))
    }
  }
}

extension ArrayValue {
  /// The elements of a list.
  convenience init(of node: Node) {
    var elements: [Value] = []
    elements.reserveCapacity(node.count)
    for element in node.elements { elements.append(Value(element)) }
    self.init(elements)
  }
}

extension ObjectValue {
  /// The members of a mapping; keys are strings.
  convenience init(of node: Node) {
    var members: [(key: Value, value: Value)] = []
    members.reserveCapacity(node.count)
    for member in node.members {
      members.append((.string(member.key), Value(member.value)))
    }
    self.init(members)
  }
}
