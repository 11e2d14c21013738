/// Collects the members of a partial object; `p[x][y]` makes objects inside objects.
final class PartialObjectBuilder {
  private var keys: [Value] = []
  private var entries: [Entry] = []

  private enum Entry {
    case value(Value, Trace.Member?)
    case object(PartialObjectBuilder)
    case set([Value], [Trace.Member])
  }

  /// Answers `false` when another value is at the path already.
  func insert(
    _ value: Value, _ member: Trace.Member?, at path: ArraySlice<Value>, asElement: Bool
  ) -> Bool {
    guard let key = path.first else { return false }
    let index = keys.firstIndex(of: key)
    if path.count > 1 { return insertBelow(value, member, path, asElement, index) }
    guard let index else {
      keys.append(key)
      entries.append(asElement ? .set([value], member.map { [$0] } ?? []) : .value(value, member))
      return true
    }
    switch entries[index] {
    case .value(let known, _): return !asElement && known == value
    case .object: return false
    case .set(let values, let members):
      entries[index] = .set(values + [value], members + (member.map { [$0] } ?? []))
      return asElement
    }
  }

  private func insertBelow(
    _ value: Value, _ member: Trace.Member?, _ path: ArraySlice<Value>, _ asElement: Bool,
    _ index: Int?
  ) -> Bool {
    let rest = path.dropFirst()
    guard let index else {
      let builder = PartialObjectBuilder()
      keys.append(path[path.startIndex])
      entries.append(.object(builder))
      return builder.insert(value, member, at: rest, asElement: asElement)
    }
    guard case .object(let builder) = entries[index] else { return false }
    return builder.insert(value, member, at: rest, asElement: asElement)
  }

  /// The object; a trace keeps its origin in `result`.
  func value(_ trace: Trace?) -> Value {
    var members: [(key: Value, value: Value)] = []
    var origins: [Origin?] = []
    for (key, entry) in zip(keys, entries) {
      switch entry {
      case .value(let value, let member):
        members.append((key, value))
        origins.append(member?.origin)
      case .object(let builder):
        members.append((key, builder.value(trace)))
        origins.append(trace?.result)
      case .set(let values, let elements):
        members.append((key, trace?.buildSet(elements) ?? .set(SetValue(values))))
        origins.append(trace?.result)
      }
    }
    let object = ObjectValue(members)
    if let trace {
      trace.result = trace.built(
        object.keys.map { key in keys.firstIndex(of: key).flatMap { origins[$0] } })
    }
    return .object(object)
  }
}
