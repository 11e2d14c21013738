import Catalog
import Foundation
import Testing

@testable import Linting

@Suite struct PolicyTesterTests {
  private func load(
    _ text: String
  ) throws -> (tester: PolicyTester?, problems: [String]) {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(text.utf8).write(to: folder.appendingPathComponent("policy_test.rego"))
    var sources = PolicySources()
    sources.add(folder.path, version: nil, data: .named)
    let loaded = PolicyTester.load(sources, Catalog.embedded())
    return (loaded.value, loaded.diagnostics.map(\.summary))
  }

  private static let policy = """
    package main_test

    test_passes if 1 + 1 == 2

    test_fails if {
      print("one is", 1)
      1 == 2
    }

    test_conflicts if conflict

    todo_test_later if false

    conflict := 1

    conflict := 2 if input.missing == null
    conflict := 3 if true

    helper_test_is_no_test if true
    """

  @Test(arguments: [1, 2])
  func `tests pass, fail, err or wait`(_ workers: Int) throws {
    let tester = try #require(try load(Self.policy).tester)
    let outcomes = tester.run(matching: nil, workers: workers)
    let lines = outcomes.map { "\($0.path) \($0.status) \($0.printed)" }
    #expect(
      lines == [
        "data.main_test.test_conflicts error(\"eval_conflict_error: complete rules must not "
          + "produce multiple outputs\") []",
        "data.main_test.test_fails failed [\"one is 1\"]",
        "data.main_test.test_passes passed []",
        "data.main_test.todo_test_later skipped []",
      ])
  }

  @Test func `a folder without tests says so`() throws {
    let loaded = try load("package main\n\nallow := true")
    #expect(loaded.tester == nil)
    #expect(loaded.problems == ["there is no test"])
  }
}
