import Documents
import Text

/// What Terraform writes as JSON: a plan, or a state, which is no plan.
///
/// *Source*: Terraform, "JSON Output Format", format version 1.2.
package enum PlanFile: Sendable {
  case plan
  case state

  /// The format versions that are read begin with this number.
  static let majorVersion = "1"

  /// *nil when* the value is neither of both.
  package init?(_ root: Node) {
    guard root.kind == .object, root["terraform_version"] != nil else { return nil }
    if root["format_version"] != nil {
      if root["planned_values"] != nil || root["resource_changes"] != nil {
        self = .plan
        return
      }
      guard root["values"] != nil else { return nil }
      self = .state
      return
    }
    // The file that Terraform itself keeps.
    guard root["lineage"] != nil, root["serial"] != nil else { return nil }
    self = .state
  }
}
