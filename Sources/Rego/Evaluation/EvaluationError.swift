import Diagnostics

/// Why an evaluation stopped without an answer.
package struct EvaluationError: Error, Sendable {
  /// OPA's codes, and one of our own for limits.
  package enum Code: String, Sendable {
    case conflict = "eval_conflict_error"
    case builtin = "eval_builtin_error"
    case type = "eval_type_error"
    case limit = "eval_limit_error"
  }

  package let code: Code
  package let message: String
  /// The literal or clause that was running.
  package let range: SourceRange?
}

/// How much one evaluation may do before it is stopped with a diagnostic.
package struct EvaluationLimits: Sendable {
  package var steps = 5_000_000
  /// Calls of rules and functions inside one another.
  package var depth = 256

  package init() {}
}
