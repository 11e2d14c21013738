import Diagnostics
import Repository

/// The outcome of a run: what reporters print and exit codes follow from.
///
/// It holds no time, host or absolute path, so equal inputs give equal bytes.
package struct Report: Sendable {
  package let sources: SourceFiles
  /// *Shape*: in order of file, offset, policy and message; suppressed ones included.
  package let findings: [Finding]
  /// What depends on values that no file decides.
  ///
  /// *Shape*: in order of file, offset, policy and message.
  package let undecided: [UndecidedFinding]
  /// What was wrong with files, suppressions and evaluations.
  ///
  /// *Shape*: in order of place; those without one first.
  package let diagnostics: [Diagnostic]
  package let counts: Counts
  /// The least severity that makes a run fail.
  package let failLevel: Severity

  /// What a run looked at.
  package struct Counts: Sendable, Equatable {
    package var files: Int
    package var documents: Int
    /// Policies that were not switched off.
    package var policies: Int
    /// *Shape*: kind of file that policies do not see to the number of files met.
    package var unchecked: [String: Int]
    /// Variables of Terraform that nothing sets, such as `var.region`: what needs them was not judged.
    ///
    /// *Shape*: in bytewise order, none twice.
    package var openVariables: [String]

    package init(
      files: Int, documents: Int, policies: Int, unchecked: [String: Int] = [:],
      openVariables: [String] = []
    ) {
      self.files = files
      self.documents = documents
      self.policies = policies
      self.unchecked = unchecked
      self.openVariables = openVariables
    }
  }

  /// Whether some policy gave no answer, so that the files may be worse than the report says.
  package let hasFailedPolicies: Bool
  /// The policies that were not switched off.
  ///
  /// *Shape*: in bytewise order of id, unique.
  package let policies: [Policy]
  /// The paths of the linted files below the repository's root.
  ///
  /// *Shape*: by file index; the files behind the last are not of the repository.
  package let repositoryPaths: [String]

  package init(
    sources: SourceFiles, findings: [Finding], undecided: [UndecidedFinding] = [],
    diagnostics: [Diagnostic], counts: Counts,
    failLevel: Severity, hasFailedPolicies: Bool = false, policies: [Policy] = [],
    repositoryPaths: [String] = []
  ) {
    self.hasFailedPolicies = hasFailedPolicies
    self.policies = policies
    self.repositoryPaths = repositoryPaths
    self.sources = sources
    self.findings = findings
    self.undecided = undecided
    self.diagnostics = diagnostics
    self.counts = counts
    self.failLevel = failLevel
  }

  /// The findings that are not suppressed.
  package var activeFindings: [Finding] { findings.filter { $0.suppression == nil } }

  /// The number of suppressed findings.
  package var suppressedCount: Int { findings.count { $0.suppression != nil } }

  /// The number of active findings and diagnostics of one severity.
  package func count(of severity: Severity) -> Int {
    findings.count { $0.suppression == nil && $0.diagnostic.severity == severity }
      + diagnostics.count { $0.severity == severity }
  }

  /// Whether anything active reaches the fail level.
  package var fails: Bool {
    Severity.allCases.contains { $0 >= failLevel && count(of: $0) > 0 }
  }

  /// Whether a file was linted, and so has a path below the repository's root.
  package func isInRepository(_ file: UInt32) -> Bool { file < repositoryPaths.count }

  /// The same report with linted files called as the repository calls them.
  ///
  /// What is read elsewhere than where it was made, such as on a page of a pull request, needs it.
  package var atRepositoryRoot: Report {
    let files = sources.files.map { file in
      isInRepository(file.index)
        ? SourceFile(
          index: file.index, path: repositoryPaths[Int(file.index)], bytes: file.bytes)
        : file
    }
    return Report(
      sources: SourceFiles(files), findings: findings, undecided: undecided,
      diagnostics: diagnostics, counts: counts,
      failLevel: failLevel, hasFailedPolicies: hasFailedPolicies, policies: policies,
      repositoryPaths: repositoryPaths)
  }
}
