import Documents
import Terraform

/// A value as a plan in JSON shows it: what is known of it, and where it is not.
enum PlannedValue {
  /// The known parts; unknown elements are null and unknown attributes are left out.
  static func after(_ value: Value) -> String {
    guard value.isKnown else { return "null" }
    // The sign of zero, which text and JSON show, is lost on the way into a plan.
    if value.number?.sign == 0 { return "0" }
    if let elements = value.elements {
      return "[" + elements.map(after).joined(separator: ",") + "]"
    }
    if let members = value.members {
      let known = members.filter { $0.value.isKnown }
      return "{"
        + known.map { "\(Value.string($0.key).json):\(after($0.value))" }
        .joined(separator: ",") + "}"
    }
    return value.json
  }

  /// Where the value is unknown, as `after_unknown` says it.
  static func unknown(_ value: Value) -> String {
    guard value.isKnown else { return "true" }
    if let elements = value.elements {
      return "[" + elements.map(unknown).joined(separator: ",") + "]"
    }
    if let members = value.members {
      let parts = members.map { ($0.key, unknown($0.value)) }.filter { $0.1 != "false" }
      return "{" + parts.map { "\(Value.string($0.0).json):\($0.1)" }.joined(separator: ",") + "}"
    }
    return "false"
  }
}
