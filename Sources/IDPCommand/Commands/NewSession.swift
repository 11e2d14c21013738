import Catalog
import Diagnostics
import Linting
import Platform
import Reporting
import Repository
import Scaffolding
import Templating

/// One run of `idp new`.
struct NewSession {
  let invocation: Invocation
  private let catalog: Catalog
  private(set) var library: GoldenPathLibrary
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
      let facts = accept({ $0.facts(of: goldenPath) }), try takeGivenAnswers()
    else { return .failure }
    switch try ask(Questionnaire(goldenPath, facts: facts, given: given)) {
    case .answered(let answers): given = answers
    case .refused: return .failure
    case .cancelled:
      invocation.output.writeError("cancelled; nothing was written\n")
      return .cancelled
    }
    guard
      let parameters = accept(
        ParameterResolver.resolve(goldenPath, facts: facts, given: given)) ?? nil,
      let tree = accept({ Generator.generate(goldenPath, parameters, library: &$0) }) ?? nil
    else { return .failure }
    guard let target = target(parameters) else {
      throw CommandFailure("no folder is given", detail: "name it: idp new \(id) DIR")
    }
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
  func accept<Value>(_ parsed: Parsed<Value>) -> Value? {
    invocation.writeErrors(parsed.diagnostics, in: library.sources)
    return parsed.diagnostics.contains { $0.severity == .error } ? nil : parsed.value
  }

  /// The folder to create; *nil when* nothing names it.
  func target(_ parameters: ResolvedParameters) -> String? {
    invocation.arguments.positional("DIR") ?? parameters.values["name"]?.stringValue
  }

  /// A folder that holds anything is none to write to.
  func refuseOccupied(_ target: String) throws(CommandFailure) {
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

  // MARK: - Result

  /// Whether the policies accept the rendered files; what they say is written to standard error.
  private func isClean(_ tree: FileTree, _ target: String) -> Bool {
    let texts = tree.files.map { file in
      (path: Path.join(target, file.path), bytes: file.bytes)
    }
    let repository = Repository.parse(
      texts, workers: availableProcessors(), providerSchema: catalog.schema(ofProvider:))
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
