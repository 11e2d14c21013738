import Diagnostics
import Documents
import Platform
import Rego
import Text

/// Runs each policy of the catalogue over generated manifests.
struct ThroughputBenchmark {
  let program: RegoProgram
  let plan: Plan
  let inputs: [Value]

  struct Row {
    let rule: RegoProgram.ReportingRule
    /// *Unit and base*: nanoseconds for all inputs, the best of the runs.
    let time: UInt64
    /// The results over all inputs.
    let results: Int
  }

  init(_ program: RegoProgram, manifests: Int) throws(CommandFailure) {
    self.program = program
    plan = try program.compile()
    inputs = (0..<manifests).compactMap { index in
      let file = SourceFile(path: "m.yaml", text: GeneratedManifest.any(index))
      return YAMLParser.parse(file, resolution: .kubernetes).value.first.map { Value($0.root) }
    }
  }

  /// Each rule over all inputs on one thread.
  func rows(runs: Int) throws(CommandFailure) -> [Row] {
    let evaluator = Evaluator(plan, base: program.facts)
    var rows: [Row] = []
    for rule in program.rules {
      guard let id = plan.rule(at: rule.rule) else {
        throw CommandFailure("there is no rule \(rule.query)")
      }
      var results = 0
      let samples = Samples.of(runs) {
        results = 0
        for input in inputs {
          evaluator.start(input: input)
          results += (try? evaluator.value(ofRule: id))??.elementCount ?? 0
        }
      }
      rows.append(Row(rule: rule, time: samples.minimum, results: results))
    }
    return rows
  }

  /// The time of all rules over all inputs with a number of workers, the best of the runs.
  func time(workers: Int, runs: Int) -> UInt64 {
    let rules = program.rules.compactMap { self.plan.rule(at: $0.rule) }
    let (plan, facts) = (plan, program.facts)
    // Manifests are read by the worker that judges them, as a lint does.
    let files = (0..<inputs.count).map { index in
      SourceFile(path: "m.yaml", text: GeneratedManifest.any(index))
    }
    return Samples.of(runs) {
      _ = parallelMap(
        count: files.count, workers: workers,
        makeWorker: { _ in Evaluator(plan, base: facts) }
      ) { evaluator, index in
        let parsed = YAMLParser.parse(files[index], resolution: .kubernetes)
        guard let document = parsed.value.first else { return 0 }
        evaluator.start(input: Value(document.root))
        return rules.reduce(0) { $0 + ((try? evaluator.value(ofRule: $1))??.elementCount ?? 0) }
      }
    }.minimum
  }
}

extension Value {
  /// The results of a rule that reports.
  fileprivate var elementCount: Int {
    switch self {
    case .set(let set): set.elements.count
    case .array(let array): array.elements.count
    case .object(let object): object.count
    default: 0
    }
  }
}
