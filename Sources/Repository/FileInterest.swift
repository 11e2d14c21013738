import Text

/// Whether a file is read, by its name alone.
enum FileInterest: Equatable {
  case yaml
  case json
  /// Configuration or variables.
  case terraform
  /// A file of a kind that policies do not see yet; the label names the kind.
  case unchecked(String)

  /// *Shape*: `path` is `/`-separated; only its last two components matter.
  init(path: String) {
    let parts = path.split(separator: "/")
    let name = parts.last.map(String.init) ?? ""
    let folder = parts.count > 1 ? String(parts[parts.count - 2]) : ""
    let suffix = name.split(separator: ".", omittingEmptySubsequences: false).last ?? ""
    switch suffix.lowercased() {
    // The linter's own settings are checked when they are read.
    case "yaml", "yml": self = name == ".idp.yaml" ? .unchecked("other") : .yaml
    case "json":
      if name.hasSuffix(".tf.json") || name.hasSuffix(".tfvars.json") {
        self = .terraform
      } else {
        self = FileInterest.hasComments(name, folder) ? .unchecked("other") : .json
      }
    case "tf", "tfvars": self = .terraform
    case "ipynb": self = .unchecked("notebook")
    case "pbtxt": self = .unchecked("Triton configuration")
    case "dockerfile": self = .unchecked("Dockerfile")
    case "tpl": self = .unchecked("Helm template")
    default:
      if name == "Kustomization" {
        self = .yaml
      } else if name.hasPrefix("Dockerfile") || name.hasPrefix("Containerfile") {
        self = .unchecked("Dockerfile")
      } else {
        self = .unchecked("other")
      }
    }
  }

  /// Editors' and compilers' settings are JSON with comments and no business of policies.
  private static func hasComments(_ name: String, _ folder: String) -> Bool {
    name.hasPrefix("tsconfig") || name.hasPrefix("jsconfig") || folder == ".vscode"
      || name == "devcontainer.json" || name == ".eslintrc.json"
  }
}
