import IDPCommand
import TestSupport
import Testing

@Suite struct ProjectRulesTests {
  @Test(arguments: ProjectCheck.all.map(\.name))
  func `the checkout keeps the rules of the project`(name: String) throws {
    for check in ProjectCheck.all where check.name == name {
      let problems = try check.run(ProjectPaths.root.path)
      #expect(problems.isEmpty, "\(problems.map(\.description).joined(separator: "\n"))")
    }
  }
}
