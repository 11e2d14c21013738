import Catalog
import Platform
import Text

extension DeveloperCommand {
  /// Times the policy engine, beside rego-cpp where it is installed.
  static let benchRegoCommand: Command = Command(
    "rego", "time the policy engine: compiling, OPA's suite, the catalogue",
    discussion: """
      Everything runs in this process, so build it with optimisation. Where a Python with the \
      package regopy is given, rego-cpp evaluates the same policies on the same inputs.
      """,
    options: [
      CommandOption("runs", value: .integer("N", 1...1000), default: "10", "how often to time it"),
      CommandOption(
        "manifests", value: .integer("N", 1...100_000), default: "1000", "how many to judge"),
      CommandOption("suite", value: .directory("DIR"), "the folder of OPA's cases"),
      CommandOption("python", value: .file("PATH"), "a Python that has regopy"),
    ],
    examples: [Example("make bench", "build the release and time all of it")]
  ) { invocation throws(CommandFailure) in
    let arguments = invocation.arguments
    let runs = arguments.integer("runs") ?? 10
    let program = RegoProgram(Catalog.embedded())
    try writeCompiling(program, runs, invocation)
    if let folder = arguments.value("suite") {
      try writeSuite(folder, invocation)
    } else {
      invocation.output.write("OPA's suite: not timed, --suite names no folder\n\n")
    }
    let benchmark = try ThroughputBenchmark(
      program, manifests: arguments.integer("manifests") ?? 1_000)
    try writeThroughput(benchmark, runs, invocation)
    return .success
  }

  private static func writeCompiling(
    _ program: RegoProgram, _ runs: Int, _ invocation: Invocation
  ) throws(CommandFailure) {
    var rows = [["parse and compile", "files", "KB", "median ms", "min ms"]]
    let many = program.repeated(until: 150)
    for (name, program) in [("the catalogue", program), ("150 policies", many)] {
      _ = try program.compile()
      let samples = Samples.of(runs) { _ = try? program.compile() }
      rows.append([
        name, "\(program.files.count)", "\(program.byteCount / 1_024)",
        decimal(samples.median, per: 1_000_000), decimal(samples.minimum, per: 1_000_000),
      ])
    }
    invocation.output.write(alignedTable(rows) + "\n")
  }

  private static func writeSuite(
    _ folder: String, _ invocation: Invocation
  ) throws(CommandFailure) {
    let result: SuiteBenchmark.Result?
    do throws(FileError) {
      result = try SuiteBenchmark(folder: folder).run()
    } catch {
      throw CommandFailure(error.message, detail: error.detail)
    }
    guard let result else { throw CommandFailure("there is no case in \"\(folder)\"") }
    let rows =
      [["OPA's suite, \(result.count) cases", "median us", "90 % us"]]
      + [("prepare", result.prepare), ("evaluate", result.evaluate)].map { name, samples in
        [name, decimal(samples.median, per: 1_000), decimal(samples.ninetieth, per: 1_000)]
      }
    invocation.output.write(alignedTable(rows) + "\n")
  }

  private static func writeThroughput(
    _ benchmark: ThroughputBenchmark, _ runs: Int, _ invocation: Invocation
  ) throws(CommandFailure) {
    let rows = try benchmark.rows(runs: runs)
    let others = try regoCpp(benchmark, invocation)
    var ratios: [Double] = []
    var table = [
      ["rule, \(benchmark.inputs.count) manifests", "results", "us each", "rego-cpp", "ratio"]
    ]
    for (index, row) in rows.enumerated() {
      let each = row.time / UInt64(benchmark.inputs.count)
      var cells = ["\(row.rule.id)", "\(row.results)", decimal(each, per: 1_000), "-", "-"]
      if let other = others?[index] {
        let ratio = Double(other.time) / Double(row.time)
        ratios.append(ratio)
        cells[3] = decimal(other.time / UInt64(benchmark.inputs.count), per: 1_000)
        cells[4] =
          other.results == row.results ? "\(Int(ratio))" : "other results: \(other.results)"
      }
      table.append(cells)
    }
    invocation.output.write(alignedTable(table) + "\n")
    if others == nil {
      invocation.output.write("rego-cpp: not timed, --python names no Python with regopy\n\n")
    } else if !ratios.isEmpty {
      let sorted = ratios.sorted()
      invocation.output.write(
        "rego-cpp takes \(Int(sorted[sorted.count / 2])) times as long in the median, "
          + "\(Int(sorted[0])) times at least\n\n")
    }
    writeWorkers(benchmark, runs, invocation)
  }

  private static func regoCpp(
    _ benchmark: ThroughputBenchmark, _ invocation: Invocation
  ) throws(CommandFailure) -> [RegoCppBenchmark.Row?]? {
    guard let python = invocation.arguments.value("python") else { return nil }
    let scratch: String
    do throws(FileError) {
      scratch = try FileSystem.makeTemporaryDirectory()
    } catch {
      throw CommandFailure(error.message, detail: error.detail)
    }
    defer { FileSystem.removeTemporaryTree(scratch) }
    let script = Path.join(root(invocation), "Benchmarks/rego_cpp.py")
    return try RegoCppBenchmark(python: python, script: script, scratch: scratch)
      .rows(benchmark.program, inputs: benchmark.inputs)
  }

  private static func writeWorkers(
    _ benchmark: ThroughputBenchmark, _ runs: Int, _ invocation: Invocation
  ) {
    let one = benchmark.time(workers: 1, runs: runs)
    let two = benchmark.time(workers: 2, runs: runs)
    let speedup = decimal(one * 100 / max(1, two), per: 100)
    let rows = [
      ["reading and judging all manifests", "min ms"],
      ["1 worker", decimal(one, per: 1_000_000)],
      ["2 workers", decimal(two, per: 1_000_000)],
    ]
    invocation.output.write(alignedTable(rows) + "the second worker: \(speedup) times\n")
  }
}
