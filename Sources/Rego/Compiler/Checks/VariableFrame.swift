import Diagnostics

/// The names of one body and how each of them came about.
///
/// *Source*: the rules are those of OPA's compiler: a body knows only its own names.
struct VariableFrame {
  enum Occurrence {
    case argument
    case declared
    case assigned
    case seen
  }

  struct Entry {
    var occurrence: Occurrence
    var range: SourceRange
    var uses = 0
  }

  private(set) var entries: [String: Entry] = [:]

  /// Adds a name; the text of the error when the body has it already.
  mutating func insert(
    _ name: String, _ occurrence: Occurrence, at range: SourceRange
  ) -> (summary: String, first: SourceRange)? {
    if let known = entries[name] {
      switch known.occurrence {
      case .seen: return ("var \(name) referenced above", known.range)
      case .assigned: return ("var \(name) assigned above", known.range)
      case .declared: return ("var \(name) declared above", known.range)
      case .argument: return ("arg \(name) redeclared", known.range)
      }
    }
    entries[name] = Entry(occurrence: occurrence, range: range)
    return nil
  }

  /// Notes a use of a name that the body has; whether it declares that name.
  mutating func use(_ name: String) -> Bool {
    guard entries[name] != nil else { return false }
    entries[name]?.uses += 1
    return entries[name]?.occurrence != .seen
  }

  /// The names that were made in one way and never used, in source order.
  func unused(_ occurrence: Occurrence) -> [(name: String, range: SourceRange)] {
    entries.filter { $0.value.occurrence == occurrence && $0.value.uses == 0 }
      .map { ($0.key, $0.value.range) }
      .sorted { $0.range.start < $1.range.start }
  }
}
