import Diagnostics
import Platform
import Scaffolding

/// The last look before anything is written: every value, and what to do with them.
struct SummaryScreen {
  private let summary: Parsed<Questionnaire.Summary?>
  private let destination: Destination?
  private var list: ChoiceList
  /// The first value to show where not all fit.
  private var start = 0

  /// Where the repository will be, and what speaks against that.
  struct Destination: Equatable {
    /// The words for writing it.
    let action: String
    /// *nil when* it can be written.
    let problem: Diagnostic?
  }

  /// What a person decides.
  enum Decision: Equatable {
    case write, revise, back, cancel
  }

  init(
    _ summary: Parsed<Questionnaire.Summary?>, destination: (ResolvedParameters) -> Destination
  ) {
    self.summary = summary
    self.destination = summary.value.map { destination($0.parameters) }
    let write = self.destination?.action ?? "write the repository"
    list = ChoiceList([write, "change an answer", "cancel"])
  }

  /// What speaks against writing.
  private var problems: [Diagnostic] {
    summary.diagnostics + (destination?.problem.map { [$0] } ?? [])
  }

  /// Applies a key that was pressed at a terminal of this size; *nil when* nothing is decided yet.
  mutating func handle(_ key: Key, columns: Int, rows: Int) -> Decision? {
    switch PromptRequest(key, isUntouched: list.filter.isUntouched) {
    case .back where key == .escape && !list.filter.text.isEmpty:
      list.clearFilter()
      return nil
    case .back: return .back
    case .cancel: return .cancel
    case .help: return nil
    case .accept: return decision
    case nil:
      let layout = layout(columns: columns, rows: rows)
      let last = layout.lastHistoryStart(rows: rows)
      let page = layout.history.count - last
      switch key {
      case .pageUp: start = max(0, min(start, last) - page)
      case .pageDown: start = min(last, start + page)
      default: _ = list.handle(key)
      }
      return nil
    }
  }

  private var decision: Decision? {
    switch list.pointed {
    case 0: problems.isEmpty ? .write : nil
    case 1: .revise
    case 2: .cancel
    default: nil
    }
  }
}

// MARK: - Drawing

extension SummaryScreen {
  /// The parts of the screen.
  func layout(columns: Int, rows: Int) -> PromptLayout {
    let width = PromptLayout.width(columns)
    var layout = PromptLayout(history: lines, historyStart: start)
    layout.head = [PromptLine("? Is this right?", .question)]
    layout.show(list, width: width)
    layout.problems = PromptLine.problems(problems, width: width)
    let keys = ["enter accept", "esc last question", "ctrl-c cancel"]
    layout.hints = PromptLine.hints(keys, width: width)
    if layout.lastHistoryStart(rows: rows) > 0 {
      layout.hints = PromptLine.hints(["page up, page down scroll"] + keys, width: width)
    }
    return layout
  }

  /// Every value, a row each: defaults and computed values are faint.
  var lines: [PromptLine] {
    let entries = summary.value?.entries ?? []
    let width = entries.map(\.parameter.count).max() ?? 0
    return entries.map { entry in
      let padding = String(repeating: " ", count: width - entry.parameter.count)
      var line = PromptLine("\(entry.parameter): \(padding)", .faint)
      line.add(entry.text, entry.origin == .given ? .plain : .faint)
      switch entry.origin {
      case .given: break
      case .byDefault: line.add("  default", .faint)
      case .computed: line.add("  computed", .faint)
      }
      return line
    }
  }
}
