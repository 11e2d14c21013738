import Diagnostics

/// Where a value was written and what it was made from.
package final class Origin: Sendable {
  /// The expression that gave the value; *nil when* no file holds it.
  package let range: SourceRange?
  /// What stands there, such as `var.zones`; *nil when* it has no name.
  package let name: String?
  /// Why a value cannot be known, such as `data.google_project.this`; *nil when* it can.
  package let unknown: String?
  /// *Shape*: the most direct first, at most `Origin.limit`.
  package let causes: [Origin]
  /// Whether the value is a list or object written here, whose causes are those of its parts.
  let isCollected: Bool
  /// The longest way to a cause without causes.
  private let depth: Int

  /// How many causes of one value are remembered.
  static let limit = 8
  /// How long the way to the first cause may become; what lies beyond is only named if unknown.
  private static let depthLimit = 200

  /// An origin; causes beyond the depth limit are cut, but an unknown one stays named.
  package init(
    _ range: SourceRange?, name: String? = nil, unknown: String? = nil, causes: [Origin] = [],
    isCollected: Bool = false
  ) {
    self.range = range
    self.name = name
    let below = causes.reduce(0) { max($0, $1.depth) }
    if below < Self.depthLimit {
      self.unknown = unknown
      self.causes = causes
      depth = below + 1
    } else {
      self.unknown = unknown ?? causes.lazy.compactMap(\.unknowns.first).first
      self.causes = []
      depth = 1
    }
    self.isCollected = isCollected
  }

  /// Whether the origin leads to more than the place itself.
  var leadsOn: Bool { name != nil || unknown != nil || !causes.isEmpty }

  /// The names of what cannot be known and the value depends on.
  ///
  /// *Shape*: in the order of the causes, none twice.
  package var unknowns: [String] {
    var result: [String] = []
    var seen: Set<ObjectIdentifier> = []
    var open = [self]
    while let origin = open.popLast() {
      guard seen.insert(ObjectIdentifier(origin)).inserted else { continue }
      if let unknown = origin.unknown, !result.contains(unknown) { result.append(unknown) }
      open += origin.causes.reversed()
    }
    return result
  }

  /// The places that the value went through, from the nearest to where it was written.
  ///
  /// *Shape*: the first cause of each step only, none twice; without this origin's own place.
  package var trail: [Diagnostic.Label] {
    var result: [Diagnostic.Label] = []
    var seen = Set([range].compactMap { $0 })
    var at = isCollected ? nil : causes.first
    while let origin = at {
      if let range = origin.range, seen.insert(range).inserted {
        result.append(
          Diagnostic.Label(range, origin.name.map { "\($0) is set here" } ?? "from here"))
      }
      at = origin.isCollected ? nil : origin.causes.first
    }
    return result
  }
}

extension Value {
  /// Whether an attribute of a data source decides the value.
  ///
  /// A path from there may name a file that exists once Terraform has read the data source, which it
  /// does before it calls a function with it: `archive_file` writes one.
  var isFromDataSource: Bool {
    var seen: Set<ObjectIdentifier> = []
    var open = [origin].compactMap { $0 }
    while let origin = open.popLast() {
      guard seen.insert(ObjectIdentifier(origin)).inserted else { continue }
      if origin.name?.hasUTF8Prefix("data.") == true { return true }
      open += origin.causes
    }
    return false
  }
}
