import Testing

@testable import IDPCommand

/// A tree of commands with every kind of option and positional.
let sampleCommand = Command(
  "tool", "do things",
  discussion: """
    A tool for tests. Its help shows how paragraphs are wrapped when they are longer than the \
    width of the terminal allows.

      indented text stays as it is

    The last paragraph.
    """,
  options: [
    CommandOption(
      "color", value: .choice("WHEN", ["auto", "always", "never"]), default: "auto", isGlobal: true,
      "when to colour the output"),
    CommandOption("trace", "show what happens"),
  ],
  examples: [Example("tool lint .", "check this folder")],
  subcommands: [
    Command(
      "lint", "check files",
      options: [
        CommandOption("quiet", short: "q", "say nothing"),
        CommandOption("fix", short: "x", "repair what can be repaired"),
        CommandOption("jobs", short: "j", value: .integer("N", 1...64), "how many workers to use"),
        CommandOption(
          "set", short: "s", value: .text("NAME=VALUE"), isRepeatable: true, "set a parameter"),
        CommandOption(
          "output-of-the-whole-report", value: .file("PATH"),
          "where the report goes, which is standard output unless this option names a file"),
      ],
      positionals: [Positional("PATH", "what to check", .any)]
    ) { _ in .success },
    Command(
      "policy", "work with policies",
      subcommands: [
        Command("list", "list the policies") { _ in .success },
        Command(
          "show", "show a policy",
          positionals: [
            Positional("ID", "the policy"),
            Positional("FORMAT", "the format", .optional, choices: ["text", "json"]),
          ]
        ) { _ in .success },
      ]),
    Command("test", "run tests", positionals: [Positional("FILE", "the tests", .atLeastOne)]) {
      _ in .success
    },
  ])

/// What a command line means, as one line.
private func meaning(_ line: String) -> String {
  let words = line.split(separator: " ").map { $0 == "''" ? "" : String($0) }
  switch parse(words, with: sampleCommand) {
  case .help(let commands): return "help of \(commands.title)"
  case .version: return "version"
  case .failure(let error, let commands): return "\(commands.title): \(error.message)"
  case .run(let arguments):
    var parts = [arguments.commands.title]
    for option in arguments.commands.availableOptions where arguments.hasValue(for: option) {
      let values = option.value == nil ? [] : arguments.values(option.name)
      parts.append(([option.name] + values).joined(separator: "="))
    }
    for positional in arguments.commands.last?.positionals ?? [] {
      parts += arguments.positionals(positional.name).map { "\(positional.name):\($0)" }
    }
    return parts.joined(separator: " ")
  }
}

@Suite struct ArgumentParserTests {
  @Test(arguments: [
    ("lint", "tool lint"),
    ("lint a b", "tool lint PATH:a PATH:b"),
    ("lint --jobs 2 a", "tool lint jobs=2 PATH:a"),
    ("lint a --jobs=2", "tool lint jobs=2 PATH:a"),
    ("lint -j 2", "tool lint jobs=2"),
    ("lint -j2", "tool lint jobs=2"),
    ("lint -qx", "tool lint quiet fix"),
    ("lint -qj2 a", "tool lint quiet jobs=2 PATH:a"),
    ("lint --set a=1 -sb=2 --set=c=", "tool lint set=a=1=b=2=c="),
    ("lint --set= a", "tool lint set= PATH:a"),
    ("lint -- --jobs -q", "tool lint PATH:--jobs PATH:-q"),
    ("lint -", "tool lint PATH:-"),
    ("lint ''", "tool lint PATH:"),
    ("lint --set -q", "tool lint set=-q"),
    ("--color never lint", "tool lint color=never"),
    ("lint --color=never", "tool lint color=never"),
    ("policy list", "tool policy list"),
    ("policy --color always list", "tool policy list color=always"),
    ("policy show x", "tool policy show ID:x"),
    ("policy show x json", "tool policy show ID:x FORMAT:json"),
    ("test a b", "tool test FILE:a FILE:b"),
  ])
  func `words are assigned to options and positionals`(line: String, expected: String) {
    #expect(meaning(line) == expected)
  }

  @Test(arguments: [
    ("lnit", "tool: unknown command 'lnit': did you mean 'lint'?"),
    ("pol", "tool: unknown command 'pol': did you mean 'policy'?"),
    ("deploy", "tool: unknown command 'deploy'"),
    ("policy lsit", "tool policy: unknown command 'lsit': did you mean 'list'?"),
    ("", "tool: missing command: expected 'lint', 'policy' or 'test'"),
    ("policy", "tool policy: missing command: expected 'list' or 'show'"),
    ("lint --job 2", "tool lint: unknown option '--job': did you mean '--jobs'?"),
    ("lint --zzz", "tool lint: unknown option '--zzz'"),
    ("lint -z", "tool lint: unknown option '-z'"),
    ("lint -quiet", "tool lint: unknown option '-quiet': did you mean '--quiet'?"),
    ("lint -jobs", "tool lint: unknown option '-jobs': did you mean '--jobs'?"),
    ("lint -jx", "tool lint: '-j' expects a whole number from 1 to 64, found 'x'"),
    ("lint -fix", "tool lint: unknown option '-fix': did you mean '--fix'?"),
    ("lint --trace", "tool lint: unknown option '--trace'"),
    ("lint --jobs", "tool lint: '--jobs' expects a value N"),
    ("lint --jobs x", "tool lint: '--jobs' expects a whole number from 1 to 64, found 'x'"),
    ("lint --jobs=0", "tool lint: '--jobs' expects a whole number from 1 to 64, found '0'"),
    ("lint --jobs 1 -j2", "tool lint: '-j' is given more than once"),
    ("lint --quiet=yes", "tool lint: '--quiet' expects no value, found 'yes'"),
    (
      "lint --color sometimes",
      "tool lint: '--color' expects 'auto', 'always' or 'never', found 'sometimes'"
    ),
    (
      "lint --color allways",
      "tool lint: '--color' expects 'auto', 'always' or 'never', found 'allways': "
        + "did you mean 'always'?"
    ),
    ("policy show", "tool policy show: missing argument ID"),
    ("policy show a json c", "tool policy show: unexpected argument 'c'"),
    ("policy show a yaml", "tool policy show: 'FORMAT' expects 'text' or 'json', found 'yaml'"),
    ("policy list x", "tool policy list: unexpected argument 'x'"),
    ("test", "tool test: missing argument FILE"),
    ("policy --version", "tool policy: unknown option '--version'"),
  ])
  func `a mistake is named with what was expected`(line: String, expected: String) {
    #expect(meaning(line) == expected)
  }

  @Test(arguments: [
    ("--help", "help of tool"), ("-h", "help of tool"), ("lint -h", "help of tool lint"),
    ("policy --help list", "help of tool policy"), ("lint --help --zzz", "help of tool lint"),
    ("lint -qh", "help of tool lint"), ("lint -- -h", "tool lint PATH:-h"),
    ("policy show --help", "help of tool policy show"), ("--version", "version"),
  ])
  func `help and version are answered everywhere they can be`(line: String, expected: String) {
    #expect(meaning(line) == expected)
  }
}
