import TestSupport
import Testing

@testable import IDPCommand

@Suite struct HelpTextTests {
  /// A command of the sample and the width its help is wrapped to.
  struct HelpCase: CustomTestStringConvertible {
    let path: [String]
    let width: Int

    var testDescription: String { (["tool"] + path).joined(separator: " ") + " at \(width)" }
  }

  @Test(arguments: [
    HelpCase(path: [], width: 80), HelpCase(path: [], width: 60),
    HelpCase(path: ["lint"], width: 80), HelpCase(path: ["policy"], width: 80),
    HelpCase(path: ["policy", "show"], width: 100),
  ])
  func `help shows everything there is to know about a command`(c: HelpCase) {
    var commands = [sampleCommand]
    for name in c.path {
      commands += commands[commands.count - 1].subcommands.filter { $0.name == name }
    }
    let text = helpText(for: commands, width: c.width)
    expectSnapshot(text, "Help/\((["tool"] + c.path).joined(separator: "-"))-\(c.width).txt")
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= c.width })
  }

  @Test func `a terminal that is too narrow or too wide does not spoil the help`() {
    #expect(helpText(for: [sampleCommand], width: 10) == helpText(for: [sampleCommand], width: 60))
    #expect(
      helpText(for: [sampleCommand], width: 500) == helpText(for: [sampleCommand], width: 100))
  }
}
