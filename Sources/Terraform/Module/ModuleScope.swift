import Diagnostics
import Documents
import Text

/// The names of a module instance, and of the block that is being evaluated.
struct ModuleScope: EvaluationScope {
  let module: ModuleInstance
  /// *nil when* the block has no `for_each`.
  var each: (key: Value, value: Value)?
  /// *nil when* the block has no `count`.
  var count: Value?
  /// The instance at hand in its own conditions; *nil when* it has none.
  var own: Value?
  /// The iterators of dynamic blocks, innermost last.
  var iterators: [(name: String, value: Value)] = []

  init(_ module: ModuleInstance) { self.module = module }

  func resolve(
    _ name: HCLName, _ steps: [HCLStep], for evaluator: inout Evaluator
  ) -> (value: Value, consumed: Int)? {
    if let iterator = iterators.last(where: { $0.name == name.text }) { return (iterator.value, 0) }
    switch name.text {
    case "var", "local", "each", "count", "path", "terraform":
      guard case .attribute(let member)? = steps.first?.kind else {
        evaluator.fail(
          "invalid reference",
          "The \(goQuoted(name.text)) object cannot be accessed directly. Instead, access one of its "
            + "attributes.", at: name.range)
        return nil
      }
      let range = name.range.union(steps[0].range)
      return value(name.text, member, range, &evaluator).map { ($0, 1) }
    case "self":
      if let own { return (own, 0) }
      evaluator.fail(
        "invalid \"self\" reference",
        "The \"self\" object is not available in this context. This object can be used only in "
          + "resource provisioner, connection, and postcondition blocks.", at: name.range)
      return nil
    case "module": return module(name, steps, &evaluator)
    case "data": return resource(.data, name, steps, 1, &evaluator)
    case "ephemeral": return resource(.ephemeral, name, steps, 1, &evaluator)
    case "resource": return resource(.managed, name, steps, 1, &evaluator)
    default: return resource(.managed, name, steps, 0, &evaluator)
    }
  }

  private func value(
    _ root: String, _ member: String, _ range: SourceRange, _ evaluator: inout Evaluator
  ) -> Value? {
    switch root {
    case "var":
      if let value = module.variable(member) { return value }
      failUndeclared(
        "input variable",
        "An input variable with the name \(goQuoted(member)) has not been declared.",
        member, module.configuration.variables.keys.sorted(),
        " This variable can be declared with a variable \(goQuoted(member)) {} block.", range,
        &evaluator)
    case "local":
      if let value = module.local(member) { return value }
      failUndeclared(
        "local value", "A local value with the name \(goQuoted(member)) has not been declared.",
        member, module.configuration.locals.keys.sorted(), "", range, &evaluator)
    case "each":
      if let each, member == "key" { return each.key }
      if let each, member == "value" { return each.value }
      evaluator.fail(
        each == nil
          ? "reference to \"each\" in context without for_each" : "invalid \"each\" attribute",
        each == nil
          ? "The \"each\" object can be used only in \"module\" or \"resource\" blocks, and only "
            + "when the \"for_each\" argument is set."
          : "The \"each\" object does not have an attribute named \(goQuoted(member)). The "
            + "supported attributes are each.key and each.value, the current key and value pair of "
            + "the \"for_each\" attribute set.", at: range)
    case "count":
      if let count, member == "index" { return count }
      evaluator.fail(
        count == nil
          ? "reference to \"count\" in non-counted context" : "invalid \"count\" attribute",
        count == nil
          ? "The \"count\" object can only be used in \"module\", \"resource\", and \"data\" blocks, "
            + "and only when the \"count\" argument is set."
          : "The \"count\" object does not have an attribute named \(goQuoted(member)). The only "
            + "supported attribute is count.index, which is the index of each instance of a "
            + "resource block that has the \"count\" argument set.", at: range)
    case "path": return path(member, range, &evaluator)
    default: return terraform(member, range, &evaluator)
    }
    return nil
  }

  private func path(
    _ member: String, _ range: SourceRange, _ evaluator: inout Evaluator
  ) -> Value? {
    switch member {
    case "module": return .string(module.folder.isEmpty ? "." : module.folder)
    case "root": return .string(".")
    case "cwd":
      return .unknown(.string, .notNull, origin: Origin(range, unknown: "path.cwd"))
    default:
      evaluator.fail(
        "invalid \"path\" attribute",
        "The \"path\" object does not have an attribute named \(goQuoted(member)).", at: range)
      return nil
    }
  }

  private func terraform(
    _ member: String, _ range: SourceRange, _ evaluator: inout Evaluator
  ) -> Value? {
    guard member == "workspace" || member == "applying" else {
      evaluator.fail(
        "invalid \"terraform\" attribute",
        "The \"terraform\" object does not have an attribute named \(goQuoted(member)). The only "
          + "supported attribute is terraform.workspace, the name of the currently-selected "
          + "workspace.", at: range)
      return nil
    }
    if member == "workspace", let name = module.run.input.workspace { return .string(name) }
    return .unknown(
      member == "workspace" ? .string : .bool, .notNull,
      origin: Origin(range, unknown: "terraform.\(member)"))
  }

  private func failUndeclared(
    _ what: String, _ detail: String, _ name: String, _ names: [String], _ advice: String,
    _ range: SourceRange, _ evaluator: inout Evaluator
  ) {
    // What is missing may be in the part of a file that could not be read.
    if module.configuration.isBroken { return }
    let suggestion = nearest(to: name, in: names)
    evaluator.fail(
      "reference to undeclared \(what)",
      detail + (suggestion.map { " Did you mean \(goQuoted($0))?" } ?? advice), at: range)
  }

  /// The place of this module in messages.
  private var moduleName: String { module.address.isEmpty ? "the root module" : module.address }

  private func resource(
    _ mode: ResourceMode, _ root: HCLName, _ steps: [HCLStep], _ skipped: Int,
    _ evaluator: inout Evaluator
  ) -> (value: Value, consumed: Int)? {
    var names: [String] = skipped == 0 ? [root.text] : []
    for step in steps.prefix(2 - names.count) {
      if case .attribute(let name) = step.kind { names.append(name) }
    }
    guard names.count == 2 else {
      evaluator.fail(
        "invalid reference",
        "A reference to a resource type must be followed by at least one attribute access, "
          + "specifying the resource name.", at: root.range)
      return nil
    }
    let consumed = skipped + 1
    let prefix = mode == .managed ? "" : "\(mode.rawValue)."
    let address = "\(prefix)\(names[0]).\(names[1])"
    guard let expansion = module.resource(address) else {
      let kind = mode == .managed ? "managed" : mode.rawValue
      let range = root.range.union(steps[consumed - 1].range)
      failUndeclared(
        "resource",
        "\(mode == .ephemeral ? "An" : "A") \(kind) resource \(goQuoted(names[0])) "
          + "\(goQuoted(names[1])) has not been declared in \(moduleName).", address,
        module.configuration.resourceOrder, "", range, &evaluator)
      return nil
    }
    return (expansion.value, consumed)
  }

  private func module(
    _ root: HCLName, _ steps: [HCLStep], _ evaluator: inout Evaluator
  ) -> (value: Value, consumed: Int)? {
    guard case .attribute(let name)? = steps.first?.kind else {
      evaluator.fail(
        "invalid reference",
        "The \"module\" object cannot be accessed directly. Instead, access one of its attributes.",
        at: root.range)
      return nil
    }
    guard let expansion = module.child(name) else {
      var last = steps[0].range
      if steps.count > 1, case .attribute = steps[1].kind { last = steps[1].range }
      failUndeclared(
        "module", "No module call named \(goQuoted(name)) is declared in \(moduleName).", name,
        module.configuration.moduleOrder, "", root.range.union(last), &evaluator)
      return nil
    }
    // One output is evaluated alone: the others may need what is being evaluated.
    if case .single(let child) = expansion, steps.count > 1,
      case .attribute(let output) = steps[1].kind, let value = child.output(output)
    {
      return (value, 2)
    }
    if steps.count > 2, case .index(let key) = steps[1].kind,
      case .attribute(let output) = steps[2].kind,
      let child = expansion.instance(evaluator.evaluate(key)), let value = child.output(output)
    {
      return (value, 3)
    }
    return (expansion.value, 1)
  }
}
