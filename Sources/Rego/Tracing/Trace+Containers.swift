import Text

extension Trace {
  // MARK: - Containers that the policy builds

  func built(_ members: [Origin?]) -> Origin {
    Origin([], .built(Built(members)))
  }

  func buildArray(_ members: [Member], log: [Failure]) {
    let built = Built(
      members.map(\.origin), derivations: members.map(\.derivation), log: log)
    result = Origin([], .built(built))
  }

  /// Sorts the members; equal ones merge their places and keep the first derivation.
  func buildSet(_ members: [Member], log: [Failure] = []) -> Value {
    let order = members.indices.sorted { i, j in
      let order = members[i].value.compare(to: members[j].value)
      return order == 0 ? i < j : order < 0
    }
    var values: [Value] = []
    var origins: [Origin?] = []
    var derivations: [Derivation?] = []
    for index in order {
      let member = members[index]
      if let last = values.last, last == member.value {
        origins[origins.count - 1] = merge(origins[origins.count - 1], member.origin)
        continue
      }
      values.append(member.value)
      origins.append(member.origin)
      derivations.append(member.derivation)
    }
    result = Origin([], .built(Built(origins, derivations: derivations, log: log)))
    return .set(SetValue(sorted: values))
  }

  func buildObject(
    _ object: ObjectValue, _ keys: [Value], _ members: [Member], _ log: [Failure]
  ) {
    let indexes = object.keys.map { key in keys.firstIndex(of: key) }
    let built = Built(
      indexes.map { $0.flatMap { members[$0].origin } },
      derivations: indexes.map { $0.flatMap { members[$0].derivation } }, log: log)
    result = Origin([], .built(built))
  }

  private func merge(_ a: Origin?, _ b: Origin?) -> Origin? {
    guard let a else { return b }
    guard let b else { return a }
    return Origin(joined([a, b]), a.source)
  }

  /// The places of several origins, each once.
  func joined(_ origins: [Origin?]) -> [Place] {
    var places: [Place] = []
    for place in origins.compactMap({ $0 }).flatMap(\.places)
    where !places.contains(where: { $0.isSame(as: place) }) {
      places.append(place)
    }
    return places
  }

  // MARK: - Members

  /// The origin of a member of a container that has this origin.
  func memberOrigin(
    _ origin: Origin?, _ key: Value, _ index: Int, _ value: Value, in container: Value
  ) -> Origin? {
    guard let origin else { return nil }
    switch origin.source {
    case .built(let built): return built.member(index)
    case .derived(let derivation):
      return memberOrigin(
        derivation.value.origin, key, index, value, in: container)
    case .builtin(_, let operands):
      // What only a builtin made has nothing beside it in the input, where its operands stand.
      return inherited(operands, key, value) ?? Origin(origin.places, origin.source)
    case .found: return origin
    case .input:
      let children = origin.places.filter { $0.part != .missing }.map {
        Place(parent: $0, key: key)
      }
      guard children.count > 1 else { return Origin(children) }
      let matching = children.filter { document?.value(at: $0.path) == value }
      return Origin(matching.isEmpty ? origin.places : matching)
    case .failed: return nil
    }
  }

  /// The origin of an equal member of a builtin's operands, as for union, slice and sort.
  private func inherited(
    _ operands: [Traced], _ key: Value, _ value: Value
  ) -> Origin? {
    for operand in operands {
      guard let container = operand.value,
        let (memberKey, index) = container.findMember(value, key: key)
      else { continue }
      if let found = memberOrigin(
        operand.origin, memberKey, index, value, in: container)
      {
        return found
      }
    }
    return nil
  }

  /// The origin of a key that an enumeration bound; an object's keys only.
  func keyOrigin(_ origin: Origin?, _ key: Value, _ index: Int, in container: Value) -> Origin? {
    guard let origin, case .object = container else { return nil }
    switch origin.source {
    case .input:
      return Origin(
        origin.places.filter { $0.part == .value }.map {
          Place(parent: $0, key: key, part: .key)
        })
    case .derived(let derivation):
      return keyOrigin(derivation.value.origin, key, index, in: container)
    case .built(let built): return built.member(index)
    case .builtin, .found: return Origin(origin.places)
    case .failed: return nil
    }
  }

  /// The origin of a member that a reference found; `result` is the key's.
  func lookupOrigin(
    _ origin: Origin?, _ key: Value, _ index: Int, _ value: Value, in container: Value
  ) -> Origin? {
    let keyOrigin = result
    let found = memberOrigin(origin, key, index, value, in: container)
    if let found { return found }
    return keyOrigin.map { Origin($0.places, .found(Traced(value: key, origin: $0))) }
  }

  /// The origin of a member that is not there; `result` is the key's.
  func missingOrigin(_ origin: Origin?, _ key: Value) -> Origin? {
    guard let origin else { return result }
    switch origin.source {
    case .input:
      return Origin(
        origin.places.filter { $0.part == .value }.map {
          Place(parent: $0, key: key, part: .missing)
        })
    case .derived(let derivation): return missingOrigin(derivation.value.origin, key)
    case .built(let built): return Origin(result?.places ?? [], .failed(built.log, []))
    case .builtin, .found: return Origin(origin.places + (result?.places ?? []))
    case .failed: return origin
    }
  }

  // MARK: - Builtins

  func endBuiltin(
    _ index: Int32, _ name: String, _ value: Value?, _ values: [Value], _ origins: [Origin?]
  ) {
    let operands = Trace.zip(values, origins)
    if name == "object.get", let found = getOrigin(values, origins) {
      result = found
      return
    }
    let relevant: [Origin?]
    switch BuiltinSubject.of(name) {
    case .all: relevant = origins
    case .operand(let subject): relevant = subject < origins.count ? [origins[subject]] : origins
    }
    result = Origin(joined(relevant), .builtin(name, operands))
  }

  /// Where `object.get` looked: the member, or the first key that is missing.
  private func getOrigin(_ values: [Value], _ origins: [Origin?]) -> Origin? {
    guard values.count == 3, let start = origins.first, let start else { return nil }
    var keys = [values[1]]
    if case .array(let path) = values[1] { keys = path.elements }
    var value = values[0]
    var origin: Origin? = start
    for key in keys {
      guard let (member, index) = value.member(key) else {
        result = origins[1]
        return missingOrigin(origin, key)
      }
      origin = memberOrigin(origin, key, index, member, in: value)
      value = member
    }
    return origin
  }
}
