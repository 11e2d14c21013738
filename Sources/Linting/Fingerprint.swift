import Documents
import Repository
import Text

/// The identity of a finding: the same while policy, resource, place and value stay the same.
///
/// A list's element counts by its name, so that inserting another one before it changes nothing.
enum Fingerprint {
  /// `v1:` and the SHA-256 of policy, resource, path and value or missing key.
  static func make(
    policy: String, document: RepositoryDocument, path: Path, part: PathPart,
    repositoryPath: String
  ) -> String {
    var text = "\(policy)\u{0}"
    text += document.identity(at: path).map(\.description) ?? "file \(repositoryPath)"
    text += "\u{0}\(stablePath(path, in: document))\u{0}"
    switch part {
    case .missing(let key): text += "missing \(JSONText.quoted(key))"
    case .key: text += "key"
    case .value: if let node = document.node(at: path) { write(node, to: &text) }
    }
    return "v1:" + HashFunction.sha256.hexadecimalDigest(of: text)
  }

  /// The path with elements of lists named by what they say of themselves.
  private static func stablePath(_ path: Path, in document: RepositoryDocument) -> String {
    var text = ""
    var node: Node? = document.root
    for element in path.elements {
      let next = node?.child(element)
      switch element {
      case .key(let key): text += ".\(JSONText.quoted(key))"
      case .index(let index): text += "[\(next.flatMap(name) ?? String(index))]"
      }
      node = next
    }
    return text
  }

  /// *nil when* an element has nothing that tells it from its neighbours.
  private static func name(_ node: Node) -> String? {
    switch node.kind {
    case .string: return "=" + JSONText.quoted(node.text)
    case .object:
      for key in ["name", "id", "key"] {
        if let value = node[key]?.string { return "\(key)=" + JSONText.quoted(value) }
      }
      return nil
    default: return nil
    }
  }

  /// JSON with sorted keys and without white space, whatever the notation of the source.
  private static func write(_ node: Node, to text: inout String) {
    switch node.kind {
    case .null: text += "null"
    case .boolean: text += node.boolean == true ? "true" : "false"
    case .number: text += node.number.map(\.text) ?? node.text
    case .string: text += JSONText.quoted(node.text)
    case .array:
      text += "["
      for element in node.elements {
        write(element, to: &text)
        text += ","
      }
      text += "]"
    case .object:
      text += "{"
      for member in node.members.sorted(by: { $0.key.compareUTF8(to: $1.key) < 0 }) {
        text += JSONText.quoted(member.key) + ":"
        write(member.value, to: &text)
        text += ","
      }
      text += "}"
    }
  }
}
