import Platform

/// A command line whose time and memory are worth watching.
struct Benchmark: Sendable {
  let name: String
  /// Whether it needs the generated repository.
  var readsRepository = false
  /// Whether it needs the generated manifests.
  var readsManifests = false
  /// Whether it runs in the folder of the generated manifests.
  var runsInManifests = false
  /// The arguments of one run; every run gets a path that does not exist yet, and the generated
  /// repository that all runs share.
  let arguments: @Sendable (_ fresh: String, _ repository: String) -> [String]

  /// Every benchmark, in the order of the table.
  static let all: [Benchmark] = [
    Benchmark(name: "idp --version") { _, _ in ["--version"] },
    Benchmark(name: "idp facts price") { _, _ in ["facts", "price", "l4", "--spot"] },
    Benchmark(name: "idp new") { fresh, _ in newModelService(at: fresh) },
    Benchmark(name: "idp lint, 1 worker", readsRepository: true) { _, repository in
      ["lint", repository, "--workers", "1"]
    },
    Benchmark(name: "idp lint, 2 workers", readsRepository: true) { _, repository in
      ["lint", repository, "--workers", "2"]
    },
    Benchmark(name: "idp cost", readsRepository: true) { _, repository in ["cost", repository] },
    Benchmark(name: "idp lint of 1,000 manifests, 1 worker", readsManifests: true) {
      _, repository in
      ["lint", manifests(beside: repository), "--workers", "1", "--format", "lines"]
    },
    Benchmark(name: "idp lint of 1,000 manifests, 2 workers", readsManifests: true) {
      _, repository in
      ["lint", manifests(beside: repository), "--workers", "2", "--format", "lines"]
    },
    Benchmark(
      name: "idp lint of 20 changed among them", readsManifests: true, runsInManifests: true
    ) { _, _ in
      ["lint", "--changed", "--format", "lines"] + (0..<20).map { "web-\($0).yaml" }
    },
  ]

  /// The folder of generated manifests, beside the generated repository.
  static func manifests(beside repository: String) -> String {
    Path.join(Path.parent(repository), "manifests")
  }

  static func newModelService(at path: String) -> [String] {
    ["new", "model-service", path, "--set", "name=demo", "--defaults"]
  }
}

/// What the runs of one benchmark took.
struct Measurement: Equatable {
  let name: String
  let samples: Samples
  /// *Unit and base*: bytes, the largest of all runs.
  let peakMemory: Int
}

/// Runs benchmarks of one binary.
struct BenchmarkRunner {
  let binary: String
  let warmups: Int
  let runs: Int
  /// A folder for what the runs write.
  let scratch: String

  /// Runs one benchmark.
  ///
  /// *Throws*: when a run neither succeeds nor has findings, which would time an error message.
  func measure(_ benchmark: Benchmark) throws(CommandFailure) -> Measurement {
    var times: [UInt64] = []
    var peak = 0
    for run in 0..<(warmups + runs) {
      let fresh = Path.join(scratch, "\(benchmark.name.filter(\.isLetter))-\(run)")
      let result = try execute(
        benchmark.arguments(fresh, repository),
        in: benchmark.runsInManifests ? Benchmark.manifests(beside: repository) : nil)
      if run >= warmups {
        times.append(result.elapsed)
        peak = max(peak, result.peakMemory)
      }
    }
    return Measurement(name: benchmark.name, samples: Samples(times), peakMemory: peak)
  }

  /// Generates the repository that the benchmarks read.
  func prepare() throws(CommandFailure) {
    _ = try execute(Benchmark.newModelService(at: repository))
  }

  /// Writes 1,000 deployments, every fiftieth of them with a finding.
  func prepareManifests() throws(CommandFailure) {
    let folder = Benchmark.manifests(beside: repository)
    do throws(FileError) {
      try FileSystem.makeDirectories(folder)
      for index in 0..<1_000 {
        let text = GeneratedManifest.deployment(
          index, tag: index.isMultiple(of: 50) ? "latest" : "1.2.3")
        try FileSystem.writeAtomically(
          Array(text.utf8), to: Path.join(folder, "web-\(index).yaml"))
      }
    } catch {
      throw CommandFailure(error.message, detail: error.detail)
    }
  }

  private var repository: String { Path.join(scratch, "repository") }

  private func execute(
    _ arguments: [String], in folder: String? = nil
  ) throws(CommandFailure) -> SpawnResult {
    let result: SpawnResult
    do throws(SpawnError) {
      result = try spawn([binary] + arguments, directory: folder, timeout: 120)
    } catch {
      throw CommandFailure(error.message)
    }
    guard result.status == .exited(0) || result.status == .exited(1) else {
      let line = ([binary] + arguments).joined(separator: " ")
      throw CommandFailure("'\(line)' did not succeed", detail: result.errorText)
    }
    return result
  }
}

/// The measurements as a table with aligned columns.
func benchmarkTable(_ measurements: [Measurement]) -> String {
  let head = ["benchmark", "runs", "median ms", "min ms", "peak MB"]
  let rows = measurements.map { measurement in
    let samples = measurement.samples
    return [
      measurement.name, "\(samples.times.count)", decimal(samples.median, per: 1_000_000),
      decimal(samples.minimum, per: 1_000_000),
      decimal(UInt64(measurement.peakMemory), per: 1 << 20),
    ]
  }
  return alignedTable([head] + rows)
}
