import Diagnostics
import Platform
import Text

/// One folder's walk, with the ignore rules that hold in it.
struct TreeWalk {
  /// The absolute folder that is walked, and the root of its repository, which holds it.
  let folder: String
  let root: String
  /// What display paths begin with; empty for none.
  let display: String
  let isExcluded: (String, Bool) -> Bool
  private(set) var files: [FoundFile] = []
  /// Links to files inside the root.
  private(set) var links: [FoundFile] = []
  private(set) var unchecked: [String: Int] = [:]
  private(set) var diagnostics: [Diagnostic] = []
  /// *Shape*: folder below the root, empty for itself, to the rules of its `.gitignore`.
  private var rules: [String: IgnoreRules] = [:]
  /// Folders below the root whose YAML is a Helm template.
  private var templateFolders: Set<String> = []

  init(
    folder: String, root: String, display: String,
    isExcluded: @escaping (String, Bool) -> Bool
  ) {
    self.folder = folder
    self.root = root
    self.display = display
    self.isExcluded = isExcluded
  }

  mutating func run() {
    loadRulesAbove()
    let base = Platform.Path.relative(folder, to: root) ?? ""
    var walk = self
    FileSystem.walk(folder) { entry in
      walk.visit(entry, base: base)
    } problem: { problem in
      walk.report(problem)
    }
    self = walk
  }

  /// The rules of the walked folder and of those between it and the root.
  private mutating func loadRulesAbove() {
    loadRules(file: ".git/info/exclude", for: "")
    loadRules(file: ".gitignore", for: "")
    var below = ""
    for part in (Platform.Path.relative(folder, to: root) ?? "").split(separator: "/") {
      below = Platform.Path.join(below, String(part))
      loadRules(file: Platform.Path.join(below, ".gitignore"), for: below)
    }
  }

  private mutating func loadRules(file: String, for folder: String) {
    do throws(FileError) {
      let bytes = try FileSystem.read(Platform.Path.join(root, file), maxSize: 1 << 20)
      let text = String(decoding: bytes, as: UTF8.self)
      let lines = text.unicodeScalars.split(separator: "\n").map { String($0) }
      rules[folder] = IgnoreRules(lines: (rules[folder]?.patterns.map(\.line) ?? []) + lines)
    } catch .notFound {
      return
    } catch .notDirectory {
      return
    } catch {
      diagnostics.append(
        Diagnostic(
          id: "file-unreadable", severity: .warning,
          summary: error.message.replacing(root + "/", with: ""),
          detail: "its patterns are not honoured"))
    }
  }

  private mutating func visit(_ entry: WalkEntry, base: String) -> WalkStep {
    let path = Platform.Path.join(base, entry.path)
    let name = Platform.Path.lastComponent(path)
    let isDirectory = entry.kind == .directory
    if FileFinder.skippedFolders.contains(name) { return .skip }
    if isIgnored(path, isDirectory: isDirectory) || isExcluded(path, isDirectory) { return .skip }
    switch entry.kind {
    case .directory:
      loadRules(file: Platform.Path.join(path, ".gitignore"), for: path)
      let parent = Platform.Path.parent(path)
      if templateFolders.contains(parent) || (name == "templates" && isChart(parent)) {
        templateFolders.insert(path)
      }
    case .file: addFile(entry.path, path)
    case .link: addLink(entry.path, path)
    default: break
    }
    return .descend
  }

  private func isChart(_ folder: String) -> Bool {
    FileSystem.exists(Platform.Path.join(root, Platform.Path.join(folder, "Chart.yaml")))
  }

  private mutating func addFile(_ entry: String, _ path: String) {
    switch FileInterest(path: path) {
    case .unchecked(let label):
      unchecked[label, default: 0] += 1
    case .yaml where templateFolders.contains(Platform.Path.parent(path)):
      unchecked["Helm template", default: 0] += 1
    case .yaml, .json, .terraform:
      files.append(found(entry, path))
    }
  }

  private mutating func addLink(_ entry: String, _ path: String) {
    if case .unchecked = FileInterest(path: path) { return }
    let absolute = Platform.Path.join(root, path)
    let shown = Platform.Path.join(display, entry)
    do throws(FileError) {
      let target = try FileSystem.resolve(absolute, insideRoot: root)
      // A folder inside the root is walked under its own name.
      guard try FileSystem.status(absolute).kind == .file, !isBelowSkipped(target) else { return }
      links.append(found(entry, path))
    } catch {
      let reason =
        switch error {
        case .notFound: "'\(shown)' is a link to nothing"
        case .outsideRoot: "'\(shown)' is a link that leads out of the repository"
        default: error.message.replacing(absolute, with: shown)
        }
      diagnostics.append(
        Diagnostic(
          id: "link-not-followed", severity: .warning, summary: reason,
          detail: "replace the link by a copy, or exclude it"))
    }
  }

  private func isBelowSkipped(_ path: String) -> Bool {
    path.split(separator: "/").contains { FileFinder.skippedFolders.contains(String($0)) }
  }

  private func found(_ entry: String, _ path: String) -> FoundFile {
    FoundFile(
      absolutePath: Platform.Path.join(root, path), path: Platform.Path.join(display, entry),
      repositoryPath: path)
  }

  /// The nearest folder whose rules are about the path decides.
  private func isIgnored(_ path: String, isDirectory: Bool) -> Bool {
    var folder = Platform.Path.parent(path)
    while true {
      let key = folder == "." ? "" : folder
      if let rules = rules[key] {
        let relative = key.isEmpty ? path : Platform.Path.relative(path, to: key) ?? path
        if let verdict = rules.verdict(relative, isDirectory: isDirectory) { return verdict }
      }
      if key.isEmpty { return false }
      folder = Platform.Path.parent(folder)
    }
  }

  private mutating func report(_ problem: WalkProblem) {
    let prefix = folder + "/"
    switch problem {
    case .invalidName(let path):
      diagnostics.append(
        Diagnostic(
          id: "file-name", severity: .warning,
          summary: "the name of '\(Platform.Path.join(display, path))' is not valid UTF-8",
          detail: "rename the file: it was not read"))
    case .unreadable(_, let error):
      diagnostics.append(
        Diagnostic(
          id: "file-unreadable",
          summary: error.message.replacing(prefix, with: display.isEmpty ? "" : display + "/"),
          detail: error.detail))
    }
  }
}
