/// The syntax of a generated file, which decides how values are quoted in it.
package enum OutputSyntax: String, Sendable, CaseIterable {
  /// Text as Jinja prints it, for messages and paths; nothing is quoted or refused.
  case none
  case yaml
  /// YAML whose strings GitHub reads for `${{ … }}`.
  case workflow
  case json
  case hcl
  case toml
  case python
  case dockerfile
  case shell
  case markdown
  /// Text protobuf, as Triton's `config.pbtxt`.
  case textproto
  /// Lines with `#` comments, as a Makefile or .gitignore.
  case config
  /// A language with `//` and `/* */` comments and C strings.
  case code
  /// Prose without structure.
  case text
  /// A format that is not known: only plain characters pass.
  case other

  /// The syntax that a path's name or ending stands for.
  package init(path: String) {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let lower = name.lowercased()
    let ending = lower.split(separator: ".", omittingEmptySubsequences: false).last ?? ""
    if let known = Self.names[lower] {
      self = known
    } else if lower.hasPrefix("dockerfile") || lower.hasSuffix(".dockerfile") {
      self = .dockerfile
    } else if lower.contains("."), let known = Self.endings[String(ending)] {
      self = known == .yaml && path.hasPrefix(".github/") ? .workflow : known
    } else {
      self = .other
    }
  }

  private static let names: [String: OutputSyntax] = [
    "containerfile": .dockerfile, "makefile": .config, "codeowners": .config,
    ".gitignore": .config, ".dockerignore": .config, ".gitattributes": .config, ".env": .config,
    ".editorconfig": .config, "requirements.txt": .config, ".envrc": .shell, "justfile": .config,
    "license": .text, "notice": .text, "readme": .text, ".clang-format": .yaml,
  ]

  private static let endings: [String: OutputSyntax] = [
    "yaml": .yaml, "yml": .yaml, "json": .json, "ipynb": .json, "avsc": .json, "jsonc": .json,
    "tf": .hcl, "tfvars": .hcl, "hcl": .hcl, "tftest": .hcl, "toml": .toml, "lock": .toml,
    "py": .python, "pyi": .python, "sh": .shell, "bash": .shell, "zsh": .shell,
    "md": .markdown, "mdx": .markdown, "rst": .text, "txt": .text,
    "pbtxt": .textproto, "textproto": .textproto, "mk": .config, "cfg": .config, "ini": .config,
    "conf": .config, "properties": .config, "env": .config, "promql": .config,
    "go": .code, "rs": .code, "java": .code, "js": .code, "ts": .code, "proto": .code,
    "c": .code, "h": .code, "cc": .code, "cpp": .code, "swift": .code, "kt": .code,
    "rego": .config,
  ]

  /// The syntax's name as messages say it.
  var title: String {
    switch self {
    case .yaml, .workflow: "YAML"
    case .json: "JSON"
    case .hcl: "HCL"
    case .toml: "TOML"
    case .python: "Python"
    case .dockerfile: "a Dockerfile"
    case .shell: "a shell script"
    case .textproto: "text protobuf"
    case .markdown, .text, .none: "text"
    case .config, .code, .other: "this file"
    }
  }
}
