import Diagnostics
import Platform
import Scaffolding

extension NewSession {
  /// What came of asking.
  enum Answering {
    case answered(GivenAnswers)
    /// What was given is wrong already, and was reported.
    case refused
    case cancelled
  }

  /// Asks a person for what is open, if there is one.
  func ask(_ questionnaire: Questionnaire) throws(CommandFailure) -> Answering {
    guard invocation.input.isTerminal, !invocation.arguments.flag("defaults") else {
      return .answered(questionnaire.given)
    }
    guard accept(Parsed((), questionnaire.problemsSoFar())) != nil else { return .refused }
    if canDraw, let terminal = invocation.input.openTerminal() {
      return converse(questionnaire, at: terminal)
    }
    return .answered(try askByLine(questionnaire))
  }

  /// Whether the person's terminal can show a frame in the place of another.
  private var canDraw: Bool {
    invocation.output.errorIsTerminal && !invocation.arguments.flag("plain")
      && (invocation.environment.nonEmpty("TERM") ?? "dumb") != "dumb"
  }

  // MARK: - On a screen

  /// Draws frames and takes keys until the conversation has ended; the terminal is given back.
  private func converse(
    _ questionnaire: Questionnaire, at terminal: TerminalSession
  ) -> Answering {
    defer { terminal.close() }
    var prompter = Prompter(questionnaire, destination: destination)
    var painter = FramePainter(usesColor: invocation.usesColorForErrors)
    while prompter.outcome == nil {
      let (columns, rows) = terminal.size
      let frame = prompter.frame(columns: columns, rows: rows)
      guard terminal.write(painter.paint(frame, columns: columns, rows: rows)) else {
        return .cancelled
      }
      switch terminal.nextEvent() {
      case .key(.control("z")), .stop:
        _ = terminal.write(painter.leave())
        terminal.suspend()
      case .key(let key): prompter.handle(key, columns: columns, rows: rows)
      case .resized: break
      case .resumed: _ = painter.leave()
      case .interrupt, .closed: prompter.cancel()
      case .end(let signal):
        _ = terminal.write(painter.leave())
        terminal.end(by: signal)
      }
    }
    let (columns, rows) = terminal.size
    guard case .accepted(let answers) = prompter.outcome else {
      _ = terminal.write(painter.leave())
      return .cancelled
    }
    let lines = prompter.closingLines(columns: columns)
    _ = terminal.write(painter.close(with: lines, columns: columns, rows: rows))
    return .answered(answers)
  }

  private func destination(_ parameters: ResolvedParameters) -> SummaryScreen.Destination {
    guard let target = target(parameters) else {
      return SummaryScreen.Destination(action: "write the repository", problem: nil)
    }
    let action =
      invocation.arguments.flag("dry-run")
      ? "show the files for '\(target)', write nothing" : "write the repository to '\(target)'"
    do throws(CommandFailure) {
      try refuseOccupied(target)
      return SummaryScreen.Destination(action: action, problem: nil)
    } catch {
      let problem = Diagnostic(id: "target", summary: error.message, detail: error.detail)
      return SummaryScreen.Destination(action: action, problem: problem)
    }
  }

  // MARK: - Line by line

  /// Asks with plain lines, which need nothing of the terminal.
  private func askByLine(_ start: Questionnaire) throws(CommandFailure) -> GivenAnswers {
    var questionnaire = start
    while let question = questionnaire.next() {
      show(question)
      guard let line = invocation.input.nextLine() else {
        throw CommandFailure("the answers ended at '\(question.parameter)'; nothing was written")
      }
      let problems = questionnaire.answer(line: line)
      invocation.writeErrors(problems, in: library.sources)
    }
    return questionnaire.given
  }

  private func show(_ question: Questionnaire.Question) {
    var text = "\n\(question.text)\n"
    if let description = question.description { text += "  \(description)\n" }
    text += columns(question.choices.enumerated().map { "\($0 + 1)) \($1)" })
    if let fallback = question.defaultText, !fallback.isEmpty { text += "[\(fallback)] " }
    invocation.output.writeError(text + "> ")
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
}

extension String {
  fileprivate var trimmingTrailingSpaces: String {
    String(reversed().drop { $0 == " " }.reversed())
  }
}
