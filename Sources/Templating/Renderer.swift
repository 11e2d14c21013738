import Diagnostics

/// What stops the evaluation of one tag.
struct RenderFailure: Error {
  let summary: String
  let detail: String?
  let range: SourceRange
  /// Whether nothing more can be rendered, as when a limit is reached.
  var isFinal = false

  init(_ summary: String, detail: String? = nil, at range: SourceRange, isFinal: Bool = false) {
    self.summary = summary
    self.detail = detail
    self.range = range
    self.isFinal = isFinal
  }

  var diagnostic: Diagnostic {
    Diagnostic(
      id: isFinal ? "template-limit" : "template-value", summary: summary, detail: detail,
      subject: range)
  }
}

/// Runs the statements of a template and collects what they print.
final class Renderer {
  let environment: TemplateEnvironment
  let limits: TemplateLimits
  private(set) var diagnostics: [Diagnostic] = []
  private var output: [Fragment.Segment] = []
  private var outputBytes = 0
  private var steps = 0
  private var depth = 0
  private var templates: [String: Template] = [:]
  private var modules: [String: TemplateValue] = [:]

  init(environment: TemplateEnvironment, limits: TemplateLimits) {
    self.environment = environment
    self.limits = limits
  }

  func run(_ template: Template, context: TemplateMap) -> Fragment {
    do throws(RenderFailure) {
      try execute(template.body, Scope(parent: Scope(context)))
    } catch {
      diagnostics.append(error.diagnostic)
    }
    return Fragment(output)
  }

  /// Runs statements one by one; an error in one does not hide those of the next.
  func execute(_ statements: [Statement], _ scope: Scope) throws(RenderFailure) {
    for statement in statements {
      do throws(RenderFailure) {
        try execute(statement, scope)
      } catch {
        if error.isFinal || diagnostics.count >= 20 { throw error }
        if !diagnostics.contains(error.diagnostic) { diagnostics.append(error.diagnostic) }
      }
    }
  }

  private func execute(_ statement: Statement, _ scope: Scope) throws(RenderFailure) {
    switch statement {
    case .text(let text): try append(.text(text), at: nil)
    case .output(let expression): try print(expression, scope)
    case .branch(let branches, let otherwise):
      for (condition, body) in branches where try evaluate(condition, scope).isTrue {
        return try execute(body, scope)
      }
      try execute(otherwise, scope)
    case .loop(let loop): try execute(loop, scope)
    case .set(let targets, let expression): try assign(targets, expression, scope)
    case .setBlock(let name, let filters, let body, let range):
      let inner = Scope(parent: scope)
      let captured = try capture { () throws(RenderFailure) in try execute(body, inner) }
      scope.values[name] = try apply(filters, to: .fragment(captured), scope, range)
    case .macro(let macro):
      scope.values[macro.name] = .runtime(
        RuntimeValue(.macro(MacroValue(macro: macro, scope: scope))))
    case .callBlock(let caller, let call):
      let inner = Scope(parent: scope)
      inner.values["caller"] = .runtime(
        RuntimeValue(.macro(MacroValue(macro: caller, scope: scope))))
      try print(call, inner)
    case .filterBlock(let filters, let body, let range):
      let inner = Scope(parent: scope)
      let captured = try capture { () throws(RenderFailure) in try execute(body, inner) }
      try print(try apply(filters, to: .fragment(captured), scope, range), range, name: nil)
    case .with(let values, let body):
      let inner = Scope(parent: scope)
      for (name, value) in values { inner.values[name] = try evaluate(value, scope) }
      try execute(body, inner)
    case .include(let include): try execute(include, scope)
    case .importModule(let module): try execute(module, scope)
    }
  }

  private func apply(
    _ filters: [FilterCall], to value: TemplateValue, _ scope: Scope, _ range: SourceRange
  ) throws(RenderFailure) -> TemplateValue {
    var value = value
    for filter in filters { value = try apply(filter, to: value, scope) }
    return value
  }
}

// MARK: - Output

extension Renderer {
  private func print(_ expression: Expression, _ scope: Scope) throws(RenderFailure) {
    if case .conditional(let condition, let then, let other?) = expression.kind {
      return try print(try evaluate(condition, scope).isTrue ? then : other, scope)
    }
    let value = try evaluate(expression, scope)
    if case .literal(.string) = expression.kind {
      return try append(
        .value(
          InsertedValue(
            value: value, encoding: .literal, range: expression.range, name: nil)),
        at: expression.range)
    }
    try print(value, expression.range, name: expression.rootName)
  }

  private func print(
    _ value: TemplateValue, _ range: SourceRange, name: String?
  ) throws(RenderFailure) {
    if case .runtime(let runtime) = value, runtime.fragment == nil {
      throw RenderFailure("\(runtime.kindPhrase) cannot be printed", at: range)
    }
    for segment in value.segments(range: range, name: name) { try append(segment, at: range) }
  }

  private func append(_ segment: Fragment.Segment, at range: SourceRange?) throws(RenderFailure) {
    switch segment {
    case .text(let text): outputBytes += text.utf8.count
    case .value(let inserted): outputBytes += inserted.value.stringValue?.utf8.count ?? 8
    }
    if outputBytes > limits.outputBytes {
      throw RenderFailure(
        "output is larger than \(limits.outputBytes) bytes", at: range ?? .nowhere, isFinal: true)
    }
    output.append(segment)
  }

  /// What `body` prints, instead of printing it.
  func capture(_ body: () throws(RenderFailure) -> Void) throws(RenderFailure) -> Fragment {
    let outer = output
    output = []
    defer { output = outer }
    try body()
    return Fragment(output)
  }

  /// Counts work; `amount` is the number of items made or visited.
  func spend(_ amount: Int, at range: SourceRange) throws(RenderFailure) {
    steps += max(0, amount)
    if amount > limits.steps || steps > limits.steps {
      throw RenderFailure(
        "template takes more than \(limits.steps) steps", at: range, isFinal: true)
    }
  }

  /// Counts calls inside each other.
  func nested<Value>(
    at range: SourceRange, _ body: () throws(RenderFailure) -> Value
  ) throws(RenderFailure) -> Value {
    depth += 1
    defer { depth -= 1 }
    if depth > limits.depth {
      throw RenderFailure(
        "macros and includes are nested more than \(limits.depth) deep", at: range, isFinal: true)
    }
    return try body()
  }
}

// MARK: - Loops and assignments

extension Renderer {
  private func execute(_ loop: Loop, _ scope: Scope) throws(RenderFailure) {
    let sequence = try evaluate(loop.sequence, scope)
    var items = try self.items(of: sequence, at: loop.sequence.range)
    if let condition = loop.condition {
      var kept: [TemplateValue] = []
      for item in items {
        try spend(1, at: loop.range)
        let inner = Scope(parent: scope)
        try bind(loop.targets, to: item, inner, loop.range)
        if try evaluate(condition, inner).isTrue { kept.append(item) }
      }
      items = kept
    }
    if items.isEmpty { return try execute(loop.otherwise, Scope(parent: scope)) }
    for (index, item) in items.enumerated() {
      try spend(1, at: loop.range)
      let inner = Scope(parent: scope)
      try bind(loop.targets, to: item, inner, loop.range)
      let state = LoopState(index: index, items: items)
      inner.values["loop"] = .runtime(RuntimeValue(.loop(state)))
      try execute(loop.body, inner)
    }
  }

  /// The items that a loop or filter visits: list items, map keys, characters of a string.
  func items(of value: TemplateValue, at range: SourceRange) throws(RenderFailure)
    -> [TemplateValue]
  {
    switch value {
    case .list(let items): return items
    case .map(let map): return map.keys.map { .string($0) }
    default:
      if let text = value.stringValue {
        return text.unicodeScalars.map { .string(String(Character($0))) }
      }
      throw RenderFailure("\(value.kindPhrase) has no items", at: range)
    }
  }

  private func bind(
    _ targets: [String], to value: TemplateValue, _ scope: Scope, _ range: SourceRange
  ) throws(RenderFailure) {
    guard targets.count > 1 else {
      if let target = targets.first { scope.values[target] = value }
      return
    }
    let parts = try unpack(value, into: targets.count, range)
    for (target, part) in zip(targets, parts) { scope.values[target] = part }
  }

  private func unpack(
    _ value: TemplateValue, into count: Int, _ range: SourceRange
  ) throws(RenderFailure) -> [TemplateValue] {
    var parts: [TemplateValue] = []
    switch value {
    case .list(let items): parts = items
    // `groupby` gives pairs with names, which unpack by value.
    case .map(let map) where map.keys == ["grouper", "list"]: parts = map.entries.map(\.value)
    default: throw RenderFailure("\(value.kindPhrase) cannot be unpacked", at: range)
    }
    guard parts.count == count else {
      throw RenderFailure("expected \(count) items to unpack, found \(parts.count)", at: range)
    }
    return parts
  }

  private func assign(
    _ targets: [AssignmentTarget], _ expression: Expression, _ scope: Scope
  ) throws(RenderFailure) {
    let value = try evaluate(expression, scope)
    let parts =
      targets.count == 1 ? [value] : try unpack(value, into: targets.count, expression.range)
    for (target, part) in zip(targets, parts) {
      guard let attribute = target.attribute else {
        scope.values[target.name] = part
        continue
      }
      guard case .runtime(let runtime)? = scope.lookup(target.name),
        case .namespace(let namespace) = runtime.kind
      else {
        throw RenderFailure(
          "'\(target.name)' is not a namespace",
          detail: "attributes can be set only on a value made with namespace()", at: target.range)
      }
      namespace.values[attribute] = part
    }
  }
}

// MARK: - Other templates

extension Renderer {
  private func execute(_ include: Include, _ scope: Scope) throws(RenderFailure) {
    let range = include.template.range
    let names = try evaluate(include.template, scope)
    guard let (_, template) = try find(names, at: range, ignoreMissing: include.ignoreMissing)
    else { return }
    let inner = include.withContext ? Scope(parent: scope) : Scope()
    try nested(at: range) { () throws(RenderFailure) in try execute(template.body, inner) }
  }

  private func execute(_ module: ModuleImport, _ scope: Scope) throws(RenderFailure) {
    let range = module.template.range
    let name = try evaluate(module.template, scope)
    guard let (path, template) = try find(name, at: range, ignoreMissing: false) else { return }
    let exports = try load(template, path, module, scope)
    if let alias = module.alias { scope.values[alias] = exports }
    for wanted in module.names {
      guard case .map(let map) = exports, let value = map[wanted.name] else {
        var known: [String] = []
        if case .map(let map) = exports { known = map.keys.sorted() }
        throw RenderFailure(
          "template '\(path)' does not define '\(wanted.name)'",
          detail: suggestion(for: wanted.name, among: known), at: wanted.range)
      }
      scope.values[wanted.alias] = value
    }
  }

  private func load(
    _ template: Template, _ path: String, _ module: ModuleImport, _ scope: Scope
  ) throws(RenderFailure) -> TemplateValue {
    if !module.withContext, let known = modules[path] { return known }
    let inner = Scope(parent: module.withContext ? scope : nil)
    _ = try nested(at: module.template.range) { () throws(RenderFailure) in
      try capture { () throws(RenderFailure) in try execute(template.body, inner) }
    }
    let exports = inner.values.sorted { $0.key < $1.key }.filter { !$0.key.hasPrefix("_") }
    let value = TemplateValue.map(TemplateMap(exports.map { ($0.key, $0.value) }))
    if !module.withContext { modules[path] = value }
    return value
  }

  /// The first of the named templates that exists.
  private func find(
    _ names: TemplateValue, at range: SourceRange, ignoreMissing: Bool
  ) throws(RenderFailure) -> (path: String, template: Template)? {
    var wanted: [String] = []
    if case .list(let items) = names {
      wanted = items.compactMap(\.stringValue)
    } else if let name = names.stringValue {
      wanted = [name]
    }
    guard let first = wanted.first else {
      throw RenderFailure("expected a template's path, found \(names.kindPhrase)", at: range)
    }
    for name in wanted {
      if let known = templates[name] { return (name, known) }
      let parts = name.split(separator: "/", omittingEmptySubsequences: false)
      if parts.contains(where: { $0.isEmpty || $0 == "." || $0 == ".." }) {
        throw RenderFailure("template path '\(name)' leaves its tree", at: range)
      }
      guard let source = environment.load(name) else { continue }
      let parsed = Template.parse(source)
      diagnostics += parsed.diagnostics
      templates[name] = parsed.value
      return (name, parsed.value)
    }
    if ignoreMissing { return nil }
    throw RenderFailure(
      "template '\(first)' does not exist",
      detail: suggestion(for: first, among: environment.names), at: range)
  }
}
