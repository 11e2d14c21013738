import Diagnostics
import Platform
import Rego
import Text

/// Runs the `test_` and `todo_` rules of Rego files, as `opa test` does.
package struct PolicyTester: Sendable {
  private let plan: Plan
  /// *Shape*: in order of path.
  private let tests: [RuleID]

  /// How one test ended.
  package struct Outcome: Sendable {
    /// The rule's path, such as `data.main_test.test_denied`.
    package let name: String
    package let status: Status
    /// Where the rule is written.
    package let range: SourceRange?
    /// What `print` was given meanwhile.
    package let printed: [String]

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

  /// Compiles every `.rego` file below the paths, tests included.
  ///
  /// *nil when* a file has errors or there is no test; the sources are for the diagnostics.
  package static func load(
    _ paths: [String]
  ) -> Parsed<(tester: PolicyTester?, sources: SourceFiles)> {
    var sources = SourceFiles()
    var modules: [Module] = []
    var diagnostics: [Diagnostic] = []
    for path in paths {
      do throws(FileError) {
        for file in try RegoFiles.list(path, includesTests: true) {
          let parsed = Parser.parse(
            sources.add(path: file, bytes: try FileSystem.read(file)), version: nil)
          diagnostics += parsed.diagnostics
          if let module = parsed.value { modules.append(module) }
        }
      } catch {
        diagnostics.append(
          Diagnostic(id: "policy-folder", summary: error.message, detail: error.detail))
      }
    }
    let compiled = Compiler.compile(modules)
    diagnostics += compiled.diagnostics
    guard let plan = compiled.value, !diagnostics.contains(where: { $0.severity == .error }) else {
      return Parsed((nil, sources), diagnostics)
    }
    let tests = plan.rules.indices.filter { plan.rules[$0].isTest }.map { RuleID($0) }
    guard !tests.isEmpty else {
      diagnostics.append(
        Diagnostic(
          id: "policy-test", summary: "there is no test",
          detail: "Tests are rules whose names begin with `test_`."))
      return Parsed((nil, sources), diagnostics)
    }
    let ordered = tests.sorted { a, b in
      plan.rules[Int(a)].name.compareUTF8(to: plan.rules[Int(b)].name) < 0
    }
    return Parsed((PolicyTester(plan: plan, tests: ordered), sources), diagnostics)
  }

  /// Runs the tests whose names match, on several workers; outcomes are in order of name.
  package func run(
    matching pattern: RegularExpression?, workers: Int,
    environment: EvaluationEnvironment = EvaluationEnvironment()
  ) -> [Outcome] {
    let plan = plan
    let chosen = tests.filter { pattern?.matches(plan.rules[Int($0)].name) ?? true }
    return parallelMap(
      count: chosen.count, workers: workers,
      makeWorker: { _ in Evaluator(plan, base: .object([:]), environment: environment) }
    ) { evaluator, index in
      PolicyTester.outcome(of: chosen[index], plan, evaluator)
    }
  }

  private static func outcome(
    of rule: RuleID, _ plan: Plan, _ evaluator: Evaluator
  ) -> Outcome {
    let planned = plan.rules[Int(rule)]
    let printed = evaluator.printed.count
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
      name: planned.name, status: status, range: plan.range(ofRule: rule),
      printed: Array(evaluator.printed[printed...]))
  }
}

extension PlannedRule {
  fileprivate var name: String { "data." + path.joined(separator: ".") }

  fileprivate var isTodo: Bool { path.last?.hasUTF8Prefix("todo_test_") ?? false }

  fileprivate var isTest: Bool { (path.last?.hasUTF8Prefix("test_") ?? false) || isTodo }
}
