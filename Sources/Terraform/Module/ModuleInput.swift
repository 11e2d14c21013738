import Diagnostics
import Documents
import Text

/// What the evaluation of a root module starts from.
package struct ModuleInput: Sendable {
  /// The files of the module's folder; their names say what they are.
  package var files: [SourceFile]
  /// Variable files beside those that Terraform reads itself, in order; later ones win.
  package var variableFiles: [SourceFile]
  /// Gives the files of a folder by its path relative to the root module.
  ///
  /// Empty when there is no such folder; *nil when* nobody can say what is in it.
  package var childFiles: @Sendable (String) -> [SourceFile]?
  /// Parses a file; whoever has parsed it already gives what that was.
  package var parse: @Sendable (SourceFile) -> Parsed<HCLFile> = ModuleEvaluator.parse
  /// What functions may see.
  package var surroundings: Surroundings
  /// The workspace's name; *nil when* it is not known.
  package var workspace: String?
  /// What the resources of a provider take, if it is known.
  package var schema: ProviderSchema?
  /// The lock file beside the root module, if there is one.
  package var lockFile: SourceFile?
  /// Expressions that may be evaluated before the evaluation is given up.
  package var steps = 2_000_000
  /// Whether a variable of the root that no file gives has its default; otherwise it is unknown.
  package var usesDefaults = true

  /// The input of a module without children, unless the closure gives some.
  package init(
    files: [SourceFile], variableFiles: [SourceFile] = [],
    childFiles: @escaping @Sendable (String) -> [SourceFile]? = { _ in [] },
    surroundings: Surroundings = Surroundings(), workspace: String? = nil
  ) {
    self.files = files
    self.variableFiles = variableFiles
    self.childFiles = childFiles
    self.surroundings = surroundings
    self.workspace = workspace
  }

  /// All variable files in the order of their application.
  package var orderedVariableFiles: [SourceFile] {
    let named = files.map { (name: FilePath.base($0.path), file: $0) }
    let automatic = named.filter {
      $0.name.hasUTF8Suffix(".auto.tfvars") || $0.name.hasUTF8Suffix(".auto.tfvars.json")
    }.sorted { $0.name.compareUTF8(to: $1.name) < 0 }
    let first = ["terraform.tfvars", "terraform.tfvars.json"].flatMap { name in
      named.filter { $0.name == name }
    }
    return first.map(\.file) + automatic.map(\.file) + variableFiles
  }
}
