import Diagnostics
import Documents
import Text

/// What a plan says there will be, and which bytes of it nobody should read.
package struct PlannedModule: Sendable {
  /// The resources of all modules and the root's outputs; *nil when* the plan cannot be read.
  package let module: EvaluatedModule?
  /// The places of values that Terraform hides.
  ///
  /// *Shape*: sorted; none inside of another.
  package let secrets: [SourceRange]
}

/// Reads a plan, as `terraform show -json` writes it, into what evaluation would give.
///
/// Resources are those of `planned_values`, and data sources also those that were read for the plan;
/// what the plan deletes is not there.
package struct PlanReader {
  /// The identity of all diagnostics about a plan.
  package static let id = "terraform-plan"

  private let root: Node
  private let configuration: PlanConfiguration
  /// *Shape*: by address; objects that are only waiting to be deleted are left out.
  private var changes: [String: Node] = [:]
  private var seen: Set<String> = []
  private var module = EvaluatedModule(resources: [], outputs: [], settings: [])
  private var diagnostics: [Diagnostic] = []

  /// The module of a plan, and what was wrong with it.
  package static func read(_ document: Document) -> Parsed<PlannedModule> {
    var reader = PlanReader(document.root)
    let isRead = reader.read()
    return Parsed(
      PlannedModule(
        module: isRead ? reader.module : nil, secrets: PlanSecrets.ranges(in: document.root)),
      reader.diagnostics)
  }

  private init(_ root: Node) {
    self.root = root
    configuration = PlanConfiguration(root["configuration"])
  }

  /// Whether there is anything to read.
  private mutating func read() -> Bool {
    guard isReadable() else { return false }
    readChanges()
    guard let planned = object("planned_values", of: root, isRequired: true) else { return false }
    if let module = object("root_module", of: planned) { read(module, isPrior: false) }
    readDeferred()
    readOutputs(planned)
    // Data sources that could be read are known only from the state that the plan was made from.
    if let state = object("prior_state", of: root), let values = object("values", of: state),
      let module = object("root_module", of: values)
    {
      read(module, isPrior: true)
    }
    sortInstances()
    return true
  }

  // MARK: - What is wrong

  private mutating func report(
    _ summary: String, _ detail: String, at place: SourceRange?, severity: Severity = .error
  ) {
    diagnostics.append(
      Diagnostic(
        id: Self.id, severity: severity, summary: summary, detail: detail, subject: place))
  }

  private mutating func isReadable() -> Bool {
    let version = root["format_version"]
    let text = version?.string ?? ""
    guard text.split(separator: ".").first.map(String.init) == PlanFile.majorVersion else {
      report(
        "the plan has the format version \(version.map(\.source) ?? "none")",
        "Versions 1.x are read. Write the plan with 'terraform show -json' of Terraform 1.1 or "
          + "newer.", at: version?.range)
      return false
    }
    if root["errored"]?.boolean == true {
      report(
        "the plan ended with an error", "What comes after the error is not in it.",
        at: root["errored"]?.range, severity: .warning)
    } else if root["complete"]?.boolean == false {
      report(
        "the plan is not complete",
        "It was made with -target, or Terraform put changes off to a later plan.",
        at: root["complete"]?.range, severity: .warning)
    }
    if root["configuration"]?.kind != .object {
      report(
        "the plan has no configuration",
        "Which values are set and which a provider added cannot be told; write the plan with "
          + "'terraform show -json' and leave nothing out.", at: root["planned_values"]?.keyRange,
        severity: .warning)
    }
    return true
  }

  /// A member that must be an object where it is there.
  private mutating func object(_ key: String, of node: Node, isRequired: Bool = false) -> Node? {
    guard let value = node[key] else {
      if isRequired {
        report("the plan has no \"\(key)\"", "Nothing can be said about it.", at: nil)
      }
      return nil
    }
    return expect(value, .object, "\"\(key)\"") ? value : nil
  }

  /// The objects of a list that may be left out.
  private mutating func objects(_ key: String, of node: Node) -> [Node] {
    guard let value = node[key], expect(value, .array, "\"\(key)\"") else { return [] }
    return value.elements.filter { expect($0, .object, "an element of \"\(key)\"") }
  }

  private mutating func expect(_ node: Node, _ kind: NodeKind, _ name: String) -> Bool {
    guard node.kind != kind else { return true }
    report(
      "\(name) of the plan is \(node.kind.rawValue), not \(kind.rawValue)",
      "What should be in it is left out.", at: node.range)
    return false
  }

  // MARK: - What there is

  private mutating func readChanges() {
    for change in objects("resource_changes", of: root) where change["deposed"] == nil {
      guard let address = change["address"]?.string else { continue }
      changes[address] = change["change"]
    }
  }

  private mutating func read(_ node: Node, isPrior: Bool) {
    var address = ModuleAddress()
    if let text = node["address"] {
      guard let found = text.string.flatMap({ ModuleAddress($0) }) else {
        report(
          "\(text.source) is no address of a module", "Its resources are left out.", at: text.range)
        return
      }
      address = found
    }
    for resource in objects("resources", of: node) { read(resource, in: address, isPrior) }
    for child in objects("child_modules", of: node) { read(child, isPrior: isPrior) }
  }

  private mutating func read(_ node: Node, in module: ModuleAddress, _ isPrior: Bool) {
    guard let address = node["address"]?.string, let type = node["type"]?.string,
      let name = node["name"]?.string,
      let mode = node["mode"]?.string.flatMap({ ResourceMode(rawValue: $0) })
    else {
      report(
        "a resource of the plan has no address, mode, type or name", "It is left out.",
        at: node.range)
      return
    }
    let local = (mode == .managed ? "" : "\(mode.rawValue).") + "\(type).\(name)"
    let block = configuration.resource(local, in: module)
    if isPrior {
      guard mode == .data, block != nil, !seen.contains(address) else { return }
    }
    guard seen.insert(address).inserted else {
      report("the plan has \"\(address)\" twice", "The first counts.", at: node.range)
      return
    }
    if let values = node["values"], !values.isNull, !expect(values, .object, "\"values\"") {
      return
    }
    let change = isPrior ? nil : changes[address]
    if Self.ends(change) { return }
    let part = PlanPart(
      node: node["values"].flatMap { $0.isNull ? nil : $0 },
      unknown: PlanMarks(change?["after_unknown"]),
      secret: PlanMarks(
        [node["sensitive_values"], change?["after_sensitive"]].compactMap { $0 }))
    let reader = PlanValues(
      configuration: configuration, module: module, each: block?.each ?? [], address: address)
    let body = block?.expressions.map { PlanBody(expressions: $0) } ?? .open
    var values = reader.object(part, body).from(Origin(node.range))
    if mode == .managed { values = values.completed(type: type, body, before: change?["before"]) }
    append(node, mode, type, name, address, module, values: values)
  }

  /// Whether the plan destroys or forgets what Terraform 1.11 lists among what is planned.
  private static func ends(_ change: Node?) -> Bool {
    let actions = change?["actions"]?.elements.map { $0.string ?? "" } ?? []
    return !actions.isEmpty && actions.allSatisfy { $0 == "delete" || $0 == "forget" }
  }

  private mutating func append(
    _ node: Node, _ mode: ResourceMode, _ type: String, _ name: String, _ address: String,
    _ module: ModuleAddress, values: Value, key: Value? = nil
  ) {
    let moduleAddress = module.steps.isEmpty ? nil : module.steps.map(\.text).joined(separator: ".")
    let index = node["index"].flatMap { $0.kind == .string || $0.kind == .number ? $0 : nil }
    self.module.resources.append(
      EvaluatedResource(
        mode: mode, type: type, name: name, moduleAddress: moduleAddress, block: nil,
        header: node["address"]?.range ?? node.range, range: node.range,
        instances: [
          ResourceInstance(
            address: address, indexKey: key ?? index.map { Value(json: $0) },
            moduleAddress: moduleAddress, values: values)
        ]))
  }

  /// What Terraform put off, of which nobody can say how often it will be there.
  private mutating func readDeferred() {
    for change in objects("deferred_changes", of: root) {
      guard let node = change["resource_change"], let address = node["address"]?.string,
        let type = node["type"]?.string, let name = node["name"]?.string,
        let mode = node["mode"]?.string.flatMap({ ResourceMode(rawValue: $0) }),
        let module = ModuleAddress(node["module_address"]?.string ?? ""),
        seen.insert(address).inserted
      else { continue }
      let key: Value = .unknown(.any, origin: Origin(nil, unknown: "a later plan"))
      append(node, mode, type, name, address, module, values: .object([]), key: key)
    }
  }

  private mutating func readOutputs(_ planned: Node) {
    for output in object("outputs", of: planned).map({ Array($0.members) }) ?? [] {
      var value: Value = .unknown(.any, origin: Origin(nil, unknown: "output.\(output.key)"))
      if let known = output.value["value"], output.value["sensitive"]?.boolean != true {
        value = Value(json: known).from(Origin(known.range))
      }
      module.outputs.append((name: output.key, value: value, place: output.keyRange))
    }
  }

  /// A plan sorts `[10]` before `[2]`; the instances of a resource are in the order of their keys.
  private mutating func sortInstances() {
    var order: [String] = []
    var groups: [String: [EvaluatedResource]] = [:]
    for resource in module.resources {
      let key = "\(resource.moduleAddress ?? "") \(resource.mode) \(resource.type).\(resource.name)"
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(resource)
    }
    module.resources = order.flatMap { key in
      let group = groups[key] ?? []
      let numbers = group.compactMap { $0.instances.first?.indexKey?.number }
      guard numbers.count == group.count else { return group }
      return zip(numbers, group).enumerated().sorted { a, b in
        a.element.0 == b.element.0 ? a.offset < b.offset : a.element.0 < b.element.0
      }.map(\.element.1)
    }
  }
}
