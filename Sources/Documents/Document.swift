import Diagnostics
import Text

/// One parsed document of a file: a flat tape of nodes whose scalars are slices of the source.
///
/// A file may hold several documents; each has its own tape. A value inside is a `Node`.
public final class Document: Sendable {
  public let file: SourceFile

  init(file: SourceFile) {
    self.file = file
  }
}
