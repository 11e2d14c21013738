/// The words of one command line, assigned to the options and positionals of its command.
package struct ParsedArguments: Sendable {
  /// *Shape*: from the outermost command to the one that runs.
  package private(set) var commands: [Command]
  /// *Shape*: option name to its values in the order given; a flag has an empty text each time.
  private var optionValues: [String: [String]] = [:]
  private var positionalValues: [String: [String]] = [:]

  init(commands: [Command]) { self.commands = commands }

  /// Whether a flag was given.
  package func flag(_ name: String) -> Bool {
    requireOption(name, isFlag: true)
    return optionValues[name] != nil
  }

  /// The value of an option; *nil when* it was not given.
  package func value(_ name: String) -> String? { values(name).last }

  /// Every value of an option, in the order given.
  package func values(_ name: String) -> [String] {
    requireOption(name, isFlag: false)
    return optionValues[name] ?? []
  }

  /// The value of an option that expects a whole number; *nil when* it was not given.
  package func integer(_ name: String) -> Int? { value(name).flatMap { Int($0) } }

  /// The word of a positional; *nil when* it was not given.
  package func positional(_ name: String) -> String? { positionals(name).first }

  /// The words of a positional, in the order given.
  package func positionals(_ name: String) -> [String] {
    precondition(
      commands.last?.positionals.contains { $0.name == name } ?? false,
      "the command declares a positional '\(name)'")
    return positionalValues[name] ?? []
  }

  /// The same words after a subcommand was named.
  func entering(_ commands: [Command]) -> ParsedArguments {
    var copy = self
    copy.commands = commands
    return copy
  }

  mutating func add(_ value: String, to option: CommandOption) {
    optionValues[option.name, default: []].append(value)
  }

  mutating func add(_ word: String, to positional: Positional) {
    positionalValues[positional.name, default: []].append(word)
  }

  func hasValue(for option: CommandOption) -> Bool { optionValues[option.name] != nil }

  func count(of positional: Positional) -> Int { positionalValues[positional.name]?.count ?? 0 }

  /// A name that the command does not declare is a mistake in this program, not in its use.
  private func requireOption(_ name: String, isFlag: Bool) {
    let option = commands.availableOptions.first { $0.name == name }
    precondition(
      option.map { ($0.value == nil) == isFlag } ?? false,
      "the command declares an option '\(name)' of this kind")
  }
}

extension [Command] {
  /// The options that hold for the last command of a path: its own, then the inherited ones.
  var availableOptions: [CommandOption] {
    let own = last?.options ?? []
    let inherited = dropLast().flatMap(\.options).filter(\.isGlobal)
    return own + inherited + [.help] + (count == 1 ? [.version] : [])
  }

  /// The words that lead to the last command of a path.
  var title: String { map(\.name).joined(separator: " ") }
}
