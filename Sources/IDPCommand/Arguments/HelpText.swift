/// The help of the last command of a path, wrapped to `width` columns.
package func helpText(for commands: [Command], width: Int = 80) -> String {
  guard let command = commands.last else { preconditionFailure("a path has a command") }
  var text = HelpText(width: min(100, max(60, width)))
  text.add(paragraph: sentence(command.summary))
  text.add(usage: usageLines(for: commands))
  if !command.discussion.isEmpty { text.add(paragraphs: command.discussion) }
  text.add(
    section: "Commands", rows: command.subcommands.map { ($0.name, $0.summary) })
  text.add(
    section: "Arguments",
    rows: command.positionals.map { ($0.name, described($0.help, choices: $0.choices)) })
  let inherited = commands.dropLast().flatMap(\.options).filter(\.isGlobal)
  let ends = [CommandOption.help] + (commands.count == 1 ? [.version] : [])
  text.add(
    section: "Options", rows: command.options.map(row) + (inherited.isEmpty ? ends.map(row) : []))
  if !inherited.isEmpty {
    text.add(section: "Global options", rows: (inherited + ends).map(row))
  }
  text.add(examples: command.examples)
  if !command.subcommands.isEmpty {
    text.add(paragraph: "See '\(commands.title) COMMAND --help' for the help of a command.")
  }
  return text.text
}

/// The line that shows how a command is spelt.
package func usageLines(for commands: [Command]) -> String {
  guard let command = commands.last else { return "" }
  var parts = [commands.title]
  if command.options.contains(where: { !$0.isGlobal }) || commands.count == 1 {
    parts.append("[OPTIONS]")
  }
  if !command.subcommands.isEmpty { parts.append(command.run == nil ? "COMMAND" : "[COMMAND]") }
  for positional in command.positionals {
    switch positional.count {
    case .one: parts.append(positional.name)
    case .optional: parts.append("[\(positional.name)]")
    case .any: parts.append("[\(positional.name)...]")
    case .atLeastOne: parts.append("\(positional.name)...")
    }
  }
  return parts.joined(separator: " ")
}

private func sentence(_ summary: String) -> String {
  summary.prefix(1).uppercased() + summary.dropFirst() + "."
}

private func row(_ option: CommandOption) -> (term: String, text: String) {
  var term = option.short.map { "-\($0), " } ?? "    "
  term += "--\(option.name)"
  if let value = option.value { term += " \(value.placeholder)" }
  var choices: [String] = []
  if case .choice(_, let words) = option.value { choices = words }
  var notes: [String] = []
  if option.isRepeatable { notes.append("repeatable") }
  if let value = option.defaultText { notes.append("default: \(value)") }
  let help = described(option.help, choices: choices)
  return (term, notes.isEmpty ? help : "\(help) (\(notes.joined(separator: "; ")))")
}

private func described(_ help: String, choices: [String]) -> String {
  choices.isEmpty ? help : "\(help): \(choices.joined(separator: ", "))"
}

/// Help that grows section by section.
private struct HelpText {
  let width: Int
  private(set) var text = ""

  init(width: Int) { self.width = width }

  mutating func add(paragraph: String) {
    separate()
    for line in wrapped(paragraph, to: width) { text += line + "\n" }
  }

  /// Paragraphs are wrapped; a line that starts with spaces stays as it is.
  mutating func add(paragraphs: String) {
    for paragraph in splitParagraphs(paragraphs) {
      if paragraph.first == " " {
        separate()
        text += paragraph + "\n"
      } else {
        add(paragraph: paragraph)
      }
    }
  }

  mutating func add(usage: String) {
    separate()
    text += "Usage: \(usage)\n"
  }

  mutating func add(section: String, rows: [(term: String, text: String)]) {
    guard !rows.isEmpty else { return }
    separate()
    text += "\(section):\n"
    // A term longer than this stands on a line of its own.
    let limit = 28
    let column = rows.map(\.term.count).filter { $0 <= limit }.max() ?? 0
    for row in rows {
      let lines = wrapped(row.text, to: width - column - 4)
      let indent = String(repeating: " ", count: column + 4)
      if row.term.count > column {
        text += "  \(row.term)\n"
        text += lines.map { indent + $0 + "\n" }.joined()
      } else {
        let gap = String(repeating: " ", count: column - row.term.count + 2)
        text += "  \(row.term)\(gap)\(lines.first ?? "")\n"
        text += lines.dropFirst().map { indent + $0 + "\n" }.joined()
      }
    }
  }

  mutating func add(examples: [Example]) {
    guard !examples.isEmpty else { return }
    separate()
    text += "Examples:\n"
    for example in examples { text += "  # \(example.purpose)\n  \(example.line)\n" }
  }

  private mutating func separate() {
    if !text.isEmpty { text += "\n" }
  }
}

/// The words of a text in lines of at most `width` characters; a longer word has its own line.
private func wrapped(_ text: String, to width: Int) -> [String] {
  var lines: [String] = []
  var line = ""
  for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
    if !line.isEmpty, line.count + 1 + word.count > width {
      lines.append(line)
      line = ""
    }
    line += line.isEmpty ? "\(word)" : " \(word)"
  }
  return line.isEmpty ? lines : lines + [line]
}

private func splitParagraphs(_ text: String) -> [String] {
  var paragraphs: [String] = []
  var current: [Substring] = []
  let lines: [Substring] = text.split(separator: "\n", omittingEmptySubsequences: false)
  for line in lines + [""] {
    if !line.isEmpty {
      current.append(line)
    } else if !current.isEmpty {
      paragraphs.append(current.joined(separator: "\n"))
      current = []
    }
  }
  return paragraphs
}
