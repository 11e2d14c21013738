import Diagnostics
import Linting
import Text

extension Report {
  /// The counts in one line, then what was not decided or not checked, a line each.
  func summary(_ decorate: CodeFrameStyle.Decorator = .plain) -> String {
    ["\(headline(decorate)) (\(basis))", undecidedLine, notJudged, unchecked].compactMap { $0 }
      .joined(separator: "\n")
  }

  /// What the counts rest on, such as `3 policies; 1 suppressed`.
  var basis: String {
    let policies = counted(counts.policies, "policy")
    return suppressedCount > 0 ? "\(policies); \(suppressedCount) suppressed" : policies
  }

  /// The counts of what was found, such as `2 errors, 1 note in 3 files`.
  func headline(_ decorate: CodeFrameStyle.Decorator = .plain) -> String {
    let parts = Severity.mostSevereFirst.compactMap { severity -> String? in
      let count = count(of: severity)
      return count > 0 ? decorate(counted(count, severity.word), .severity(severity)) : nil
    }
    let found = parts.isEmpty ? decorate("no findings", .good) : parts.joined(separator: ", ")
    return "\(found) in \(counted(counts.files, "file"))"
  }

  /// How much depends on values that are not known; *nil when* nothing does.
  var undecidedLine: String? {
    guard !undecided.isEmpty else { return nil }
    let verb = undecided.count == 1 ? "depends" : "depend"
    return "undecided: \(counted(undecided.count, "result")) that \(verb) on values no file decides"
      + " (--show-undecided)"
  }

  /// The variables without a value that policies had to do without; *nil when* there are none.
  var notJudged: String? {
    guard !counts.openVariables.isEmpty else { return nil }
    let shown = counts.openVariables.prefix(6).joined(separator: ", ")
    let more = counts.openVariables.count - 6
    let verb = counts.openVariables.count == 1 ? "has" : "have"
    return "not judged: what rests on \(shown)" + (more > 0 ? " and \(more) more" : "")
      + ", which \(verb) no value"
  }

  /// The kinds of file that no policy saw; *nil when* there are none.
  var unchecked: String? {
    let kinds = counts.unchecked.filter { $0.key != "other" }
      .sorted { $0.key.compareUTF8(to: $1.key) < 0 }.map { "\($0.value) \($0.key)" }
    return kinds.isEmpty ? nil : "not checked: \(kinds.joined(separator: ", "))"
  }
}

extension Severity {
  /// The order in which people want to hear of them.
  static let mostSevereFirst: [Severity] = [.error, .warning, .note]
}

/// A number and its noun, such as `1 policy` or `2 policies`.
func counted(_ count: Int, _ noun: String) -> String {
  if count == 1 { return "1 \(noun)" }
  return noun.hasSuffix("y") ? "\(count) \(noun.dropLast())ies" : "\(count) \(noun)s"
}
