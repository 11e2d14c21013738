import Diagnostics
import Documents
import Text

/// What the files of one module declare, not yet evaluated.
struct ModuleConfiguration: Sendable {
  /// A `variable` block.
  struct Variable: Sendable {
    let name: String
    let block: HCLBlock
    let type: TypeConstraint
    let isNullable: Bool
  }

  /// A `resource`, `data` or `ephemeral` block.
  struct Resource: Sendable {
    let mode: ResourceMode
    let type: String
    let name: String
    let block: HCLBlock
  }

  var variables: [String: Variable] = [:]
  var locals: [String: HCLAttribute] = [:]
  /// *Shape*: by the address inside of the module.
  var resources: [String: Resource] = [:]
  /// *Shape*: addresses in the order of files and lines.
  var resourceOrder: [String] = []
  var modules: [String: HCLBlock] = [:]
  /// *Shape*: names in the order of files and lines.
  var moduleOrder: [String] = []
  var outputs: [String: HCLBlock] = [:]
  var outputOrder: [String] = []
  var checks: [HCLBlock] = []
  /// The `terraform`, `provider` and `module` blocks.
  var settings: [HCLBlock] = []
  /// Whether a file could not be read in full, so that declarations may be missing.
  var isBroken = false
}

/// Reads the declarations of a module's files.
struct ConfigurationReader {
  private(set) var configuration = ModuleConfiguration()
  private(set) var evaluator: Evaluator
  private let parse: (SourceFile) -> Parsed<HCLFile>
  private var places: [String: SourceRange] = [:]

  init(_ input: ModuleInput) {
    evaluator = Evaluator(scope: NoScope(), surroundings: input.surroundings)
    parse = input.parse
  }

  /// Reads every file; diagnostics are left with the evaluator.
  mutating func read(_ files: [SourceFile]) {
    for file in files where !Self.overrides(file) {
      for block in blocks(file) { read(block) }
    }
    let overriding = files.filter(Self.overrides)
    for file in overriding.sorted(by: { $0.path.compareUTF8(to: $1.path) < 0 }) {
      for block in blocks(file) { override(block) }
    }
  }

  /// Whether a file changes blocks of others instead of adding its own.
  private static func overrides(_ file: SourceFile) -> Bool {
    let name = FilePath.base(file.path)
    for end in [".tf", ".tf.json"] where name.hasUTF8Suffix(end) {
      let stem = String(name.dropLast(end.utf8.count))
      return stem == "override" || stem.hasUTF8Suffix("_override")
    }
    return false
  }

  private mutating func blocks(_ file: SourceFile) -> [HCLBlock] {
    guard file.path.hasUTF8Suffix(".tf") || file.path.hasUTF8Suffix(".tf.json") else { return [] }
    let parsed = parse(file)
    evaluator.diagnostics += parsed.diagnostics
    if parsed.diagnostics.contains(where: { $0.severity == .error }) {
      configuration.isBroken = true
    }
    return parsed.value.body.blocks
  }

  /// Changes a block that another file defines.
  private mutating func override(_ block: HCLBlock) {
    let labels = block.labels.map(\.text)
    let name = labels.last ?? ""
    var found = true
    switch (block.type, labels.count) {
    case ("variable", 1):
      if let old = configuration.variables[name] {
        read(variable: old.block.overridden(by: block))
      } else {
        found = false
      }
    case ("output", 1): found = Self.override(&configuration.outputs[name], block)
    case ("module", 1): found = Self.override(&configuration.modules[name], block)
    case ("locals", 0):
      for attribute in block.body.attributes {
        configuration.locals[attribute.name] = attribute
      }
    case ("resource", 2), ("data", 2), ("ephemeral", 2):
      let mode: ResourceMode =
        block.type == "data" ? .data : (block.type == "ephemeral" ? .ephemeral : .managed)
      let new = ModuleConfiguration.Resource(
        mode: mode, type: labels[0], name: name, block: block)
      if let old = configuration.resources[new.address] {
        configuration.resources[new.address] = ModuleConfiguration.Resource(
          mode: mode, type: old.type, name: old.name,
          block: old.block.overridden(by: block, merging: ["lifecycle"]))
      } else {
        found = false
      }
    default: break
    }
    if !found {
      evaluator.fail(
        "missing \(block.type) to override",
        "There is no \(block.type) named \(goQuoted(name)). An override file can only override a "
          + "block that is defined in another file.", at: block.headerRange)
    }
  }

  private static func override(_ old: inout HCLBlock?, _ new: HCLBlock) -> Bool {
    old = old?.overridden(by: new)
    return old != nil
  }

  private mutating func read(_ block: HCLBlock) {
    let labels = block.labels.map(\.text)
    if ["terraform", "provider", "module"].contains(block.type) {
      configuration.settings.append(block)
    }
    switch (block.type, labels.count) {
    case ("variable", 1): if isNew("variable", "var.\(labels[0])", block) { read(variable: block) }
    case ("output", 1):
      if isNew("output", "output.\(labels[0])", block) {
        configuration.outputs[labels[0]] = block
        configuration.outputOrder.append(labels[0])
      }
    case ("locals", 0):
      for attribute in block.body.attributes {
        if let first = places.updateValue(attribute.nameRange, forKey: "local.\(attribute.name)") {
          failDuplicate("local value", attribute.name, attribute.nameRange, first)
        } else {
          configuration.locals[attribute.name] = attribute
        }
      }
    case ("module", 1):
      if isNew("module call", "module.\(labels[0])", block) {
        configuration.modules[labels[0]] = block
        configuration.moduleOrder.append(labels[0])
      }
    case ("resource", 2): read(.managed, block)
    case ("data", 2): read(.data, block)
    case ("ephemeral", 2): read(.ephemeral, block)
    case ("check", 1):
      configuration.checks.append(block)
      for inner in block.body.blocks("data") where inner.labels.count == 2 { read(.data, inner) }
    default: break
    }
  }

  private mutating func read(_ mode: ResourceMode, _ block: HCLBlock) {
    let resource = ModuleConfiguration.Resource(
      mode: mode, type: block.labels[0].text, name: block.labels[1].text, block: block)
    guard isNew("resource", resource.address, block) else { return }
    configuration.resources[resource.address] = resource
    configuration.resourceOrder.append(resource.address)
  }

  private mutating func isNew(_ what: String, _ address: String, _ block: HCLBlock) -> Bool {
    guard let first = places[address] else {
      places[address] = block.headerRange
      return true
    }
    failDuplicate(what, address, block.headerRange, first)
    return false
  }

  private mutating func failDuplicate(
    _ what: String, _ name: String, _ range: SourceRange, _ first: SourceRange
  ) {
    evaluator.fail(
      "duplicate \(what) definition",
      "\(goQuoted(name)) was already defined. Names must be unique within a module.", at: range)
    let last = evaluator.diagnostics.count - 1
    evaluator.diagnostics[last].related = [Diagnostic.Label(first, "first here")]
  }

  private mutating func read(variable block: HCLBlock) {
    let type = block.body.attribute("type").map { TypeConstraint.read($0.value, &evaluator) }
    var isNullable = true
    if let attribute = block.body.attribute("nullable") {
      isNullable = evaluator.evaluate(attribute.value).bool ?? true
    }
    let name = block.labels[0].text
    configuration.variables[name] = ModuleConfiguration.Variable(
      name: name, block: block, type: type ?? .any, isNullable: isNullable)
  }
}

extension ModuleConfiguration.Resource {
  /// The resource with another body.
  func with(_ body: HCLBody) -> Self {
    Self(mode: mode, type: type, name: name, block: block.with(body))
  }

  /// The address inside of the module.
  var address: String {
    switch mode {
    case .managed: "\(type).\(name)"
    case .data: "data.\(type).\(name)"
    case .ephemeral: "ephemeral.\(type).\(name)"
    }
  }
}
