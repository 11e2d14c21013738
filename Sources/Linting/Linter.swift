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

  package init(policies: PolicySet, configuration: Configuration, engine: PolicyEngine) {
    self.policies = policies
    self.configuration = configuration
    self.engine = engine
  }

  /// The report of a run; the same bytes for any number of workers.
  ///
  /// `sources` are the repository's files with those of policies and configuration appended.
  package func run(
    _ repository: Repository, sources: SourceFiles? = nil, workers: Int
  ) -> Report {
    let configuration = configuration
    let engine = engine
    let active = policies.policies.filter {
      $0.scope == .document && !configuration.isOff($0.id)
    }
    let documents = repository.documents
    let outcomes = parallelMap(
      count: documents.count, workers: max(1, workers),
      makeWorker: { _ in DocumentLinter(active, configuration, engine.makeEvaluator()) }
    ) { linter, index in
      let document = documents[index]
      let path = repository.repositoryPaths[Int(document.file.index)]
      return linter.lint(document, repositoryPath: path)
    }
    var findings = Finding.merged(outcomes.flatMap(\.findings))
    var suppressions = Suppressions(repository, policies)
    suppressions.apply(to: &findings)
    let unused = suppressions.unused { id, file in
      guard let policy = active.first(where: { $0.id.isSameUTF8(as: id) }) else { return false }
      let path = repository.repositoryPaths[Int(file)]
      return configuration.severity(of: policy, in: path, asked: nil) != nil
    }
    let diagnostics =
      repository.diagnostics + outcomes.flatMap(\.diagnostics) + suppressions.diagnostics + unused
    return Report(
      sources: sources ?? repository.sources, findings: findings,
      diagnostics: Diagnostic.sorted(diagnostics),
      counts: Report.Counts(
        files: repository.sources.files.count, documents: documents.count,
        policies: active.count, unchecked: repository.unchecked),
      failLevel: configuration.failLevel)
  }
}

/// One worker: evaluates documents one after the other.
private struct DocumentLinter {
  private let policies: [Policy]
  private let configuration: Configuration
  private let evaluate: PolicyEngine.Evaluate

  struct Outcome: Sendable {
    var findings: [Finding] = []
    var diagnostics: [Diagnostic] = []
  }

  init(
    _ policies: [Policy], _ configuration: Configuration,
    _ evaluate: @escaping PolicyEngine.Evaluate
  ) {
    self.policies = policies
    self.configuration = configuration
    self.evaluate = evaluate
  }

  func lint(_ document: RepositoryDocument, repositoryPath: String) -> Outcome {
    var outcome = Outcome()
    for policy in policies where policy.looksAt(document.kind, document.identity) {
      guard configuration.severity(of: policy, in: repositoryPath, asked: nil) != nil else {
        continue
      }
      let evaluation = evaluate(policy, document)
      outcome.diagnostics += evaluation.diagnostics
      for result in evaluation.results {
        guard
          let severity = configuration.severity(
            of: policy, in: repositoryPath, asked: result.severity)
        else { continue }
        let diagnostic = diagnostic(result, of: policy, in: document, severity)
        outcome.findings.append(
          Finding(
            policy: policy.id, diagnostic: diagnostic, resource: document.identity,
            path: result.path,
            fingerprint: Fingerprint.make(
              policy: policy.id, document: document, path: result.path, part: result.part,
              repositoryPath: repositoryPath),
            suppression: nil, instances: []))
      }
    }
    return outcome
  }

  private func diagnostic(
    _ result: RawResult, of policy: Policy, in document: RepositoryDocument, _ severity: Severity
  ) -> Diagnostic {
    let subject = document.range(of: result.path, part: result.part)
    return Diagnostic(
      id: policy.id, severity: severity, summary: result.message,
      detail: result.detail ?? policy.remediation, subject: subject,
      context: listElement(around: result.path, in: document),
      related: result.related.map { related in
        Diagnostic.Label(document.range(of: related.path, part: related.part), related.text)
      })
  }

  /// The nearest element of a list that holds the place; its first line says which one it is.
  private func listElement(
    around path: Documents.Path, in document: RepositoryDocument
  ) -> SourceRange? {
    let end = path.elements.lastIndex {
      if case .index = $0 { return true }
      return false
    }
    guard let end else { return nil }
    return document.node(at: Documents.Path(Array(path.elements[...end])))?.range
  }
}
