import Diagnostics
import Documents
import Text

// Resources and their instances.
extension ModuleInstance {
  /// The resource of an address inside of this module; *nil when* it is not declared.
  func resource(_ address: String) -> ResourceExpansion? {
    if let known = resources[address] { return known }
    guard let resource = configuration.resources[address] else { return nil }
    var expansion: ResourceExpansion?
    let value = run.once(qualified(address), resource.block.headerRange) {
      let result = expanded(resource)
      expansion = result
      return result.value
    }
    if let expansion { resources[address] = expansion }
    return expansion ?? ResourceExpansion(resource: resource, instances: [], value: value)
  }

  private func expanded(_ resource: ModuleConfiguration.Resource) -> ResourceExpansion {
    let scope = ModuleScope(self)
    let repetition = self.repetition(resource.block, scope)
    let conversion = run.conversion(folder, configuration)
    let shape = conversion?.schema.body(resource.mode, resource.type, resource.block)
    let resource =
      if let conversion, let shape {
        resource.with(SchemaBlocks(conversion.schema).body(resource.block.body, shape))
      } else {
        resource
      }
    var instances: [ResourceInstance] = []
    var values: [(key: Value?, value: Value)] = []
    for (scope, key, suffix) in repetition.instances(scope) {
      guard run.budget.spend() else { break }
      let address = resource.address + suffix
      var body = evaluate(scope) { evaluator in
        var reader = BodyReader(scope: scope, run: run)
        return reader.read(resource.block.body, &evaluator, skipping: BodyReader.resourceArguments)
      }.from(Origin(resource.block.headerRange))
      if let conversion, let shape { body = conversion.converted(body, shape) }
      instances.append(
        ResourceInstance(
          address: qualified(address), indexKey: key,
          moduleAddress: self.address.isEmpty ? nil : self.address, values: body))
      let value = known(resource, body, qualified(address), conversion, shape)
      values.append((key, value))
      check(resource, scope, value)
    }
    return ResourceExpansion(
      resource: resource, instances: instances, value: combined(repetition, values))
  }

  /// The value of a reference to the resource, which has one part for each instance.
  private func combined(
    _ repetition: Repetition, _ values: [(key: Value?, value: Value)]
  ) -> Value {
    switch repetition {
    case .once: return values.first?.value ?? .unknown(.any)
    case .count: return .tuple(values.map(\.value))
    case .each: return .object(values.map { ($0.key?.string ?? "", $0.value) })
    case .unknown(_, let origin): return .unknown(.any, origin: origin)
    }
  }

  /// A block that is no resource; what Terraform does not evaluate there is no error here.
  func setting(_ block: HCLBlock) -> EvaluatedBlock {
    let scope = ModuleScope(self)
    var evaluator = Evaluator(
      scope: scope, surroundings: run.input.surroundings, budget: run.budget)
    var reader = BodyReader(scope: scope, run: run)
    let values = reader.read(block.body, &evaluator).from(Origin(block.headerRange))
    return EvaluatedBlock(
      type: block.type, labels: block.labels.map(\.text),
      moduleAddress: address.isEmpty ? nil : address, block: block,
      header: block.headerRange, range: block.range, values: values)
  }

  private func check(
    _ resource: ModuleConfiguration.Resource, _ scope: ModuleScope, _ value: Value
  ) {
    for lifecycle in resource.block.body.blocks("lifecycle") {
      for block in lifecycle.body.blocks("precondition") {
        check(block, scope, "resource precondition failed")
      }
      var scope = scope
      scope.own = value
      for block in lifecycle.body.blocks("postcondition") {
        check(block, scope, "resource postcondition failed")
      }
    }
  }

  /// What other expressions know of an instance: its arguments, and that it has more attributes.
  private func known(
    _ resource: ModuleConfiguration.Resource, _ body: Value, _ address: String,
    _ conversion: SchemaConversion?, _ shape: SchemaBody?
  ) -> Value {
    let origin = Origin(resource.block.headerRange, unknown: address)
    guard resource.mode == .managed, resource.type == "terraform_data" else {
      let all = body.withEmptyBlocks(of: [resource.block.body])
      if let conversion, let shape { return conversion.opened(all, shape, origin) }
      return all.opened(origin)
    }
    // The one resource type that is built into Terraform itself.
    let input = body["input"] ?? .null()
    let output: Value =
      input.isNull ? input : .unknown(input.type, origin: Origin(nil, unknown: "\(address).output"))
    return .object(
      [
        ("id", Value.unknown(.string, .notNull, origin: Origin(nil, unknown: "\(address).id"))),
        ("input", input), ("output", output),
        ("triggers_replace", body["triggers_replace"] ?? .null()),
      ].map { Value.Member($0.0, $0.1) }, origin)
  }
}
