import Diagnostics
import Documents
import Repository

/// Evaluates policies; each worker of a run makes an evaluator of its own.
package struct PolicyEngine: Sendable {
  /// What one policy says about one document.
  package typealias Evaluate = (_ policy: Policy, _ document: RepositoryDocument) -> Evaluation

  /// Makes an evaluator, which is used on one thread only; called on that thread.
  ///
  /// An evaluator must answer the same for a document whatever it was asked before.
  package let makeEvaluator: @Sendable () -> Evaluate

  /// What policies of repository scope say about all documents together; in their order.
  package let evaluateRepository: @Sendable ([Policy], Repository) -> [RepositoryEvaluation]

  package init(
    evaluateRepository: @escaping @Sendable ([Policy], Repository) -> [RepositoryEvaluation] = {
      policies, _ in policies.map { _ in RepositoryEvaluation() }
    },
    makeEvaluator: @escaping @Sendable () -> Evaluate
  ) {
    self.evaluateRepository = evaluateRepository
    self.makeEvaluator = makeEvaluator
  }
}

/// The results of one policy for a whole repository.
package struct RepositoryEvaluation: Sendable {
  /// *Shape*: each result with the index of the document that it is about.
  package var results: [(document: Int, result: RawResult)] = []
  /// Results that rest on values that are not known, and so accuse nobody.
  package var undecided: [(document: Int, result: RawResult, causes: [String])] = []
  package var diagnostics: [Diagnostic] = []

  package init() {}
}

/// The results of one policy for one document.
package struct Evaluation: Sendable {
  /// *Shape*: any order; the report sorts.
  package var results: [RawResult]
  /// Results that rest on values that are not known, and so accuse nobody.
  package var undecided: [(result: RawResult, causes: [String])] = []
  /// What kept the policy from giving an answer, such as a limit or a conflict of rules.
  package var diagnostics: [Diagnostic]

  package init(results: [RawResult] = [], diagnostics: [Diagnostic] = []) {
    self.results = results
    self.diagnostics = diagnostics
  }
}

/// One result of a policy, before it has a place in a file.
package struct RawResult: Sendable {
  package var message: String
  /// What the rule's name or result asks for; *nil when* the policy's own severity holds.
  package var severity: Severity?
  /// The way from the document's root to what is wrong; empty for the document.
  package var path: Path
  package var part: PathPart
  /// More words; *nil when* the policy's remediation is all.
  package var detail: String?
  /// Other places that explain the result.
  package var related: [RelatedPlace]
  /// The conditions that held; empty unless the run explains.
  package var reasons: [Reason] = []

  package init(
    message: String, severity: Severity? = nil, path: Path = [], part: PathPart = .value,
    detail: String? = nil, related: [RelatedPlace] = []
  ) {
    self.message = message
    self.severity = severity
    self.path = path
    self.part = part
    self.detail = detail
    self.related = related
  }

  /// A condition of the policy that held, with what it read.
  package struct Reason: Sendable {
    /// Where the condition is written.
    package var condition: SourceRange
    /// How many calls lie between the reporting rule and the condition.
    package var depth: Int
    package var reads: [Read]

    package struct Read: Sendable {
      package var document: Int?
      package var path: Path
      package var part: PathPart
      /// The value as JSON; *nil when* it is too long to show or nothing is there.
      package var value: String?
    }
  }

  /// A place that explains a result.
  package struct RelatedPlace: Sendable {
    /// The index of another document; *nil when* it is the result's own.
    package var document: Int?
    package var path: Path
    package var part: PathPart
    package var text: String

    package init(document: Int? = nil, path: Path, part: PathPart = .value, text: String) {
      self.document = document
      self.path = path
      self.part = part
      self.text = text
    }
  }
}

/// What policies may read beside the document: the user's parameters and facts of the repository.
package struct PolicyInputs: Sendable {
  /// *Shape*: policy id to the mapping of `.idp.yaml`, in order of id; becomes `data.parameters`.
  package var parameters: [(policy: String, values: Node)]
  /// Images that kustomizations complete; becomes the keys of `data.repository.kustomize_images`.
  package var kustomizeImages: [String]
  /// What the run's Terraform costs, in the shape of `idp cost --format json`; becomes `data.cost`.
  ///
  /// *nil when* no policy of the run reads it.
  package var cost: Node?
  /// Whether results say which conditions held.
  package var explains = false

  package init(_ configuration: Configuration, _ repository: Repository) {
    parameters = configuration.policies.compactMap { settings in
      settings.parameters.map { (settings.id, $0) }
    }
    kustomizeImages = repository.kustomizeImages
  }
}
