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
  /// The evaluation that the document was made by; *nil when* it stands in its file as it is.
  package let terraform: TerraformDocument?

  init(
    document: Document, prefix: Documents.Path, root: Node, kind: DocumentKind,
    identity: ResourceIdentity?, terraform: TerraformDocument? = nil
  ) {
    self.document = document
    self.prefix = prefix
    self.root = root
    self.kind = kind
    self.identity = identity
    self.terraform = terraform
  }

  /// The document of an evaluated module, which is called by the module's first file.
  init?(_ terraform: TerraformDocument, first: SourceFile) {
    let file = SourceFile(index: first.index, path: first.path, bytes: Array(terraform.json.utf8))
    guard let document = JSONParser.parse(file).value else { return nil }
    self.init(
      document: document, prefix: [], root: document.root, kind: .terraform, identity: nil,
      terraform: terraform)
  }

  /// The file it was read from; of several the first.
  package var file: SourceFile { document.file }

  /// The files it was read from.
  ///
  /// *Shape*: file indexes, ascending.
  package var files: [UInt32] { terraform?.files ?? [document.file.index] }

  /// What the value at a path belongs to; *nil when* that is no resource.
  package func identity(at path: Documents.Path) -> ResourceIdentity? {
    terraform?.identity(of: path) ?? identity
  }

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
    if let terraform {
      return terraform.place(of: path)?.range
        ?? SourceRange(file: document.file.index, start: 0, end: 0)
    }
    return document.range(of: Documents.Path(prefix.elements + path.elements), part: part)
  }

  /// The places that a value came through before it got where a finding is shown.
  package func trail(of path: Documents.Path) -> [Diagnostic.Label] {
    terraform?.place(of: path)?.trail ?? []
  }

  /// The range around a path that says which of several things it belongs to.
  package func context(of path: Documents.Path) -> SourceRange? {
    if let terraform { return terraform.header(of: path) }
    let end = path.elements.lastIndex { if case .index = $0 { true } else { false } }
    return end.flatMap { node(at: Documents.Path(Array(path.elements[...$0])))?.range }
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
