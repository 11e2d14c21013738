import Documents

/// The schema documents that are known, their embedded resources and anchors.
struct SchemaRegistry {
  /// A schema with a URI of its own.
  struct Resource {
    var base: SchemaURI
    var node: Node
    var dialect: SchemaDialect
    /// Whether the metaschema's vocabularies include validation.
    var validates = true
    var anchors: [Bytewise: Node] = [:]
    var dynamicAnchors: [Bytewise: Node] = [:]
  }

  /// Where a reference leads.
  enum Target {
    case schema(Node, resource: Int)
    case metaschema(SchemaDialect)
  }

  private(set) var resources: [Resource] = []
  private var numbers: [Bytewise: Int] = [:]
  /// The resource that each scanned schema belongs to.
  private var scopes: [Node.Identity: Int] = [:]
  private let resolver: SchemaResolver
  private let dialect: SchemaDialect

  init(dialect: SchemaDialect, resolver: @escaping SchemaResolver) {
    self.dialect = dialect
    self.resolver = resolver
  }

  /// Makes a document known under the URI that it was found at; returns its resource.
  mutating func add(_ root: Node, uri: SchemaURI, dialect: SchemaDialect) -> Int {
    let number = addResource(root, base: uri, dialect: dialect)
    scan(root, resource: number)
    return scopes[root.identity] ?? number
  }

  private mutating func addResource(
    _ node: Node, base: SchemaURI, dialect: SchemaDialect
  ) -> Int {
    let number = resources.count
    var resource = Resource(base: base, node: node, dialect: dialect)
    if let uri = node["$schema"]?.string {
      if let known = SchemaDialect(uri: uri) {
        resource.dialect = known
      } else if let metaschema = resolver(SchemaURI(uri).withoutFragment) {
        resource.dialect = metaschema["$schema"]?.string.flatMap(SchemaDialect.init) ?? dialect
        if let vocabulary = metaschema["$vocabulary"] {
          resource.validates = vocabulary[SchemaDialect.validationVocabulary] != nil
        }
      }
    }
    resources.append(resource)
    numbers[Bytewise(base.withoutFragment)] = number
    return number
  }

  /// Registers the resources and anchors at and under a schema.
  private mutating func scan(_ node: Node, resource: Int) {
    guard node.kind == .object, scopes[node.identity] == nil else { return }
    var resource = resource
    // In draft 7 a reference hides everything beside it.
    let isHidden = dialectOf(node, resource) == .draft7 && node["$ref"] != nil
    if !isHidden { resource = identify(node, resource) }
    scopes[node.identity] = resource
    let dialect = resources[resource].dialect
    for member in node.members {
      guard let holds = dialect.holds(member.key) else { continue }
      for child in SchemaRegistry.schemas(in: member.value, holds) {
        scan(child, resource: resource)
      }
    }
  }

  private func dialectOf(_ node: Node, _ resource: Int) -> SchemaDialect {
    if let uri = node["$schema"]?.string, let known = SchemaDialect(uri: uri) { return known }
    return resources[resource].dialect
  }

  /// Applies `$id` and the anchors of a schema; returns the resource it belongs to.
  private mutating func identify(_ node: Node, _ outer: Int) -> Int {
    var number = outer
    if let id = node["$id"]?.string {
      let reference = SchemaURI(id)
      let uri = resources[outer].base.resolve(reference)
      let isAnchor = id.hasPrefix("#")
      if !isAnchor {
        if resources[outer].node.identity == node.identity {
          resources[outer].base = uri
          numbers[Bytewise(uri.withoutFragment)] = outer
        } else {
          number = addResource(node, base: uri, dialect: dialectOf(node, outer))
        }
      }
      if resources[number].dialect == .draft7, let name = reference.fragment, !name.isEmpty {
        resources[number].anchors[Bytewise(name)] = node
      }
    }
    if resources[number].dialect == .draft2020 {
      if let name = node["$anchor"]?.string { resources[number].anchors[Bytewise(name)] = node }
      if let name = node["$dynamicAnchor"]?.string {
        resources[number].anchors[Bytewise(name)] = node
        resources[number].dynamicAnchors[Bytewise(name)] = node
      }
    }
    return number
  }

  /// The schemas in the value of a keyword.
  static func schemas(in value: Node, _ holds: SchemaDialect.Holds) -> [Node] {
    switch holds {
    case .schema: return value.kind == .array ? [] : [value]
    case .schemas: return Array(value.elements)
    case .schemaMap: return value.members.map(\.value)
    case .schemaOrSchemas: return value.kind == .array ? Array(value.elements) : [value]
    case .dependencies: return value.members.map(\.value).filter { $0.kind != .array }
    }
  }

  /// The resource of a scanned schema, else the given one.
  func scope(of node: Node, else resource: Int) -> Int { scopes[node.identity] ?? resource }

  /// Where a reference leads; *nil when* nothing is there.
  mutating func resolve(_ reference: String, from resource: Int) -> Target? {
    let uri = resources[resource].base.resolve(SchemaURI(reference))
    let name = uri.withoutFragment
    var number = numbers[Bytewise(name)]
    if number == nil {
      if let root = resolver(name) {
        number = add(root, uri: SchemaURI(name), dialect: resources[resource].dialect)
      } else if let metaschema = SchemaDialect(uri: name), uri.decodedFragment.isEmpty {
        return .metaschema(metaschema)
      }
    }
    guard let number else { return nil }
    let fragment = uri.decodedFragment
    if fragment.isEmpty {
      return .schema(resources[number].node, resource: number)
    }
    if fragment.hasPrefix("/") { return follow(fragment, from: number) }
    return resources[number].anchors[Bytewise(fragment)].map { .schema($0, resource: number) }
  }

  private mutating func follow(_ pointer: String, from number: Int) -> Target? {
    var node = resources[number].node
    var resource = number
    for part in pointer.split(separator: "/", omittingEmptySubsequences: false).dropFirst() {
      let token = SchemaRegistry.unescape(part)
      guard let next = node.kind == .array ? Int(token).flatMap({ node[$0] }) : node[token] else {
        return nil
      }
      node = next
      resource = scopes[node.identity] ?? resource
    }
    scan(node, resource: resource)
    return .schema(node, resource: scopes[node.identity] ?? resource)
  }

  /// A JSON Pointer's token without `~0` and `~1`.
  private static func unescape(_ token: Substring) -> String {
    guard token.contains("~") else { return String(token) }
    var text = ""
    var isEscape = false
    for character in token {
      if isEscape {
        text.append(character == "1" ? "/" : character == "0" ? "~" : character)
        isEscape = false
      } else if character == "~" {
        isEscape = true
      } else {
        text.append(character)
      }
    }
    return text
  }
}
