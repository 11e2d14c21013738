import Costing
import Diagnostics
import Documents
import Repository
import Text

/// What `.idp.yaml` asks for.
package struct Configuration: Sendable {
  /// The least severity that makes a run fail.
  package var failLevel = Severity.error
  /// *Shape*: in order of the file.
  package var policies: [PolicySettings] = []
  /// Paths that are not read, in the syntax of `.gitignore`, relative to the file's folder.
  package var exclude = IgnoreRules(lines: [])
  /// Folders of the user's policies, as written: relative to the file's folder.
  package var policyDirectories: [String] = []
  /// What a month may cost.
  ///
  /// *Shape*: in order of the file.
  package var budgets: [Budget] = []
  /// How much of the node pools runs on average.
  package var utilisation: [Utilisation.Share] = []
  /// The file's folder below the repository's root; empty for the root itself.
  package var folder = ""

  /// The file's name, looked for from the target up to the repository's root.
  package static let fileName = ".idp.yaml"

  /// The settings of a run without a file.
  package init() {}

  /// What the user decides about one policy.
  package struct PolicySettings: Sendable {
    package var id: String
    /// The place of the id.
    package var range: SourceRange
    /// *nil when* the policy's own severity holds.
    package var level: PolicyLevel?
    /// The mapping of values; *nil when* there is none.
    package var parameters: Node?
    package var exclude = IgnoreRules(lines: [])
  }

  /// A severity, or none.
  package enum PolicyLevel: Sendable, Equatable {
    case severity(Severity)
    case off

    /// *nil when* the word is none of `error`, `warning`, `note`, `off`.
    init?(word: String) {
      if word == "off" {
        self = .off
      } else if let severity = Severity(word: word) {
        self = .severity(severity)
      } else {
        return nil
      }
    }

    static let words = ["error", "warning", "note", "off"]
  }
}

extension Configuration {
  /// Whether a path below the repository's root is not read.
  package func isExcluded(_ repositoryPath: String, isDirectory: Bool = false) -> Bool {
    below(repositoryPath).map { exclude.isIgnored($0, isDirectory: isDirectory) } ?? false
  }

  /// What the user decided about a policy; *nil when* nothing.
  package func settings(of policy: String) -> PolicySettings? {
    policies.first { $0.id.isSameUTF8(as: policy) }
  }

  /// The severity that a policy's findings get in a file; *nil when* the policy does not apply.
  package func severity(
    of policy: Policy, in repositoryPath: String, asked: Severity?
  ) -> Severity? {
    guard let settings = settings(of: policy.id) else { return asked ?? policy.severity }
    if let path = below(repositoryPath), settings.exclude.isIgnored(path) { return nil }
    switch settings.level {
    case .off: return nil
    case .severity(let severity): return severity
    case nil: return asked ?? policy.severity
    }
  }

  /// Whether a policy was switched off everywhere.
  package func isOff(_ policy: String) -> Bool { settings(of: policy)?.level == .off }

  /// What is wrong with the settings once the policies are known.
  package func problems(with set: PolicySet) -> [Diagnostic] {
    policies.flatMap { settings -> [Diagnostic] in
      guard let policy = set[settings.id] else {
        let near = set.nearestID(to: settings.id)
        return [
          Diagnostic(
            id: "configuration", summary: "there is no policy \"\(settings.id)\"",
            detail: near.map { "did you mean \"\($0)\"?" }
              ?? "`idp policy list` shows the policies",
            subject: settings.range)
        ]
      }
      return problems(with: settings, of: policy)
    }
  }

  private func problems(with settings: PolicySettings, of policy: Policy) -> [Diagnostic] {
    guard let parameters = settings.parameters else { return [] }
    return parameters.members.compactMap { member in
      let names = policy.parameters.map(\.name)
      guard let parameter = policy.parameters.first(where: { $0.name.isSameUTF8(as: member.key) })
      else {
        let near = nearest(to: member.key, in: names)
        let known =
          names.isEmpty
          ? "the policy has no parameters" : "it has \(names.joined(separator: ", "))"
        return Diagnostic(
          id: "configuration",
          summary: "the policy \"\(policy.id)\" has no parameter \"\(member.key)\"",
          detail: near.map { "did you mean \"\($0)\"?" } ?? known, subject: member.keyRange)
      }
      guard let kind = parameter.kind, member.value.kind.rawValue != kind.rawValue else {
        return nil
      }
      return Diagnostic(
        id: "configuration",
        summary: "\"\(member.key)\" must be \(kind.phrase), found \(member.value.kind.phrase)",
        subject: member.value.place)
    }
  }

  /// *nil when* the path is not below the configuration's folder.
  private func below(_ repositoryPath: String) -> String? {
    if folder.isEmpty { return repositoryPath }
    let prefix = folder + "/"
    guard repositoryPath.utf8.starts(with: prefix.utf8) else { return nil }
    return String(repositoryPath.utf8.dropFirst(prefix.utf8.count))
  }
}

extension Policy.ParameterKind {
  /// The kind with its article.
  var phrase: String {
    switch self {
    case .array: "a list"
    case .object: "a mapping"
    case .boolean, .number, .string: "a \(rawValue)"
    }
  }
}

extension NodeKind {
  /// The kind with its article.
  var phrase: String {
    switch self {
    case .null: "nothing"
    case .array: "a list"
    case .object: "a mapping"
    case .boolean, .number, .string: "a \(rawValue)"
    }
  }
}
