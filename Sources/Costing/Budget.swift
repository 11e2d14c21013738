import Diagnostics

/// A limit of what a month may cost.
package struct Budget: Sendable {
  package let scope: Scope
  /// *Unit and base*: whole US dollars.
  package let dollars: Int
  /// Where the configuration names what it is for.
  package let range: SourceRange

  /// What a limit is for.
  package enum Scope: Hashable, Sendable {
    case environment(String)
    /// All resources that have the label with this value, whatever their environment.
    case label(key: String, value: String)
    /// All environments together.
    case repository
  }

  package init(_ scope: Scope, dollars: Int, range: SourceRange) {
    self.scope = scope
    self.dollars = dollars
    self.range = range
  }
}
