import Diagnostics

/// A comment of a document.
public struct Comment: Hashable, Sendable {
  /// From the `#` to the end of the line.
  public let range: SourceRange
  /// Whether nothing but white space stands before it on its line.
  public let standsAlone: Bool
  /// What follows the first `#`, without white space around it.
  public let text: String
}
