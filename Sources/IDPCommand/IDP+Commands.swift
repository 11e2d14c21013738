extension IDP {
  /// Every command of `idp`; parser, help and completion know no other list.
  static let rootCommand: Command = Command(
    "idp", "generate golden paths for ML teams and check GitOps repositories",
    discussion: """
      One catalogue of policies, templates and golden paths is built in; a platform team replaces \
      any file of it. Nothing needs the network.

      Exit status: 0 when all is well, 1 when there are findings that fail, 2 when the command \
      line, the configuration or a policy is wrong.
      """,
    options: [
      CommandOption(
        "color", value: .choice("WHEN", ["auto", "always", "never"]), default: "auto",
        isGlobal: true, "when to colour the output")
    ],
    examples: [
      Example("idp new model-service demo --set name=demo --defaults", "make a model service"),
      Example("idp lint demo", "check it"),
    ],
    subcommands: [
      newCommand, lintCommand, costCommand, explainCommand, policyCommand, factsCommand,
      goldenPathCommand, completionCommand, helpCommand,
    ])

  /// Prints the help of the command that the words name.
  static let helpCommand: Command = Command(
    "help", "show the help of a command",
    positionals: [Positional("COMMAND", "the words that name the command", .any)],
    examples: [Example("idp help completion", "how to complete commands in your shell")]
  ) { invocation throws(CommandFailure) in
    var path = [rootCommand]
    for word in invocation.arguments.positionals("COMMAND") {
      let choices = path[path.count - 1].subcommands
      guard let next = choices.first(where: { $0.name == word }) else {
        throw CommandFailure(UsageError.unknownCommand(word, among: choices.map(\.name)).message)
      }
      path.append(next)
    }
    invocation.output.write(helpText(for: path, width: invocation.output.width))
    return .success
  }

  /// Prints the script that completes `idp` in a shell.
  static let completionCommand: Command = Command(
    "completion", "write the completion script for a shell",
    positionals: [Positional("SHELL", "the shell", choices: Shell.allCases.map(\.rawValue))],
    examples: [
      Example(#"source <(idp completion bash)"#, "complete in this bash"),
      Example(#"idp completion zsh > "${fpath[1]}/_idp""#, "complete in every zsh"),
      Example(
        "idp completion fish > ~/.config/fish/completions/idp.fish", "complete in every fish"),
    ]
  ) { invocation throws(CommandFailure) in
    let name = invocation.arguments.positional("SHELL") ?? ""
    guard let shell = Shell(rawValue: name) else {
      preconditionFailure("the parser allows known shells only")
    }
    invocation.output.write(completionScript(for: rootCommand, in: shell))
    return .success
  }
}
