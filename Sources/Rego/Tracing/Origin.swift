/// A place in the input, as a chain of keys from the root.
final class Place {
  enum Part {
    case value
    case key
    /// The key is not there; the parent is.
    case missing
  }

  /// *nil when* this is the root of the input.
  let parent: Place?
  let key: Value
  let part: Part
  let depth: Int

  init(parent: Place?, key: Value, part: Part = .value) {
    self.parent = parent
    self.key = key
    self.part = part
    depth = (parent?.depth ?? -1) + 1
  }

  static func root() -> Place { Place(parent: nil, key: .null) }

  /// *Shape*: the keys from the root down to this place.
  var path: [Value] {
    var keys: [Value] = []
    var place = self
    while let parent = place.parent {
      keys.append(place.key)
      place = parent
    }
    return keys.reversed()
  }

  func isSame(as other: Place) -> Bool {
    if self === other { return true }
    guard depth == other.depth, part == other.part, key == other.key else { return false }
    switch (parent, other.parent) {
    case (nil, nil): return true
    case (let a?, let b?): return a.isSame(as: b)
    default: return false
    }
  }
}

/// Where a value came from: places of the input, and how it was made on the way.
final class Origin {
  enum Source {
    /// The value stands in the input as it is.
    case input
    /// A builtin's result; its operands with their origins.
    case builtin(String, [Traced])
    /// A member of something the policy states, found by a key that came from the input.
    case found(Traced)
    /// The result of a rule or function.
    case derived(Derivation)
    /// A container that the policy built.
    case built(Built)
    /// Undefined: why no clause held, and the arguments it was called with.
    case failed([Failure], [Traced])
  }

  let places: [Place]
  let source: Source

  init(_ places: [Place], _ source: Source = .input) {
    self.places = places
    self.source = source
  }
}

/// A value with its origin.
struct Traced {
  var value: Value?
  var origin: Origin?
}

/// A container made during evaluation, with the origins of its members.
final class Built {
  /// *Shape*: in the order of the container's own storage.
  let members: [Origin?]
  /// How each member was derived; empty for literals.
  let derivations: [Derivation?]
  /// What failed while it was collected.
  let log: [Failure]

  init(_ members: [Origin?], derivations: [Derivation?] = [], log: [Failure] = []) {
    self.members = members
    self.derivations = derivations
    self.log = log
  }

  /// The origin of the member at `index`, linked to the body that put it there.
  func member(_ index: Int) -> Origin? {
    guard index < members.count else { return nil }
    guard index < derivations.count, let derivation = derivations[index] else {
      return members[index]
    }
    return Origin(members[index]?.places ?? [], .derived(derivation))
  }
}

/// One way in which a clause held.
final class Derivation {
  let clause: Clause?
  /// *Shape*: in the order in which they were evaluated.
  let conditions: [Condition]
  let value: Traced
  let arguments: [Traced]
  /// Why the clauses tried before did not hold.
  var failures: [Failure] = []

  init(clause: Clause?, conditions: [Condition], value: Traced, arguments: [Traced]) {
    self.clause = clause
    self.conditions = conditions
    self.value = value
    self.arguments = arguments
  }
}

/// A literal that held, with what it read.
struct Condition {
  let literal: LiteralID
  let operands: [Traced]
  /// For `not`: why its body has no solution.
  var log: [Failure] = []
}

/// A literal that did not hold, with what it read.
struct Failure {
  let literal: LiteralID
  let operands: [Traced]
  /// The conditions of the same body that had held before it.
  let before: [Condition]
}
