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
    var name: String
    var occurrence: Occurrence
    var range: SourceRange
    var uses = 0
  }

  /// *Shape*: in source order; few enough that looking at each beats hashing.
  private(set) var entries: [Entry] = []

  /// Adds a name; the text of the error when the body has it already.
  mutating func insert(
    _ name: String, _ occurrence: Occurrence, at range: SourceRange
  ) -> (summary: String, first: SourceRange)? {
    if let known = entries.first(where: { $0.name == name }) {
      switch known.occurrence {
      case .seen: return ("var \(name) referenced above", known.range)
      case .assigned: return ("var \(name) assigned above", known.range)
      case .declared: return ("var \(name) declared above", known.range)
      case .argument: return ("arg \(name) redeclared", known.range)
      }
    }
    entries.append(Entry(name: name, occurrence: occurrence, range: range))
    return nil
  }

  /// Notes a use of a name that the body has; whether it declares that name.
  mutating func use(_ name: String) -> Bool {
    guard let index = entries.firstIndex(where: { $0.name == name }) else { return false }
    entries[index].uses += 1
    return entries[index].occurrence != .seen
  }

  /// The names that were made in one way and never used, in source order.
  func unused(_ occurrence: Occurrence) -> [(name: String, range: SourceRange)] {
    entries.filter { $0.occurrence == occurrence && $0.uses == 0 }.map { ($0.name, $0.range) }
      .sorted { $0.range.start < $1.range.start }
  }
}
