/// A command as data: parser, help and shell completion all read this and nothing else.
package struct Command: Sendable {
  package let name: String
  /// One line that starts with a verb in lower case and has no final stop.
  package let summary: String
  /// Paragraphs for the command's own help, separated by empty lines.
  package let discussion: String
  package let options: [CommandOption]
  package let positionals: [Positional]
  package let examples: [Example]
  package let subcommands: [Command]
  /// What the command does; *nil when* only its subcommands do anything.
  package let run: Action?

  /// Does the work of a command and returns the exit status.
  package typealias Action =
    @Sendable (_ invocation: Invocation) throws(CommandFailure) -> ExitStatus

  package init(
    _ name: String, _ summary: String, discussion: String = "", options: [CommandOption] = [],
    positionals: [Positional] = [], examples: [Example] = [], subcommands: [Command] = [],
    run: Action? = nil
  ) {
    precondition(
      positionals.dropLast().allSatisfy { !$0.count.isOpen }, "only the last positional repeats")
    precondition(
      positionals.isEmpty || subcommands.isEmpty, "a word is a subcommand or a positional")
    self.name = name
    self.summary = summary
    self.discussion = discussion
    self.options = options
    self.positionals = positionals
    self.examples = examples
    self.subcommands = subcommands
    self.run = run
  }
}

/// An option of a command, with or without a value.
package struct CommandOption: Sendable {
  /// The long name, without the dashes.
  package let name: String
  package let short: Character?
  package let value: Value?
  package let help: String
  /// The value that holds when the option is absent, for the help alone.
  package let defaultText: String?
  package let isRepeatable: Bool
  /// Whether every subcommand has this option too.
  package let isGlobal: Bool

  /// What an option expects after its name; the text is the word for it in the help.
  package enum Value: Sendable {
    case text(String)
    case integer(String, ClosedRange<Int>)
    case choice(String, [String])
    case file(String)
    case directory(String)

    /// The word that stands for the value in the help.
    var placeholder: String {
      switch self {
      case .text(let word), .integer(let word, _), .choice(let word, _), .file(let word),
        .directory(let word):
        word
      }
    }
  }

  /// An option; without `value` it is a flag.
  package init(
    _ name: String, short: Character? = nil, value: Value? = nil,
    default defaultText: String? = nil,
    isRepeatable: Bool = false, isGlobal: Bool = false, _ help: String
  ) {
    self.name = name
    self.short = short
    self.value = value
    self.help = help
    self.defaultText = defaultText
    self.isRepeatable = isRepeatable
    self.isGlobal = isGlobal
  }

  /// The option every command has.
  static let help = CommandOption("help", short: "h", isGlobal: true, "show this help")
  /// The option that only the outermost command has.
  static let version = CommandOption("version", "show the version")
}

/// Words of a command that belong to no option.
package struct Positional: Sendable {
  /// The word for it in the help, in capitals.
  package let name: String
  package let count: Count
  package let help: String
  /// *Shape*: the words that are allowed; empty when every word is.
  package let choices: [String]

  /// How many words a positional takes.
  package enum Count: Sendable {
    case one, optional, any, atLeastOne

    var isRequired: Bool { self == .one || self == .atLeastOne }
    var isOpen: Bool { self == .any || self == .atLeastOne }
  }

  package init(_ name: String, _ help: String, _ count: Count = .one, choices: [String] = []) {
    self.name = name
    self.count = count
    self.help = help
    self.choices = choices
  }
}

/// A command line worth copying, and what it does.
package struct Example: Sendable {
  package let line: String
  package let purpose: String

  package init(_ line: String, _ purpose: String) {
    self.line = line
    self.purpose = purpose
  }
}

/// What the shell sees when a command ends.
package struct ExitStatus: Sendable, Equatable {
  package let code: Int32

  package init(_ code: Int32) { self.code = code }

  /// All is well.
  package static let success = ExitStatus(0)
  /// There are findings at or above the level that fails, or conflicts.
  package static let findings = ExitStatus(1)
  /// The command line, the configuration or a policy is wrong, or the work could not be done.
  package static let failure = ExitStatus(2)
  /// A person cancelled at a prompt; the status that shells give for ctrl-c.
  package static let cancelled = ExitStatus(130)
}

/// Why a command could not do its work.
package struct CommandFailure: Error, Sendable, Equatable {
  package let message: String
  /// The next step for the user; *nil when* the message says it all.
  package let detail: String?
  package let status: ExitStatus

  package init(_ message: String, detail: String? = nil, status: ExitStatus = .failure) {
    self.message = message
    self.detail = detail
    self.status = status
  }
}
