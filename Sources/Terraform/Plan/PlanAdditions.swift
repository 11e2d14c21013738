import Documents
import Text

extension Value {
  /// The values of a managed resource without what other resources add to it, and with what a plan
  /// does not say.
  func completed(type: String, _ body: PlanBody, before: Node?) -> Value {
    guard let members else { return self }
    let kept = members.compactMap { member -> Member? in
      guard let owners = Self.mirrors[type]?[member.key], case .expressions(let set) = body,
        set[member.key] == nil, let old = before?[member.key], !old.isNull
      else { return member }
      // A dynamic block may have made it, unless the resource says that it has none.
      if owners.contains(where: { set[$0] != nil }) { return nil }
      let cause = "whether \(type) sets \(member.key), which a plan does not say"
      return Member(member.key, .unknown(.any, origin: Origin(nil, unknown: cause)))
    }
    let lifecycle: Value = .unknown(
      .any, origin: Origin(nil, unknown: "lifecycle, which a plan does not say"))
    return .object(kept + [Member("lifecycle", lifecycle)], origin)
  }

  /// Blocks that show other resources of an existing one, and arguments that rule them out.
  ///
  /// *Source*: hashicorp/google 6.50.0, google_container_cluster: `node_pool` and `node_config` are
  /// computed, from the pools that other resources manage too.
  private static let mirrors: [String: [String: [String]]] = [
    "google_container_cluster": [
      "node_pool": ["initial_node_count", "remove_default_node_pool", "enable_autopilot"],
      "node_config": ["remove_default_node_pool", "enable_autopilot"],
    ]
  ]
}
