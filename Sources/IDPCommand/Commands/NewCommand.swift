extension IDP {
  /// The command `idp new`.
  static let newCommand: Command = Command(
    "new", "generate a repository from a golden path",
    discussion: """
      Asks for what is not given by --set or --answers when a person is at the terminal, and \
      takes defaults otherwise. Each answer is checked while it is typed, escape goes back, F1 \
      explains, and a summary comes before anything is written. Where the terminal cannot move \
      its cursor, or with --plain, the questions come line by line.

      The repository is rendered in memory and held to the policies before the first byte is \
      written; a folder that holds anything is refused. Whoever cancels gets exit status 130.

      The answers and the pristine files are kept in DIR/.idp, so that later versions of the \
      golden path can be merged without losing a line that you changed.
      """,
    options: [
      CommandOption(
        "set", value: .text("NAME=VALUE"), isRepeatable: true, "the value of a parameter"),
      CommandOption(
        "answers", value: .file("FILE"), "YAML with the values of parameters; --set wins"),
      CommandOption("defaults", "ask nothing: what is not given takes its default"),
      CommandOption("plain", "ask line by line, for screen readers and programs"),
      CommandOption("dry-run", "show the files that would be written, and write nothing"),
      .catalog,
    ],
    positionals: [
      Positional("GOLDEN-PATH", "the golden path; `idp golden-path list` shows them"),
      Positional("DIR", "the folder to create; the parameter `name` by default", .optional),
    ],
    examples: [
      Example("idp new model-service churn", "answer questions"),
      Example(
        "idp new model-service churn --set name=churn --set accelerator=nvidia-l4 --defaults",
        "ask nothing"),
      Example("idp new model-service churn --answers answers.yaml", "take answers from a file"),
      Example("idp new model-service churn --dry-run", "look first"),
    ]
  ) { invocation throws(CommandFailure) in
    var session = try NewSession(invocation)
    return try session.run()
  }
}
