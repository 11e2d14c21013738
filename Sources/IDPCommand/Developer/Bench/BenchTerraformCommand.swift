import Platform

extension DeveloperCommand {
  /// Times the program on a tree of Terraform, beside checkov where it is installed.
  static let benchTerraformCommand: Command = Command(
    "terraform", "time the program on a tree of Terraform, beside checkov",
    discussion: """
      Both programs read the same tree, one after the other: idp evaluates each module and applies \
      its policies, checkov its checks of the framework terraform, without network.
      """,
    options: [
      CommandOption(
        "binary", value: .file("PATH"), default: ".build/release/idp", "the program to time"),
      CommandOption("runs", value: .integer("N", 1...1000), default: "5", "how often to time it"),
      CommandOption("checkov", value: .file("PATH"), "the program checkov; it is run once"),
    ],
    positionals: [Positional("TREE", "a folder with Terraform", .one)],
    examples: [
      Example("idp-dev bench terraform TREE --checkov VENV/bin/checkov", "both on one tree")
    ]
  ) { invocation throws(CommandFailure) in
    let arguments = invocation.arguments
    let tree = Path.join(root(invocation), arguments.positional("TREE") ?? ".")
    let size = try TerraformTree(tree)
    invocation.output.write("\(size.files) files of Terraform, \(size.bytes / 1_024) KB\n\n")
    let binary = Path.join(root(invocation), arguments.value("binary") ?? ".build/release/idp")
    let runs = arguments.integer("runs") ?? 5
    let lint = ["lint", ".", "--format", "json"]
    var rows = [["on the same tree", "runs", "median ms", "peak MB"]]
    let own = try [
      ("idp lint, 2 workers", lint + ["--workers", "2"]),
      ("idp lint, 1 worker", lint + ["--workers", "1"]), ("idp cost", ["cost", "."]),
    ].map { name, words throws(CommandFailure) in
      try time(name, [binary] + words, in: tree, runs: runs)
    }
    rows += own.map(\.cells)
    if let checkov = arguments.value("checkov") {
      let words = [
        checkov, "--directory", ".", "--framework", "terraform", "--skip-download", "--quiet",
        "--compact", "--output", "json",
      ]
      let other = try time("checkov", words, in: tree, runs: 1)
      rows.append(other.cells)
      invocation.output.write(alignedTable(rows))
      let (ours, theirs) = (own[0].samples.median, other.samples.median)
      let memory = decimal(UInt64(other.peakMemory * 1_000 / own[0].peakMemory), per: 1_000)
      invocation.output.write(
        "\ncheckov takes \(decimal(theirs * 1_000 / ours, per: 1_000)) times as long "
          + "and \(memory) times the memory\n")
    } else {
      invocation.output.write(alignedTable(rows) + "\ncheckov: not timed, --checkov names none\n")
    }
    return .success
  }

  private static func time(
    _ name: String, _ words: [String], in folder: String, runs: Int
  ) throws(CommandFailure) -> Measurement {
    var times: [UInt64] = []
    var peak = 0
    for _ in 0..<runs {
      let result: SpawnResult
      do throws(SpawnError) {
        result = try spawn(words, directory: folder, timeout: 600)
      } catch {
        throw CommandFailure(error.message)
      }
      guard result.status == .exited(0) || result.status == .exited(1) else {
        throw CommandFailure("\(name) did not succeed", detail: result.errorText)
      }
      times.append(result.elapsed)
      peak = max(peak, result.peakMemory)
    }
    return Measurement(name: name, samples: Samples(times), peakMemory: peak)
  }
}

/// How much Terraform a folder holds.
private struct TerraformTree {
  private(set) var files = 0
  /// *Unit and base*: bytes.
  private(set) var bytes = 0

  init(_ folder: String) throws(CommandFailure) {
    do throws(FileError) {
      try add(folder)
    } catch {
      throw CommandFailure(error.message, detail: error.detail)
    }
  }

  private mutating func add(_ folder: String) throws(FileError) {
    for entry in try FileSystem.list(folder).entries {
      let path = Path.join(folder, entry.name)
      if entry.kind == .directory {
        try add(path)
      } else if entry.name.hasSuffix(".tf") {
        files += 1
        bytes += try FileSystem.status(path).size
      }
    }
  }
}

extension Measurement {
  /// Name, number of runs, median of the times in milliseconds and peak in megabytes.
  fileprivate var cells: [String] {
    [
      name, "\(samples.times.count)", decimal(samples.median, per: 1_000_000),
      decimal(UInt64(peakMemory), per: 1 << 20),
    ]
  }
}
