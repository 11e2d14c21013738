/// A shell that `idp completion` writes a script for.
enum Shell: String, CaseIterable, Sendable {
  case bash, zsh, fish
}

/// The script that completes the words of a tree of commands in a shell.
func completionScript(for root: Command, in shell: Shell) -> String {
  let states = CompletionState.all(from: root)
  switch shell {
  case .bash: return bashScript(program: root.name, states: states)
  case .zsh: return zshScript(program: root.name, states: states)
  case .fish: return fishScript(program: root.name, states: states)
  }
}

/// What can follow after some commands were named.
struct CompletionState {
  /// The words so far, `idp policy` for example.
  let title: String
  let subcommands: [Command]
  let options: [CommandOption]
  /// *Shape*: the allowed words of all positionals.
  let choices: [String]

  /// The states of a command and of all commands below it.
  static func all(from root: Command) -> [CompletionState] { states(for: [root]) }

  private static func states(for commands: [Command]) -> [CompletionState] {
    guard let command = commands.last else { return [] }
    let state = CompletionState(
      title: commands.title, subcommands: command.subcommands,
      options: commands.availableOptions, choices: command.positionals.flatMap(\.choices))
    return [state] + command.subcommands.flatMap { states(for: commands + [$0]) }
  }

  /// The options that take the word after them.
  var valueOptions: [CommandOption] { options.filter { $0.value != nil } }
}

extension CommandOption {
  /// Every way to spell the name.
  var spellings: [String] { (short.map { ["-\($0)"] } ?? []) + ["--" + name] }

  /// The words that can be the value; *nil when* there is no list of them.
  var choices: [String]? {
    if case .choice(_, let words) = value { words } else { nil }
  }

  /// Whether the value is the name of a file or folder.
  var takesPath: Bool {
    switch value {
    case .file, .directory: true
    default: false
    }
  }
}

/// A text in single quotes, as bash and zsh read it.
func shellQuoted(_ text: String) -> String {
  var quoted = "'"
  for character in text { quoted += character == "'" ? #"'\''"# : String(character) }
  return quoted + "'"
}
