import Diagnostics
import Documents
import Text

/// A value that policies see as one document: a parsed document, or an item of a Kubernetes list.
package struct RepositoryDocument: Sendable {
  package let document: Document
  /// The way from the parsed document to this value; empty but for items of lists.
  package let prefix: Documents.Path
  /// The value itself.
  package let root: Node
  package let kind: DocumentKind
  /// *nil when* the value is no API object.
  package let identity: ResourceIdentity?

  /// The file it was read from.
  package var file: SourceFile { document.file }

  /// The values of a parsed document: itself, or the items of a list, in order.
  ///
  /// An empty document has none; `path` is the file's, below the repository's root.
  package static func split(_ document: Document, path: String) -> [RepositoryDocument] {
    guard !document.root.isNull else { return [] }
    var found: [RepositoryDocument] = []
    collect(document, document.root, [], path, &found)
    return found
  }

  private static func collect(
    _ document: Document, _ node: Node, _ prefix: Documents.Path, _ path: String,
    _ found: inout [RepositoryDocument]
  ) {
    let kind = DocumentKind.recognize(node, path: path)
    let identity = ResourceIdentity(node)
    if kind == .kubernetes, let identity, identity.kind.hasSuffix("List"),
      let items = node["items"], items.kind == .array
    {
      let list = prefix.appending("items")
      for (index, item) in items.elements.enumerated() where item.kind == .object {
        collect(document, item, list.appending(index), path, &found)
      }
      return
    }
    found.append(
      RepositoryDocument(
        document: document, prefix: prefix, root: node, kind: kind, identity: identity))
  }

  /// Where a finding about `part` of the value at `path` below this document is shown.
  package func range(of path: Documents.Path, part: PathPart = .value) -> SourceRange {
    document.range(of: Documents.Path(prefix.elements + path.elements), part: part)
  }

  /// The value at `path` below this document; *nil when* a step does not exist.
  package func node(at path: Documents.Path) -> Node? {
    var node = root
    for element in path.elements {
      guard let next = node.child(element) else { return nil }
      node = next
    }
    return node
  }
}
