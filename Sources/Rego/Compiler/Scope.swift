/// The variables that one body declares; few enough that looking at each beats hashing.
struct Scope {
  private(set) var names: [String] = []
  private var slots: [Slot] = []

  /// *nil when* the scope has no such name.
  subscript(name: String) -> Slot? {
    get { names.lastIndex(of: name).map { slots[$0] } }
    set {
      guard let newValue else { return }
      names.append(name)
      slots.append(newValue)
    }
  }

  /// This scope's names and those of another, which hide them.
  func merging(_ other: Scope) -> Scope {
    var merged = self
    merged.names += other.names
    merged.slots += other.slots
    return merged
  }
}
