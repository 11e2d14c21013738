extension Catalog {
  /// The folder of the schemas of Terraform providers.
  package static let schemaFolder = "policies/schemas"

  /// The schema of a provider such as `google`, as `idp-dev schema` writes it; *nil when* absent.
  package func schema(ofProvider name: String) -> [UInt8]? {
    tree["\(Self.schemaFolder)/\(name).json"]?.bytes
  }
}
