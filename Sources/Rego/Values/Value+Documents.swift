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
  /// Above so many members, sorting at the end beats inserting in order.
  private static let insertionLimit = 32

  /// The members of a mapping; keys are strings, of equal ones the last one's value stays.
  convenience init(of node: Node) {
    let count = node.count
    guard count <= ObjectValue.insertionLimit else {
      self.init(node.members.map { (key: .string($0.key), value: Value($0.value)) })
      return
    }
    var names: [String] = []
    var keys: [Value] = []
    var values: [Value] = []
    names.reserveCapacity(count)
    keys.reserveCapacity(count)
    values.reserveCapacity(count)
    for member in node.members {
      let value = Value(member.value)
      var place = names.count
      var order = 1
      while place > 0 {
        order = names[place - 1].compareUTF8(to: member.key)
        if order <= 0 { break }
        place -= 1
      }
      if place > 0, order == 0 {
        values[place - 1] = value
        continue
      }
      if place == names.count {
        names.append(member.key)
        keys.append(.string(member.key))
        values.append(value)
      } else {
        names.insert(member.key, at: place)
        keys.insert(.string(member.key), at: place)
        values.insert(value, at: place)
      }
    }
    self.init(sortedKeys: keys, values: values)
  }
}
