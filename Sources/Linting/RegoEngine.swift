import Diagnostics
import Documents
import Rego
import Repository
import Text

extension PolicyEngine {
  /// The engine that evaluates loaded policies; places are found by a second, traced run.
  package static func rego(
    _ loaded: PolicyLoader.Loaded, _ inputs: PolicyInputs,
    _ environment: EvaluationEnvironment = EvaluationEnvironment()
  ) -> PolicyEngine {
    PolicyEngine(
      evaluateRepository: { policies, repository in
        // An evaluator copies the facts, so the policies of a program share one.
        let workers = loaded.programs.map { ProgramWorker($0, inputs, environment) }
        return policies.map { policy in
          var whole = RepositoryEvaluation()
          for worker in workers where worker.program.has(policy) {
            let part = worker.evaluate(policy, repository)
            whole.results += part.results
            whole.undecided += part.undecided
            whole.diagnostics += part.diagnostics
          }
          return whole
        }
      },
      makeEvaluator: {
        let workers = loaded.programs.map { ProgramWorker($0, inputs, environment) }
        return { policy, document in
          var whole = Evaluation()
          for worker in workers where worker.program.has(policy) {
            let part = worker.evaluate(policy, document)
            whole.results += part.results
            whole.undecided += part.undecided
            whole.diagnostics += part.diagnostics
          }
          return whole
        }
      })
  }
}

/// One worker's evaluators of one program.
final class ProgramWorker {
  let program: PolicyProgram
  private let inputs: PolicyInputs
  private let environment: EvaluationEnvironment
  /// Made when the first policy is evaluated.
  private lazy var plain = Evaluator(
    program.plan, base: program.base(inputs), environment: environment)
  /// Made when the first policy reports without saying where.
  private var traced: Evaluator?
  /// What the evaluators were last started with.
  private var current: Input?
  private var tracedInput: Input?
  private var unknownPaths: (document: TerraformDocument, paths: UnknownPaths)?
  /// What the evaluators of policies across files were last started with.
  private var listed: (kinds: [String], listing: RepositoryListing, isTraced: Bool)?

  /// A document in one of its forms.
  private struct Input: Equatable {
    var document: ObjectIdentifier
    var prefix: Documents.Path
    var isReview: Bool
    /// The policy whose parameters a review carries.
    var policy: String?
  }

  init(_ program: PolicyProgram, _ inputs: PolicyInputs, _ environment: EvaluationEnvironment) {
    self.program = program
    self.inputs = inputs
    self.environment = environment
  }

  /// The evaluator that knows places.
  private var tracing: Evaluator {
    if let traced { return traced }
    let evaluator = Evaluator(
      program.plan, base: program.base(inputs), isTracing: true, environment: environment)
    traced = evaluator
    return evaluator
  }

  // MARK: - One document

  func evaluate(_ policy: Policy, _ document: RepositoryDocument) -> Evaluation {
    var evaluation = Evaluation()
    for (name, rule) in program.rules(of: policy) {
      do throws(EvaluationError) {
        start(plain, &current, policy, rule, document)
        guard try plain.reports(rule), try !isExcepted(name, policy) else { continue }
        let unknowns = unknowns(of: document)
        var results: [PolicyResult]?
        // Reasons and unknown values are read from a trace; places alone may be stated.
        if !inputs.explains, unknowns == nil { results = try plain.statedResults(of: rule) }
        if results == nil {
          start(tracing, &tracedInput, policy, rule, document)
          results = try tracing.results(of: rule, explaining: inputs.explains, unknowns: unknowns)
        }
        for result in results ?? [] {
          switch rawResult(result, name, policy, in: document) {
          case .success(let raw) where !result.unknowns.isEmpty:
            evaluation.undecided.append((raw, document.causes(result.unknowns)))
          case .success(let raw): evaluation.results.append(raw)
          case .failure(let problem): evaluation.diagnostics.append(problem.diagnostic)
          }
        }
      } catch {
        // The evaluators start anew, so that nothing of the failure reaches the next policy.
        (current, tracedInput) = (nil, nil)
        evaluation.diagnostics.append(error.diagnostic(of: policy))
      }
    }
    return evaluation
  }

  /// Whether the policy's own `exception` rule takes the rule back for this document.
  ///
  /// *Source*: conftest, "Exceptions": sets of rule names without `deny_`, `violation_`, `warn_`.
  private func isExcepted(_ name: String, _ policy: Policy) throws(EvaluationError) -> Bool {
    guard let rule = program.plan.rule(at: policy.packagePath + ["exception"]),
      case .set(let lists)? = try plain.value(ofRule: rule)
    else { return false }
    let words = name.split(separator: "_", maxSplits: 1)
    let suffix = Value.string(words.count == 2 ? String(words[1]) : "")
    return lists.elements.contains { $0.elements?.contains(suffix) ?? false }
  }

  private func start(
    _ evaluator: Evaluator, _ last: inout Input?, _ policy: Policy, _ rule: RuleID,
    _ document: RepositoryDocument
  ) {
    let isReview = program.plan.readsReview(rule)
    let input = Input(
      document: ObjectIdentifier(document.document), prefix: document.prefix,
      isReview: isReview, policy: isReview ? policy.id : nil)
    guard input != last else { return }
    last = input
    let object = Value(document.root)
    guard isReview else { return evaluator.start(input: object) }
    let parameters = inputs.parameters.first { $0.policy.isSameUTF8(as: policy.id) }
    evaluator.start(
      input: AdmissionReview.input(
        object: object, parameters: parameters.map { Value($0.values) } ?? .object([:])),
      isReview: true)
  }

  /// The paths of a document whose values no file decides; *nil when* there are none.
  private func unknowns(of document: RepositoryDocument) -> UnknownPaths? {
    guard let terraform = document.terraform, !terraform.unknowns.isEmpty else { return nil }
    if let known = unknownPaths, known.document === terraform { return known.paths }
    let paths = UnknownPaths(
      terraform.unknowns.map(\.path.values), aside: terraform.asideUnknowns)
    unknownPaths = (terraform, paths)
    return paths
  }

  // MARK: - All documents

  /// The input is `documents[kind][i] = {path, address, value}`, of the kinds the policy names.
  func evaluate(_ policy: Policy, _ repository: Repository) -> RepositoryEvaluation {
    var evaluation = RepositoryEvaluation()
    let listing = startListing(repository, policy)
    do throws(EvaluationError) {
      for (name, rule) in program.rules(of: policy) {
        for result in try results(of: rule, in: listing) {
          guard let (index, rest, part) = listing.place(of: result) else {
            evaluation.diagnostics.append(policy.unplaced(result))
            continue
          }
          let document = repository.documents[index]
          switch rawResult(result, name, policy, in: document, at: (rest, part)) {
          case .success(var raw):
            raw.related = listing.related(result)
            raw.reasons = result.conditions.map { condition in
              RawResult.Reason(condition) { listing.place(of: $0.place) }
            }
            if result.unknowns.isEmpty {
              evaluation.results.append((index, raw))
            } else {
              evaluation.undecided.append((index, raw, listing.causes(of: result)))
            }
          case .failure(let problem): evaluation.diagnostics.append(problem.diagnostic)
          }
        }
      }
    } catch {
      // The evaluator starts anew, so that nothing of the failure reaches the next policy.
      listed = nil
      evaluation.diagnostics.append(error.diagnostic(of: policy))
    }
    return evaluation
  }

  /// The input of a policy; one that looks at the same kinds as the one before finds the values of
  /// shared rules as they are.
  private func startListing(_ repository: Repository, _ policy: Policy) -> RepositoryListing {
    if let listed, listed.kinds == policy.kinds { return listed.listing }
    let listing = RepositoryListing(repository, of: policy)
    listed = (policy.kinds, listing, isTraced: false)
    plain.start(input: listing.input)
    return listing
  }

  private func results(
    of rule: RuleID, in listing: RepositoryListing
  ) throws(EvaluationError) -> [PolicyResult] {
    // Most policies report nothing: only a result needs to know what it rests on.
    guard try plain.reports(rule) else { return [] }
    if !inputs.explains, listing.unknowns == nil, let stated = try plain.statedResults(of: rule) {
      return stated
    }
    if listed?.isTraced == false {
      tracing.start(input: listing.input)
      listed?.isTraced = true
    }
    return try tracing.results(
      of: rule, explaining: inputs.explains, unknowns: listing.unknowns)
  }
}

extension RepositoryDocument {
  /// What unknown values depend on, none twice.
  fileprivate func causes(_ unknowns: [Int]) -> [String] {
    var causes: [String] = []
    for index in unknowns {
      for cause in terraform?.unknowns[index].causes ?? [] where !causes.contains(cause) {
        causes.append(cause)
      }
    }
    return causes
  }
}
