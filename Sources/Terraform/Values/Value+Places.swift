import Diagnostics
import Documents

extension Value {
  /// The part that a step leads to, with its key's place; *nil when* there is none.
  private func part(_ step: PathElement) -> (value: Value, keyRange: SourceRange?)? {
    switch step {
    case .index(let index):
      guard let elements, elements.indices.contains(index) else { return nil }
      return (elements[index], nil)
    case .key(let key): return member(key).map { ($0.value, $0.keyRange) }
    }
  }

  /// The value at a path; *nil when* a step does not exist, or nobody knows whether it does.
  package func value(at path: Path) -> Value? {
    var value = self
    for step in path.elements {
      guard let next = value.part(step) else { return nil }
      value = next.value
    }
    return value
  }

  /// Every part that is unknown, and the names of what it depends on.
  ///
  /// *Shape*: in the order of keys and indexes; the parts of an unknown value are not listed.
  package var unknownParts: [(path: Path, causes: [String])] {
    var result: [(path: Path, causes: [String])] = []
    collectUnknown(Path(), &result)
    return result
  }

  private func collectUnknown(_ path: Path, _ result: inout [(path: Path, causes: [String])]) {
    switch content {
    case .unknown: result.append((path, origin?.unknowns ?? []))
    case .null, .bool, .number, .string: break
    case .elements(let elements):
      for (index, element) in elements.enumerated() {
        element.collectUnknown(path.appending(index), &result)
      }
    case .members(let members):
      for member in members { member.value.collectUnknown(path.appending(member.key), &result) }
    }
  }

  /// Where a finding about a path in the values of a block is shown, and the trail from there to
  /// where the value was written.
  ///
  /// The place is inside of the block: a path that ends early is a missing part of its deepest
  /// existing ancestor.
  package func place(
    of path: Path, in block: SourceRange
  ) -> (range: SourceRange, trail: [Diagnostic.Label]) {
    var value = self
    var range = origin?.range ?? block
    for step in path.elements {
      guard let next = value.part(step) else { break }
      value = next.value
      if value.type.isIterable, let key = next.keyRange, block.covers(key) {
        range = key
      } else if let own = value.origin?.range, block.covers(own) {
        range = own
      }
    }
    var trail = value.origin?.trail ?? []
    if let own = value.origin?.range, own != range, !block.covers(own) {
      trail.insert(Diagnostic.Label(own, "the value is written here"), at: 0)
    }
    return (range, trail.filter { $0.range != range })
  }
}

extension SourceRange {
  /// Whether another range lies inside of this one.
  fileprivate func covers(_ other: SourceRange) -> Bool {
    file == other.file && start <= other.start && other.end <= end
  }
}
