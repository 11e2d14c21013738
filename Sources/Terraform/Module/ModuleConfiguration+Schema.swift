import Documents

extension ModuleConfiguration {
  /// Which members of a `.tf.json` file are blocks.
  ///
  /// What a provider defines is not known here: its nested blocks are read as arguments, until
  /// `SchemaBlocks` tells them apart where there is a schema.
  static let schema: HCLBlockSchema = {
    let condition = HCLBlockSchema()
    let lifecycle = HCLBlockSchema(
      blocks: ["precondition": condition, "postcondition": condition],
      bareExpressions: ["ignore_changes", "replace_triggered_by"])
    let dynamic = HCLBlockSchema(
      labels: 1, blocks: ["content": HCLBlockSchema()], bareExpressions: ["iterator"])
    let resource = HCLBlockSchema(
      labels: 2,
      blocks: [
        "lifecycle": lifecycle, "provisioner": HCLBlockSchema(labels: 1),
        "connection": HCLBlockSchema(), "dynamic": dynamic,
      ], bareExpressions: ["depends_on", "provider"])
    let reference: Set<String> = ["from", "to"]
    return HCLBlockSchema(blocks: [
      "terraform": HCLBlockSchema(), "provider": HCLBlockSchema(labels: 1),
      "variable": HCLBlockSchema(
        labels: 1, blocks: ["validation": condition], bareExpressions: ["type"]),
      "output": HCLBlockSchema(
        labels: 1, blocks: ["precondition": condition], bareExpressions: ["depends_on"]),
      "locals": HCLBlockSchema(),
      "module": HCLBlockSchema(labels: 1, bareExpressions: ["depends_on", "providers"]),
      "resource": resource, "data": resource, "ephemeral": resource,
      "check": HCLBlockSchema(labels: 1, blocks: ["assert": condition, "data": resource]),
      "moved": HCLBlockSchema(bareExpressions: reference),
      "removed": HCLBlockSchema(
        blocks: ["lifecycle": HCLBlockSchema()], bareExpressions: reference),
      "import": HCLBlockSchema(bareExpressions: reference),
    ])
  }()
}
