import Diagnostics
import Documents
import Text

/// Evaluates Terraform modules without terraform, providers, state or network.
///
/// In: `ModuleInput` (files, variable files, a closure for child folders, `Surroundings` with
/// closures for other files). Out: `Parsed<EvaluatedModule>` with every `EvaluatedResource`, its
/// `ResourceInstance`s (address, key, module, values) and the root's outputs.
/// A `Value` has a `ValueType`, a content that may be unknown (with a `Refinement`), and an
/// `Origin`: its place, the `trail` to where it was written, and the `unknowns` it depends on.
/// `Value.place(of:in:)` is the place of a finding about a path of an instance, with its trail;
/// `Value.unknownParts` lists what is unknown in it, and why.
/// `Evaluator` evaluates one `HCLExpression` in any `EvaluationScope`.
package enum ModuleEvaluator {
  /// The evaluation of a root module, and everything that was wrong with it.
  package static func evaluate(_ input: ModuleInput) -> Parsed<EvaluatedModule> {
    let run = ModuleRun(input)
    let configuration = run.configuration("", input.files)
    let root = ModuleInstance(
      run: run, configuration: configuration, address: "", folder: "",
      inputs: variables(input, configuration, run).mapValues { .known($0) }, depth: 0)
    var module = EvaluatedModule(resources: [], outputs: [], settings: [])
    collect(root, &module)
    module.outputs = configuration.outputOrder.map { name in
      (
        name: name, value: root.output(name) ?? .unknown(.any),
        place: configuration.outputs[name]?.headerRange
          ?? SourceRange(file: 0, start: 0, end: 0)
      )
    }
    return Parsed(module, sorted(run.diagnostics))
  }

  /// A file of configuration or of variables, in the syntax that its name tells.
  @Sendable package static func parse(_ file: SourceFile) -> Parsed<HCLFile> {
    if file.path.hasUTF8Suffix(".tf.json") {
      return HCLParser.parseJSON(file, ModuleConfiguration.schema)
    }
    if file.path.hasUTF8Suffix(".json") {
      return HCLParser.parseJSON(file, HCLBlockSchema(), readsTemplates: false)
    }
    return HCLParser.parse(file)
  }

  private static func collect(_ module: ModuleInstance, _ result: inout EvaluatedModule) {
    for name in module.configuration.variables.keys.sorted() { _ = module.variable(name) }
    for name in module.configuration.locals.keys.sorted() { _ = module.local(name) }
    for address in module.configuration.resourceOrder {
      guard let expansion = module.resource(address) else { continue }
      result.resources.append(
        EvaluatedResource(
          mode: expansion.resource.mode, type: expansion.resource.type,
          name: expansion.resource.name,
          moduleAddress: module.address.isEmpty ? nil : module.address,
          block: expansion.resource.block,
          header: expansion.resource.block.headerRange, range: expansion.resource.block.range,
          instances: expansion.instances))
    }
    result.settings += module.configuration.settings.map(module.setting)
    for name in module.configuration.outputOrder { _ = module.output(name) }
    for block in module.configuration.checks {
      for assertion in block.body.blocks("assert") {
        module.check(
          assertion, ModuleScope(module), "check block assertion failed", severity: .warning)
      }
    }
    for name in module.configuration.moduleOrder {
      for child in module.child(name)?.children ?? [] { collect(child, &result) }
    }
  }

  /// The values of variable files; later files win.
  private static func variables(
    _ input: ModuleInput, _ configuration: ModuleConfiguration, _ run: ModuleRun
  ) -> [String: Value] {
    var result: [String: Value] = [:]
    for file in input.orderedVariableFiles {
      let parsed = input.parse(file)
      run.diagnostics += parsed.diagnostics
      var evaluator = Evaluator(scope: NoScope(), surroundings: input.surroundings)
      for attribute in parsed.value.body.attributes {
        result[attribute.name] = evaluator.evaluate(attribute.value)
        // What is missing may be in the part of a file that could not be read.
        if configuration.variables[attribute.name] == nil, !configuration.isBroken {
          let others = Set(parsed.value.body.attributes.map(\.name))
          let names = configuration.variables.keys.filter { !others.contains($0) }
          run.diagnostics.append(undeclared(attribute, file, names.sorted()))
        }
      }
      run.diagnostics += evaluator.diagnostics
    }
    return result
  }

  private static func undeclared(
    _ attribute: HCLAttribute, _ file: SourceFile, _ names: [String]
  ) -> Diagnostic {
    let near = nearest(to: attribute.name, in: names)
    return Diagnostic(
      id: "terraform-evaluation", severity: .warning, summary: "value for undeclared variable",
      detail: "The root module does not declare a variable named \(goQuoted(attribute.name)) but a "
        + "value was found in file \(goQuoted(file.path))."
        + (near.map { " Did you mean \(goQuoted($0))?" } ?? ""), subject: attribute.nameRange,
      edits: near.map { [.init(attribute.nameRange, replacement: $0)] } ?? [])
  }

  /// Each diagnostic once, in the order of files and places.
  private static func sorted(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    var seen: Set<Diagnostic> = []
    let unique = diagnostics.filter { seen.insert($0).inserted }
    return unique.enumerated().sorted { a, b in
      let x = a.element.subject.map { ($0.file, $0.start) } ?? (0, 0)
      let y = b.element.subject.map { ($0.file, $0.start) } ?? (0, 0)
      return x == y ? a.offset < b.offset : x < y
    }.map(\.element)
  }
}
