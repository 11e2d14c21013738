import Text

/// The METADATA that `rego.metadata.rule()` and `rego.metadata.chain()` answer in one module.
struct ModuleAnnotations {
  let module: Module
  /// All modules of the compilation; a package's annotation may stand in any of its files.
  private let modules: [Module]
  var ruleIndex = 0

  init(_ module: Module, among modules: [Module] = []) {
    self.module = module
    self.modules = modules
  }

  /// The annotations of the rule being resolved; an empty object when it has none.
  var rule: Value {
    module.annotations.last { $0.scope == .rule && $0.ruleIndex == ruleIndex }?.value
      ?? .object(.empty)
  }

  /// *Shape*: from the rule outwards, `{"path": […], "annotations": {…}}`.
  var chain: Value {
    let rule = module.rules[ruleIndex]
    let package = module.packagePath
    let path = package + rule.head.staticPath
    var links = [link(path, module.annotations.last { matches($0, .rule) })]
    if let annotation = module.annotations.last(where: { matches($0, .document) }) {
      links.append(link(path, annotation))
    }
    for depth in stride(from: package.count, through: 1, by: -1) {
      let path = Array(package[..<depth])
      let scopes: [Annotation.Scope] =
        depth == package.count ? [.package, .subpackages] : [.subpackages]
      for annotation in annotations(ofPackage: path) where scopes.contains(annotation.scope) {
        links.append(link(path, annotation))
      }
    }
    return .array(ArrayValue(links))
  }

  private func annotations(ofPackage path: [String]) -> [Annotation] {
    modules.filter { $0.packagePath == path }.flatMap(\.annotations).filter {
      $0.scope == .package || $0.scope == .subpackages
    }
  }

  private func matches(_ annotation: Annotation, _ scope: Annotation.Scope) -> Bool {
    guard annotation.scope == scope, let index = annotation.ruleIndex else { return false }
    if scope == .rule { return index == ruleIndex }
    return module.rules[index].head.name.isSameUTF8(as: module.rules[ruleIndex].head.name)
  }

  private func link(_ path: [String], _ annotation: Annotation?) -> Value {
    var members: [(key: Value, value: Value)] = [
      (.string("path"), .array(ArrayValue(path.map { .string($0) })))
    ]
    if let annotation { members.append((.string("annotations"), annotation.value)) }
    return .object(ObjectValue(members))
  }
}
