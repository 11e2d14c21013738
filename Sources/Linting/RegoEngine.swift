import Diagnostics
import Documents
import Rego
import Repository
import Text

extension PolicyEngine {
  /// The engine that evaluates loaded policies; places are found by a second, traced run.
  package static func rego(_ loaded: PolicyLoader.Loaded, _ inputs: PolicyInputs) -> PolicyEngine {
    PolicyEngine {
      let workers = loaded.programs.map { ProgramWorker($0, inputs) }
      return { policy, document in
        for worker in workers {
          if let evaluation = worker.evaluate(policy, document) { return evaluation }
        }
        return Evaluation()
      }
    }
  }
}

/// One worker's evaluators of one program.
private final class ProgramWorker {
  private let program: PolicyProgram
  private let inputs: PolicyInputs
  private let plain: Evaluator
  /// Made when the first policy reports.
  private var traced: Evaluator?
  /// The document that the evaluators were last started with, in which form.
  private var current: Input?
  private var tracedInput: Input?

  private struct Input: Equatable {
    var document: ObjectIdentifier
    var prefix: Documents.Path
    var isReview: Bool
    /// The policy whose parameters a review carries.
    var policy: String?
  }

  init(_ program: PolicyProgram, _ inputs: PolicyInputs) {
    self.program = program
    self.inputs = inputs
    plain = Evaluator(program.plan, base: program.base(inputs))
  }

  /// *nil when* the policy belongs to another program.
  func evaluate(_ policy: Policy, _ document: RepositoryDocument) -> Evaluation? {
    guard program.policies.contains(where: { $0.id.isSameUTF8(as: policy.id) }) else { return nil }
    var evaluation = Evaluation()
    for name in policy.rules {
      guard let rule = program.plan.rule(at: policy.packagePath + [name]) else { continue }
      do throws(EvaluationError) {
        start(plain, &current, policy, rule, document)
        guard try plain.reports(rule) else { continue }
        try report(rule, name, policy, document, into: &evaluation)
      } catch {
        evaluation.diagnostics.append(diagnostic(error, policy))
      }
    }
    return evaluation
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

  // MARK: - Results

  private func report(
    _ rule: RuleID, _ name: String, _ policy: Policy, _ document: RepositoryDocument,
    into evaluation: inout Evaluation
  ) throws(EvaluationError) {
    let evaluator =
      traced
      ?? Evaluator(program.plan, base: program.base(inputs), isTracing: true)
    traced = evaluator
    start(evaluator, &tracedInput, policy, rule, document)
    for result in try evaluator.results(of: rule) {
      guard let message = result.message else {
        evaluation.diagnostics.append(noMessage(result, name, policy))
        continue
      }
      var raw = RawResult(message: message, severity: name.reportedSeverity)
      (raw.path, raw.part) = place(of: result, in: document)
      raw.detail = result.value["detail"]?.string
      raw.related = related(result, in: document)
      evaluation.results.append(raw)
    }
  }

  /// In order of trust: `path`, `details.path`, `_loc.path`, then what the trace found.
  private func place(
    of result: PolicyResult, in document: RepositoryDocument
  ) -> (Documents.Path, PathPart) {
    let stated =
      result.value["path"]?.elements ?? result.value["details"]?["path"]?.elements
      ?? result.value["_loc"]?["path"]?.elements
    if let path = stated.flatMap({ Documents.Path($0) }) {
      return document.placed(path)
    }
    guard let place = result.place, let path = Documents.Path(place.path) else {
      return ([], .value)
    }
    return place.part == .key ? (path, .key) : document.placed(path)
  }

  /// The places of `related`, a list of objects with `path` and `msg`.
  private func related(
    _ result: PolicyResult, in document: RepositoryDocument
  ) -> [RawResult.RelatedPlace] {
    (result.value["related"]?.elements ?? []).compactMap { place in
      guard let path = place["path"]?.elements.flatMap({ Documents.Path($0) }) else { return nil }
      let (existing, part) = document.placed(path)
      return RawResult.RelatedPlace(
        path: existing, part: part, text: place["msg"]?.string ?? "")
    }
  }

  private func noMessage(
    _ result: PolicyResult, _ name: String, _ policy: Policy
  ) -> Diagnostic {
    Diagnostic(
      id: "policy-no-message",
      summary: "policy \"\(policy.id)\": a result of \"\(name)\" has no message",
      detail: "Results are strings, or objects with a string `msg`; found \(result.value).")
  }

  private func diagnostic(_ error: EvaluationError, _ policy: Policy) -> Diagnostic {
    Diagnostic(
      id: "policy-evaluation",
      summary: "policy \"\(policy.id)\": \(error.code.rawValue): \(error.message)",
      detail: "The policy gave no answer for this document; the others did.",
      subject: error.range)
  }
}

extension Policy {
  /// *Shape*: the names below `data`.
  fileprivate var packagePath: [String] { namespace.split(separator: ".").map(String.init) }
}

extension String {
  /// What a rule's name asks for; *nil when* the policy's own severity holds.
  fileprivate var reportedSeverity: Severity? {
    utf8.starts(with: "warn".utf8) ? .warning : nil
  }
}

extension Documents.Path {
  /// *nil when* an element is neither a string nor a whole number.
  fileprivate init?(_ values: [Value]) {
    var elements: [PathElement] = []
    for value in values {
      switch value {
      case .string(let key): elements.append(.key(key))
      case .number(let number):
        guard let index = number.int64 else { return nil }
        elements.append(.index(Int(index)))
      default: return nil
      }
    }
    self.init(elements)
  }
}

extension RepositoryDocument {
  /// A path with its part: one that does not exist names the first missing key below what does.
  fileprivate func placed(_ path: Documents.Path) -> (Documents.Path, PathPart) {
    var existing: [PathElement] = []
    var node = root
    for element in path.elements {
      guard let next = node.child(element) else {
        if case .key(let key) = element { return (Documents.Path(existing), .missing(key)) }
        return (Documents.Path(existing), .value)
      }
      node = next
      existing.append(element)
    }
    return (path, .value)
  }
}
