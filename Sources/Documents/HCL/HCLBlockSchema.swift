/// Which members of a JSON object are blocks; all others are arguments.
package struct HCLBlockSchema: Sendable {
  /// How many levels of names stand between the block's type and its body.
  package let labels: Int
  /// *Shape*: by type.
  package let blocks: [String: HCLBlockSchema]
  /// The arguments whose strings are expressions, not templates.
  package let bareExpressions: Set<String>

  /// A schema of blocks with so many labels; a body without blocks unless some are named.
  package init(
    labels: Int = 0, blocks: [String: HCLBlockSchema] = [:], bareExpressions: Set<String> = []
  ) {
    self.labels = labels
    self.blocks = blocks
    self.bareExpressions = bareExpressions
  }
}
