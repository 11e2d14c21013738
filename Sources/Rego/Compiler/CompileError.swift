import Diagnostics

/// OPA's codes for errors that a module has before it runs.
package enum CompileErrorCode: String, Sendable {
  case compile = "rego_compile_error"
  case type = "rego_type_error"
  case unsafeVariable = "rego_unsafe_var_error"
  case recursion = "rego_recursion_error"

  /// The kebab-case diagnostic id: `rego-type-error`.
  var diagnosticID: String {
    switch self {
    case .compile: "rego-compile-error"
    case .type: "rego-type-error"
    case .unsafeVariable: "rego-unsafe-var-error"
    case .recursion: "rego-recursion-error"
    }
  }
}

extension Diagnostic {
  /// A compile error in OPA's words.
  static func compile(
    _ code: CompileErrorCode, _ summary: String, at range: SourceRange, detail: String? = nil,
    related: [Label] = []
  ) -> Diagnostic {
    Diagnostic(
      id: code.diagnosticID, severity: .error, summary: "\(code.rawValue): \(summary)",
      detail: detail, subject: range, related: related)
  }
}
