import Foundation
import Testing

/// What the runner of commands promises to the other suites.
@Suite struct ShellTests {
  @Test func `a command that takes too long ends with what it started`() throws {
    let child = #"trap "echo ended; exit" TERM; sleep 60 & wait"#
    let parent = "trap : TERM; bash -c '\(child)' & wait; wait"
    let folder = FileManager.default.temporaryDirectory
    try withKnownIssue {
      let result = try Shell.run(["bash", "-c", parent], in: folder, limit: 3)
      #expect(result.output == "ended\n")
    } matching: { issue in
      issue.comments.contains("bash -c \(parent) took more than 3.0 seconds")
    }
  }
}
