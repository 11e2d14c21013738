import Diagnostics
import Documents
import Platform
import Repository
import Text

/// Holds a repository to its policies.
package struct Linter {
  package let policies: PolicySet
  package let configuration: Configuration
  package let engine: PolicyEngine
  /// The policies that comments may name; those that are not applied are among them.
  package let known: PolicySet

  /// `known` is `policies` when nothing is given.
  package init(
    policies: PolicySet, known: PolicySet? = nil, configuration: Configuration,
    engine: PolicyEngine
  ) {
    self.policies = policies
    self.known = known ?? policies
    self.configuration = configuration
    self.engine = engine
  }

  /// The report of a run; the same bytes for any number of workers.
  ///
  /// `sources` are the repository's files with those of policies and configuration appended.
  /// With `changed`, only those files are reported on, but for a policy that looks across files:
  /// when one of its files changed, it reports wherever it finds something.
  package func run(
    _ repository: Repository, sources: SourceFiles? = nil, changed: ChangedFiles? = nil,
    workers: Int
  ) -> Report {
    let configuration = configuration
    let engine = engine
    let active = policies.policies.filter { !configuration.isOff($0.id) }
    let perDocument = active.filter { $0.scope == .document }
    let documents = repository.documents.filter { changed?.contains($0) ?? true }
    let outcomes = parallelMap(
      count: documents.count, workers: max(1, workers),
      makeWorker: { _ in DocumentLinter(perDocument, configuration, engine.makeEvaluator()) }
    ) { linter, index in
      let document = documents[index]
      let path = repository.repositoryPaths[Int(document.file.index)]
      return linter.lint(document, repositoryPath: path)
    }
    let acrossFiles = active.filter { policy in
      guard policy.scope == .repository else { return false }
      return (changed?.hasRemovedFiles ?? true)
        || documents.contains { policy.looksAt($0.kind, $0.identity) }
    }
    let whole = lintWhole(repository, acrossFiles)
    var findings = Finding.merged(outcomes.flatMap(\.findings) + whole.findings)
    var suppressions = Suppressions(repository, known)
    suppressions.apply(to: &findings)
    let ran = perDocument + acrossFiles
    let unused = suppressions.unused { id, file in
      guard let policy = ran.first(where: { $0.id.isSameUTF8(as: id) }) else { return false }
      let path = repository.repositoryPaths[Int(file)]
      return configuration.severity(of: policy, in: path, asked: nil) != nil
    }
    let failures = (outcomes.flatMap(\.diagnostics) + whole.diagnostics).unique
    let ofFiles = (repository.diagnostics + suppressions.diagnostics + unused)
      .filter { changed?.contains($0) ?? true }
    return Report(
      sources: sources ?? repository.sources, findings: findings,
      undecided: UndecidedFinding.merged(
        outcomes.flatMap(\.undecided) + whole.undecided, besides: findings),
      diagnostics: Diagnostic.sorted(ofFiles + failures),
      counts: Report.Counts(
        files: changed?.files.count ?? repository.sources.files.count,
        documents: documents.count, policies: active.count, unchecked: repository.unchecked,
        openVariables: repository.openVariables),
      failLevel: configuration.failLevel, hasFailedPolicies: !failures.isEmpty, policies: active,
      repositoryPaths: repository.repositoryPaths)
  }
}

extension ChangedFiles {
  fileprivate func contains(_ document: RepositoryDocument) -> Bool {
    document.files.contains { files.contains($0) }
  }

  /// What has no place may be about any file.
  fileprivate func contains(_ diagnostic: Diagnostic) -> Bool {
    diagnostic.subject.map { files.contains($0.file) } ?? true
  }
}

extension [Diagnostic] {
  /// Each once, in order: a policy that fails does so for many documents.
  fileprivate var unique: [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return filter { seen.insert($0).inserted }
  }
}

extension Linter {
  /// Policies that look at all documents together, one after the other.
  private func lintWhole(_ repository: Repository, _ policies: [Policy]) -> LintOutcome {
    var outcome = LintOutcome()
    let maker = FindingMaker(configuration: configuration, documents: repository.documents)
    let evaluations = engine.evaluateRepository(policies, repository)
    for (policy, evaluation) in zip(policies, evaluations) {
      outcome.diagnostics += evaluation.diagnostics
      for (index, result) in evaluation.results {
        let document = repository.documents[index]
        let path = repository.repositoryPaths[Int(document.file.index)]
        if let finding = maker.finding(result, of: policy, in: document, repositoryPath: path) {
          outcome.findings.append(finding)
        }
      }
      for (index, result, causes) in evaluation.undecided {
        let document = repository.documents[index]
        let path = repository.repositoryPaths[Int(document.file.index)]
        if let finding = maker.finding(result, of: policy, in: document, repositoryPath: path) {
          outcome.undecided.append(UndecidedFinding(finding: finding, causes: causes))
        }
      }
    }
    return outcome
  }
}

/// What one step of a run found, and what kept it from finding more.
private struct LintOutcome: Sendable {
  var findings: [Finding] = []
  var undecided: [UndecidedFinding] = []
  var diagnostics: [Diagnostic] = []
}

/// One worker: evaluates documents one after the other.
private struct DocumentLinter {
  private let policies: [Policy]
  private let configuration: Configuration
  private let evaluate: PolicyEngine.Evaluate

  init(
    _ policies: [Policy], _ configuration: Configuration,
    _ evaluate: @escaping PolicyEngine.Evaluate
  ) {
    self.policies = policies
    self.configuration = configuration
    self.evaluate = evaluate
  }

  func lint(_ document: RepositoryDocument, repositoryPath: String) -> LintOutcome {
    var outcome = LintOutcome()
    let maker = FindingMaker(configuration: configuration)
    for policy in policies where policy.looksAt(document.kind, document.identity) {
      guard configuration.severity(of: policy, in: repositoryPath, asked: nil) != nil else {
        continue
      }
      let evaluation = evaluate(policy, document)
      outcome.diagnostics += evaluation.diagnostics
      outcome.findings += evaluation.results.compactMap {
        maker.finding($0, of: policy, in: document, repositoryPath: repositoryPath)
      }
      outcome.undecided += evaluation.undecided.compactMap { result, causes in
        maker.finding(result, of: policy, in: document, repositoryPath: repositoryPath)
          .map { UndecidedFinding(finding: $0, causes: causes) }
      }
    }
    return outcome
  }
}
