import Foundation
import Testing

/// What the program says about itself.
@Suite struct HelpTests {
  static let commands = [
    [], ["new"], ["lint"], ["explain"], ["policy"], ["policy", "list"], ["golden-path"],
    ["golden-path", "list"], ["golden-path", "show"], ["completion"], ["help"],
  ]

  @Test(arguments: commands)
  func `the help of every command has its usage and examples`(command: [String]) throws {
    let space = try Workspace()
    let run = try Product.run(command + ["--help"], in: space.root)
    #expect(run.status == 0)
    #expect(run.errorText == "")
    let title = (["idp"] + command).joined(separator: " ")
    #expect(run.text.contains("\nUsage: \(title)"))
    #expect(run.text.contains("\nExamples:\n  # "))
    #expect(try Product.run(["help"] + command, in: space.root).text == run.text)
    #expect(try Product.run(command + ["-h"], in: space.root).text == run.text)
  }

  @Test func `the program's help names every command`() throws {
    let text = try Workspace().idp("--help").text
    for command in Self.commands where command.count == 1 {
      #expect(text.contains("\n  \(command[0]) "), "\(command[0])")
    }
  }

  @Test func `the version is three numbers`() throws {
    let run = try Workspace().idp("--version")
    #expect(run.status == 0)
    #expect(run.text.wholeMatch(of: /idp [0-9]+\.[0-9]+\.[0-9]+\n/) != nil)
  }

  @Test func `without a command the help is an error`() throws {
    let run = try Workspace().idp()
    #expect(run.status == 2)
    #expect(run.text == "")
    #expect(run.errorText.contains("\nUsage: idp [OPTIONS] COMMAND\n"))
  }

  @Test func `two dashes end the options`() throws {
    let space = try Workspace()
    try space.write("--format", "a: [\n")
    let run = try space.idp("lint", "--", "--format", "-x")
    run.expectRefused("error: '-x' does not exist\n")
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `the completion script knows every command and option`(shell: String) throws {
    let run = try Workspace().idp("completion", shell)
    #expect(run.status == 0)
    for word in Set(Self.commands.joined()) { #expect(run.text.contains(word), "\(word)") }
    for option in ["max-file-size", "show-suppressed", "dry-run", "catalog", "color"] {
      #expect(run.text.contains(option), "\(option)")
    }
  }

  @Test func `the list of policies has a line a policy`() throws {
    let run = try Workspace().idp("policy", "list")
    #expect(run.status == 0)
    // The longest id decides how wide its column is.
    #expect(
      run.text.contains(#/\ndelivery +image-not-pinned +error +Container image not pinned\n/#))
  }

  @Test func `a policy is explained`() throws {
    let run = try Workspace().idp("explain", "image-not-pinned")
    #expect(run.status == 0)
    for section in ["Why", "Avoid", "Prefer", "Exceptions", "Fix", "Parameters", "Suppress"] {
      #expect(run.text.contains("\n## \(section)\n"), "\(section)")
    }
  }

  @Test func `a golden path is listed and shown`() throws {
    let space = try Workspace()
    let list = try space.idp("golden-path", "list")
    #expect(list.status == 0)
    #expect(list.text.contains("model-service"))
    let page = try space.idp("golden-path", "show", "model-service")
    #expect(page.status == 0)
    #expect(page.text.contains("\n  name: string, required\n"))
  }
}
