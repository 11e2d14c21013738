import Documents
import Repository
import Text

/// The arguments of a resource or of one of its blocks, where a value may not be known.
struct Settings {
  /// *nil when* the block is not written, so nothing is set.
  let node: Node?
  let path: Documents.Path
  let surroundings: Surroundings

  /// What a module says beside a resource: the settings of its provider, and which values wait for
  /// others.
  final class Surroundings: Sendable {
    private let causes: [Documents.Path: [String]]
    private let provider: (node: Node, path: Documents.Path)?

    init(_ document: RepositoryDocument) {
      causes = Dictionary(
        (document.terraform?.unknowns ?? []).map { ($0.path, $0.causes) },
        uniquingKeysWith: { a, _ in a })
      let path: Documents.Path = ["provider", "google"]
      let blocks = document.root["provider"]?["google"].map { Array($0.elements) } ?? []
      let own = blocks.firstIndex { $0["alias"] == nil }
      provider = own.map { (blocks[$0], path.appending($0)) }
    }

    /// The provider's settings; *nil when* the module has none.
    var providerSettings: Settings? {
      provider.map { Settings(node: $0.node, path: $0.path, surroundings: self) }
    }

    /// What a value waits for; *nil when* it is known.
    func causes(at path: Documents.Path) -> [String]? { causes[path] }

    /// Whether a value inside of the one at a path is unknown.
    func isAnyBelow(_ path: Documents.Path) -> Bool {
      causes.keys.contains {
        $0.elements.count > path.elements.count && $0.elements.starts(with: path.elements)
      }
    }
  }

  /// The value of an argument.
  ///
  /// *nil when* it is not set.
  /// *Throws*: when it is not known.
  func value(_ key: String) throws(Unpriced) -> Node? {
    if let value = node?[key], !value.isNull { return value }
    if let causes = surroundings.causes(at: path.appending(key)) { throw .depends(on: causes) }
    return nil
  }

  /// A text; *nil when* it is not set.
  ///
  /// *Throws*: when it is not known.
  func string(_ key: String) throws(Unpriced) -> String? {
    guard let value = try value(key) else { return nil }
    return value.kind == .array || value.kind == .object ? nil : value.text
  }

  /// A whole number, which may be written as a text; *nil when* it is not set.
  ///
  /// *Throws*: when it is not known, or no count.
  func count(_ key: String) throws(Unpriced) -> Int? {
    guard let text = try string(key) else { return nil }
    guard let count = Number(parsing: text)?.int64, (0...Int64(Quantity.limit)).contains(count)
    else { throw Unpriced(kind: .value, reason: "'\(key)' is no count that can be: \(text)") }
    return Int(count)
  }

  /// Whether a flag is set to true; one that is not set is false.
  func flag(_ key: String) throws(Unpriced) -> Bool { try string(key) == "true" }

  /// Whether one of some flags is set to true.
  func isSet(anyOf keys: [String]) throws(Unpriced) -> Bool {
    for key in keys {
      if try flag(key) { return true }
    }
    return false
  }

  /// The number of elements of a list, of which some may be unknown; *nil when* it is not set.
  func elementCount(_ key: String) throws(Unpriced) -> Int? {
    guard let value = try value(key), value.kind == .array else { return nil }
    return value.count
  }

  /// The nested blocks of a type, in order.
  func blocks(_ key: String) throws(Unpriced) -> [Settings] {
    guard let value = try value(key) else { return [] }
    let path = path.appending(key)
    if value.kind == .object {
      return [Settings(node: value, path: path, surroundings: surroundings)]
    }
    var result: [Settings] = []
    for (index, element) in value.elements.enumerated() {
      if let causes = surroundings.causes(at: path.appending(index)) { throw .depends(on: causes) }
      result.append(
        Settings(node: element, path: path.appending(index), surroundings: surroundings))
    }
    return result
  }

  /// The first nested block of a type; an empty one where it is not written.
  func block(_ key: String) throws(Unpriced) -> Settings {
    try blocks(key).first
      ?? Settings(node: nil, path: path.appending(key), surroundings: surroundings)
  }

  /// Whether nothing is written.
  var isAbsent: Bool { node == nil }
}
