import Catalog
import Diagnostics
import Documents
import Linting
import Platform
import Rego
import Repository
import Text

/// One run of the linter, from the files it looks at to its report.
struct LintRun {
  let catalog: Catalog
  var configuration = Configuration()
  /// What is wrong with the configuration's file, and that file.
  var configurationProblems: [Diagnostic] = []
  var configurationSources = SourceFiles()
  /// Folders of Rego beside the catalogue's policies.
  var policyFolders: [String] = []
  /// The only policies to apply; empty for all.
  var only: [String] = []
  let workers: Int
  /// Whether all files that the configuration is for are looked at.
  var isWhole = false
  /// Whether findings say which conditions held.
  var explains = false
  /// How the user's folders are read; *nil when* each file decides.
  var regoVersion: RegoVersion?
  var environment = EvaluationEnvironment()

  /// A run that could not be made: its diagnostics say why.
  struct Unusable: Error {
    let diagnostics: [Diagnostic]
    let sources: SourceFiles
  }

  /// Holds a repository to the policies; with `changed`, reports on those files.
  ///
  /// *Throws*: when the configuration or a policy is wrong.
  func report(
    on repository: Repository, changed: ChangedFiles? = nil
  ) throws(Unusable) -> Report {
    let loaded = try load(for: repository)
    let policies = PolicySet(loaded.policies.policies.filter { isWanted($0) })
    var inputs = PolicyInputs(configuration, repository)
    inputs.explains = explains
    if loaded.reads("cost") { inputs.cost = try cost(of: repository) }
    let linter = Linter(
      policies: policies, known: loaded.policies, configuration: configuration,
      engine: .rego(loaded, inputs, environment))
    return linter.run(
      repository, sources: loaded.sources, changed: changed, workers: workers)
  }

  private func load(for repository: Repository) throws(Unusable) -> PolicyLoader.Loaded {
    let index = PolicyIndex.load(catalog)
    if index.diagnostics.contains(where: { $0.severity == .error }) {
      throw Unusable(diagnostics: index.diagnostics, sources: index.value.sources)
    }
    var search = MentionSearch(repository.sources, configuration: configurationSources)
    let parsed = PolicyLoader.load(
      index.value, of: catalog, folders: policyFolders, version: regoVersion,
      sources: repository.sources
    ) { policy in
      isWanted(policy) && !configuration.isOff(policy.id)
        && repository.documents.contains { policy.looksAt($0.kind, $0.identity) }
        && search.mayReport(policy)
    }
    var problems = parsed.diagnostics
    // A folder that did not compile has policies that nobody knows by name.
    if problems.allSatisfy({ $0.severity < .error }) {
      problems += unknownNames(parsed.value.policies)
    }
    if problems.contains(where: { $0.severity == .error }) {
      throw Unusable(diagnostics: problems, sources: parsed.value.sources)
    }
    // The configuration is not among the sources of the run: its places are in its own.
    let mistakes = configuration.problems(with: parsed.value.policies)
    if mistakes.contains(where: { $0.severity == .error }) {
      throw Unusable(diagnostics: mistakes, sources: configurationSources)
    }
    return parsed.value
  }

  private func isWanted(_ policy: Policy) -> Bool {
    only.isEmpty || only.contains { $0.isSameUTF8(as: policy.id) }
  }

  private func unknownNames(_ policies: PolicySet) -> [Diagnostic] {
    only.filter { policies[$0] == nil }.map { name in
      Diagnostic(
        id: "unknown-policy", summary: "there is no policy \"\(name)\"",
        detail: policies.nearestID(to: name).map { "did you mean \"\($0)\"?" }
          ?? "`idp policy list` shows the policies")
    }
  }
}
