import Platform
import Scaffolding

/// The conversation that fills in a golden path, as a state machine: keys in, frames out.
struct Prompter {
  private var questionnaire: Questionnaire
  private var screen: Screen?
  /// How the conversation ended; *nil when* it goes on.
  private(set) var outcome: Outcome?
  private let destination: (ResolvedParameters) -> SummaryScreen.Destination

  /// How a conversation ends.
  enum Outcome {
    case accepted(GivenAnswers)
    case cancelled
  }

  private enum Screen {
    case question(QuestionScreen)
    case summary(SummaryScreen)
    /// The list of answers, one of which is to change.
    case revision(ChoiceList)
  }

  /// Where nothing is open, the conversation has ended before it began.
  init(
    _ questionnaire: Questionnaire,
    destination: @escaping (ResolvedParameters) -> SummaryScreen.Destination
  ) {
    self.questionnaire = questionnaire
    self.destination = destination
    if let question = self.questionnaire.next() {
      show(question)
    } else {
      outcome = .accepted(questionnaire.given)
    }
  }

  /// Applies a key that was pressed at a terminal of this size.
  mutating func handle(_ key: Key, columns: Int, rows: Int) {
    switch screen {
    case .question(var question):
      let request = question.handle(key)
      question.problems = question.reply.map(questionnaire.problems) ?? []
      screen = .question(question)
      if let request { perform(request, question) }
    case .summary(var summary):
      let decision = summary.handle(key, columns: columns, rows: rows)
      screen = .summary(summary)
      if let decision { perform(decision) }
    case .revision(var list):
      handle(key, &list)
    case nil: break
    }
  }

  /// Ends the conversation without an answer.
  mutating func cancel() { outcome = .cancelled }
}

// MARK: - Steps

extension Prompter {
  private mutating func perform(_ request: PromptRequest, _ question: QuestionScreen) {
    switch request {
    case .accept:
      guard let reply = question.reply, questionnaire.answer(reply).isEmpty else { return }
      advance()
    case .back:
      if questionnaire.back(leaving: question.reply) { advance() }
    case .cancel: cancel()
    case .help: break
    }
  }

  private mutating func perform(_ decision: SummaryScreen.Decision) {
    switch decision {
    case .write: outcome = .accepted(questionnaire.given)
    case .cancel: cancel()
    case .back:
      if questionnaire.back() { advance() }
    case .revise:
      screen = .revision(ChoiceList(questionnaire.answers.map { "\($0.parameter): \($0.text)" }))
    }
  }

  private mutating func handle(_ key: Key, _ list: inout ChoiceList) {
    switch PromptRequest(key, isUntouched: list.filter.isUntouched) {
    case .accept:
      guard let index = list.pointed else { return }
      questionnaire.revise(questionnaire.answers[index].parameter)
      advance()
      return
    case .back where list.filter.text.isEmpty || key != .escape:
      advance()
      return
    case .back: list.clearFilter()
    case .cancel: cancel()
    case .help: break
    case nil: _ = list.handle(key)
    }
    screen = .revision(list)
  }

  /// Shows the next question, or the summary when there is none.
  private mutating func advance() {
    if let question = questionnaire.next() {
      show(question)
    } else {
      screen = .summary(SummaryScreen(questionnaire.summary(), destination: destination))
    }
  }

  private mutating func show(_ question: Questionnaire.Question) {
    var question = QuestionScreen(question)
    question.problems = question.reply.map(questionnaire.problems) ?? []
    screen = .question(question)
  }
}

// MARK: - Drawing

extension Prompter {
  /// What a terminal of this size shows now.
  func frame(columns: Int, rows: Int) -> PromptFrame {
    layout(columns: columns, rows: rows).frame(columns: columns, rows: rows)
  }

  /// What stays on the terminal when the answers were accepted.
  func closingLines(columns: Int) -> [PromptLine] {
    guard case .accepted = outcome, case .summary(let summary) = screen else { return [] }
    return summary.lines.map { $0.clipped(to: PromptLayout.width(columns)) }
  }

  private func layout(columns: Int, rows: Int) -> PromptLayout {
    switch screen {
    case .question(let question): return question.layout(history: history, columns: columns)
    case .summary(let summary): return summary.layout(columns: columns, rows: rows)
    case .revision(let list):
      let width = PromptLayout.width(columns)
      var layout = PromptLayout(head: [PromptLine("? Which answer is to change?", .question)])
      layout.show(list, width: width)
      layout.hints = PromptLine.hints(["enter accept", "esc back", "ctrl-c cancel"], width: width)
      return layout
    case nil: return PromptLayout()
    }
  }

  private var history: [PromptLine] {
    questionnaire.answers.map { answer in
      var line = PromptLine("  \(answer.parameter): ", .faint)
      line.add(answer.text)
      return line
    }
  }
}
