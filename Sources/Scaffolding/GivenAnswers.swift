import Diagnostics
import Documents
import Templating

/// What the user has said before any question is asked.
package struct GivenAnswers: Sendable {
  /// *Shape*: parameter name to its last value.
  package private(set) var values: [String: Answer] = [:]

  /// One value and where it was given.
  package struct Answer: Sendable {
    let content: Content
    /// The value in an answers file; *nil when* it came from an option or a prompt.
    let range: SourceRange?
    /// The name in an answers file.
    var nameRange: SourceRange?

    enum Content: Sendable {
      case text(String)
      case value(TemplateValue)
    }
  }

  package init() {}

  /// Takes the value of an option or a prompt; it replaces any other.
  package mutating func set(_ name: String, text: String) {
    values[name] = Answer(content: .text(text), range: nil)
  }

  /// Takes a value as it is; it replaces any other.
  package mutating func set(_ name: String, value: TemplateValue) {
    values[name] = Answer(content: .value(value), range: nil)
  }

  /// Takes an answer as it was kept; it replaces any other.
  mutating func set(_ name: String, _ answer: Answer) { values[name] = answer }

  package mutating func remove(_ name: String) { values[name] = nil }

  /// Takes `name=value`, as the option `--set` has it.
  package mutating func set(option: String) -> [Diagnostic] {
    guard let equals = option.firstIndex(of: "="), equals != option.startIndex else {
      return [
        Diagnostic(
          id: "parameter", summary: "'--set \(option)' is not name=value",
          detail: "write it as: --set name=value")
      ]
    }
    set(String(option[..<equals]), text: String(option[option.index(after: equals)...]))
    return []
  }

  /// Takes the values of an answers file, where none is given yet.
  ///
  /// A file that `idp` wrote, with its answers below `answers`, is taken as well.
  package mutating func add(_ file: SourceFile) -> [Diagnostic] {
    let parsed = YAMLParser.parse(file, resolution: .core)
    guard parsed.diagnostics.isEmpty else { return parsed.diagnostics }
    guard let document = parsed.value.first else { return [] }
    var root = document.root
    if root["format"] != nil, let answers = root["answers"] { root = answers }
    guard root.kind == .object else {
      return [
        Diagnostic(
          id: "parameter", summary: "answers must be a map, found \(root.kind.article)",
          detail: "write one 'name: value' a line", subject: root.range)
      ]
    }
    for member in root.members where values[member.key] == nil {
      values[member.key] = Answer(
        content: .value(TemplateValue(member.value)), range: member.value.range,
        nameRange: member.keyRange)
    }
    return []
  }
}
