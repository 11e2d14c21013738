import Diagnostics
import Foundation
import Platform
import Scaffolding
import Templating
import TestSupport
import Testing

@testable import IDPCommand

/// A conversation over the golden path of Fixtures, driven by keys.
final class Conversation {
  private(set) var prompter: Prompter
  let columns: Int
  let rows: Int

  /// `problem` is what speaks against writing to a folder of this name.
  init(
    given: [String] = [], columns: Int = 80, rows: Int = 24, occupied: String? = nil
  ) throws {
    let url = ProjectPaths.root.appendingPathComponent(
      "Tests/IDPCommandTests/Prompts/Fixtures/golden-path.yaml")
    let text = String(decoding: try Data(contentsOf: url), as: UTF8.self)
    let parsed = GoldenPath.parse(SourceFile(path: "golden-path.yaml", text: text), id: "service")
    #expect(parsed.diagnostics.map(\.summary) == [])
    let path = try #require(parsed.value)
    var answers = GivenAnswers()
    for option in given { #expect(answers.set(option: option).isEmpty) }
    prompter = Prompter(Questionnaire(path, facts: TemplateMap(), given: answers)) { parameters in
      let name = parameters.values["name"]?.stringValue ?? ""
      return SummaryScreen.Destination(
        action: "write the repository to '\(name)'",
        problem: name == occupied
          ? Diagnostic(id: "target", summary: "'\(name)' exists and is not empty") : nil)
    }
    self.columns = columns
    self.rows = rows
  }

  /// Presses keys; text is typed a character at a time.
  @discardableResult
  func press(_ keys: Any...) -> Conversation {
    for key in keys {
      if let key = key as? Key { prompter.handle(key, columns: columns, rows: rows) }
      if let text = key as? String {
        for scalar in text.unicodeScalars {
          prompter.handle(.character(scalar), columns: columns, rows: rows)
        }
      }
    }
    return self
  }

  /// What the terminal shows, a mark at the cursor.
  var screen: String {
    let frame = prompter.frame(columns: columns, rows: rows)
    var lines = frame.lines.map { $0.text(usesColor: false) }
    if let cursor = frame.cursor {
      lines.append("-- cursor \(cursor.row):\(cursor.column)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The question that is asked, or the last screen's.
  var question: String {
    let line = prompter.frame(columns: 120, rows: 100).lines
      .last { $0.text(usesColor: false).hasPrefix("? ") }
    return String((line?.text(usesColor: false) ?? "").dropFirst(2))
  }

  /// The lines below the question, without the keys that do something.
  var below: [String] {
    let lines = prompter.frame(columns: 120, rows: 100).lines.map { $0.text(usesColor: false) }
    let start = (lines.lastIndex { $0.hasPrefix("? ") } ?? -1) + 1
    return Array(lines[start...].prefix { !$0.isEmpty })
  }

  var isCancelled: Bool {
    if case .cancelled = prompter.outcome { true } else { false }
  }

  var isAccepted: Bool {
    if case .accepted = prompter.outcome { true } else { false }
  }
}
