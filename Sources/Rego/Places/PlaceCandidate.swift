/// A place that a finding could point at.
struct PlaceCandidate {
  let place: Place
  /// Found by passing a whole value on, not by a condition on it.
  var isWeak = false
  /// A bare reference that only had to exist.
  var isExistence = false
  /// The constant that the place's value was compared with; for the choice among conditions.
  var isComparedWithConstant = false

  var weakened: PlaceCandidate {
    var copy = self
    copy.isWeak = true
    return copy
  }
}

extension Place {
  /// The last key as text; *nil when* it is an index or the root.
  var lastName: String? {
    guard parent != nil, case .string(let name) = key else { return nil }
    return name
  }

  /// Whether the place only says which object this is: kind, apiVersion, name, namespace.
  ///
  /// A key that is missing is a reason, except the namespace.
  var isIdentity: Bool {
    guard let name = lastName else { return false }
    if part == .missing { return name == "namespace" }
    let names = path.compactMap { key -> String? in
      if case .string(let name) = key { return name }
      return nil
    }
    if names.suffix(2) == ["metadata", "name"], depth == 2 { return true }
    return ["kind", "apiVersion", "apiGroup", "group", "namespace"].contains(name)
  }

  /// How identity places rank when nothing else is left: nested, then apiVersion, name, kind.
  var identityRank: Int {
    if depth > 2 { return 0 }
    switch lastName {
    case "apiVersion", "namespace": return 1
    case "name": return 2
    default: return 3
    }
  }

  /// Whether this place is above `other`.
  func isAncestor(of other: Place) -> Bool {
    guard depth < other.depth else { return false }
    var place = other
    while place.depth > depth, let parent = place.parent { place = parent }
    return isSame(as: place) || (part != .value && hasSamePath(as: place))
  }

  private func hasSamePath(as other: Place) -> Bool {
    depth == other.depth && path == other.path
  }
}
