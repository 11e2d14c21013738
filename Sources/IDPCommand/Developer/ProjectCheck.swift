import Platform

/// Something in the checkout that breaks a rule of the project.
package struct ProjectProblem: Sendable, Equatable, CustomStringConvertible {
  /// *Shape*: relative to the root of the checkout.
  package let path: String
  /// *Unit and base*: 1-based; *nil when* the problem is the whole file's.
  package let line: Int?
  package let message: String

  init(_ path: String, line: Int? = nil, _ message: String) {
    self.path = path
    self.line = line
    self.message = message
  }

  /// The problem as a compiler would print it.
  package var description: String {
    "\(path):\(line.map { "\($0):" } ?? "") \(message)"
  }
}

/// A rule of the project that a program can decide.
package struct ProjectCheck: Sendable {
  package let name: String
  /// What breaks the rule in the checkout at `root`.
  package let run: @Sendable (_ root: String) throws(DeveloperError) -> [ProjectProblem]

  /// Every rule; the tests run the same list.
  package static let all: [ProjectCheck] = [
    ProjectCheck(name: "format", run: checkFormat),
    ProjectCheck(name: "generated files", run: checkGeneratedFiles),
    ProjectCheck(name: "manifest", run: checkManifest),
    ProjectCheck(name: "imports", run: checkImports),
    ProjectCheck(name: "test imports", run: checkTestImports),
    ProjectCheck(name: "file sizes", run: checkFileSizes),
    ProjectCheck(name: "code map", run: checkCodeMap),
    ProjectCheck(name: "links", run: checkLinks),
  ]
}

/// Every Swift file is as `swift format` writes it.
@Sendable
private func checkFormat(_ root: String) throws(DeveloperError) -> [ProjectProblem] {
  let words = ["swift", "format", "lint", "--strict", "--parallel", "-r", "Sources", "Tests"]
  let result: SpawnResult
  do throws(SpawnError) {
    result = try spawn(words + ["Package.swift"], directory: root, timeout: 300)
  } catch {
    throw .spawn(error)
  }
  if result.succeeded { return [] }
  let lines = result.errorText.split(separator: "\n").filter { $0.contains(": error: ") }
  if lines.isEmpty { return [ProjectProblem(".", "swift format failed: \(result.errorText)")] }
  return lines.map { line in
    let parts = line.split(separator: ":", maxSplits: 3).map(String.init)
    let path = Path.relative(parts[0], to: root) ?? parts[0]
    let message = parts.last.map { String($0.drop { $0 == " " }) } ?? "is not formatted"
    return ProjectProblem(path, line: parts.count > 1 ? Int(parts[1]) : nil, message)
  }
}

/// Every generated file is what `generate` would write.
@Sendable
private func checkGeneratedFiles(_ root: String) throws(DeveloperError) -> [ProjectProblem] {
  try staleFiles(root: root).map { path in
    ProjectProblem(path, "is out of date: run 'swift run idp-dev generate'")
  }
}

/// No Swift file has more lines than a reader holds in mind.
@Sendable
private func checkFileSizes(_ root: String) throws(DeveloperError) -> [ProjectProblem] {
  let limit = 400
  var problems: [ProjectProblem] = []
  for folder in ["Sources", "Tests"] {
    for file in try SourceText.swiftFiles(in: folder, root: root)
    where file.lines.count - 1 > limit && !file.path.hasSuffix("+Generated.swift") {
      let count = file.lines.count - 1
      problems.append(
        ProjectProblem(file.path, "has \(count) lines, more than \(limit): split it by topic"))
    }
  }
  return problems
}

/// The code map has a section for each target, and none for anything else.
@Sendable
private func checkCodeMap(_ root: String) throws(DeveloperError) -> [ProjectProblem] {
  let path = "Sources/README.md"
  let text = SourceText(path: path, text: try readText(path, root: root))
  let targets = dependencyTable.map(\.target)
  var missing = targets
  var problems: [ProjectProblem] = []
  for (index, line) in text.lines.enumerated() where line.hasPrefix("### ") {
    let name = line.dropFirst(4).filter { $0 != "`" }
    if !targets.contains(name) {
      problems.append(ProjectProblem(path, line: index + 1, "there is no target '\(name)'"))
    }
    missing.removeAll { $0 == name }
  }
  return problems + missing.map { ProjectProblem(path, "has no section '### `\($0)`'") }
}
