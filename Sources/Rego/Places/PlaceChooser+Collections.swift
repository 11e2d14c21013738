extension PlaceChooser {
  /// `x in xs`: the matching item, then `x`.
  func contained(_ operands: [Traced], depth: Int) -> [PlaceCandidate] {
    guard operands.count == 2, let item = operands[0].value, let list = operands[1].value else {
      return []
    }
    var found: [PlaceCandidate] = []
    if let (key, index) = list.findMember(item, key: .null), let origin = operands[1].origin {
      switch origin.source {
      case .built(let built):
        found += (built.member(index)?.places ?? []).map { PlaceCandidate(place: $0) }
      case .input:
        found += origin.places.map { PlaceCandidate(place: Place(parent: $0, key: key)) }
      default: break
      }
    }
    return found + candidates(of: operands[0], depth: depth)
      + (found.isEmpty ? candidates(of: operands[1], depth: depth) : [])
  }

  // MARK: - count

  /// The elements that were counted; for none, the container or what was missing.
  func counted(_ operands: [Traced], depth: Int) -> [PlaceCandidate] {
    guard let container = operands.first.map(returned) else { return [] }
    if case .builtin("minus", let sides) = container.origin?.source, sides.count == 2 {
      return difference(container, sides, depth: depth)
    }
    guard case .built(let built) = container.origin?.source else {
      return candidates(of: container, depth: depth)
    }
    var found = built.members.flatMap { $0?.places ?? [] }.map { PlaceCandidate(place: $0) }
    if found.isEmpty {
      for derivation in built.derivations.compactMap({ $0 }) {
        found += choose(groups(of: derivation, depth: depth + 1)).map { [$0] } ?? []
      }
    }
    return found.isEmpty ? candidates(ofLog: built.log, depth: depth + 1) : found
  }

  /// `required - provided`: the place that `provided` was read from lacks the first element.
  private func difference(
    _ container: Traced, _ sides: [Traced], depth: Int
  ) -> [PlaceCandidate] {
    guard case .set(let missing) = container.value, let first = missing.elements.first else {
      return candidates(of: sides[0], depth: depth)
    }
    let own = missing.elements.flatMap { places(of: $0, in: sides[0], depth: depth) }
    if !own.isEmpty { return own.map { PlaceCandidate(place: $0) } }
    guard case .built(let built) = returned(sides[1]).origin?.source else {
      return candidates(of: sides[1], depth: depth)
    }
    let homes = built.members.flatMap { $0?.places ?? [] }.compactMap(\.parent)
    if let home = homes.first {
      return [PlaceCandidate(place: Place(parent: home, key: first, part: .missing))]
    }
    return candidates(ofLog: built.log, depth: depth + 1).map { candidate in
      guard candidate.place.part == .value else { return candidate }
      let place = Place(parent: candidate.place, key: first, part: .missing)
      return PlaceCandidate(place: place)
    }
  }

  /// A value that a rule or function passed on, as its body made it.
  private func returned(_ traced: Traced) -> Traced {
    var traced = traced
    while case .derived(let derivation) = traced.origin?.source,
      let origin = derivation.value.origin
    {
      traced.origin = origin
    }
    return traced
  }

  /// Where one element of a set came from.
  private func places(of element: Value, in set: Traced, depth: Int) -> [Place] {
    let set = returned(set)
    guard depth < PlaceChooser.depthLimit, let container = set.value, let origin = set.origin,
      let (_, index) = container.findMember(element, key: element)
    else { return [] }
    switch origin.source {
    case .built(let built): return built.member(index)?.places ?? []
    case .builtin(_, let operands):
      return operands.flatMap { places(of: element, in: $0, depth: depth + 1) }
    case .input, .found: return origin.places
    case .derived, .failed: return []
    }
  }
}
