import Diagnostics

/// Finds names of one module that hide others or that nothing uses.
struct ModuleCheck {
  private let module: Module
  private let isStrict: Bool
  private var diagnostics: [Diagnostic] = []

  /// What OPA refuses in `module` before it looks at variables.
  static func check(_ module: Module, _ options: CompilerOptions) -> [Diagnostic] {
    var check = ModuleCheck(module, options)
    check.checkImports()
    for rule in module.rules { check.checkRule(rule) }
    return check.diagnostics
  }

  private init(_ module: Module, _ options: CompilerOptions) {
    self.module = module
    isStrict = options.isStrict
  }

  private var forbidsShadowing: Bool { module.forbidsShadowing(strict: isStrict) }

  // MARK: - Imports

  private mutating func checkImports() {
    var seen: [Import] = []
    for item in module.imports where item.isDocument {
      if forbidsShadowing, let first = seen.first(where: { $0.name == item.name }) {
        diagnostics.append(
          .compile(
            .compile, "import must not shadow \(first.text)", at: item.range,
            detail: first.text == item.text
              ? "Remove the second import." : "Give one of them another name with `as`.",
            related: [.init(first.range, "the first import of `\(first.name)`")]))
      } else {
        seen.append(item)
      }
    }
    if isStrict { checkUnusedImports(seen) }
  }

  private mutating func checkUnusedImports(_ imports: [Import]) {
    var used: Set<String> = []
    for rule in module.rules {
      rule.forEachTerm { if case .variable(let name) = $0.kind { used.insert(name) } }
    }
    for item in imports where !used.contains(item.name) {
      diagnostics.append(
        .compile(.compile, "\(item.text) unused", at: item.range, detail: "Remove the import."))
    }
  }

  // MARK: - Rules

  private mutating func checkRule(_ rule: Rule) {
    guard forbidsShadowing else { return }
    if isRoot(rule.head.name) {
      report("rules must not shadow \(rule.head.name) (use a different rule name)", rule.head.range)
    }
    for argument in rule.head.arguments ?? [] {
      guard case .variable(let name) = argument.kind, isRoot(name) else { continue }
      report("args must not shadow \(name) (use a different variable name)", argument.range)
    }
  }

  private func isRoot(_ name: String) -> Bool { name == "input" || name == "data" }

  private mutating func report(_ summary: String, _ range: SourceRange) {
    diagnostics.append(.compile(.compile, summary, at: range))
  }
}

extension Module {
  /// Whether names may not hide `input`, `data` or each other: always in v1, else when strict.
  func forbidsShadowing(strict: Bool) -> Bool { strict || version == .v1 }
}

extension Import {
  /// Whether it names a document rather than a version or keywords.
  fileprivate var isDocument: Bool {
    guard case .variable(let root) = path.head.kind else { return false }
    return root == "data" || root == "input"
  }

  /// The name that the import gives the module.
  fileprivate var name: String {
    if let alias { return alias }
    if let last = path.path.last?.literalString { return last }
    if case .variable(let root) = path.head.kind { return root }
    return ""
  }

  /// As OPA prints it: `import data.lib.x as y`.
  fileprivate var text: String {
    "import \(path.dottedName ?? name)" + (alias.map { " as \($0)" } ?? "")
  }
}
