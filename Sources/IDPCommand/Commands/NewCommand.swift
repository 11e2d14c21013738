import Catalog
import Diagnostics
import Linting
import Platform
import Reporting
import Repository
import Scaffolding
import Templating

extension IDP {
  /// The command `idp new`.
  static let newCommand: Command = Command(
    "new", "generate a repository from a golden path",
    discussion: """
      Asks for what is not given by --set or --answers when a person is at the terminal, and \
      takes defaults otherwise. The repository is rendered in memory and held to the policies \
      before the first byte is written; a folder that holds anything is refused.

      The answers and the pristine files are kept in DIR/.idp, so that later versions of the \
      golden path can be merged without losing a line that you changed.
      """,
    options: [
      CommandOption(
        "set", value: .text("NAME=VALUE"), isRepeatable: true, "the value of a parameter"),
      CommandOption(
        "answers", value: .file("FILE"), "YAML with the values of parameters; --set wins"),
      CommandOption("defaults", "ask nothing: what is not given takes its default"),
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

/// One run of `idp new`.
private struct NewSession {
  private let invocation: Invocation
  private let catalog: Catalog
  private var library: GoldenPathLibrary
  private var given = GivenAnswers()

  init(_ invocation: Invocation) throws(CommandFailure) {
    self.invocation = invocation
    catalog = try invocation.loadCatalog()
    library = GoldenPathLibrary(catalog)
  }

  mutating func run() throws(CommandFailure) -> ExitStatus {
    if let target = invocation.arguments.positional("DIR") { try refuseOccupied(target) }
    let id = invocation.arguments.positional("GOLDEN-PATH") ?? ""
    guard let goldenPath = accept({ $0.goldenPath(id) }) ?? nil,
      let facts = accept({ $0.facts(of: goldenPath) }), try takeGivenAnswers(),
      try ask(goldenPath, facts: facts),
      let parameters = accept(
        ParameterResolver.resolve(goldenPath, facts: facts, given: given)) ?? nil,
      let tree = accept({ Generator.generate(goldenPath, parameters, library: &$0) }) ?? nil
    else { return .failure }
    guard
      let target = invocation.arguments.positional("DIR") ?? parameters.values["name"]?.stringValue
    else { throw CommandFailure("no folder is given", detail: "name it: idp new \(id) DIR") }
    try refuseOccupied(target)
    guard isClean(tree, target) else { return .findings }
    return write(tree, to: target, goldenPath)
  }

  /// The value of a step that reads more of the library, so that its files can be shown.
  private mutating func accept<Value>(
    _ step: (inout GoldenPathLibrary) -> Parsed<Value>
  ) -> Value? {
    let parsed = step(&library)
    return accept(parsed)
  }

  /// The value of a step without errors; what was wrong is written to standard error.
  private func accept<Value>(_ parsed: Parsed<Value>) -> Value? {
    invocation.writeErrors(parsed.diagnostics, in: library.sources)
    return parsed.diagnostics.contains { $0.severity == .error } ? nil : parsed.value
  }

  private func refuseOccupied(_ target: String) throws(CommandFailure) {
    guard FileSystem.exists(target) else { return }
    let names: [String]
    do throws(FileError) {
      names = try FileSystem.list(target).entries.map(\.name)
    } catch {
      throw CommandFailure(error.message, detail: error.detail)
    }
    guard !names.isEmpty else { return }
    let shown = names.prefix(5).joined(separator: ", ") + (names.count > 5 ? ", …" : "")
    throw CommandFailure(
      "'\(target)' exists and is not empty; nothing was written",
      detail: "It holds \(shown). Choose a folder that does not exist yet, or an empty one.")
  }

  // MARK: - Answers

  private mutating func takeGivenAnswers() throws(CommandFailure) -> Bool {
    var problems: [Diagnostic] = []
    for option in invocation.arguments.values("set") { problems += given.set(option: option) }
    if let path = invocation.arguments.value("answers") {
      do throws(FileError) {
        problems += given.add(library.add(path: path, bytes: try FileSystem.read(path)))
      } catch {
        throw CommandFailure(error.message, detail: error.detail)
      }
    }
    return accept(Parsed((), problems)) != nil
  }

  /// Asks a person for what is open; answers `false` when the input ended.
  private mutating func ask(
    _ goldenPath: GoldenPath, facts: TemplateMap
  ) throws(CommandFailure) -> Bool {
    guard invocation.input.isTerminal, !invocation.arguments.flag("defaults") else { return true }
    var questionnaire = Questionnaire(goldenPath, facts: facts, given: given)
    guard accept(Parsed((), questionnaire.problemsSoFar())) != nil else { return false }
    while let question = questionnaire.next() {
      show(question)
      guard let line = invocation.input.nextLine() else {
        throw CommandFailure("the answers ended at '\(question.parameter)'; nothing was written")
      }
      let problems = questionnaire.answer(line: line)
      invocation.writeErrors(problems, in: library.sources)
    }
    given = questionnaire.given
    return true
  }

  private func show(_ question: Questionnaire.Question) {
    var text = "\n\(question.text)\n"
    if let description = question.description { text += "  \(description)\n" }
    text += columns(question.choices.enumerated().map { "\($0 + 1)) \($1)" })
    if let fallback = question.defaultText, !fallback.isEmpty { text += "[\(fallback)] " }
    invocation.output.write(text + "> ")
    _ = invocation.output.flush()
  }

  /// Items below one another, in as many columns as fit when they are many.
  private func columns(_ items: [String]) -> String {
    let width = (items.map(\.unicodeScalars.count).max() ?? 0) + 2
    let count = items.count > 8 ? max(1, (invocation.output.width - 2) / width) : 1
    let rows = (items.count + count - 1) / count
    return (0..<rows).map { row in
      let cells = stride(from: row, to: items.count, by: rows).map { index in
        items[index]
          + String(repeating: " ", count: width - items[index].unicodeScalars.count)
      }
      return "  " + cells.joined().trimmingTrailingSpaces + "\n"
    }.joined()
  }

  // MARK: - Result

  /// Whether the policies accept the rendered files; what they say is written to standard error.
  private func isClean(_ tree: FileTree, _ target: String) -> Bool {
    let texts = tree.files.map { file in
      (path: Path.join(target, file.path), bytes: file.bytes)
    }
    let repository = Repository.parse(texts, workers: availableProcessors())
    do throws(LintRun.Unusable) {
      let report = try LintRun(catalog: catalog, workers: availableProcessors()).report(
        on: repository)
      guard report.fails || report.hasFailedPolicies else { return true }
      let reporter = TextReporter(style: invocation.frameStyle(isError: true))
      invocation.output.writeError(reporter.text(report))
      invocation.output.writeError(
        "error: the policies refuse what the golden path makes; nothing was written\n")
    } catch {
      invocation.writeErrors(error.diagnostics, in: error.sources)
    }
    return false
  }

  private func write(
    _ tree: FileTree, to target: String, _ goldenPath: GoldenPath
  ) -> ExitStatus {
    if invocation.arguments.flag("dry-run") {
      invocation.output.write(TreeWriter.listing(tree, root: target))
      return .success
    }
    guard accept(Parsed((), TreeWriter.write(tree, to: target))) != nil else { return .failure }
    invocation.output.write(
      """
      created \(target): \(tree.files.count) files from \(goldenPath.id) \(goldenPath.version), \
      accepted by the policies
      read \(Path.join(target, "README.md")) for the first steps

      """)
    return .success
  }
}

extension String {
  fileprivate var trimmingTrailingSpaces: String {
    String(reversed().drop { $0 == " " }.reversed())
  }
}
