import Diagnostics
import Documents
import Testing

@testable import Terraform

/// The values of a plan beside those of the evaluator, which must be the same in value and type.
struct PlanComparison {
  let name: String
  let schema: ProviderSchema
  /// Arguments that are configured, those of nested blocks included.
  private(set) var configured = 0
  /// References to attributes that the plan does not know either.
  private(set) var computed = 0
  /// References to arguments that are not configured, and empty in the plan.
  private(set) var unset = 0
  private(set) var outputs = 0

  init(name: String, schema: ProviderSchema) {
    self.name = name
    self.schema = schema
  }

  var description: String {
    "\(configured) arguments, \(computed) computed attributes, \(unset) unset ones, \(outputs) outputs"
  }

  static func + (a: Self, b: Self) -> Self {
    var sum = a
    sum.configured += b.configured
    sum.computed += b.computed
    sum.unset += b.unset
    sum.outputs += b.outputs
    return sum
  }
}

// What is configured.
extension PlanComparison {
  /// Compares every argument of an instance; without a shape nothing of it was converted.
  mutating func compare(_ instance: ResourceInstance, _ shape: SchemaBody?, _ change: Node) {
    let (count, found) = differences(
      "\(name) \(instance.address)", instance.values, shape, change["after"],
      change["after_unknown"])
    configured += count
    for difference in found { Issue.record("\(difference)") }
  }

  private func differences(
    _ place: String, _ body: Value, _ shape: SchemaBody?, _ after: Node?, _ unknown: Node?
  ) -> (count: Int, found: [String]) {
    var count = 0
    var found: [String] = []
    for member in body.members ?? [] where member.key != "lifecycle" {
      let place = "\(place).\(member.key)"
      let (value, after, unknown) = (member.value, after?[member.key], unknown?[member.key])
      // What is null is not configured.
      if value.isNull {
        if after?.kind ?? .null != .null { found.append("\(place): null") }
        continue
      }
      let block = shape?.blocks[member.key]
      if shape == nil ? Self.areBlocks(value) : block != nil {
        let inner = block.flatMap { schema.shape($0.shape) }
        let (more, others) = differences(place, blocks: value, inner, after, unknown)
        count += more
        found += others
      } else {
        count += 1
        found += Self.difference(place, value, after, unknown).map { [$0] } ?? []
      }
    }
    return (count, found)
  }

  /// Whether a value looks like the blocks of a type.
  private static func areBlocks(_ value: Value) -> Bool {
    guard value.type.isTuple, let elements = value.elements else { return false }
    return !elements.isEmpty && elements.allSatisfy { $0.type.isObject || !$0.isKnown }
  }

  private func differences(
    _ place: String, blocks value: Value, _ shape: SchemaBody?, _ after: Node?, _ unknown: Node?
  ) -> (count: Int, found: [String]) {
    let elements = value.elements ?? []
    // A dynamic block of an unknown number is unknown as a whole.
    if elements.contains(where: { !$0.isKnown }) {
      return (1, unknown?.boolean == true ? [] : ["\(place): unknown, planned known"])
    }
    // A block that may stand once only may be an object for the provider.
    let isSingle = after?.kind == .object
    var rest: [(after: Node?, unknown: Node?)] =
      isSingle
      ? [(after, unknown)]
      : (after?.elements.map { $0 } ?? []).enumerated().map { ($1, unknown?[$0]) }
    guard elements.count == rest.count else {
      return (0, ["\(place): \(elements.count) blocks, planned \(rest.count)"])
    }
    var count = 0
    var found: [String] = []
    for (index, element) in elements.enumerated() {
      let place = "\(place)[\(index)]"
      // A set of blocks has its own order: the first that fits is the one.
      let fitting =
        rest.firstIndex { differences(place, element, shape, $0.after, $0.unknown).found.isEmpty }
      let one = rest.remove(at: fitting ?? 0)
      let (more, others) = differences(place, element, shape, one.after, one.unknown)
      count += more
      found += others
    }
    return (count, found)
  }

  /// How a value differs from a planned one in value, type or what is unknown of it.
  private static func difference(
    _ place: String, _ value: Value, _ after: Node?, _ unknown: Node?
  ) -> String? {
    let wanted = after.map { Value(json: $0).json } ?? "null"
    let wantedUnknown = unknown.map { Value(json: $0).json } ?? "false"
    let found = PlannedValue.after(value)
    var foundUnknown = PlannedValue.unknown(value)
    // A plan says of a value without unknown parts either "false" or where they are not.
    if value.isWhollyKnown, wantedUnknown == "false" { foundUnknown = "false" }
    if found == wanted, foundUnknown == wantedUnknown { return nil }
    return "\(place)\n  terraform: \(wanted) unknown \(wantedUnknown)\n"
      + "  ours:      \(found) unknown \(foundUnknown)"
  }
}

// What other expressions see.
extension PlanComparison {
  /// Refers to every attribute of every instance of the root module, and of its single blocks.
  mutating func compareReferences(
    _ input: ModuleInput, _ module: EvaluatedModule, _ changes: [String: Node]
  ) {
    var references: [Reference] = []
    for resource in module.resources where resource.moduleAddress == nil {
      for instance in resource.instances {
        guard let change = changes[instance.address] else { continue }
        references += Self.references(
          instance.address, instance.values, change["after"], change["after_unknown"])
      }
    }
    let text = references.enumerated().map { index, reference in
      "output \"reference_\(index)\" {\n  value = \(reference.expression)\n}\n"
    }.joined()
    var input = input
    let index = UInt32(input.files.count + input.variableFiles.count)
    input.files.append(SourceFile(index: index, path: "references.tf", text: text))
    let evaluated = ModuleEvaluator.evaluate(input)
    #expect(evaluated.diagnostics.map { "\($0.summary): \($0.detail ?? "")" } == [], "\(name)")
    var values: [String: Value] = [:]
    for output in evaluated.value.outputs { values[output.name] = output.value }
    for (index, reference) in references.enumerated() {
      guard let value = values["reference_\(index)"] else {
        Issue.record("\(name): \(reference.expression) has no value")
        continue
      }
      compare(reference, value)
    }
  }

  /// An attribute as the plan has it.
  private struct Reference {
    let expression: String
    let isConfigured: Bool
    let after: Node?
    let unknown: Node?
  }

  private static func references(
    _ address: String, _ configured: Value, _ after: Node?, _ unknown: Node?
  ) -> [Reference] {
    let names = Set((after?.members.map(\.key) ?? []) + (unknown?.members.map(\.key) ?? []))
    return names.sorted().flatMap { name -> [Reference] in
      let value = configured[name].flatMap { $0.isNull ? nil : $0 }
      let (after, unknown) = (after?[name], unknown?[name])
      if let value, let blocks = value.elements, areBlocks(value) {
        // Sets and lists of blocks differ in what an index means.
        guard blocks.count == 1, blocks[0].isKnown, after?.count == 1, after?.kind == .array else {
          return []
        }
        return references("\(address).\(name)[0]", blocks[0], after?[0], unknown?[0])
      }
      return [
        Reference(
          expression: "\(address).\(name)", isConfigured: value != nil, after: after,
          unknown: unknown)
      ]
    }
  }

  private mutating func compare(_ reference: Reference, _ value: Value) {
    let place = "\(name) \(reference.expression)"
    if reference.isConfigured {
      if let found = Self.difference(place, value, reference.after, reference.unknown) {
        Issue.record("\(found)")
      }
    } else if reference.unknown?.boolean == true {
      computed += 1
      if value.isKnown { Issue.record("\(place): \(value.json), planned unknown") }
    } else {
      // The real provider fills many of them with a default, which no schema tells; blocks that are
      // made zero times are known to be none.
      unset += 1
      let isEmpty = reference.after.map { $0.kind == .null || $0.count == 0 } ?? true
      let isNone = value.elements?.isEmpty ?? false
      if value.isKnown && !isNone || !isEmpty {
        Issue.record("\(place): \(value.json), planned empty")
      }
    }
  }

  /// Compares the outputs of the module.
  mutating func compareOutputs(_ module: EvaluatedModule, _ changes: Node?) {
    for output in module.outputs {
      outputs += 1
      let change = changes?[output.name]
      let found = Self.difference(
        "\(name) output.\(output.name)", output.value, change?["after"], change?["after_unknown"])
      if let found { Issue.record("\(found)") }
    }
  }
}
