import Testing

@testable import Text

/// Compares the engine with a backtracking matcher over generated patterns and texts.
@Suite struct RegexDifferentialTests {
  @Test(arguments: 0..<40)
  func `generated patterns match where backtracking does`(_ seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<40 {
      var tree = Tree.random(depth: 4, &random)
      let groups = tree.numberGroups()
      let expression = try RegularExpression(tree.pattern)
      for _ in 0..<4 {
        let text = (0..<Int.random(in: 0...9, using: &random)).map { _ in
          ["a", "b", "c", "é", "\n", "_"].randomElement(using: &random) ?? ""
        }.joined()
        let expected = Backtracker(text: text).firstMatch(of: tree, groups: groups)
        #expect(
          expression.matches(text) == (expected != nil), "/\(tree.pattern)/ in '\(text)'")
        if !tree.loopsOverNothing {
          let found = expression.firstMatch(in: text).map { describe([$0]) }
          #expect(found == expected, "/\(tree.pattern)/ in '\(text)'")
        }
      }
    }
  }
}

/// A linear congruential generator: the same numbers in every run.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}

private indirect enum Tree {
  case character(String)
  case any
  case notA
  case letterAToB
  case begin, end, word, notWord
  case sequence([Tree])
  case either([Tree])
  case group(Int, Tree)
  case loop(Tree, minimum: Int, maximum: Int?, isGreedy: Bool)

  static func random(depth: Int, _ random: inout SeededGenerator) -> Tree {
    if depth == 0 || Int.random(in: 0..<5, using: &random) == 0 {
      return leaf(&random)
    }
    func part() -> Tree { Tree.random(depth: depth - 1, &random) }
    switch Int.random(in: 0..<6, using: &random) {
    case 0, 1:
      return .sequence((0..<Int.random(in: 0...3, using: &random)).map { _ in part() })
    case 2:
      return .either((0..<Int.random(in: 2...3, using: &random)).map { _ in part() })
    case 3:
      return .group(0, part())
    default:
      let minimum = Int.random(in: 0...2, using: &random)
      let extra = [nil, 0, 1, 2].randomElement(using: &random) ?? nil
      return .loop(
        part(), minimum: minimum, maximum: extra.map { minimum + $0 },
        isGreedy: Bool.random(using: &random))
    }
  }

  private static func leaf(_ random: inout SeededGenerator) -> Tree {
    let leaves: [Tree] = [
      .character("a"), .character("a"), .character("b"), .character("c"), .character("é"), .any,
      .notA, .letterAToB, .begin, .end, .word, .notWord,
    ]
    return leaves.randomElement(using: &random) ?? .any
  }

  /// Numbers the groups in the order of their opening parentheses; returns how many there are.
  mutating func numberGroups(from start: Int = 0) -> Int {
    var count = start
    switch self {
    case .group(_, var tree):
      let number = start + 1
      count = tree.numberGroups(from: number)
      self = .group(number, tree)
    case .loop(var tree, let minimum, let maximum, let isGreedy):
      count = tree.numberGroups(from: start)
      self = .loop(tree, minimum: minimum, maximum: maximum, isGreedy: isGreedy)
    case .sequence(var trees):
      for index in trees.indices { count = trees[index].numberGroups(from: count) }
      self = .sequence(trees)
    case .either(var trees):
      for index in trees.indices { count = trees[index].numberGroups(from: count) }
      self = .either(trees)
    default: break
    }
    return count
  }

  var pattern: String {
    switch self {
    case .character(let character): return character
    case .any: return "."
    case .notA: return "[^a]"
    case .letterAToB: return "[a-b]"
    case .begin: return "^"
    case .end: return "$"
    case .word: return #"\b"#
    case .notWord: return #"\B"#
    case .sequence(let trees): return "(?:" + trees.map(\.pattern).joined() + ")"
    case .either(let trees): return "(?:" + trees.map(\.pattern).joined(separator: "|") + ")"
    case .group(_, let tree): return "(" + tree.pattern + ")"
    case .loop(let tree, let minimum, let maximum, let isGreedy):
      let count = maximum.map { "{\(minimum),\($0)}" } ?? "{\(minimum),}"
      return "(?:" + tree.pattern + ")" + count + (isGreedy ? "" : "?")
    }
  }

  var isNullable: Bool {
    switch self {
    case .character, .any, .notA, .letterAToB: false
    case .begin, .end, .word, .notWord: true
    case .sequence(let trees): trees.allSatisfy(\.isNullable)
    case .either(let trees): trees.contains(where: \.isNullable)
    case .group(_, let tree): tree.isNullable
    case .loop(let tree, let minimum, _, _): minimum == 0 || tree.isNullable
    }
  }

  /// Whether an unbounded loop has a body that can be empty, where engines differ about groups.
  var loopsOverNothing: Bool {
    switch self {
    case .sequence(let trees), .either(let trees): trees.contains(where: \.loopsOverNothing)
    case .group(_, let tree): tree.loopsOverNothing
    case .loop(let tree, _, let maximum, _):
      (maximum == nil && tree.isNullable) || tree.loopsOverNothing
    default: false
    }
  }
}

private final class Backtracker {
  private let scalars: [Unicode.Scalar]
  private var groups: [Range<Int>?] = []

  init(text: String) { scalars = Array(text.unicodeScalars) }

  func firstMatch(of tree: Tree, groups count: Int) -> String? {
    for start in 0...scalars.count {
      groups = [Range<Int>?](repeating: nil, count: count + 1)
      var end: Int?
      let isMatch = match(tree, start) {
        end = $0
        return true
      }
      guard isMatch, let end else { continue }
      groups[0] = start..<end
      return groups.map { range in
        range.map { "\(offset($0.lowerBound))-\(offset($0.upperBound))" } ?? "_"
      }.joined(separator: " ")
    }
    return nil
  }

  private func offset(_ index: Int) -> Int {
    scalars[..<index].reduce(0) { $0 + UTF8.width($1) }
  }

  private func isWord(_ index: Int) -> Bool {
    guard scalars.indices.contains(index) else { return false }
    return ["a", "b", "c", "_"].contains(scalars[index])
  }

  private func match(_ tree: Tree, _ index: Int, _ then: (Int) -> Bool) -> Bool {
    func step(_ isMember: (Unicode.Scalar) -> Bool) -> Bool {
      index < scalars.count && isMember(scalars[index]) && then(index + 1)
    }
    switch tree {
    case .character(let character): return step { String($0) == character }
    case .any: return step { $0 != "\n" }
    case .notA: return step { $0 != "a" }
    case .letterAToB: return step { $0 == "a" || $0 == "b" }
    case .begin: return index == 0 && then(index)
    case .end: return index == scalars.count && then(index)
    case .word: return isWord(index - 1) != isWord(index) && then(index)
    case .notWord: return isWord(index - 1) == isWord(index) && then(index)
    case .sequence(let trees): return match(trees[...], index, then)
    case .either(let trees): return trees.contains { match($0, index, then) }
    case .group(let number, let tree):
      let old = groups[number]
      let isMatch = match(tree, index) { end in
        let inner = groups[number]
        groups[number] = index..<end
        if then(end) { return true }
        groups[number] = inner
        return false
      }
      if !isMatch { groups[number] = old }
      return isMatch
    case .loop(let tree, let minimum, let maximum, let isGreedy):
      return loop(tree, minimum, maximum, isGreedy, index, then)
    }
  }

  private func match(_ trees: ArraySlice<Tree>, _ index: Int, _ then: (Int) -> Bool) -> Bool {
    guard let first = trees.first else { return then(index) }
    return match(first, index) { match(trees.dropFirst(), $0, then) }
  }

  private func loop(
    _ tree: Tree, _ minimum: Int, _ maximum: Int?, _ isGreedy: Bool, _ index: Int,
    _ then: (Int) -> Bool
  ) -> Bool {
    func again() -> Bool {
      if let maximum, maximum == 0 { return false }
      return match(tree, index) { end in
        if end == index, minimum <= 0, maximum == nil { return false }
        return loop(tree, minimum - 1, maximum.map { $0 - 1 }, isGreedy, end, then)
      }
    }
    if minimum > 0 { return again() }
    return isGreedy ? again() || then(index) : then(index) || again()
  }
}
