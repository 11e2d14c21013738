import Rego

extension IDP {
  /// The command `idp facts`.
  static let factsCommand: Command = Command(
    "facts", "look up accelerators, machine types, zones and prices",
    discussion: """
      What the policies know about Google Cloud's hardware, with the age of every answer. Names are \
      taken as people write them: l4, nvidia-l4, H100, "A100 80GB", v5e. What no source says is \
      "unknown", never guessed. Nothing is fetched.

      Exit status: 0 with an answer, 1 when nothing matches, 2 when the command line is wrong.
      """,
    examples: [
      Example("idp facts zone --gpu l4", "which zones list an L4?"),
      Example("idp facts machine --gpu h100 --count 8", "what carries 8 H100?"),
      Example(
        #"idp facts price "A100 80GB" --region europe-west4 --spot"#,
        "what does one cost, interrupted at any time?"),
    ],
    subcommands: [
      factsGPUCommand, factsTPUCommand, factsMachineCommand, factsZoneCommand, factsPriceCommand,
    ])

  /// The options of every command below `idp facts`.
  static let factOptions: [CommandOption] = [
    CommandOption(
      "format", short: "f", value: .choice("FORMAT", ["text", "json"]), default: "text",
      "how to write the answer"),
    .catalog,
  ]

  /// A command below `idp facts`: what it finds, written as a person or a program wants it.
  static func factCommand(
    _ name: String, _ summary: String, discussion: String = "", options: [CommandOption] = [],
    positionals: [Positional] = [], examples: [Example],
    find: @escaping @Sendable (FactQuery) throws(CommandFailure) -> FactAnswer
  ) -> Command {
    Command(
      name, summary, discussion: discussion, options: options + factOptions,
      positionals: positionals, examples: examples
    ) { invocation throws(CommandFailure) in
      let store = FactStore(try invocation.loadCatalog())
      let answer = try find(FactQuery(arguments: invocation.arguments, store: store))
      var ages: [FactAge] = []
      for topic in answer.topics {
        let about = try store.topic(topic)["about"]
        ages.append(FactAge(topic, about, today: invocation.environment.today))
      }
      let isJSON = invocation.arguments.value("format") == "json"
      invocation.output.write(isJSON ? answer.json(ages) : answer.text(ages))
      return .success
    }
  }
}

/// What is asked, and where the answers are.
struct FactQuery {
  let arguments: ParsedArguments
  let store: FactStore

  /// The GPUs that a word means; all when it is nil.
  func gpus(_ word: String?) throws(CommandFailure) -> [NamedFact] {
    let entries = try store.entries("accelerators", "gpus")
    return try choose(entries, word, FactName.gpus(entries), noun: "GPU")
  }

  /// The TPUs that a word means; all when it is nil.
  func tpus(_ word: String?) throws(CommandFailure) -> [NamedFact] {
    let entries = try store.entries("tpus", "accelerators")
    return try choose(entries, word, FactName.tpus(entries), noun: "TPU")
  }

  private func choose(
    _ entries: [NamedFact], _ word: String?, _ names: [FactName], noun: String
  ) throws(CommandFailure) -> [NamedFact] {
    guard let word else { return entries }
    let labels = FactName.labels(of: word, among: names)
    guard labels.isEmpty else { return entries.filter { labels.contains($0.name) } }
    throw .nothing(
      "no \(noun) is called \"\(word)\"", near: FactName.nearestLabel(to: word, among: names),
      list: "idp facts \(noun.lowercased())")
  }

  /// The labels of the accelerators that `--gpu` and `--tpu` name; *nil when* neither is given.
  func accelerators() throws(CommandFailure) -> [String]? {
    var labels: [String]?
    if let word = arguments.value("gpu") { labels = try gpus(word).map(\.name) }
    if let word = arguments.value("tpu") { labels = (labels ?? []) + (try tpus(word).map(\.name)) }
    return labels
  }

  /// The region of a region or zone; *nil when* the word is nil.
  func region(_ word: String?) throws(CommandFailure) -> String? {
    guard let word = word?.lowercased() else { return nil }
    let regions = try store.facts("regions", "regions").elements?.compactMap(\.string) ?? []
    if regions.contains(word) { return word }
    let parts = word.split(separator: "-")
    let parent = parts.dropLast().joined(separator: "-")
    if parts.count == 3, parts[2].utf8.count == 1, regions.contains(parent) { return parent }
    throw .nothing(
      "no region is called \"\(word)\"", near: nearestWord(word, regions), list: "idp facts zone")
  }
}

extension CommandFailure {
  /// Nothing matches, with the nearest that would.
  static func nothing(_ message: String, near: String?, list: String) -> CommandFailure {
    CommandFailure(
      message, detail: near.map { "did you mean \"\($0)\"?" } ?? "`\(list)` lists what there is",
      status: .findings)
  }
}
