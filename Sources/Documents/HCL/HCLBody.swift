import Diagnostics

/// A parsed HCL file: its outermost body and its comments.
package struct HCLFile: Sendable {
  /// The file that all ranges point into.
  package let source: SourceFile
  /// Everything outside of blocks.
  package let body: HCLBody
  /// *Shape*: sorted by offset.
  package let comments: [Comment]
}

/// The arguments and blocks between braces, or of a whole file.
package struct HCLBody: Sendable {
  /// *Shape*: in the order of writing; of a repeated name only the first.
  package var attributes: [HCLAttribute]
  /// *Shape*: in the order of writing.
  package var blocks: [HCLBlock]
  /// From the opening brace to the closing one, or the whole file.
  package var range: SourceRange

  /// A body at a range, empty unless given something.
  package init(
    attributes: [HCLAttribute] = [], blocks: [HCLBlock] = [], range: SourceRange
  ) {
    self.attributes = attributes
    self.blocks = blocks
    self.range = range
  }

  /// The argument `name`; *nil when* it is not set.
  package func attribute(_ name: String) -> HCLAttribute? {
    attributes.first { $0.name == name }
  }

  /// The blocks of a type, in the order of writing.
  package func blocks(_ type: String) -> [HCLBlock] {
    blocks.filter { $0.type == type }
  }
}

/// An argument: `name = value`.
package struct HCLAttribute: Sendable {
  package let name: String
  package let nameRange: SourceRange
  package let equalsRange: SourceRange
  package let value: HCLExpression
  /// From the name to the end of the value.
  package let range: SourceRange

  /// An argument with all its places.
  package init(
    name: String, nameRange: SourceRange, equalsRange: SourceRange, value: HCLExpression,
    range: SourceRange
  ) {
    self.name = name
    self.nameRange = nameRange
    self.equalsRange = equalsRange
    self.value = value
    self.range = range
  }
}

/// A block: `type "label" { … }`.
package struct HCLBlock: Sendable {
  package let type: String
  package let typeRange: SourceRange
  package let labels: [HCLLabel]
  /// The `{`; the type's range if there is none.
  package let openBrace: SourceRange
  /// The `}`; where reading stopped if there is none.
  package let closeBrace: SourceRange
  package let body: HCLBody

  /// A block with all its places.
  package init(
    type: String, typeRange: SourceRange, labels: [HCLLabel], openBrace: SourceRange,
    closeBrace: SourceRange, body: HCLBody
  ) {
    self.type = type
    self.typeRange = typeRange
    self.labels = labels
    self.openBrace = openBrace
    self.closeBrace = closeBrace
    self.body = body
  }

  /// This block with another body.
  package func with(_ body: HCLBody) -> HCLBlock {
    HCLBlock(
      type: type, typeRange: typeRange, labels: labels, openBrace: openBrace,
      closeBrace: closeBrace, body: body)
  }

  /// The type and the labels.
  package var headerRange: SourceRange {
    labels.last.map { typeRange.union($0.range) } ?? typeRange
  }

  /// From the type to the closing brace.
  package var range: SourceRange { headerRange.union(closeBrace) }

  /// This block with the arguments and nested blocks of another in place of its own of that name.
  ///
  /// Nested blocks of the types in `merged` are overridden themselves, one by one.
  package func overridden(by other: HCLBlock, merging merged: Set<String> = []) -> HCLBlock {
    let names = Set(other.body.attributes.map(\.name))
    var body = self.body
    body.attributes = body.attributes.filter { !names.contains($0.name) } + other.body.attributes
    var types = Set(other.body.blocks.map(\.type))
    for type in merged {
      guard let own = body.blocks(type).first, let new = other.body.blocks(type).first,
        let place = body.blocks.firstIndex(where: { $0.type == type })
      else { continue }
      body.blocks[place] = own.overridden(by: new)
      types.remove(type)
    }
    body.blocks = body.blocks.filter { !types.contains($0.type) }
    body.blocks += other.body.blocks.filter { types.contains($0.type) }
    return with(body)
  }
}

/// A label of a block.
package struct HCLLabel: Sendable {
  package let text: String
  /// The label's bytes, quotes included.
  package let range: SourceRange
}
