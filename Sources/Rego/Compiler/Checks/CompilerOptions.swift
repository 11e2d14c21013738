/// What a compilation checks beyond what a policy needs to run.
package struct CompilerOptions: Sendable {
  /// Whether unused imports, arguments and variables are errors, as under `opa check --strict`.
  package var isStrict: Bool

  package init(strict: Bool = false) {
    isStrict = strict
  }
}
