import Text

/// `uri.*`.
///
/// *Source*: OPA v1.20, policy reference, "URI".
enum URIBuiltins {
  static let all: [Builtin] = [
    Builtin("uri.parse", [.string], .object) { _, operands throws(BuiltinError) in
      let text = try operands.string(0)
      do throws(DecodingError) {
        return fields(of: try URIReference(text))
      } catch {
        throw BuiltinError(error.message)
      }
    },
    Builtin("uri.is_valid", [.string], .boolean) { _, operands throws(BuiltinError) in
      let text = try operands.string(0)
      return .boolean(!text.isEmpty && (try? URIReference(text)) != nil)
    },
  ]

  /// The parts that are not empty; `raw_path` stands wherever `path` does.
  private static func fields(of uri: URIReference) -> Value {
    let rawPath = uri.rawPath.isEmpty ? uri.path : uri.rawPath
    let parts = [
      ("scheme", uri.scheme), ("hostname", uri.hostname), ("port", uri.port), ("path", uri.path),
      ("raw_path", rawPath), ("raw_query", uri.rawQuery), ("fragment", uri.fragment),
    ]
    return .object(
      ObjectValue(
        parts.filter { !$0.1.isEmpty }.map { (key: .string($0.0), value: .string($0.1)) }))
  }
}
