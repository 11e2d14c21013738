import Diagnostics
import Documents
import Text

/// Turns a schema document into a list of compiled schemas that refer to one another by number.
final class SchemaCompiler {
  private var registry: SchemaRegistry
  private let dialect: SchemaDialect
  var diagnostics: [Diagnostic] = []
  private var schemas: [CompiledSchema] = []
  private var numbers: [Node.Identity: Int] = [:]
  private var dynamicAnchors: [Int: [Bytewise: Int]] = [:]
  private var tracksEvaluation = false
  private var usesDynamicReferences = false

  init(dialect: SchemaDialect, resolver: @escaping SchemaResolver) {
    self.dialect = dialect
    registry = SchemaRegistry(dialect: dialect, resolver: resolver)
  }

  func compileRoot(_ root: Node, uri: String) -> Parsed<Schema> {
    let resource = registry.add(root, uri: SchemaURI(uri), dialect: dialect)
    diagnostics += SchemaSyntax(dialect: registry.resources[resource].dialect).check(root)
    let index = compile(root, resource: resource)
    if usesDynamicReferences { compileDynamicAnchors() }
    let schema = Schema(
      schemas: schemas, root: index, dynamicAnchors: dynamicAnchors,
      tracksEvaluation: tracksEvaluation)
    diagnostics.sort { a, b in
      guard let a = a.subject, let b = b.subject else { return false }
      return (a.file, a.start) < (b.file, b.start)
    }
    return Parsed(schema, diagnostics)
  }

  /// The number of a schema, compiled when first asked for.
  func compile(_ node: Node, resource: Int) -> Int {
    if let number = numbers[node.identity] { return number }
    let resource = registry.scope(of: node, else: resource)
    let number = schemas.count
    numbers[node.identity] = number
    schemas.append(CompiledSchema(node: node, resource: resource))
    if let constant = node.boolean {
      schemas[number].constant = constant
    } else if node.kind == .object {
      let (keywords, reference) = compileKeywords(node, resource)
      schemas[number].keywords = keywords
      schemas[number].reference = reference
    }
    return number
  }

  /// Dynamic references may lead to any anchor of any resource, also ones loaded meanwhile.
  private func compileDynamicAnchors() {
    var done = 0
    while done < registry.resources.count {
      let resource = registry.resources[done]
      for (name, node) in resource.dynamicAnchors.sorted(by: {
        $0.key.text.compareUTF8(to: $1.key.text) < 0
      }) {
        dynamicAnchors[done, default: [:]][name] = compile(node, resource: done)
      }
      done += 1
    }
  }

  private func compileKeywords(_ node: Node, _ resource: Int) -> ([SchemaKeyword], Int?) {
    let info = registry.resources[resource]
    var keywords: [SchemaKeyword] = []
    var reference: Int?
    if let target = node["$ref"], let text = target.string {
      let keyword = compileReference(target, text, resource)
      if case .reference(let number)? = keyword { reference = number }
      if let keyword { keywords.append(keyword) }
      if info.dialect == .draft7 { return (keywords, reference) }
    }
    if info.dialect == .draft2020, let target = node["$dynamicRef"], let text = target.string,
      let keyword = compileDynamicReference(target, text, resource)
    {
      keywords.append(keyword)
    }
    if info.validates { keywords += assertions(node, info.dialect) }
    keywords += applicators(node, resource, info.dialect)
    return (keywords, reference)
  }

  private func compileReference(_ node: Node, _ text: String, _ resource: Int) -> SchemaKeyword? {
    switch registry.resolve(text, from: resource) {
    case .schema(let target, let resource): return .reference(compile(target, resource: resource))
    case .metaschema(let dialect): return .metaschema(dialect)
    case nil:
      diagnostics.append(
        Diagnostic(
          id: "schema-reference", summary: "the reference \"\(text)\" leads nowhere",
          detail: "Check the name after \"#\", or make the schema it names available.",
          subject: node.place))
      return nil
    }
  }

  private func compileDynamicReference(
    _ node: Node, _ text: String, _ resource: Int
  ) -> SchemaKeyword? {
    guard let plain = compileReference(node, text, resource) else { return nil }
    guard case .reference(let number) = plain else { return plain }
    let anchor = SchemaURI(text).decodedFragment
    guard !anchor.isEmpty, !anchor.hasPrefix("/"),
      schemas[number].node["$dynamicAnchor"]?.string?.isSameUTF8(as: anchor) ?? false
    else { return plain }
    usesDynamicReferences = true
    return .dynamicReference(number, anchor: anchor)
  }
}

extension SchemaCompiler {
  /// A regular expression; *nil when* it cannot be read, which is reported.
  func expression(_ pattern: String, at range: SourceRange) -> RegularExpression? {
    do throws(RegexSyntaxError) {
      return try RegularExpression(pattern)
    } catch {
      diagnostics.append(
        Diagnostic(
          id: "schema-pattern", summary: error.message,
          detail: "Patterns are read in RE2's syntax, which has no look-around.", subject: range))
      return nil
    }
  }

  /// The rules about members and items, with those about unevaluated ones last.
  private func applicators(
    _ node: Node, _ resource: Int, _ dialect: SchemaDialect
  ) -> [SchemaKeyword] {
    func list(_ name: String) -> [Int]? {
      guard let value = node[name], value.kind == .array else { return nil }
      return value.elements.map { compile($0, resource: resource) }
    }
    func one(_ name: String) -> Int? { node[name].map { compile($0, resource: resource) } }

    var keywords: [SchemaKeyword] = []
    if let rules = propertyRules(node, resource) { keywords.append(.properties(rules)) }
    if let schema = one("propertyNames") { keywords.append(.propertyNames(schema)) }
    if let items = itemRules(node, resource, dialect) { keywords.append(items) }
    if let schema = one("contains") {
      let minimum = dialect == .draft7 ? nil : node["minContains"]?.number?.int64
      let maximum = dialect == .draft7 ? nil : node["maxContains"]?.number?.int64
      keywords.append(
        .contains(
          schema, minimum: Int(minimum ?? 1), maximum: maximum.map { Int($0) },
          marks: dialect == .draft2020))
    }
    if let schemas = list("allOf") { keywords.append(.allOf(schemas)) }
    if let schemas = list("anyOf") { keywords.append(.anyOf(schemas)) }
    if let schemas = list("oneOf") { keywords.append(.oneOf(schemas)) }
    if let schema = one("not") { keywords.append(.not(schema)) }
    if let test = one("if") {
      keywords.append(.conditional(test: test, then: one("then"), otherwise: one("else")))
    }
    keywords += dependencies(node, resource, dialect)
    if dialect == .draft2020 {
      if let schema = one("unevaluatedItems") { keywords.append(.unevaluatedItems(schema)) }
      if let schema = one("unevaluatedProperties") {
        keywords.append(.unevaluatedProperties(schema))
      }
      if node["unevaluatedItems"] != nil || node["unevaluatedProperties"] != nil {
        tracksEvaluation = true
      }
    }
    return keywords
  }

  private func propertyRules(_ node: Node, _ resource: Int) -> PropertyRules? {
    var rules = PropertyRules()
    var isEmpty = true
    if let properties = node["properties"], properties.kind == .object {
      isEmpty = false
      for member in properties.members {
        rules.names.append(member.key)
        rules.named[Bytewise(member.key)] = compile(member.value, resource: resource)
      }
    }
    if let patterns = node["patternProperties"], patterns.kind == .object {
      isEmpty = false
      for member in patterns.members {
        guard let expression = expression(member.key, at: member.keyRange) else { continue }
        rules.patterns.append((expression, compile(member.value, resource: resource)))
      }
    }
    if let additional = node["additionalProperties"] {
      isEmpty = false
      rules.additional = compile(additional, resource: resource)
    }
    return isEmpty ? nil : rules
  }

  private func itemRules(
    _ node: Node, _ resource: Int, _ dialect: SchemaDialect
  ) -> SchemaKeyword? {
    let items = node["items"]
    var prefix: Node?
    var rest: Node?
    if dialect == .draft7, let list = items, list.kind == .array {
      prefix = list
      rest = node["additionalItems"]
    } else {
      prefix = dialect == .draft7 ? nil : node["prefixItems"]
      rest = items
    }
    guard prefix != nil || rest != nil else { return nil }
    return .items(
      prefix: prefix.map { $0.elements.map { compile($0, resource: resource) } } ?? [],
      rest: rest.map { compile($0, resource: resource) })
  }

  private func dependencies(
    _ node: Node, _ resource: Int, _ dialect: SchemaDialect
  ) -> [SchemaKeyword] {
    var required: [(property: String, required: [String])] = []
    var schemas: [(property: String, schema: Int)] = []
    let names = dialect == .draft7 ? ["dependencies"] : ["dependentRequired", "dependentSchemas"]
    for name in names {
      guard let value = node[name] else { continue }
      for member in value.members {
        if name != "dependentSchemas", member.value.kind == .array {
          required.append((member.key, member.value.elements.compactMap(\.string)))
        } else if name != "dependentRequired" {
          schemas.append((member.key, compile(member.value, resource: resource)))
        }
      }
    }
    var keywords: [SchemaKeyword] = []
    if !required.isEmpty { keywords.append(.dependentRequired(required)) }
    if !schemas.isEmpty { keywords.append(.dependentSchemas(schemas)) }
    return keywords
  }
}
