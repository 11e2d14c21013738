import Platform

extension DeveloperCommand {
  /// Times the program and its parts.
  static let benchCommand: Command = Command(
    "bench", "time the program, the policy engine and Terraform",
    subcommands: [benchProgramCommand, benchRegoCommand, benchTerraformCommand])

  private static let benchProgramCommand: Command = Command(
    "program", "time the built program",
    discussion: """
      Runs each benchmark in a process of its own and prints the median and the minimum of the \
      times and the peak of the memory. Times differ between machines: compare runs on one.
      """,
    options: [
      CommandOption(
        "binary", value: .file("PATH"), default: ".build/release/idp", "the program to time"),
      CommandOption("runs", value: .integer("N", 1...1000), default: "20", "how often to time it"),
      CommandOption(
        "warmup", value: .integer("N", 0...100), default: "3", "how often to run it before"),
      CommandOption("filter", value: .text("TEXT"), "only the benchmarks whose name has this text"),
    ],
    examples: [Example("make bench", "build the release and time it")]
  ) { invocation throws(CommandFailure) in
    let arguments = invocation.arguments
    let binary = Path.join(
      root(invocation), arguments.value("binary") ?? ".build/release/idp")
    let size: Int
    let scratch: String
    do throws(FileError) {
      size = try FileSystem.status(binary).size
      scratch = try FileSystem.makeTemporaryDirectory()
    } catch {
      throw CommandFailure(error.message, detail: "build it with 'make release'")
    }
    defer { FileSystem.removeTemporaryTree(scratch) }
    let runner = BenchmarkRunner(
      binary: binary, warmups: arguments.integer("warmup") ?? 3,
      runs: arguments.integer("runs") ?? 20, scratch: scratch)
    invocation.output.write("\(binary): \(decimal(UInt64(size), per: 1 << 20)) MB\n\n")
    let filter = arguments.value("filter") ?? ""
    let chosen = Benchmark.all.filter { filter.isEmpty || $0.name.contains(filter) }
    if chosen.contains(where: \.readsRepository) { try runner.prepare() }
    if chosen.contains(where: \.readsManifests) { try runner.prepareManifests() }
    var measurements: [Measurement] = []
    for benchmark in chosen { measurements.append(try runner.measure(benchmark)) }
    invocation.output.write(benchmarkTable(measurements))
    return .success
  }
}
