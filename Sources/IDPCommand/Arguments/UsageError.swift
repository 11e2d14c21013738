import Diagnostics

/// What is wrong with a command line; words and exit status are made from it elsewhere.
package enum UsageError: Error, Equatable, Sendable {
  case unknownCommand(String, among: [String])
  case unknownOption(String, among: [String])
  case missingCommand(among: [String])
  case missingValue(option: String, placeholder: String)
  case unexpectedValue(option: String, value: String)
  case invalidChoice(of: String, value: String, among: [String])
  case invalidInteger(option: String, value: String, range: ClosedRange<Int>)
  case repeatedOption(String)
  case missingPositional(String)
  case unexpectedArgument(String)

  /// One line for a person, with the nearest valid word where there is one.
  package var message: String {
    switch self {
    case .unknownCommand(let word, let names):
      "unknown command '\(word)'" + suggestion(for: word, among: names)
    case .unknownOption(let word, let names):
      "unknown option '\(word)'" + suggestion(for: word, among: names)
    case .missingCommand(let names): "missing command: expected \(alternatives(names))"
    case .missingValue(let option, let placeholder): "'\(option)' expects a value \(placeholder)"
    case .unexpectedValue(let option, let value):
      "'\(option)' expects no value, found '\(value)'"
    case .invalidChoice(let name, let value, let choices):
      "'\(name)' expects \(alternatives(choices)), found '\(value)'"
        + suggestion(for: value, among: choices)
    case .invalidInteger(let option, let value, let range):
      "'\(option)' expects a whole number from \(range.lowerBound) to \(range.upperBound), "
        + "found '\(value)'"
    case .repeatedOption(let option): "'\(option)' is given more than once"
    case .missingPositional(let name): "missing argument \(name)"
    case .unexpectedArgument(let word): "unexpected argument '\(word)'"
    }
  }

  private func suggestion(for word: String, among names: [String]) -> String {
    // A word cut short is too many edits away, but what it begins is clear.
    let longer = names.filter { $0.utf8.starts(with: word.utf8) }
    let meant = longer.count == 1 ? longer[0] : nearest(to: word, in: names)
    return meant.map { ": did you mean '\($0)'?" } ?? ""
  }

  private func alternatives(_ words: [String]) -> String {
    let quoted = words.map { "'\($0)'" }
    guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "nothing" }
    return quoted.dropLast().joined(separator: ", ") + " or " + last
  }
}
