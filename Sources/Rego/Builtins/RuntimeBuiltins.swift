import Text

/// Builtins about the evaluation itself.
enum RuntimeBuiltins {
  static let all: [Builtin] = [
    // Policies must not depend on where they run, so the runtime has nothing to tell.
    Builtin("opa.runtime", [], .object) { _, _ in .object(.empty) },
    Builtin("trace", [.string], .boolean) { _, _ in .boolean(true) },
  ]
}
