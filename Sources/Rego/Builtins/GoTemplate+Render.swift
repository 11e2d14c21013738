import Text

extension GoTemplate {
  /// The text for these values; fields that are missing are errors.
  func render(_ values: Value) throws(GoTemplateError) -> String {
    var renderer = GoTemplateRenderer(template: self, root: values)
    _ = try renderer.run(nodes, dot: values)
    return renderer.output
  }
}

/// The output so far and the variables in scope.
private struct GoTemplateRenderer {
  enum Flow { case next, breakLoop, continueLoop }

  /// *Unit and base*: bytes of output at which rendering stops.
  private static let limit = 16 << 20

  let template: GoTemplate
  let bytes: [UInt8]
  var output = ""
  /// *Shape*: innermost last; names may repeat.
  private var variables: [(name: String, value: Value)]
  private var depth = 0

  init(template: GoTemplate, root: Value) {
    self.template = template
    bytes = Array(template.source.utf8)
    variables = [("$", root)]
  }

  private func error(_ operand: GoTemplate.Operand, _ message: String) -> GoTemplateError {
    let position = GoTemplate.position(operand.offset, in: bytes)
    return GoTemplateError(
      "template: template:\(position): executing \"template\" at <\(operand.text)>: \(message)")
  }

  mutating func run(_ nodes: [GoTemplate.Node], dot: Value) throws(GoTemplateError) -> Flow {
    let scope = variables.count
    defer { variables.removeLast(variables.count - scope) }
    for node in nodes {
      let flow = try run(node, dot: dot)
      if flow != .next { return flow }
      if output.utf8.count > Self.limit {
        throw GoTemplateError(
          "template: output exceeds \(Self.limit) bytes", isLimit: true)
      }
    }
    return .next
  }

  private mutating func run(_ node: GoTemplate.Node, dot: Value) throws(GoTemplateError) -> Flow {
    // Variables of a control clause end with it, those of a plain action with its list.
    let scope = variables.count
    if case .action(let pipeline) = node {
      let value = try evaluate(pipeline, dot: dot)
      if pipeline.variables.isEmpty { output += GoTemplateFunctions.printed(value) }
      return .next
    }
    defer { variables.removeLast(variables.count - scope) }
    switch node {
    case .text(let text): output += text
    case .condition(let pipeline, let then, let otherwise):
      let holds = GoTemplateFunctions.isTrue(try evaluate(pipeline, dot: dot))
      return try run(holds ? then : otherwise, dot: dot)
    case .with(let pipeline, let then, let otherwise):
      let value = try evaluate(pipeline, dot: dot)
      let holds = GoTemplateFunctions.isTrue(value)
      return try run(holds ? then : otherwise, dot: holds ? value : dot)
    case .loop(let pipeline, let body, let otherwise):
      return try loop(pipeline, body, otherwise, dot: dot)
    case .call(let name, let argument): try call(name, argument, dot: dot)
    case .breakLoop: return .breakLoop
    case .continueLoop: return .continueLoop
    case .action: break
    }
    return .next
  }

  private mutating func call(
    _ name: String, _ argument: GoTemplate.Pipeline?, dot: Value
  ) throws(GoTemplateError) {
    guard let body = template.definitions[name] else {
      throw GoTemplateError("template: template \(goQuoted(name)) not defined")
    }
    depth += 1
    defer { depth -= 1 }
    if depth > 100 { throw GoTemplateError("template: exceeded maximum template depth (100)") }
    var value = Value.null
    if let argument { value = try evaluate(argument, dot: dot) }
    let outer = variables
    variables = [("$", value)]
    _ = try run(body, dot: value)
    variables = outer
  }

  private mutating func loop(
    _ pipeline: GoTemplate.Pipeline, _ body: [GoTemplate.Node], _ otherwise: [GoTemplate.Node],
    dot: Value
  ) throws(GoTemplateError) -> Flow {
    var plain = pipeline
    plain.variables = []
    let value = try evaluate(plain, dot: dot)
    let items: [(key: Value, value: Value)]
    switch value {
    case .array(let array):
      items = array.elements.enumerated().map { (.integer($0.offset), $0.element) }
    case .set(let set):
      items = set.elements.enumerated().map { (.integer($0.offset), $0.element) }
    case .object(let object): items = Array(zip(object.keys, object.values)).map { ($0.0, $0.1) }
    case .null: items = []
    default:
      throw error(pipeline.commands[0][0], "range can't iterate over \(value)")
    }
    if items.isEmpty { return try run(otherwise, dot: dot) }
    let scope = variables.count
    for item in items {
      let bound = pipeline.variables.count == 2 ? [item.key, item.value] : [item.value]
      for (name, value) in zip(pipeline.variables, bound) {
        try assign(name, value, declares: pipeline.isDeclaration, at: pipeline)
      }
      let flow = try run(body, dot: item.value)
      variables.removeLast(variables.count - scope)
      if flow == .breakLoop { break }
    }
    return .next
  }

  private mutating func assign(
    _ name: String, _ value: Value, declares: Bool, at pipeline: GoTemplate.Pipeline
  ) throws(GoTemplateError) {
    if declares {
      variables.append((name, value))
    } else if let index = variables.lastIndex(where: { $0.name.isSameUTF8(as: name) }) {
      variables[index].value = value
    } else {
      throw error(pipeline.commands[0][0], "undefined variable \(goQuoted(name))")
    }
  }

  // MARK: pipelines

  private mutating func evaluate(
    _ pipeline: GoTemplate.Pipeline, dot: Value
  ) throws(GoTemplateError) -> Value {
    var passed: Value?
    for command in pipeline.commands { passed = try evaluate(command, passed, dot: dot) }
    let result = passed ?? .null
    if let name = pipeline.variables.first {
      try assign(name, result, declares: pipeline.isDeclaration, at: pipeline)
    }
    return result
  }

  private mutating func evaluate(
    _ command: [GoTemplate.Operand], _ passed: Value?, dot: Value
  ) throws(GoTemplateError) -> Value {
    let first = command[0]
    guard case .function(let name) = first.kind else {
      if command.count > 1 || passed != nil {
        throw error(first, "can't give argument to non-function \(first.text)")
      }
      return try value(first, dot: dot)
    }
    var arguments: [Value] = []
    for operand in command.dropFirst() {
      let next = try value(operand, dot: dot)
      arguments.append(next)
      // The arguments after the one that decides are not evaluated.
      let decides = GoTemplateFunctions.isTrue(next) == (name == "or")
      if (name == "and" || name == "or") && decides { return next }
    }
    if let passed { arguments.append(passed) }
    do throws(GoTemplateError) {
      return try select(first, from: GoTemplateFunctions.call(name, arguments))
    } catch {
      throw self.error(first, "error calling \(name): \(error.description)")
    }
  }

  private mutating func value(
    _ operand: GoTemplate.Operand, dot: Value
  ) throws(GoTemplateError) -> Value {
    let start: Value
    switch operand.kind {
    case .dot: start = dot
    case .literal(let value): start = value
    case .pipeline(let pipeline): start = try evaluate(pipeline, dot: dot)
    case .function: return try evaluate([operand], nil, dot: dot)
    case .variable(let name):
      guard let variable = variables.last(where: { $0.name.isSameUTF8(as: name) }) else {
        throw error(operand, "undefined variable \(goQuoted(name))")
      }
      start = variable.value
    }
    return try select(operand, from: start)
  }

  private func select(
    _ operand: GoTemplate.Operand, from start: Value
  ) throws(GoTemplateError) -> Value {
    var value = start
    for field in operand.fields {
      guard case .object(let object) = value else {
        throw error(operand, "can't evaluate field \(field) in type \(value.typeName)")
      }
      guard let next = object[field] else {
        throw error(operand, "map has no entry for key \(goQuoted(field))")
      }
      value = next
    }
    return value
  }
}
