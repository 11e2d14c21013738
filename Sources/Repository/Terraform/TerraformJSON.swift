import Documents
import Terraform
import Text

/// Writes evaluated values as JSON, and notes the paths of those that are unknown.
struct TerraformJSON {
  private(set) var text = ""
  var unknowns: [TerraformDocument.Unknown] = []
  private var path: [PathElement] = []
  private var needsComma = false

  mutating func object(_ body: (inout TerraformJSON) -> Void) {
    text += "{"
    needsComma = false
    body(&self)
    text += "}"
    needsComma = true
  }

  mutating func member(_ key: String, _ body: (inout TerraformJSON) -> Void) {
    if needsComma { text += "," }
    text += JSONText.quoted(key) + ":"
    path.append(.key(key))
    body(&self)
    path.removeLast()
    needsComma = true
  }

  mutating func array<Element>(
    _ elements: [Element], _ body: (inout TerraformJSON, Element) -> Void
  ) {
    text += "["
    for (index, element) in elements.enumerated() {
      if index > 0 { text += "," }
      path.append(.index(index))
      body(&self, element)
      path.removeLast()
    }
    text += "]"
    needsComma = true
  }

  /// An instance: what is configured, and what it is called.
  mutating func write(_ instance: ResourceInstance) {
    object { writer in
      writer.members(instance.values)
      writer.member("_address") { $0.text += JSONText.quoted(instance.address) }
      if let key = instance.indexKey, key.isKnown {
        writer.member("_index_key") { $0.write(key) }
      }
      if let module = instance.moduleAddress {
        writer.member("_module_address") { $0.text += JSONText.quoted(module) }
      }
    }
  }

  /// A block that is no resource: what is configured, and the module that it is in.
  mutating func write(_ block: EvaluatedBlock) {
    object { writer in
      writer.members(block.values)
      if let module = block.moduleAddress {
        writer.member("_module_address") { $0.text += JSONText.quoted(module) }
      }
    }
  }

  private mutating func members(_ value: Value) {
    for member in value.members ?? [] {
      switch member.value.content {
      // What is null is not set.
      case .null: continue
      case .unknown: note(member.value, path + [.key(member.key)])
      default: self.member(member.key) { $0.write(member.value) }
      }
    }
  }

  private mutating func note(_ value: Value, _ path: [PathElement]) {
    unknowns.append(
      TerraformDocument.Unknown(
        path: Documents.Path(path), causes: value.origin?.unknowns ?? []))
  }

  private mutating func write(_ value: Value) {
    switch value.content {
    case .null: text += "null"
    // Left out it would give the elements behind it other indexes.
    case .unknown:
      note(value, path)
      text += "null"
    case .bool(let flag): text += flag ? "true" : "false"
    case .number(let number): text += number.text
    case .string(let string): text += JSONText.quoted(string)
    case .elements(let elements): array(elements) { $0.write($1) }
    case .members: object { $0.members(value) }
    }
  }
}
