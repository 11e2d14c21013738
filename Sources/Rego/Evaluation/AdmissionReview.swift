/// Gatekeeper's wrapper around an object: what `input.review` policies read.
///
/// *Source*: Gatekeeper, "How to use Gatekeeper", the `input.review` object.
package enum AdmissionReview {
  /// The input for an object, with the constraint's parameters.
  package static func input(object: Value, parameters: Value) -> Value {
    let (group, version) = groupVersion(object)
    let metadata = object.member(.string("metadata"))?.value
    return .object([
      "parameters": parameters,
      "review": .object([
        "kind": .object([
          "group": .string(group),
          "kind": object.member(.string("kind"))?.value ?? .string(""),
          "version": .string(version),
        ]),
        "name": metadata?.member(.string("name"))?.value ?? .string(""),
        "namespace": metadata?.member(.string("namespace"))?.value ?? .string(""),
        "object": object,
        "operation": .string("CREATE"),
      ]),
    ])
  }

  /// Where the parts of such an input come from: the object is the root, its identity is found
  /// in it, everything else is nowhere.
  static func origin(root: Place) -> Origin {
    let metadata = Place(parent: root, key: .string("metadata"))
    let apiVersion = Origin([Place(parent: root, key: .string("apiVersion"))])
    let kind = Origin([Place(parent: root, key: .string("kind"))])
    let review = Origin(
      [],
      .built(
        Built([
          Origin([], .built(Built([apiVersion, kind, apiVersion]))),
          Origin([Place(parent: metadata, key: .string("name"))]),
          Origin([Place(parent: metadata, key: .string("namespace"))]),
          Origin([root]),
          nil,
        ])))
    return Origin([], .built(Built([nil, review])))
  }

  private static func groupVersion(_ object: Value) -> (group: String, version: String) {
    guard case .string(let text)? = object.member(.string("apiVersion"))?.value else {
      return ("", "")
    }
    let parts = text.split(separator: "/", maxSplits: 1)
    return parts.count == 2 ? (String(parts[0]), String(parts[1])) : ("", text)
  }
}

extension Value {
  /// An object of members with string keys.
  package static func object(_ members: KeyValuePairs<String, Value>) -> Value {
    .object(ObjectValue(members.map { (.string($0.key), $0.value) }))
  }
}
