import Diagnostics
import Documents
import Text

extension SchemaValidator {
  mutating func checkProperties(
    _ rules: PropertyRules, _ compiled: CompiledSchema, _ node: Node,
    _ evaluated: inout Evaluated
  ) -> Bool {
    guard node.kind == .object else { return true }
    var isValid = true
    for (ordinal, member) in node.members.enumerated() {
      var isKnown = false
      if let target = rules.named[Bytewise(member.key)] {
        isKnown = true
        if !evaluate(target, member.value) { isValid = false }
      }
      for (expression, target) in rules.patterns where expression.matches(member.key) {
        isKnown = true
        if !evaluate(target, member.value) { isValid = false }
      }
      if !isKnown, let additional = rules.additional {
        isKnown = true
        if schema.schemas[additional].constant == false {
          let known = allowedNames(rules)
          report(.unknownProperty(member, known: known), node)
          isValid = false
        } else if !evaluate(additional, member.value) {
          isValid = false
        }
      }
      if isKnown, schema.tracksEvaluation { evaluated.members.insert(ordinal) }
      if !isValid, !collects { return false }
    }
    return isValid
  }

  /// The named members that are not forbidden by name.
  private func allowedNames(_ rules: PropertyRules) -> [String] {
    rules.names.filter { name in
      rules.named[Bytewise(name)].map { schema.schemas[$0].constant != false } ?? false
    }
  }

  mutating func checkNames(_ target: Int, _ node: Node) -> Bool {
    guard node.kind == .object else { return true }
    var isValid = true
    for member in node.members where !matches(target, member.keyNode) {
      isValid = false
      guard collects else { return false }
      errors += complaints(target, member.keyNode)
    }
    return isValid
  }

  mutating func checkUnevaluatedProperties(
    _ target: Int, _ compiled: CompiledSchema, _ node: Node, _ evaluated: inout Evaluated
  ) -> Bool {
    guard node.kind == .object, !evaluated.allMembers else { return true }
    var isValid = true
    for (ordinal, member) in node.members.enumerated()
    where !evaluated.members.contains(ordinal) {
      if schema.schemas[target].constant == false {
        let known = compiled.node["properties"].map { $0.members.map(\.key) } ?? []
        report(.unknownProperty(member, known: known), node)
        isValid = false
      } else if !evaluate(target, member.value) {
        isValid = false
      }
    }
    evaluated.allMembers = true
    return isValid
  }
}

extension SchemaValidator {
  mutating func checkItems(
    _ prefix: [Int], _ rest: Int?, _ node: Node, _ evaluated: inout Evaluated
  ) -> Bool {
    guard node.kind == .array else { return true }
    var isValid = true
    for (place, element) in node.elements.enumerated() {
      if place < prefix.count {
        if !evaluate(prefix[place], element) { isValid = false }
      } else if let rest {
        if !evaluate(rest, element) { isValid = false }
      } else {
        break
      }
      if !isValid, !collects { return false }
    }
    if schema.tracksEvaluation {
      if rest != nil { evaluated.allItems = true }
      evaluated.items.formUnion(0..<prefix.count)
    }
    return isValid
  }

  mutating func checkContains(
    _ target: Int, _ minimum: Int, _ maximum: Int?, _ marks: Bool, _ node: Node,
    _ evaluated: inout Evaluated
  ) -> Bool {
    guard node.kind == .array else { return true }
    var count = 0
    for (place, element) in node.elements.enumerated() where matches(target, element) {
      count += 1
      if marks, schema.tracksEvaluation { evaluated.items.insert(place) }
    }
    if count < minimum || count > maximum ?? .max {
      report(.contains(found: count, minimum: minimum, maximum: maximum), node)
      return false
    }
    return true
  }

  mutating func checkUnevaluatedItems(
    _ target: Int, _ node: Node, _ evaluated: inout Evaluated
  ) -> Bool {
    guard node.kind == .array, !evaluated.allItems else { return true }
    var isValid = true
    for (place, element) in node.elements.enumerated() where !evaluated.items.contains(place) {
      if !evaluate(target, element) { isValid = false }
    }
    evaluated.allItems = true
    return isValid
  }
}
