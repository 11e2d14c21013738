import Diagnostics

/// One `# METADATA` block.
///
/// *Source*: OPA, "Annotations".
package struct Annotation: Sendable {
  package enum Scope: String, Sendable {
    case rule, document, package, subpackages
  }

  package var scope: Scope
  package var title: String?
  package var description: String?
  package var entrypoint: Bool
  /// *Shape*: each `related_resources` entry as reference and optional description.
  package var relatedResources: [RelatedResource]
  /// All keys as written, the ones above included; what `rego.metadata` answers.
  package var value: Value
  /// The comment block.
  package var range: SourceRange
  /// The index in `Module.rules` of the rule it stands before; *nil when* at the package.
  package var ruleIndex: Int?

  package struct RelatedResource: Sendable {
    package var reference: String
    package var description: String?
  }
}
