import Diagnostics
import Documents
import Repository

/// Turns the results of policies into findings with places in files.
struct FindingMaker {
  let configuration: Configuration
  /// The documents that results of repository scope name.
  var documents: [RepositoryDocument] = []

  /// *nil when* the configuration switches the policy off for the file.
  func finding(
    _ result: RawResult, of policy: Policy, in document: RepositoryDocument,
    repositoryPath: String
  ) -> Finding? {
    guard
      let severity = configuration.severity(of: policy, in: repositoryPath, asked: result.severity)
    else { return nil }
    return Finding(
      policy: policy.id, diagnostic: diagnostic(result, of: policy, in: document, severity),
      resource: document.identity(at: result.path), path: result.path,
      fingerprint: Fingerprint.make(
        policy: policy.id, document: document, path: result.path, part: result.part,
        repositoryPath: repositoryPath),
      suppression: nil, instances: [], reasons: result.reasons.map { reason($0, in: document) })
  }

  private func reason(
    _ reason: RawResult.Reason, in document: RepositoryDocument
  ) -> Finding.Reason {
    Finding.Reason(
      condition: reason.condition, depth: reason.depth,
      reads: reason.reads.map { read in
        let holder = read.document.map { documents[$0] } ?? document
        let missing: String? = if case .missing(let key) = read.part { key } else { nil }
        return Finding.Reason.Read(
          range: holder.range(of: read.path, part: read.part), path: read.path, missing: missing,
          value: read.value)
      })
  }

  private func diagnostic(
    _ result: RawResult, of policy: Policy, in document: RepositoryDocument, _ severity: Severity
  ) -> Diagnostic {
    let subject = document.range(of: result.path, part: result.part)
    return Diagnostic(
      id: policy.id, severity: severity, summary: result.message,
      detail: result.detail ?? policy.remediation, subject: subject,
      context: document.context(of: result.path),
      related: result.related.map { related in
        let holder = related.document.map { documents[$0] } ?? document
        return Diagnostic.Label(holder.range(of: related.path, part: related.part), related.text)
      } + document.trail(of: result.path))
  }
}
