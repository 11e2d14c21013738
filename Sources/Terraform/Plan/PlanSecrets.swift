import Diagnostics
import Documents
import Text

/// The places of a plan that hold values which Terraform hides.
///
/// What is written as a constant in the configuration is not among them: the files have it too.
struct PlanSecrets {
  private var ranges: [SourceRange] = []

  /// *Shape*: sorted; none inside of another.
  static func ranges(in root: Node) -> [SourceRange] {
    var secrets = PlanSecrets()
    secrets.addOutputs(root["planned_values"])
    if let module = root["planned_values"]?["root_module"] { secrets.addModule(module) }
    secrets.addOutputs(root["prior_state"]?["values"])
    if let module = root["prior_state"]?["values"]?["root_module"] { secrets.addModule(module) }
    for key in ["resource_changes", "resource_drift"] {
      for change in root[key].map({ Array($0.elements) }) ?? [] {
        secrets.addChange(change["change"])
      }
    }
    for change in root["deferred_changes"].map({ Array($0.elements) }) ?? [] {
      secrets.addChange(change["resource_change"]?["change"])
    }
    for change in root["output_changes"].map({ Array($0.members) }) ?? [] {
      secrets.addChange(change.value)
    }
    secrets.addVariables(root)
    return secrets.sorted
  }

  /// Without those inside of others and those that were met twice.
  private var sorted: [SourceRange] {
    var result: [SourceRange] = []
    for range in ranges.sorted(by: { ($0.start, $1.end) < ($1.start, $0.end) }) {
      if let last = result.last, range.end <= last.end { continue }
      result.append(range)
    }
    return result
  }

  private mutating func addModule(_ node: Node) {
    for resource in node["resources"].map({ Array($0.elements) }) ?? [] {
      add(resource["values"], PlanMarks(resource["sensitive_values"]))
    }
    for child in node["child_modules"].map({ Array($0.elements) }) ?? [] { addModule(child) }
  }

  private mutating func addOutputs(_ values: Node?) {
    for output in values?["outputs"].map({ Array($0.members) }) ?? []
    where output.value["sensitive"]?.boolean == true {
      add(output.value["value"])
    }
  }

  private mutating func addChange(_ change: Node?) {
    guard let change else { return }
    add(change["before"], PlanMarks(change["before_sensitive"]))
    add(change["after"], PlanMarks(change["after_sensitive"]))
  }

  private mutating func addVariables(_ root: Node) {
    let declared = root["configuration"]?["root_module"]?["variables"]
    let values = root["variables"]?.byName ?? [:]
    for variable in declared.map({ Array($0.members) }) ?? []
    where variable.value["sensitive"]?.boolean == true {
      add(values[variable.key]?["value"])
    }
  }

  private mutating func add(_ node: Node?, _ marks: PlanMarks) {
    let part = PlanPart(node: node, unknown: PlanMarks([]), secret: marks)
    if marks.isWhole {
      add(node)
    } else if node?.kind == .object {
      for member in part.members { add(member.part.node, member.part.secret) }
    } else if node?.kind == .array {
      for element in part.elements { add(element.node, element.secret) }
    }
  }

  private mutating func add(_ node: Node?) {
    if let node, !node.isNull { ranges.append(node.range) }
  }
}
