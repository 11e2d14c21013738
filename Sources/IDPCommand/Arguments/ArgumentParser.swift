/// What a command line asks for.
package enum ParseResult: Sendable {
  case run(ParsedArguments)
  /// The help of the last command of a path.
  case help([Command])
  case version
  /// A mistake, and the path of the command in which it was made.
  case failure(UsageError, in: [Command])
}

/// What the words of a command line mean to a tree of commands.
///
/// Understands `--name value`, `--name=value`, `-n value`, `-nvalue`, `-ab` for two flags, and
/// `--`, after which every word is a positional. `--help` and `--version` win over later mistakes.
package func parse(_ words: [String], with root: Command) -> ParseResult {
  var parser = ArgumentParser(root: root, words: words)
  return parser.parse()
}

/// Takes the words of a command line one by one.
private struct ArgumentParser {
  private var commands: [Command]
  private var words: ArraySlice<String>
  private var arguments: ParsedArguments
  private var takesOptions = true
  /// The answer that ends parsing early.
  private var early: ParseResult?

  init(root: Command, words: [String]) {
    commands = [root]
    self.words = words[...]
    arguments = ParsedArguments(commands: commands)
  }

  mutating func parse() -> ParseResult {
    do throws(UsageError) {
      while let word = words.popFirst() {
        try take(word)
        if let early { return early }
      }
      return try finish()
    } catch {
      return .failure(error, in: commands)
    }
  }

  private mutating func take(_ word: String) throws(UsageError) {
    let bytes = word.utf8
    if !takesOptions || bytes.first != UInt8(ascii: "-") || bytes.count == 1 {
      try takePlain(word)
    } else if word == "--" {
      takesOptions = false
    } else if bytes.starts(with: "--".utf8) {
      try takeLong(word)
    } else {
      try takeShort(word)
    }
  }

  private mutating func takePlain(_ word: String) throws(UsageError) {
    let command = commands[commands.count - 1]
    if let subcommand = command.subcommands.first(where: { $0.name == word }) {
      commands.append(subcommand)
      arguments = arguments.entering(commands)
      return
    }
    if !command.subcommands.isEmpty {
      throw .unknownCommand(word, among: command.subcommands.map(\.name))
    }
    let open = command.positionals.first { $0.count.isOpen || arguments.count(of: $0) == 0 }
    guard let positional = open else { throw .unexpectedArgument(word) }
    if !positional.choices.isEmpty, !positional.choices.contains(word) {
      throw .invalidChoice(of: positional.name, value: word, among: positional.choices)
    }
    arguments.add(word, to: positional)
  }

  private mutating func takeLong(_ word: String) throws(UsageError) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let spelling = String(parts[0])
    let value = parts.count == 2 ? String(parts[1]) : nil
    let options = commands.availableOptions
    guard let option = options.first(where: { "--" + $0.name == spelling }) else {
      throw .unknownOption(spelling, among: options.map { "--" + $0.name })
    }
    guard option.value == nil else { return try takeValue(value, of: option, as: spelling) }
    if let value { throw .unexpectedValue(option: spelling, value: value) }
    takeFlag(option)
  }

  private mutating func takeShort(_ word: String) throws(UsageError) {
    let options = commands.availableOptions
    // `-quiet` is a long option with a dash missing, not five short ones.
    if word.count > 2, let option = options.first(where: { "-" + $0.name == word }) {
      throw .unknownOption(word, among: ["--" + option.name])
    }
    var rest = word.dropFirst()
    while let letter = rest.popFirst(), early == nil {
      let spelling = "-\(letter)"
      guard let option = options.first(where: { $0.short == letter }) else {
        throw .unknownOption(spelling, among: [])
      }
      if option.value != nil {
        return try takeValue(rest.isEmpty ? nil : String(rest), of: option, as: spelling)
      }
      takeFlag(option)
    }
  }

  private mutating func takeFlag(_ option: CommandOption) {
    switch option.name {
    case CommandOption.help.name: early = .help(commands)
    case CommandOption.version.name where commands.count == 1: early = .version
    default: arguments.add("", to: option)
    }
  }

  /// Checks and keeps the value that was attached to an option, or else the next word.
  private mutating func takeValue(
    _ attached: String?, of option: CommandOption, as spelling: String
  ) throws(UsageError) {
    guard let kind = option.value else { preconditionFailure("a flag takes no value") }
    guard let value = attached ?? words.popFirst() else {
      throw .missingValue(option: spelling, placeholder: kind.placeholder)
    }
    if !option.isRepeatable, arguments.hasValue(for: option) { throw .repeatedOption(spelling) }
    switch kind {
    case .choice(_, let choices):
      if !choices.contains(value) {
        throw .invalidChoice(of: spelling, value: value, among: choices)
      }
    case .integer(_, let range):
      guard let number = Int(value), range.contains(number) else {
        throw .invalidInteger(option: spelling, value: value, range: range)
      }
    case .text, .file, .directory: break
    }
    arguments.add(value, to: option)
  }

  private func finish() throws(UsageError) -> ParseResult {
    let command = commands[commands.count - 1]
    if command.run == nil { throw .missingCommand(among: command.subcommands.map(\.name)) }
    for positional in command.positionals
    where positional.count.isRequired && arguments.count(of: positional) == 0 {
      throw .missingPositional(positional.name)
    }
    return .run(arguments)
  }
}
