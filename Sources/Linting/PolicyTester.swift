import Catalog
import Diagnostics
import Platform
import Rego
import Text

/// Runs the `test_` and `todo_` rules of Rego files, as `opa test` does.
package struct PolicyTester: Sendable {
  private let plan: Plan
  /// *Shape*: in order of path.
  private let tests: [RuleID]
  private let data: Value
  /// The files that hold tests and their helpers, by their names.
  private let testFiles: Set<UInt32>

  /// How one test ended.
  package struct Outcome: Sendable {
    /// The rule's name, such as `test_denied`.
    package let name: String
    /// The package's path below `data`.
    package let package: String
    package let status: Status
    /// Where the rule is written.
    package let range: SourceRange?
    /// *Unit and base*: nanoseconds that the evaluation took.
    package let nanoseconds: UInt64
    /// What `print` was given meanwhile.
    package let printed: [String]
    /// The conditions that held meanwhile, where that was asked for.
    package let coverage: Coverage

    /// The full name, such as `data.main_test.test_denied`.
    package var path: String { "data.\(package).\(name)" }

    package enum Status: Sendable, Equatable {
      case passed
      /// Undefined, or another value than `true`.
      case failed
      /// A `todo_` rule: not run.
      case skipped
      /// The evaluation ended with an error, in OPA's words.
      case error(String)
    }
  }

  /// Compiles policies with their tests; `data` also has the facts that a lint would give them.
  ///
  /// *nil when* a file has errors or there is no test.
  package static func load(_ sources: PolicySources, _ catalog: Catalog) -> Parsed<PolicyTester?> {
    let compiled = Compiler.compile(sources.modules)
    var diagnostics = sources.diagnostics + compiled.diagnostics
    guard let plan = compiled.value, !diagnostics.contains(where: { $0.severity == .error }) else {
      return Parsed(nil, diagnostics)
    }
    let tests = plan.rules.indices.filter { plan.rules[$0].isTest }.map { RuleID($0) }
    guard !tests.isEmpty else {
      diagnostics.append(
        Diagnostic(
          id: "policy-test", summary: "there is no test",
          detail: "Tests are rules whose names begin with `test_`."))
      return Parsed(nil, diagnostics)
    }
    let ordered = tests.sorted { a, b in
      plan.rules[Int(a)].name.compareUTF8(to: plan.rules[Int(b)].name) < 0
    }
    let data = sources.dataWithFacts(of: catalog, for: plan.baseDocuments)
    let testFiles = sources.sources.files.filter { $0.path.hasSuffix("_test.rego") }
    let tester = PolicyTester(
      plan: plan, tests: ordered, data: data, testFiles: Set(testFiles.map(\.index)))
    return Parsed(tester, diagnostics)
  }

  /// Runs the tests whose names match, on several workers; outcomes are in order of name.
  package func run(
    matching pattern: RegularExpression?, workers: Int, recordsCoverage: Bool = false,
    environment: EvaluationEnvironment = EvaluationEnvironment()
  ) -> [Outcome] {
    let (plan, data) = (plan, data)
    let chosen = tests.filter { pattern?.matches(plan.rules[Int($0)].name) ?? true }
    return parallelMap(
      count: chosen.count, workers: workers,
      makeWorker: { _ in
        Evaluator(plan, base: data, recordsCoverage: recordsCoverage, environment: environment)
      }
    ) { evaluator, index in
      // Rules that no input can change are part of what a test covers.
      if recordsCoverage { evaluator.forget() }
      return PolicyTester.outcome(of: chosen[index], plan, evaluator)
    }
  }

  private static func outcome(
    of rule: RuleID, _ plan: Plan, _ evaluator: Evaluator
  ) -> Outcome {
    let planned = plan.rules[Int(rule)]
    let printed = evaluator.printed.count
    let start = Moment.now()
    let status: Outcome.Status
    if planned.isTodo {
      status = .skipped
    } else {
      evaluator.start(input: nil)
      do throws(EvaluationError) {
        let value = try evaluator.value(ofRule: rule)
        status = value == .boolean(true) ? .passed : .failed
      } catch {
        status = .error("\(error.code.rawValue): \(error.message)")
      }
    }
    return Outcome(
      name: planned.path.last ?? "", package: planned.path.dropLast().joined(separator: "."),
      status: status, range: plan.range(ofRule: rule),
      nanoseconds: Moment.now().nanoseconds(since: start),
      printed: Array(evaluator.printed[printed...]), coverage: evaluator.takeCoverage())
  }

  /// What the tests made hold, condition by condition.
  package func coverage(of outcomes: [Outcome]) -> PolicyCoverage {
    var coverage = Coverage()
    for outcome in outcomes { coverage.formUnion(outcome.coverage) }
    let tests = plan.rules.filter(\.isTest).flatMap { plan.ranges(of: $0) }
    let conditions = coverage.conditions(of: plan).filter { condition in
      !testFiles.contains(condition.range.file)
        && !tests.contains {
          $0.file == condition.range.file && $0.start <= condition.range.start
            && condition.range.end <= $0.end
        }
    }
    return PolicyCoverage(
      conditions: conditions.map { .init(range: $0.range, isCovered: $0.isCovered) })
  }
}

extension PlannedRule {
  fileprivate var name: String { "data." + path.joined(separator: ".") }

  fileprivate var isTodo: Bool { path.last?.hasUTF8Prefix("todo_test_") ?? false }

  fileprivate var isTest: Bool { (path.last?.hasUTF8Prefix("test_") ?? false) || isTodo }
}
