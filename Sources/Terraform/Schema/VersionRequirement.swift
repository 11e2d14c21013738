import Text

/// A version constraint of Terraform, such as `~> 6.0, != 6.3.0`.
///
/// *Source*: Terraform 1.9, "Version Constraints".
struct VersionRequirement {
  private enum Operator: String {
    case equal = "="
    case notEqual = "!="
    case above = ">"
    case atLeast = ">="
    case below = "<"
    case atMost = "<="
    case pessimistic = "~>"
  }

  private let clauses: [(operator: Operator, numbers: [Int])]

  /// *nil when* the text is no constraint, or names a pre-release.
  init?(_ text: String) {
    var clauses: [(Operator, [Int])] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let words = part.filter { $0 != " " && $0 != "\t" }
      let sign = words.prefix { !$0.isNumber }
      guard let comparison = sign.isEmpty ? .equal : Operator(rawValue: String(sign)) else {
        return nil
      }
      let numbers = words.dropFirst(sign.count)
        .split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
      guard (1...3).contains(numbers.count), !numbers.contains(nil) else { return nil }
      clauses.append((comparison, numbers.compactMap { $0 }))
    }
    self.clauses = clauses
  }

  /// Whether a version of the same major as `version`, which is not newer, may be chosen.
  func admits(upTo version: [Int]) -> Bool {
    let candidates =
      [[version[0], 0, 0], version]
      + clauses.flatMap { clause in
        let full = Self.full(clause.numbers)
        return [full, [full[0], full[1], full[2] + 1]]
      }
    return candidates.contains { candidate in
      candidate[0] == version[0] && !version.lexicographicallyPrecedes(candidate)
        && clauses.allSatisfy { Self.holds($0.operator, candidate, $0.numbers) }
    }
  }

  /// Whether a version of a newer major than this may be chosen.
  ///
  /// `~> 6` is read as open: its only number may grow.
  func admits(above major: Int) -> Bool {
    let next = [major + 1, 0, 0]
    let candidates =
      [next]
      + clauses.flatMap { clause in
        let full = Self.full(clause.numbers)
        return [full, [full[0], full[1], full[2] + 1], [full[0] + 1, 0, 0]]
      }
    return candidates.contains { candidate in
      candidate[0] > major
        && clauses.allSatisfy { clause in
          let isOpen = clause.operator == .pessimistic && clause.numbers.count == 1
          return Self.holds(isOpen ? .atLeast : clause.operator, candidate, clause.numbers)
        }
    }
  }

  private static func full(_ numbers: [Int]) -> [Int] {
    let numbers = numbers + Array(repeating: 0, count: 3 - numbers.count)
    // One more must not overflow.
    return numbers.map { min($0, 1 << 40) }
  }

  private static func holds(_ comparison: Operator, _ version: [Int], _ numbers: [Int]) -> Bool {
    let wanted = full(numbers)
    let isBelow = version.lexicographicallyPrecedes(wanted)
    switch comparison {
    case .equal: return version == wanted
    case .notEqual: return version != wanted
    case .above: return !isBelow && version != wanted
    case .atLeast: return !isBelow
    case .below: return isBelow
    case .atMost: return isBelow || version == wanted
    case .pessimistic:
      let fixed = max(1, numbers.count - 1)
      return !isBelow && version.prefix(fixed).elementsEqual(wanted.prefix(fixed))
    }
  }
}
