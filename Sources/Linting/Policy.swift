import Diagnostics
import Repository
import Text

/// A rule that documents are held to: its metadata, and where its Rego is.
package struct Policy: Sendable {
  /// Kebab-case, states the defect, unique across areas.
  package let id: String
  /// The catalogue's area, such as `security`; empty for a policy that states none.
  package let area: String
  package let title: String
  /// The policy's page as Markdown.
  package let description: String
  package let severity: Severity
  /// What it looks at: words of `DocumentKind`, `Deployment`, or `apps/Deployment`.
  ///
  /// *Shape*: empty for every document.
  package let kinds: [String]
  package let scope: Scope
  /// Texts of which every file that the policy reports on has at least one; runs without do not
  /// compile it.
  ///
  /// *Shape*: empty for a policy that may report on any file of its kinds.
  package let mentions: [String]
  /// The next step for a person; *nil when* the policy states none.
  package let remediation: String?
  package let relatedResources: [RelatedResource]
  package let origin: Origin
  package let parameters: [Parameter]
  /// The Rego package, such as `idp.delivery.image_not_pinned`.
  package let namespace: String
  /// The names of its rules that report: `deny`, `violation`, `warn`, with suffixes.
  package let rules: [String]

  /// What one evaluation sees.
  package enum Scope: String, Sendable {
    case document
    case repository
  }

  /// Where a policy comes from.
  package enum Origin: Sendable, Equatable {
    /// A folder of the catalogue, such as `policies/delivery/image-not-pinned`.
    case catalogue(String)
    /// A file of the user.
    case file(String)
  }

  /// A page that explains the policy.
  package struct RelatedResource: Sendable {
    package let reference: String
    package let description: String?

    package init(reference: String, description: String? = nil) {
      self.reference = reference
      self.description = description
    }
  }

  /// A knob that `.idp.yaml` can turn.
  package struct Parameter: Sendable {
    package let name: String
    /// What values must be; *nil when* anything goes.
    package let kind: ParameterKind?
    package let description: String?

    package init(name: String, kind: ParameterKind? = nil, description: String? = nil) {
      self.name = name
      self.kind = kind
      self.description = description
    }
  }

  /// The kinds of value that a parameter can ask for, by their JSON names.
  package enum ParameterKind: String, Sendable, CaseIterable {
    case boolean, number, string, array, object
  }

  package init(
    id: String, area: String, title: String, description: String, severity: Severity,
    kinds: [String] = [], scope: Scope = .document, mentions: [String] = [],
    remediation: String? = nil,
    relatedResources: [RelatedResource] = [], origin: Origin, parameters: [Parameter] = [],
    namespace: String, rules: [String]
  ) {
    self.id = id
    self.area = area
    self.title = title
    self.description = description
    self.severity = severity
    self.kinds = kinds
    self.scope = scope
    self.mentions = mentions
    self.remediation = remediation
    self.relatedResources = relatedResources
    self.origin = origin
    self.parameters = parameters
    self.namespace = namespace
    self.rules = rules
  }

  /// Whether the policy looks at a document of this kind and identity.
  package func looksAt(_ kind: DocumentKind, _ identity: ResourceIdentity?) -> Bool {
    kinds.isEmpty
      || kinds.contains { word in
        if word.isSameUTF8(as: kind.word) { return true }
        guard let identity, ![.yaml, .json, .kustomizePatch].contains(kind) else { return false }
        return word.isSameUTF8(as: identity.kind)
          || word.isSameUTF8(as: "\(identity.group)/\(identity.kind)")
      }
  }
}

/// The policies of a run.
package struct PolicySet: Sendable {
  /// *Shape*: in bytewise order of id, unique.
  package let policies: [Policy]

  /// Of policies with one id the last stays.
  package init(_ policies: [Policy] = []) {
    var byID: [String: Policy] = [:]
    for policy in policies { byID[policy.id] = policy }
    self.policies = byID.values.sorted { $0.id.compareUTF8(to: $1.id) < 0 }
  }

  /// *nil when* there is no such policy.
  package subscript(id: String) -> Policy? {
    policies.first { $0.id.isSameUTF8(as: id) }
  }

  /// The id that a mistyped one most likely meant.
  package func nearestID(to id: String) -> String? { nearest(to: id, in: policies.map(\.id)) }
}
