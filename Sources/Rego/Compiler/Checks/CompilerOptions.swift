/// What a compilation checks beyond what a policy needs to run.
package struct CompilerOptions: Sendable {
  /// Whether unused imports, arguments and variables are errors, as under `opa check --strict`.
  package var isStrict: Bool
  /// All that stands below `data` beside rules; *nil when* only evaluation will know.
  ///
  /// Names of a known package that neither rules nor these documents define are then reported.
  package var baseDocuments: Value?

  package init(strict: Bool = false, baseDocuments: Value? = nil) {
    isStrict = strict
    self.baseDocuments = baseDocuments
  }
}
