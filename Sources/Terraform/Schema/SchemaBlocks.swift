import Diagnostics
import Documents

/// Makes nested blocks of the arguments of JSON files that a provider's schema calls blocks.
///
/// In JSON both look alike, so that Terraform decides by the schema, too.
struct SchemaBlocks {
  private let schema: ProviderSchema

  init(_ schema: ProviderSchema) { self.schema = schema }

  /// A body with its blocks told apart, at any depth; a body of the native syntax stays the same.
  func body(_ body: HCLBody, _ shape: SchemaBody) -> HCLBody {
    var result = HCLBody(range: body.range)
    for attribute in body.attributes {
      if let blocks = blocks(attribute, shape) {
        result.blocks += blocks
      } else {
        result.attributes.append(attribute)
      }
    }
    result.blocks += body.blocks.map { block in
      guard block.type == "dynamic", let label = block.labels.first else {
        return nested(block, block.type, shape)
      }
      var generator = block.body
      generator.blocks = generator.blocks.map { content in
        content.type == "content" ? nested(content, label.text, shape) : content
      }
      return block.with(generator)
    }
    return result
  }

  private func nested(_ block: HCLBlock, _ type: String, _ shape: SchemaBody) -> HCLBlock {
    guard let inner = shape.blocks[type].flatMap({ schema.shape($0.shape) }) else { return block }
    return block.with(body(block.body, inner))
  }

  /// The blocks that an argument of a JSON file stands for; *nil when* it is an argument.
  private func blocks(_ attribute: HCLAttribute, _ shape: SchemaBody) -> [HCLBlock]? {
    // JSON has no equals sign.
    guard attribute.equalsRange == attribute.nameRange,
      let inner = shape.blocks[attribute.name].flatMap({ schema.shape($0.shape) })
    else { return nil }
    let values: [HCLExpression]
    switch attribute.value.kind {
    case .null: values = []
    case .object: values = [attribute.value]
    case .tuple(let elements): values = elements
    default: return nil
    }
    var blocks: [HCLBlock] = []
    for value in values {
      guard let body = Self.body(value) else { return nil }
      let range = value.range
      blocks.append(
        HCLBlock(
          type: attribute.name, typeRange: attribute.nameRange, labels: [],
          openBrace: SourceRange(file: range.file, start: range.start, end: range.start + 1),
          closeBrace: SourceRange(file: range.file, start: range.end - 1, end: range.end),
          body: self.body(body, inner)))
    }
    return blocks
  }

  /// The members of an object as arguments; *nil when* it is none or a name is a template.
  private static func body(_ value: HCLExpression) -> HCLBody? {
    guard case .object(let items) = value.kind else { return nil }
    var body = HCLBody(range: value.range)
    for item in items {
      guard case .string(let name) = item.key.kind else { return nil }
      if name == "//" || body.attribute(name) != nil { continue }
      let place = item.key.range
      body.attributes.append(
        HCLAttribute(
          name: name, nameRange: place, equalsRange: place, value: item.value,
          range: place.union(item.value.range)))
    }
    return body
  }
}
