import Foundation
import Testing

/// `idp new` with a person at a terminal.
@Suite struct PromptTests {
  private typealias Keys = PseudoTerminal

  private let space: Workspace
  private let terminal: PseudoTerminal

  init() throws {
    space = try Workspace()
    terminal = try PseudoTerminal(["new", "model-service"], in: space.root)
  }

  /// Answers the name and takes every default, to the summary.
  private func answerAll() throws {
    try terminal.expect("? What is the service called?")
    terminal.type("churn" + Keys.enter)
    for question in [
      "? What does it predict", "? Which team", "? Which GitHub organization",
      "? Which Google Cloud",
      "? Which GKE cluster", "? Which region?", "? Which GPU", "? How many replicas does",
      "? How many replicas may", "? How many instances", "? Which environments?",
      "? What may each environment cost",
    ] {
      try terminal.expect(question)
      terminal.type(Keys.enter)
    }
    try terminal.expect("? Is this right?")
  }

  @Test func `a name and defaults make a repository`() throws {
    let before = terminal.modes
    try answerAll()
    terminal.type(Keys.enter)
    try terminal.expect("created churn: ")
    #expect(terminal.finish() == 0)
    #expect(terminal.modes == before)
    let defaults = try Workspace()
    let run = try defaults.idp("new", "model-service", "--set", "name=churn", "--defaults")
    #expect(run.status == 0)
    #expect(try space.tree() == defaults.tree())
  }

  @Test func `a region is searched for`() throws {
    try answerAll()
    terminal.type("change" + Keys.enter)
    try terminal.expect("? Which answer is to change?")
    terminal.type("region" + Keys.enter)
    try terminal.expect("? Which region?")
    terminal.type("us central1")
    try terminal.expect("> us-central1")
    terminal.type(Keys.enter)
    try terminal.expect("? Is this right?")
    terminal.type(Keys.enter)
    #expect(terminal.finish() == 0)
    #expect(try space.text("churn/.idp/answers.yaml").contains("\n  region: us-central1\n"))
  }

  @Test func `an invalid answer is corrected, and going back corrects an earlier one`() throws {
    try terminal.expect("? What is the service called?")
    terminal.type("Churn" + Keys.enter)
    try terminal.expect("'name' cannot be Churn")
    terminal.type("\u{15}chrun" + Keys.enter)
    try terminal.expect("? What does it predict")
    terminal.type(Keys.escape)
    try terminal.expect("> chrun")
    terminal.type("\u{17}")
    try answerAll()
    terminal.type(Keys.enter)
    #expect(terminal.finish() == 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: space.root.path) == ["churn"])
  }

  @Test func `ctrl-c leaves nothing behind and gives the terminal back`() throws {
    let before = terminal.modes
    try terminal.expect("? What is the service called?")
    #expect(terminal.modes != before)
    terminal.type("churn" + Keys.enter)
    try terminal.expect("? What does it predict")
    terminal.type(Keys.controlC)
    try terminal.expect("cancelled; nothing was written")
    #expect(terminal.finish() == 130)
    #expect(terminal.modes == before)
    #expect(try space.tree().isEmpty)
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func `a signal ends the program and gives the terminal back`(signal: Int32) throws {
    let before = terminal.modes
    try terminal.expect("? What is the service called?")
    terminal.send(signal)
    try terminal.expect("\u{1B}[?2004l\u{1B}[?25h")
    #expect(terminal.finish() == 128 + signal)
    #expect(terminal.modes == before)
  }

  @Test func `an interrupt from outside cancels`() throws {
    let before = terminal.modes
    try terminal.expect("? What is the service called?")
    terminal.send(SIGINT)
    #expect(terminal.finish() == 130)
    #expect(terminal.modes == before)
  }

  @Test func `a resized terminal gets a frame of its new size`() throws {
    try terminal.expect("ctrl-c cancel")
    terminal.resize(columns: 40, rows: 12)
    try terminal.expect("\u{1B}[H\u{1B}[2J? What is the service called?")
    // The terminal adds a return to the line feed.
    try terminal.expect("enter accept   F1 help\u{1B}[K\r\r\n  ctrl-c cancel")
    terminal.type(Keys.controlC)
    #expect(terminal.finish() == 130)
  }

  @Test func `pasted line breaks accept nothing`() throws {
    try terminal.expect("? What is the service called?")
    terminal.type("\u{1B}[200~churn\nprobability\n\u{1B}[201~")
    try terminal.expect("'name' cannot be churn probability")
    terminal.type(Keys.controlC)
    #expect(terminal.finish() == 130)
  }

  @Test func `prompts leave standard output to the result`() throws {
    let listing = space.url("listing")
    let terminal = try PseudoTerminal(
      ["new", "model-service", "demo", "--set", "region=us-east1", "--dry-run"], in: space.root,
      outputs: [1: listing])
    try terminal.expect("? What is the service called?")
    terminal.type("demo")
    for _ in 1...13 { terminal.type(Keys.enter) }
    #expect(terminal.finish() == 0)
    #expect(try space.text("listing").hasPrefix("demo/\n"))
  }

  @Test func `colour follows NO_COLOR`() throws {
    try terminal.expect("ctrl-c cancel")
    terminal.type(Keys.controlC)
    _ = terminal.finish()
    #expect(!terminal.text.contains("\u{1B}[1m"))
    let colored = try PseudoTerminal(
      ["new", "model-service"], in: space.root, environment: ["NO_COLOR": ""])
    try colored.expect("\u{1B}[1m? What is the service called?\u{1B}[0m")
    colored.type(Keys.controlC)
    #expect(colored.finish() == 130)
  }
}

/// `idp new` with a person at a terminal that gets lines only.
@Suite struct PlainPromptTests {
  private func check(_ arguments: [String], environment: [String: String] = [:]) throws {
    let space = try Workspace()
    let terminal = try PseudoTerminal(
      ["new", "model-service"] + arguments, in: space.root, environment: environment)
    try terminal.expect("What is the service called?\r\n")
    try terminal.expect("> ")
    terminal.type("Churn\n")
    try terminal.expect("error[parameter]: 'name' cannot be Churn")
    try terminal.expect("What is the service called?\r\n")
    terminal.type("churn\n")
    for _ in 1...12 {
      try terminal.expect("> ")
      terminal.type("\n")
    }
    try terminal.expect("created churn: ")
    #expect(terminal.finish() == 0)
    #expect(!terminal.text.contains("\u{1B}["))
  }

  @Test func `a plain terminal is asked line by line`() throws { try check(["--plain"]) }

  @Test func `a dumb terminal is asked line by line`() throws {
    try check([], environment: ["TERM": "dumb"])
  }
}
