import Diagnostics
import Text

/// The rules that a set of modules defines, before any body is read.
struct Declarations {
  var tree = DataTree()
  /// By `RuleID`; clauses are added by the planner.
  var rules: [PlannedRule] = []
  /// The first definition of each rule, for messages; parallel to `rules`.
  var ranges: [SourceRange] = []
  /// *Shape*: module index, then rule index, to the rule's id.
  var ids: [[RuleID]] = []
  /// The nodes at which a module's package stands.
  var packages = IDSet()
  var diagnostics: [Diagnostic] = []

  init(_ modules: [Module]) {
    for module in modules {
      packages.insert(tree.makeNode(at: module.packagePath))
      ids.append(module.rules.map { declare($0, package: module.packagePath) })
    }
    reportOverlaps(modules)
  }

  /// The id of the rule at a `data` path; *nil when* there is none.
  func rule(at path: [String]) -> RuleID? {
    tree.node(at: path).flatMap { tree.rule(at: $0) }
  }

  private mutating func declare(_ rule: Rule, package: [String]) -> RuleID {
    let path = package + rule.head.staticPath
    let kind = rule.head.kind
    let node = tree.makeNode(at: path)
    let arity = rule.head.arguments?.count ?? 0
    guard let id = tree.rule(at: node) else {
      let id = RuleID(rules.count)
      var planned = PlannedRule(kind: kind, path: path, arity: arity)
      planned.endsInSets = kind == .partialObject && rule.head.key != nil
      rules.append(planned)
      ranges.append(rule.head.range)
      tree.setRule(id, at: node)
      return id
    }
    let known = rules[Int(id)]
    if !isCompatible(known, kind, arity: arity, rule) {
      diagnostics.append(
        .compile(
          .type, "conflicting rules data.\(path.joined(separator: ".")) found",
          at: rule.head.range,
          related: [.init(ranges[Int(id)], "defined here as \(known.kind.phrase)")]))
    }
    if rule.head.key != nil, kind == .partialObject { rules[Int(id)].endsInSets = true }
    return id
  }

  private func isCompatible(
    _ known: PlannedRule, _ kind: PlannedRule.Kind, arity: Int, _ rule: Rule
  ) -> Bool {
    guard known.kind == kind else { return false }
    return kind != .function || known.arity == arity
  }

  /// A rule may not be a package, and a complete rule may not have rules below it.
  private mutating func reportOverlaps(_ modules: [Module]) {
    for module in modules {
      guard let rule = rule(at: module.packagePath) else { continue }
      diagnostics.append(
        .compile(
          .type,
          "package \(module.packagePath.joined(separator: ".")) conflicts with rule "
            + "\(rules[Int(rule)].path.last ?? "")",
          at: module.package.range, related: [.init(ranges[Int(rule)], "the rule")]))
    }
    for (node, id) in tree.nodes.compactMap({ node in node.rule.map { (node, $0) } }) {
      let rule = rules[Int(id)]
      guard !node.children.isEmpty, rule.kind != .partialObject else { continue }
      var below: [RuleID] = []
      for child in node.children { tree.forEachRule(below: child.node) { below.append($0) } }
      guard let first = below.first else { continue }
      let paths = below.map { "data.\(rules[Int($0)].path.joined(separator: "."))" }
      diagnostics.append(
        .compile(
          .type,
          "rule data.\(rule.path.joined(separator: ".")) conflicts with "
            + "[\(paths.joined(separator: " "))]",
          at: ranges[Int(id)], related: [.init(ranges[Int(first)], "defined below it")]))
    }
  }
}

extension Module {
  /// The package's names below `data`.
  package var packagePath: [String] {
    package.path.compactMap { if case .string(let name) = $0.kind { name } else { nil } }
  }
}

extension Head {
  /// The names at the start of the reference, up to the first computed element.
  var staticPath: [String] {
    var path = [name]
    for element in reference.path {
      guard case .string(let part) = element.kind else { break }
      path.append(part)
    }
    return path
  }

  /// The elements after the static path.
  var variablePath: [Term] { Array(reference.path.dropFirst(staticPath.count - 1)) }

  var kind: PlannedRule.Kind {
    if arguments != nil { return .function }
    if !variablePath.isEmpty { return .partialObject }
    return key == nil ? .complete : .partialSet
  }
}

extension PlannedRule.Kind {
  var phrase: String {
    switch self {
    case .complete: "a complete rule"
    case .function: "a function"
    case .partialSet: "a partial set"
    case .partialObject: "a partial object"
    }
  }
}
