import Diagnostics
import Documents

/// Gives what a resource is configured with the types that its provider's schema says.
struct SchemaConversion {
  let schema: ProviderSchema
  private let fit: SchemaFit

  /// *nil when* the schema does not fit.
  init?(_ schema: ProviderSchema, _ fit: SchemaFit) {
    guard fit != .none else { return nil }
    self.schema = schema
    self.fit = fit
  }

  /// An object of `BodyReader` with every argument converted, at any depth.
  ///
  /// What does not fit stays as it is, for the schema check to report. Nested blocks stay lists.
  func converted(_ body: Value, _ shape: SchemaBody) -> Value {
    guard let members = body.members, !members.isEmpty else { return body }
    let all = members.map { member in
      Value.Member(
        member.key, converted(member.value, member.key, shape), keyRange: member.keyRange)
    }
    return .object(all, body.origin)
  }

  private func converted(_ value: Value, _ name: String, _ shape: SchemaBody) -> Value {
    if let type = shape.arguments[name]?.type { return value.fitted(to: type) ?? value }
    guard let block = shape.blocks[name], let inner = schema.shape(block.shape),
      let elements = value.elements
    else { return value }
    return .tuple(elements.map { converted($0, inner) }, value.origin)
  }

  /// What other expressions know of a resource: its arguments, and that it has more attributes,
  /// whose types the schema tells if it is surely that of the provider.
  func opened(_ body: Value, _ shape: SchemaBody, _ origin: Origin) -> Value {
    guard let members = body.members else { return body }
    let opened = members.filter { !$0.value.isNull }.map { member in
      guard let block = shape.blocks[member.key], let inner = schema.shape(block.shape),
        let elements = member.value.elements
      else { return member }
      let list = Value.tuple(elements.map { self.opened($0, inner, origin) }, member.value.origin)
      return Value.Member(member.key, list, keyRange: member.keyRange)
    }
    // A newer version may have given an attribute another type, which others use rightly.
    return .open(opened, expecting: fit == .all ? shape.attributeTypes : [:], origin)
  }
}
