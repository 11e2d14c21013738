/// A condition on a place between two characters.
enum RegexAssertion: UInt8, Sendable {
  case beginText, endText, beginLine, endLine, wordBoundary, notWordBoundary
}

/// The syntax tree of a regular expression; characters are indexes into its classes.
indirect enum RegexNode {
  case empty
  case consume(classIndex: Int)
  case assertion(RegexAssertion)
  case capture(group: Int, RegexNode)
  /// *nil when* (of `maximum`) there is no upper bound.
  case repetition(RegexNode, minimum: Int, maximum: Int?, isGreedy: Bool)
  case sequence([RegexNode])
  case alternation([RegexNode])

  /// Whether the expression can match without consuming a character.
  var isNullable: Bool {
    switch self {
    case .empty, .assertion: true
    case .consume: false
    case .capture(_, let node): node.isNullable
    case .repetition(let node, let minimum, _, _): minimum == 0 || node.isNullable
    case .sequence(let nodes): nodes.allSatisfy(\.isNullable)
    case .alternation(let nodes): nodes.contains(where: \.isNullable)
    }
  }

  /// Whether nested counts multiply to at most `limit`.
  func repeats(atMost limit: Int) -> Bool {
    switch self {
    case .empty, .consume, .assertion: return true
    case .capture(_, let node): return node.repeats(atMost: limit)
    case .sequence(let nodes), .alternation(let nodes):
      return nodes.allSatisfy { $0.repeats(atMost: limit) }
    case .repetition(let node, let minimum, let maximum, _):
      // `*`, `+` and `?` do not multiply the program.
      guard minimum > 1 || (maximum ?? 0) > 1 else {
        return maximum == 0 || node.repeats(atMost: limit)
      }
      let count = maximum ?? minimum
      return count <= limit && node.repeats(atMost: limit / count)
    }
  }
}
