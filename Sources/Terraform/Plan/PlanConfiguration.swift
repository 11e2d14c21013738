import Documents
import Text

/// What the `configuration` of a plan tells: which arguments a block sets, and what they refer to.
///
/// Nested blocks that a dynamic block makes are not in it, and neither are locals.
struct PlanConfiguration {
  /// What a resource block sets.
  struct Resource {
    /// *Shape*: by name, an expression, or objects of expressions for nested blocks.
    let expressions: Node?
    /// What `for_each` refers to.
    let each: [String]
  }

  private struct Module {
    var resources: [String: Resource] = [:]
    var calls: [String: Resource] = [:]
    /// *Shape*: by name, what the output refers to.
    var outputs: [String: [String]] = [:]
  }

  /// *Shape*: by the names of the calls that lead to the module.
  private var modules: [[String]: Module] = [:]

  /// `node` is the plan's `configuration`; without it nothing is known.
  init(_ node: Node?) {
    if let root = node?["root_module"] { read(root, []) }
  }

  private mutating func read(_ node: Node, _ path: [String]) {
    var module = Module()
    for resource in node["resources"].map({ Array($0.elements) }) ?? [] {
      guard let address = resource["address"]?.string else { continue }
      module.resources[address] = Self.resource(resource)
    }
    for output in node["outputs"].map({ Array($0.members) }) ?? [] {
      module.outputs[output.key] = Self.references(output.value["expression"])
    }
    for call in node["module_calls"].map({ Array($0.members) }) ?? [] {
      module.calls[call.key] = Self.resource(call.value)
      if let inner = call.value["module"] { read(inner, path + [call.key]) }
    }
    modules[path] = module
  }

  private static func resource(_ node: Node) -> Resource {
    Resource(
      expressions: node["expressions"].flatMap { $0.kind == .object ? $0 : nil },
      each: references(node["for_each_expression"]))
  }

  private static func references(_ expression: Node?) -> [String] {
    expression?["references"]?.elements.compactMap(\.string) ?? []
  }

  /// The block of a resource; `address` is that inside of its module.
  ///
  /// *nil when* the configuration does not have it.
  func resource(_ address: String, in module: ModuleAddress) -> Resource? {
    modules[module.names]?.resources[address]
  }
}

// References.
extension PlanConfiguration {
  /// What the references of an expression lead to through variables and outputs, with addresses as
  /// the evaluator gives them; `each` is what `for_each` around the expression refers to.
  ///
  /// *Shape*: in the order of the references, none twice. Without variables of the root module,
  /// whose values are always known when a plan is made.
  func causes(of references: [String], each: [String], in module: ModuleAddress) -> [String] {
    var search = Search()
    follow(references, each: each, in: module, &search)
    return search.causes
  }

  private struct Search {
    var causes: [String] = []
    var seen: Set<String> = []

    mutating func add(_ cause: String) {
      if !causes.contains(where: { $0.isSameUTF8(as: cause) }) { causes.append(cause) }
    }
  }

  /// How many references of one value are followed.
  private static let limit = 200

  private func follow(
    _ references: [String], each: [String], in module: ModuleAddress, _ search: inout Search
  ) {
    let references = references.prefix(Self.limit)
    for reference in references {
      guard search.seen.count < Self.limit,
        search.seen.insert(module.qualified(reference)).inserted
      else { continue }
      let words = reference.split(separator: ".", omittingEmptySubsequences: false)
      switch words[0] {
      case "var": followVariable(words.dropFirst().first ?? "", in: module, &search)
      case "module": followOutput(reference, in: module, &search)
      case "each":
        // The name alone leads nowhere but to where its longer forms lead.
        if words.count > 1 { follow(each, each: [], in: module, &search) }
      case "count", "path", "terraform", "self": continue
      case "local":
        if words.count == 2 { search.add(module.qualified(reference)) }
      default:
        // Terraform lists what leads to a reference behind it.
        let isLonger = references.contains {
          $0.hasPrefix(reference + ".") || $0.hasPrefix(reference + "[")
        }
        if !isLonger, let attribute = Self.attribute(reference) {
          search.add(module.qualified(attribute))
        }
      }
    }
  }

  private func followVariable(
    _ word: Substring, in module: ModuleAddress, _ search: inout Search
  ) {
    let name = word.prefix { $0 != "[" }
    guard let (parent, call) = module.parent, let block = modules[parent.names]?.calls[call],
      let expression = block.expressions?[String(name)]
    else { return }
    follow(Self.references(expression), each: block.each, in: parent, &search)
  }

  private func followOutput(
    _ reference: String, in module: ModuleAddress, _ search: inout Search
  ) {
    var rest = Substring(reference)
    guard let step = ModuleAddress.step(&rest) else { return }
    let child = module.child(step)
    let name = rest.dropFirst().prefix { $0 != "." && $0 != "[" }
    if let references = modules[child.names]?.outputs[String(name)] {
      follow(references, each: [], in: child, &search)
    } else if rest.isEmpty, modules[child.names] == nil {
      search.add(module.qualified(reference))
    }
  }

  /// `google_x.y["key"].a` of `google_x.y["key"].a.b`; *nil when* it is no resource.
  private static func attribute(_ reference: String) -> String? {
    var rest = Substring(reference)
    for _ in 0..<(reference.hasPrefix("data.") ? 3 : 2) {
      if rest.first == "." { rest = rest.dropFirst() }
      let word = rest.prefix { $0 != "." && $0 != "[" }
      guard !word.isEmpty else { return nil }
      rest = rest.dropFirst(word.count)
    }
    ModuleAddress.dropKey(&rest)
    if rest.first == "." {
      let word = rest.dropFirst().prefix { $0 != "." && $0 != "[" }
      rest = rest.dropFirst(word.count + 1)
    }
    return String(reference[..<rest.startIndex])
  }
}
