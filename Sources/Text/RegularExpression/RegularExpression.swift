import Synchronization

/// A regular expression of RE2 syntax with the semantics of Go's `regexp`: the leftmost match, and
/// of those the one a backtracking search would find first.
///
/// *Complexity*: a search takes time linear in the text, whatever the pattern.
package struct RegularExpression: Sendable {
  package let pattern: String
  /// The names of the groups; the first stands for the whole match.
  package let groupNames: [String?]
  private let engine: Engine

  /// Compiles a pattern.
  ///
  /// *Throws*: with the words of Go when the pattern is malformed or too large.
  package init(_ pattern: String) throws(RegexSyntaxError) {
    var parser = RegexParser(pattern)
    let node = try parser.parse()
    let program = try RegexCompiler.compile(
      node, classes: parser.classes, groupCount: parser.groupNames.count, pattern: pattern)
    self.pattern = pattern
    groupNames = parser.groupNames
    engine = Engine(program)
  }

  /// Whether the text contains a match.
  package func matches(_ text: String) -> Bool {
    withSearch(of: text) { bytes, scratch in
      scratch.automaton.matches(bytes, &scratch.symbols)
    }
  }

  /// The leftmost match with its groups.
  package func firstMatch(in text: String) -> RegexMatch? {
    withSearch(of: text) { bytes, scratch in
      guard scratch.automaton.matches(bytes, &scratch.symbols) else { return nil }
      return scratch.threads.search(
        bytes, from: 0, groups: groupNames.count, &scratch.symbols
      ).map(RegexMatch.init(offsets:))
    }
  }

  /// All matches that do not overlap, from left to right, at most `limit`.
  ///
  /// An empty match right after another match does not count, as in Go.
  ///
  /// *Complexity*: linear for each match.
  package func allMatches(in text: String, limit: Int = .max) -> [RegexMatch] {
    var result: [RegexMatch] = []
    forEachMatch(in: text, groups: groupNames.count) { match, _ in
      guard result.count < limit else { return false }
      result.append(match)
      return result.count < limit
    }
    return result
  }

  /// The work of one search for a match, in instructions visited.
  func steps(matching text: String) -> Int {
    withSearch(of: text) { bytes, scratch in
      let before = scratch.steps
      _ = scratch.automaton.matches(bytes, &scratch.symbols)
      return scratch.steps - before
    }
  }

  /// The work of finding the first match with its groups, in instructions visited.
  func steps(locatingIn text: String) -> Int {
    withSearch(of: text) { bytes, scratch in
      let before = scratch.steps
      _ = scratch.threads.search(bytes, from: 0, groups: groupNames.count, &scratch.symbols)
      return scratch.steps - before
    }
  }
}

/// Where an expression and its groups matched, in 0-based UTF-8 byte offsets.
package struct RegexMatch: Equatable, Sendable {
  /// The whole match.
  package let range: Range<Int>
  /// The groups in order of their opening parentheses; the first is the whole match.
  ///
  /// *nil when* (of an element) the group took no part.
  package let groups: [Range<Int>?]

  init(offsets: [Int]) {
    groups = stride(from: 0, to: offsets.count, by: 2).map {
      offsets[$0] < 0 || offsets[$0 + 1] < 0 ? nil : offsets[$0]..<offsets[$0 + 1]
    }
    range = offsets[0]..<offsets[1]
  }
}

extension RegularExpression {
  /// Calls `body` with each match and the bytes of the text until it returns false.
  func forEachMatch(
    in text: String, groups: Int,
    _ body: (RegexMatch, UnsafeBufferPointer<UInt8>) -> Bool
  ) {
    withSearch(of: text) { bytes, scratch in
      guard scratch.automaton.matches(bytes, &scratch.symbols) else { return }
      var offset = 0
      var previousEnd = -1
      while offset <= bytes.count,
        let found = scratch.threads.search(bytes, from: offset, groups: groups, &scratch.symbols)
      {
        let match = RegexMatch(offsets: found)
        let isAbutting = match.range.isEmpty && match.range.lowerBound == previousEnd
        if match.range.upperBound > offset {
          offset = match.range.upperBound
        } else {
          offset += offset < bytes.count ? bytes.scalar(at: offset).width : 1
        }
        previousEnd = match.range.upperBound
        if !isAbutting, !body(match, bytes) { return }
      }
    }
  }

  private func withSearch<Result>(
    of text: String, _ body: (UnsafeBufferPointer<UInt8>, RegexScratch) -> Result
  ) -> Result {
    let scratch = engine.take()
    defer { engine.giveBack(scratch) }
    var text = text
    return text.withUTF8 { body($0, scratch) }
  }
}

/// A program and the working memories that searches have left for reuse.
private final class Engine: Sendable {
  private let program: RegexProgram
  private let idle = Mutex<[RegexScratch]>([])

  init(_ program: RegexProgram) { self.program = program }

  func take() -> RegexScratch {
    idle.withLock { $0.popLast() } ?? RegexScratch(program: program)
  }

  func giveBack(_ scratch: RegexScratch) {
    idle.withLock { if $0.count < 16 { $0.append(scratch) } }
  }
}
