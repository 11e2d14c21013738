import Documents
import Text

/// What a resource is called in its API: the same before and after an edit of its content.
package struct ResourceIdentity: Sendable {
  package let apiVersion: String
  package let kind: String
  /// *nil when* the resource names none.
  package let namespace: String?
  /// *nil when* the resource has no name; a generated one ends in `*`.
  package let name: String?

  package init(apiVersion: String, kind: String, namespace: String? = nil, name: String? = nil) {
    self.apiVersion = apiVersion
    self.kind = kind
    self.namespace = namespace
    self.name = name
  }

  /// *nil when* the value has no API version and kind.
  init?(_ node: Node) {
    guard let apiVersion = node["apiVersion"]?.string, !apiVersion.isEmpty,
      let kind = node["kind"]?.string, !kind.isEmpty
    else { return nil }
    let metadata = node["metadata"]
    let generated = metadata?["generateName"]?.string.map { $0 + "*" }
    self.init(
      apiVersion: apiVersion, kind: kind, namespace: metadata?["namespace"]?.string,
      name: metadata?["name"]?.string ?? generated)
  }

  /// The part of the API version before the `/`; empty for the core group.
  package var group: String {
    guard let slash = apiVersion.utf8.firstIndex(of: UInt8(ascii: "/")) else { return "" }
    return String(apiVersion[..<slash])
  }
}

extension ResourceIdentity {
  /// The API version that stands for Terraform; the name is then a whole address.
  package static let terraform = "terraform"
}

extension ResourceIdentity: CustomStringConvertible {
  /// A text such as `apps/v1 Deployment serving/ranker`, or an address of Terraform.
  package var description: String {
    if apiVersion == Self.terraform, let name { return name }
    let path = [namespace, name].compactMap { $0 }.joined(separator: "/")
    return "\(apiVersion) \(kind)" + (path.isEmpty ? "" : " \(path)")
  }
}

extension ResourceIdentity: Equatable {
  /// Whether all parts are the same bytes.
  package static func == (a: ResourceIdentity, b: ResourceIdentity) -> Bool {
    func same(_ a: String?, _ b: String?) -> Bool {
      guard let a, let b else { return a == nil && b == nil }
      return a.isSameUTF8(as: b)
    }
    return a.apiVersion.isSameUTF8(as: b.apiVersion) && a.kind.isSameUTF8(as: b.kind)
      && same(a.namespace, b.namespace) && same(a.name, b.name)
  }
}
