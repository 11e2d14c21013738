import Diagnostics
import Documents

/// Finds the root of a schema document by its absolute URI; *nil when* there is none.
package typealias SchemaResolver = @Sendable (_ uri: String) -> Node?

/// A compiled JSON Schema, draft 7 or 2020-12.
package struct Schema: Sendable {
  let schemas: [CompiledSchema]
  let root: Int
  /// By resource: the schemas with a `$dynamicAnchor`.
  let dynamicAnchors: [Int: [Bytewise: Int]]
  /// Whether some schema asks which members and items others have looked at.
  let tracksEvaluation: Bool

  /// Compiles a schema and everything that it refers to.
  ///
  /// What is wrong in the schema is reported at its place and then ignored. `uri` is where the
  /// schema was found; `dialect` counts where no `$schema` says otherwise.
  package static func compile(
    _ root: Node, uri: String = "", dialect: SchemaDialect = .draft2020,
    resolver: @escaping SchemaResolver = { _ in nil }
  ) -> Parsed<Schema> {
    let compiler = SchemaCompiler(dialect: dialect, resolver: resolver)
    return compiler.compileRoot(root, uri: uri)
  }

  /// Everything in `node` that the schema does not allow, in document order; empty when valid.
  package func validate(_ node: Node) -> [Diagnostic] { errors(in: node).map(\.diagnostic) }

  /// What `validate` reports, for programs that have words of their own.
  package func failures(in node: Node) -> [SchemaFailure] { errors(in: node).map(\.failure) }

  private func errors(in node: Node) -> [SchemaError] {
    if isValid(node) { return [] }
    var validator = SchemaValidator(self, collects: true)
    _ = validator.evaluate(root, node)
    let sorted = validator.errors.enumerated().sorted { a, b in
      let (x, y) = (a.element.diagnostic.subject, b.element.diagnostic.subject)
      return (x?.start ?? 0, a.offset) < (y?.start ?? 0, b.offset)
    }
    var seen: Set<Diagnostic> = []
    return sorted.map(\.element).filter { seen.insert($0.diagnostic).inserted }
  }

  /// Whether the schema allows `node`; faster than `validate`, and says no more.
  package func isValid(_ node: Node) -> Bool {
    var validator = SchemaValidator(self, collects: false)
    return validator.evaluate(root, node)
  }

  /// The schema as a form reads it.
  package var form: SchemaForm { SchemaForm(schema: self, index: root) }
}
