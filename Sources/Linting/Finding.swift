import Diagnostics
import Documents
import Repository
import Text

/// A violation of a policy at a place.
package struct Finding: Sendable {
  package let policy: String
  /// What a person is told; its id is the policy's.
  package var diagnostic: Diagnostic
  /// The API object that a finding is about.
  package typealias Resource = ResourceIdentity

  /// The resource it is about; *nil when* the document is no API object.
  package let resource: ResourceIdentity?
  /// The way from the document's root to what is wrong.
  package let path: Path
  /// The finding's identity across edits elsewhere: `v1:` and a hexadecimal digest.
  package let fingerprint: String
  /// *nil when* the finding counts.
  package var suppression: AppliedSuppression?
  /// Further resources or paths that the same place violates the policy for.
  package var instances: [Instance]
  /// The conditions that held, in source order; empty unless the run explains.
  package var reasons: [Reason] = []

  /// A condition of the policy that held, with what it read.
  package struct Reason: Sendable {
    /// Where the condition is written.
    package let condition: SourceRange
    /// How many calls lie between the reporting rule and the condition.
    package let depth: Int
    package let reads: [Read]

    /// A value of a document, or that there is none.
    package struct Read: Sendable {
      package let range: SourceRange
      package let path: Path
      /// *nil when* something is there; else the key that is not.
      package let missing: String?
      /// The value as JSON; *nil when* it is too long to show.
      package let value: String?
    }
  }

  /// Another way to the place of a finding.
  package struct Instance: Sendable, Equatable {
    package let resource: ResourceIdentity?
    package let path: Path
    package let fingerprint: String
  }

  /// The comment that keeps a finding from counting.
  package struct AppliedSuppression: Sendable, Equatable {
    package let reason: String
    /// The whole comment.
    package let range: SourceRange
  }
}

extension Finding {
  /// Findings in order of file, offset, policy and message, equal ones merged into one.
  ///
  /// Equal are policy, place and message; other resources and paths become `instances`.
  static func merged(_ findings: [Finding]) -> [Finding] {
    let sorted = findings.enumerated().sorted { a, b in
      let order = a.element.compare(to: b.element)
      return order == 0 ? a.offset < b.offset : order < 0
    }
    var result: [Finding] = []
    for (_, finding) in sorted {
      guard let last = result.indices.last, result[last].compare(to: finding) == 0 else {
        result.append(finding)
        continue
      }
      let instance = Instance(
        resource: finding.resource, path: finding.path, fingerprint: finding.fingerprint)
      let known = [result[last].asInstance] + result[last].instances
      if !known.contains(instance) { result[last].instances.append(instance) }
    }
    return result
  }

  private var asInstance: Instance {
    Instance(resource: resource, path: path, fingerprint: fingerprint)
  }

  /// The order of reports: negative, zero or positive.
  func compare(to other: Finding) -> Int {
    let order = Diagnostic.compare(diagnostic.subject, other.diagnostic.subject)
    if order != 0 { return order }
    let byPolicy = policy.compareUTF8(to: other.policy)
    if byPolicy != 0 { return byPolicy }
    return diagnostic.summary.compareUTF8(to: other.diagnostic.summary)
  }
}

extension Diagnostic {
  /// The order of places: those without one first, then by file, start and end.
  static func compare(_ a: SourceRange?, _ b: SourceRange?) -> Int {
    guard let a, let b else { return (a == nil ? 0 : 1) - (b == nil ? 0 : 1) }
    let x = (a.file, a.start, a.end)
    let y = (b.file, b.start, b.end)
    return x < y ? -1 : (x == y ? 0 : 1)
  }

  /// Diagnostics in order of place, id and summary.
  static func sorted(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    diagnostics.enumerated().sorted { a, b in
      let byPlace = compare(a.element.subject, b.element.subject)
      if byPlace != 0 { return byPlace < 0 }
      let byID = a.element.id.compareUTF8(to: b.element.id)
      if byID != 0 { return byID < 0 }
      let bySummary = a.element.summary.compareUTF8(to: b.element.summary)
      return bySummary == 0 ? a.offset < b.offset : bySummary < 0
    }.map(\.element)
  }
}
