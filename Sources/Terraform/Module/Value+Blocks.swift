import Documents

extension Value {
  /// The object with an empty list for each type of nested blocks that a body writes and that made
  /// none, at any depth: what a reference to them gives.
  func withEmptyBlocks(of bodies: [HCLBody]) -> Value {
    guard let members else { return self }
    var nested: [String: [HCLBody]] = [:]
    for block in bodies.flatMap(\.blocks) {
      if block.type == "dynamic", let label = block.labels.first {
        nested[label.text, default: []] += block.body.blocks("content").map(\.body)
      } else if block.labels.isEmpty, !BodyReader.resourceArguments.contains(block.type) {
        nested[block.type, default: []].append(block.body)
      }
    }
    guard !nested.isEmpty else { return self }
    var result = members.map { member in
      guard let inner = nested[member.key], let elements = member.value.elements else {
        return member
      }
      let list = Value.tuple(elements.map { $0.withEmptyBlocks(of: inner) }, member.value.origin)
      return Member(member.key, list, keyRange: member.keyRange)
    }
    for name in nested.keys where self[name] == nil { result.append(Member(name, .tuple([]))) }
    return .object(result, origin)
  }
}
