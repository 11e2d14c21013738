import Rego
import Text

/// Policies that were compiled together, with the facts that their rules read.
struct PolicyProgram: Sendable {
  let plan: Plan
  let policies: [Policy]
  /// *Shape*: the name below `data`, and the document.
  let facts: [(name: String, value: Value)]
  /// The rules that report, by policy id; found once, because every document asks for them.
  private let reporting: [String: [(name: String, rule: RuleID)]]

  init(plan: Plan, policies: [Policy], facts: [(name: String, value: Value)]) {
    self.plan = plan
    self.policies = policies
    self.facts = facts
    var reporting: [String: [(name: String, rule: RuleID)]] = [:]
    for policy in policies {
      reporting[policy.id] = policy.rules.compactMap { name in
        plan.rule(at: policy.packagePath + [name]).map { (name, $0) }
      }
    }
    self.reporting = reporting
  }

  func has(_ policy: Policy) -> Bool { reporting[policy.id] != nil }

  /// The rules of a policy that report; none for a policy of another program.
  func rules(of policy: Policy) -> [(name: String, rule: RuleID)] {
    reporting[policy.id] ?? []
  }

  /// One policy of several files: modules of one package report under one id.
  static func merged(_ policies: [Policy]) -> [Policy] {
    var merged: [Policy] = []
    for policy in policies {
      guard let index = merged.firstIndex(where: { $0.id.isSameUTF8(as: policy.id) }) else {
        merged.append(policy)
        continue
      }
      let known = merged[index]
      let rules = known.rules + policy.rules.filter { !known.rules.contains($0) }
      merged[index] = Policy(
        id: known.id, area: known.area, title: known.title, description: known.description,
        severity: known.severity, kinds: known.kinds, scope: known.scope, mentions: known.mentions,
        remediation: known.remediation, relatedResources: known.relatedResources,
        origin: known.origin, parameters: known.parameters, namespace: known.namespace,
        rules: rules)
    }
    return merged
  }

  /// What stands below `data`: facts, the user's parameters, facts of the repository.
  func base(_ inputs: PolicyInputs) -> Value {
    var members: [(key: Value, value: Value)] = facts.map { (.string($0.name), $0.value) }
    let parameters = inputs.parameters.map {
      (key: Value.string($0.policy), value: Value($0.values))
    }
    members.append((.string("parameters"), .object(ObjectValue(parameters))))
    if let cost = inputs.cost { members.append((.string("cost"), Value(cost))) }
    let images = inputs.kustomizeImages.map { (key: Value.string($0), value: Value.boolean(true)) }
    members.append(
      (.string("repository"), .object(["kustomize_images": .object(ObjectValue(images))])))
    return .object(ObjectValue(members))
  }
}
