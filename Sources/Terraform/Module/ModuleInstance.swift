import Diagnostics
import Documents
import Text

/// What all module instances of one evaluation share.
final class ModuleRun {
  let input: ModuleInput
  let budget: EvaluationBudget
  var diagnostics: [Diagnostic] = []
  /// What is being evaluated, outermost first.
  private var open: [(name: String, place: SourceRange)] = []
  /// *Shape*: by folder.
  private var configurations: [String: ModuleConfiguration] = [:]
  /// *Shape*: by folder; *nil when* the schema is not that of the module's provider.
  private var conversions: [String: SchemaConversion?] = [:]

  /// How many values may wait for one another before that is an error.
  private static let depth = 250

  init(_ input: ModuleInput) {
    self.input = input
    budget = EvaluationBudget(steps: input.steps)
  }

  /// The declarations of a folder's files, read once.
  func configuration(_ folder: String, _ files: [SourceFile]) -> ModuleConfiguration {
    if let known = configurations[folder] { return known }
    var reader = ConfigurationReader(input)
    reader.read(files)
    diagnostics += reader.evaluator.diagnostics
    configurations[folder] = reader.configuration
    return reader.configuration
  }

  /// What converts arguments; *nil when* the module of a folder, or the root, asks for a provider
  /// that there is no schema of.
  func conversion(_ folder: String, _ configuration: ModuleConfiguration) -> SchemaConversion? {
    if let known = conversions[folder] { return known }
    let settings = (configurations[""]?.settings ?? []) + configuration.settings
    let conversion = input.schema.flatMap { schema in
      SchemaConversion(
        schema, ProviderRequirements(settings, lockFile: input.lockFile, of: schema).fit(schema))
    }
    conversions[folder] = conversion
    return conversion
  }

  /// Evaluates something that must not need itself; an unknown value when it does.
  func once(_ name: String, _ place: SourceRange, _ body: () -> Value) -> Value {
    if let start = open.firstIndex(where: { $0.name == name }) {
      let cycle = open[start...]
      diagnostics.append(
        Diagnostic(
          id: "terraform-evaluation",
          summary: "cycle: \(cycle.map(\.name).joined(separator: ", "))",
          detail: "Each of these values needs the next one, and the last needs the first.",
          subject: cycle.first?.place,
          related: cycle.dropFirst().map { Diagnostic.Label($0.place, "\($0.name) is set here") }))
      return .unknown(.any, origin: Origin(place, unknown: "a cycle"))
    }
    guard open.count < Self.depth else {
      return .unknown(.any, origin: Origin(place, unknown: "a chain of \(Self.depth) values"))
    }
    open.append((name, place))
    defer { open.removeLast() }
    return body()
  }
}

/// A value that a module is given; it is evaluated when the module needs it, because it may need
/// another output of the same module.
enum ModuleArgument {
  case known(Value)
  case expression(HCLExpression, ModuleScope)

  var value: Value {
    switch self {
    case .known(let value): value
    case .expression(let expression, let scope):
      scope.module.evaluate(scope) { $0.evaluate(expression) }
    }
  }
}

/// One instance of a module: its variables and everything that follows from them.
final class ModuleInstance {
  let run: ModuleRun
  let configuration: ModuleConfiguration
  /// *Shape*: `module.a["x"]`; empty for the root module.
  let address: String
  /// *Shape*: relative to the root module's folder; empty for the root module itself.
  let folder: String
  /// The arguments of the module call, or the root's variables; null ones included.
  let inputs: [String: ModuleArgument]
  /// Modules inside one another.
  let depth: Int

  private var variables: [String: Value] = [:]
  private var locals: [String: Value] = [:]
  private var outputs: [String: Value] = [:]
  var resources: [String: ResourceExpansion] = [:]
  var modules: [String: ModuleExpansion] = [:]

  init(
    run: ModuleRun, configuration: ModuleConfiguration, address: String, folder: String,
    inputs: [String: ModuleArgument], depth: Int
  ) {
    self.run = run
    self.configuration = configuration
    self.address = address
    self.folder = folder
    self.inputs = inputs
    self.depth = depth
  }

  /// The name of something of this instance that no other instance has.
  func qualified(_ name: String) -> String { address.isEmpty ? name : "\(address).\(name)" }

  /// Evaluates with a scope of this instance.
  func evaluate<Result>(
    _ scope: ModuleScope, _ body: (inout Evaluator) -> Result
  ) -> Result {
    var evaluator = Evaluator(
      scope: scope, surroundings: run.input.surroundings, budget: run.budget)
    let result = body(&evaluator)
    run.diagnostics += evaluator.diagnostics
    return result
  }

  /// The value of a local; *nil when* it is not declared.
  func local(_ name: String) -> Value? {
    if let known = locals[name] { return known }
    guard let attribute = configuration.locals[name] else { return nil }
    let value = run.once(qualified("local.\(name)"), attribute.nameRange) {
      evaluate(ModuleScope(self)) { $0.evaluate(attribute.value) }
    }
    locals[name] = value
    return value
  }

  /// The value of an output; *nil when* it is not declared.
  func output(_ name: String) -> Value? {
    if let known = outputs[name] { return known }
    guard let block = configuration.outputs[name] else { return nil }
    let value = run.once(qualified("output.\(name)"), block.headerRange) {
      let scope = ModuleScope(self)
      for condition in block.body.blocks("precondition") {
        check(condition, scope, "module output value precondition failed")
      }
      guard let attribute = block.body.attribute("value") else {
        return .unknown(.any, origin: Origin(block.headerRange, unknown: "output.\(name)"))
      }
      return evaluate(scope) { $0.evaluate(attribute.value) }
    }
    outputs[name] = value
    return value
  }

  /// All outputs as one object.
  var allOutputs: Value {
    .object(
      configuration.outputOrder.map { name in
        Value.Member(name, output(name) ?? .unknown(.any))
      })
  }

  /// The value of a variable; *nil when* it is not declared.
  func variable(_ name: String) -> Value? {
    if let known = variables[name] { return known }
    guard let declared = configuration.variables[name] else { return nil }
    let place = declared.block.headerRange
    let value = run.once(qualified("var.\(name)"), place) { evaluated(declared) }
    variables[name] = value
    validate(declared, value)
    return value
  }
}

// Variables.
extension ModuleInstance {
  private func evaluated(_ variable: ModuleConfiguration.Variable) -> Value {
    let fallback = variable.block.body.attribute("default")
    func unknown() -> Value {
      let place = Origin(variable.block.headerRange, unknown: "var.\(variable.name)")
      let value = Value.unknown(variable.type.type.withoutOptionals, origin: place)
      return variable.isNullable ? value : value.refinedNotNull
    }
    let given = inputs[variable.name]?.value
    if let given, !given.isNull || variable.isNullable {
      return converted(given, variable, isDefault: false) ?? unknown()
    }
    // A missing argument of a module call was reported there.
    guard let fallback else { return unknown() }
    let value = evaluate(ModuleScope(self)) { $0.evaluate(fallback.value) }
    let result = converted(value, variable, isDefault: true)
    if address.isEmpty, !run.input.usesDefaults { return unknown() }
    return result ?? unknown()
  }

  private func converted(
    _ value: Value, _ variable: ModuleConfiguration.Variable, isDefault: Bool
  ) -> Value? {
    do throws(ConversionError) {
      let complete = variable.type.defaults.applied(to: value)
      let result = try complete.converted(to: variable.type.type)
      return result.isKnown || variable.isNullable ? result : result.refinedNotNull
    } catch {
      let place = value.origin?.range ?? variable.block.headerRange
      let path = error.path.isEmpty ? "" : " at \(error.path.joined())"
      run.diagnostics.append(
        Diagnostic(
          id: "terraform-evaluation",
          summary: isDefault
            ? "invalid default value for variable" : "invalid value for input variable",
          detail: isDefault
            ? "This default value is not compatible with the variable's type constraint\(path): "
              + "\(error.message)."
            : "The given value is not suitable for \(qualified("var.\(variable.name)"))\(path): "
              + "\(error.message).",
          subject: place,
          related: isDefault
            ? [] : [Diagnostic.Label(variable.block.headerRange, "the variable is declared here")]))
      return nil
    }
  }

  private func validate(_ variable: ModuleConfiguration.Variable, _ value: Value) {
    for block in variable.block.body.blocks("validation") {
      let given = inputs[variable.name] == nil ? nil : value.origin?.range
      check(
        block, ModuleScope(self), "invalid value for variable",
        subject: given ?? variable.block.headerRange)
    }
  }

  /// Reports a condition that is false; one that is unknown says nothing.
  func check(
    _ block: HCLBlock, _ scope: ModuleScope, _ summary: String, severity: Severity = .error,
    subject: SourceRange? = nil
  ) {
    guard let condition = block.body.attribute("condition") else { return }
    let value = evaluate(scope) { $0.evaluate(condition.value) }
    guard value.fitted(to: .bool)?.bool == false else { return }
    let text = block.body.attribute("error_message").map { attribute in
      evaluate(scope) { $0.evaluate(attribute.value) }.string
    }
    var related = value.origin?.trail ?? []
    if subject != nil {
      related.insert(Diagnostic.Label(condition.value.range, "this must be true"), at: 0)
    }
    run.diagnostics.append(
      Diagnostic(
        id: "terraform-condition", severity: severity, summary: summary,
        detail: (text ?? nil) ?? "The condition is false.",
        subject: subject ?? condition.value.range,
        context: subject == nil ? block.range : nil, related: related))
  }
}
