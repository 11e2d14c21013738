import Diagnostics
import Platform
import Scaffolding

/// One question with what a person has typed or chosen so far.
struct QuestionScreen {
  let question: Questionnaire.Question
  private(set) var field: Field
  /// What is wrong with the present answer.
  var problems: [Diagnostic] = []
  private var showsHelp = false
  /// Whether a person has said something, so that it may be called wrong.
  private var isTouched: Bool

  /// What takes the answer.
  enum Field {
    case text(LineEditor)
    case list(ChoiceList)
  }

  init(_ question: Questionnaire.Question) {
    self.question = question
    isTouched = question.earlier != nil
    let start = question.earlier ?? question.fallback ?? []
    if question.choices.isEmpty {
      field = .text(
        LineEditor(start.joined(separator: ","), isProposal: question.earlier == nil))
    } else {
      let chosen = start.compactMap { question.choices.firstIndex(of: $0) }
      field = .list(
        ChoiceList(question.labels, allowsMany: question.allowsMany, chosen: chosen))
    }
  }

  /// What the answer would be now; *nil when* the list is filtered until nothing is left.
  var reply: Questionnaire.Reply? {
    switch field {
    case .text(let editor):
      let isDefault = editor.isProposal || (editor.text.isEmpty && question.fallback == nil)
      return isDefault ? .fallback : .text(editor.text)
    case .list(let list):
      if !list.allowsMany, list.chosen.isEmpty { return nil }
      return .choices(list.chosen.map { question.choices[$0] })
    }
  }

  /// Applies a key; what is returned is for the whole conversation to decide.
  mutating func handle(_ key: Key) -> PromptRequest? {
    switch PromptRequest(key, isUntouched: isUntouched, isSecret: question.isSecret) {
    case .help:
      showsHelp.toggle()
      return nil
    case .back where key == .escape && isFiltered:
      if case .list(var list) = field {
        list.clearFilter()
        field = .list(list)
      }
      return nil
    case let request?:
      isTouched = isTouched || request == .accept
      return request
    case nil: return edit(key)
    }
  }

  private mutating func edit(_ key: Key) -> PromptRequest? {
    switch field {
    case .text(var editor):
      if key == .up { return isUntouched ? .back : nil }
      if editor.handle(key) { isTouched = true }
      field = .text(editor)
    case .list(var list):
      if list.handle(key) { isTouched = true }
      field = .list(list)
    }
    return nil
  }

  private var isUntouched: Bool {
    switch field {
    case .text(let editor): editor.isUntouched
    case .list(let list): list.filter.isUntouched
    }
  }

  private var isFiltered: Bool {
    if case .list(let list) = field { !list.filter.text.isEmpty } else { false }
  }
}

// MARK: - Drawing

extension QuestionScreen {
  /// The parts of the screen below what was answered before.
  func layout(history: [PromptLine], columns: Int) -> PromptLayout {
    let width = PromptLayout.width(columns)
    var layout = PromptLayout(history: history)
    layout.head = PromptLine.wrapped(question.text, .question, prefix: "? ", width: width)
    if showsHelp { layout.head += help(width) }
    switch field {
    case .text(let editor): layout.input = input(editor, width)
    case .list(let list): layout.show(list, width: width)
    }
    layout.problems = problemLines(width)
    layout.hints = PromptLine.hints(hints(canGoBack: !history.isEmpty), width: width)
    return layout
  }

  private func help(_ width: Int) -> [PromptLine] {
    let isChoice = !question.choices.isEmpty && !question.allowsMany
    let value =
      isChoice
      ? "one of \(question.choices.count)" : question.constraints.joined(separator: ", ")
    return [question.description, "\(question.parameter): \(value)"].compactMap { $0 }.flatMap {
      PromptLine.wrapped($0, .faint, prefix: "  ", width: width)
    }
  }

  private func input(_ editor: LineEditor, _ width: Int) -> (line: PromptLine, cursor: Int) {
    let window = editor.window(width: width - 2, mask: question.isSecret ? "*" : nil)
    var line = PromptLine("> ")
    line.add(window.text, editor.isProposal ? .faint : .plain)
    return (line, window.cursor + 2)
  }

  private func problemLines(_ width: Int) -> [PromptLine] {
    if reply == nil, case .list(let list) = field {
      return PromptLine.wrapped(
        "no choice has '\(list.filter.text)'", .wrong, prefix: "  ", width: width)
    }
    guard isTouched || !isEmptyText else { return [] }
    return PromptLine.problems(problems, width: width)
  }

  private var isEmptyText: Bool {
    if case .text(let editor) = field { editor.text.isEmpty } else { false }
  }

  private func hints(canGoBack: Bool) -> [String] {
    let marks = if case .list(let list) = field { list.allowsMany } else { false }
    let escape = isFiltered ? ["esc show all"] : canGoBack ? ["esc back"] : []
    return (marks ? ["space mark"] : []) + ["enter accept"] + escape
      + ["F1 help", "ctrl-c cancel"]
  }
}

extension Questionnaire.Question {
  /// The choices as a list shows them.
  fileprivate var labels: [String] {
    choices == ["true", "false"] ? ["yes", "no"] : choices
  }
}

extension PromptLine {
  /// Keys and what they do, as many in a row as fit.
  static func hints(_ hints: [String], width: Int) -> [PromptLine] {
    var rows: [String] = []
    for hint in hints {
      if let last = rows.last, last.count + 3 + hint.count <= width {
        rows[rows.count - 1] = "\(last)   \(hint)"
      } else {
        rows.append("  " + hint)
      }
    }
    return rows.map { PromptLine($0, .faint) }
  }

  /// What is wrong, in the words that every other way of answering uses.
  static func problems(_ problems: [Diagnostic], width: Int) -> [PromptLine] {
    problems.flatMap { problem in
      wrapped(problem.summary, .wrong, prefix: "  ", width: width, limit: 3)
        + (problem.detail.map { wrapped($0, prefix: "  ", width: width, limit: 4) } ?? [])
    }
  }
}
