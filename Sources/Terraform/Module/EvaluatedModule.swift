import Diagnostics
import Documents

/// How a resource is declared.
package enum ResourceMode: String, Sendable {
  case managed
  case data
  case ephemeral
}

/// A root module and its children after evaluation.
package struct EvaluatedModule: Sendable {
  /// *Shape*: the root's first, then each child module's, in the order of writing.
  package var resources: [EvaluatedResource]
  /// *Shape*: the root's outputs in the order of writing.
  package var outputs: [(name: String, value: Value, place: SourceRange)]
  /// *Shape*: like `resources`: the `terraform`, `provider` and `module` blocks.
  package var settings: [EvaluatedBlock]
}

/// A block that is no resource, with what its arguments are.
package struct EvaluatedBlock: Sendable {
  /// `terraform`, `provider` or `module`.
  package let type: String
  /// The block's labels.
  package let labels: [String]
  /// *nil when* it is the root module's.
  package let moduleAddress: String?
  /// The block as it is written, override files included.
  package let block: HCLBlock
  /// The type and the labels of the block.
  package let header: SourceRange
  /// The whole block.
  package let range: SourceRange
  /// An object as that of a resource; what cannot be evaluated there is unknown.
  package let values: Value
}

/// A resource block with its instances, once for each instance of its module; of a plan an instance
/// alone.
package struct EvaluatedResource: Sendable {
  package let mode: ResourceMode
  package let type: String
  package let name: String
  /// *Shape*: `module.a["x"].module.b`; *nil when* it is the root module's.
  package let moduleAddress: String?
  /// The block as it is written, override files included; *nil when* it comes from a plan.
  package let block: HCLBlock?
  /// The type and the labels of the block; in a plan the address.
  package let header: SourceRange
  /// The whole block; in a plan the object of the instance.
  package let range: SourceRange
  /// *Shape*: in the order of their keys; one where it comes from a plan.
  package let instances: [ResourceInstance]
}

/// One instance of a resource.
package struct ResourceInstance: Sendable {
  /// *Shape*: `module.a.google_x.y["key"]`; `[*]` where the keys are unknown.
  package let address: String
  /// A number or string; unknown where the keys are; *nil when* there is only one instance.
  package let indexKey: Value?
  /// *nil when* it is the root module's.
  package let moduleAddress: String?
  /// An object of the arguments, and of a list of objects for each type of nested blocks.
  package let values: Value
}
