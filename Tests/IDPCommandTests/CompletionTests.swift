import Platform
import TestSupport
import Testing

@testable import IDPCommand

@Suite struct CompletionTests {
  @Test(arguments: Shell.allCases)
  func `the script of each shell is stable`(shell: Shell) {
    expectSnapshot(completionScript(for: sampleCommand, in: shell), "Completion/tool.\(shell)")
  }

  @Test(arguments: Shell.allCases.filter { findProgram($0.rawValue) != nil })
  func `each shell can read its script`(shell: Shell) throws {
    let script = completionScript(for: sampleCommand, in: shell)
    let result = try spawn([shell.rawValue, "-n"], input: Array(script.utf8), timeout: 30)
    #expect(result.succeeded, "\(result.errorText)")
  }

  @Test(
    .enabled(if: findProgram("bash") != nil),
    arguments: [
      ("tool ", "lint policy test"),
      ("tool l", "lint"),
      ("tool --c", "--color"),
      ("tool --color ", "auto always never"),
      ("tool --color n", "never"),
      ("tool --color = a", "auto always"),
      ("tool --color never ", "lint policy test"),
      ("tool --color = never p", "policy"),
      ("tool policy ", "list show"),
      ("tool policy show ", "text json"),
      ("tool lint --q", "--quiet"),
      ("tool lint --set lint ", ""),
      ("tool lint --output-of-the-whole-report ", ""),
      ("tool lint --v", ""),
    ])
  func `bash completes what can follow`(line: String, expected: String) throws {
    let words = line.split(separator: " ", omittingEmptySubsequences: false).map { "'\($0)'" }
    let script = """
      \(completionScript(for: sampleCommand, in: .bash))
      COMP_WORDS=(\(words.joined(separator: " ")))
      COMP_CWORD=\(words.count - 1)
      _tool
      echo "${COMPREPLY[*]}"
      """
    let result = try spawn(["bash"], input: Array(script.utf8), timeout: 30)
    #expect(result.outputText == expected + "\n")
    #expect(result.errorText == "")
  }

  @Test(
    .enabled(if: findProgram("fish") != nil),
    arguments: [
      ("tool ", "lint policy test"),
      ("tool --color n", "never"),
      ("tool policy ", "list show"),
      ("tool lint --q", "--quiet"),
      ("tool --color never p", "policy"),
    ])
  func `fish completes what can follow`(line: String, expected: String) throws {
    let script = """
      \(completionScript(for: sampleCommand, in: .fish))
      complete -C "\(line)" | string replace -r '\\t.*' ''
      """
    let result = try spawn(["fish", "--no-config"], input: Array(script.utf8), timeout: 30)
    let words = result.outputText.split(separator: "\n").map(String.init)
    #expect(words.joined(separator: " ") == expected)
    #expect(result.errorText == "")
  }
}
