import Platform

/// The manifest has the targets and edges of the table, and no package.
@Sendable
func checkManifest(_ root: String) throws(DeveloperError) -> [ProjectProblem] {
  manifestProblems(Manifest(text: try readText("Package.swift", root: root)))
}

/// What differs between a manifest and the table of dependencies.
func manifestProblems(_ manifest: Manifest) -> [ProjectProblem] {
  let path = "Package.swift"
  var problems: [ProjectProblem] = []
  if manifest.hasPackages {
    problems.append(ProjectProblem(path, "asks for a package; the project has none"))
  }
  let declared = manifest.targets.filter { $0.kind != "testTarget" }
  for (target, dependencies) in dependencyTable {
    guard let found = declared.first(where: { $0.name == target }) else {
      problems.append(ProjectProblem(path, "has no target '\(target)', which the table has"))
      continue
    }
    for name in found.dependencies where !dependencies.contains(name) {
      problems.append(
        ProjectProblem(path, "'\(target)' depends on '\(name)', which the table does not allow"))
    }
    for name in dependencies where !found.dependencies.contains(name) {
      problems.append(ProjectProblem(path, "'\(target)' lacks the dependency '\(name)'"))
    }
  }
  let known = dependencyTable.map(\.target)
  for target in declared where !known.contains(target.name) {
    problems.append(ProjectProblem(path, "the target '\(target.name)' is not in the table"))
  }
  return problems
}

/// Every import under Sources is an edge of the table, or a module the target may use, and every
/// edge is imported.
@Sendable
func checkImports(_ root: String) throws(DeveloperError) -> [ProjectProblem] {
  var problems: [ProjectProblem] = []
  for (target, dependencies) in dependencyTable {
    let files = try SourceText.swiftFiles(in: "Sources/\(target)", root: root)
    problems += importProblems(files, target: target, dependencies: dependencies)
    problems += idleEdges(files, target: target, dependencies: dependencies)
  }
  return problems
}

/// Every target that a test target imports is declared, or it would not be rebuilt with it.
@Sendable
func checkTestImports(_ root: String) throws(DeveloperError) -> [ProjectProblem] {
  let manifest = Manifest(text: try readText("Package.swift", root: root))
  let targets = Set(dependencyTable.map(\.target))
  var problems: [ProjectProblem] = []
  for target in manifest.targets where target.kind == "testTarget" {
    let files = try SourceText.swiftFiles(in: "Tests/\(target.name)", root: root)
    for file in files {
      for (line, module) in file.imports
      where targets.contains(module) && !target.dependencies.contains(module) {
        problems.append(
          ProjectProblem(
            file.path, line: line, "'\(target.name)' must declare its dependency '\(module)'"))
      }
    }
  }
  return problems
}

/// The edges of a target that none of its files needs.
func idleEdges(
  _ files: [SourceText], target: String, dependencies: [String]
) -> [ProjectProblem] {
  let imported = Set(files.flatMap { $0.imports.map(\.module) })
  guard !files.isEmpty else { return [] }
  return dependencies.filter { !imported.contains($0) }.map { name in
    ProjectProblem("Package.swift", "'\(target)' depends on '\(name)' and never imports it")
  }
}

/// The imports of a target's files that it has no edge for.
func importProblems(
  _ files: [SourceText], target: String, dependencies: [String]
) -> [ProjectProblem] {
  let allowed = allowedSystemModules(for: target).union(dependencies)
  return files.flatMap { file in
    file.imports.filter { !allowed.contains($0.module) }.map { line, module in
      ProjectProblem(file.path, line: line, "'\(target)' must not import '\(module)'")
    }
  }
}
