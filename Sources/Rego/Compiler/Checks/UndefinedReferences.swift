import Diagnostics
import Text

/// References below `data` into a package that has no such rule.
///
/// OPA takes them as undefined, since a document may lie there; they are reported where all
/// documents are known.
struct UndefinedReferences {
  private struct Reference {
    let path: [String]
    let range: SourceRange
  }

  private var references: [Reference] = []

  /// Notes a reference whose path leaves the rules of a package.
  mutating func note(_ path: [ResolvedTerm], at range: SourceRange, in declarations: Declarations) {
    var names: [String] = []
    var node = DataTree.root
    var isInPackage = false
    for element in path {
      guard let name = element.constantString else { return }
      names.append(name)
      guard let child = declarations.tree.child(name, of: node) else {
        if isInPackage { references.append(Reference(path: names, range: range)) }
        return
      }
      // What is below a rule, only evaluation knows.
      if declarations.tree.rule(at: child) != nil { return }
      node = child
      isInPackage = isInPackage || declarations.packages.contains(node)
    }
  }

  mutating func formUnion(_ other: UndefinedReferences) { references += other.references }

  /// What neither documents nor the targets of `with` define.
  func diagnostics(
    _ documents: Value, replaced: [[String]], _ declarations: Declarations
  ) -> [Diagnostic] {
    references.compactMap { reference in
      var value: Value? = documents
      for name in reference.path { value = value?[name] }
      let isReplaced = replaced.contains { target in
        let shared = min(target.count, reference.path.count)
        return target.prefix(shared) == reference.path.prefix(shared)
      }
      guard value == nil, !isReplaced else { return nil }
      let path = "data." + reference.path.joined(separator: ".")
      return .compile(
        .type, "undefined ref: \(path)", at: reference.range,
        detail: advice(reference.path, declarations))
    }
  }

  private func advice(_ path: [String], _ declarations: Declarations) -> String {
    let parent = path.dropLast()
    let names = declarations.tree.node(at: Array(parent)).map {
      declarations.tree.nodes[Int($0)].children.map(\.name)
    }
    if let last = path.last, let near = nearest(to: last, in: names ?? []) {
      return "Did you mean `data.\((parent + [near]).joined(separator: "."))`?"
    }
    return "Neither a rule of the package nor a document defines it."
  }
}
