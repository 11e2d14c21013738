import Diagnostics
import Documents
import Platform
import Terraform
import Text

/// Everything that was read: the files, their documents, and what was wrong with them.
package struct Repository: Sendable {
  package let sources: SourceFiles
  /// *Shape*: in order of file, then of place.
  package let documents: [RepositoryDocument]
  /// *Shape*: in order of file, then of place; those without a file come first.
  package let diagnostics: [Diagnostic]
  /// Comments of each file, which suppressions are written in.
  ///
  /// *Shape*: file index to parsed documents, in order.
  package let parsed: [[Document]]
  /// The files of Terraform, with their comments.
  ///
  /// *Shape*: in order of file.
  package let terraform: [HCLFile]
  /// *Shape*: kind to count, as `FoundFiles.unchecked`.
  package let unchecked: [String: Int]
  /// The variables of Terraform that values wait for, such as `var.region`: nothing sets them.
  ///
  /// *Shape*: in bytewise order, none twice.
  package let openVariables: [String]
  /// *Shape*: paths below the repository's root by file index; exclusions go by them.
  package let repositoryPaths: [String]

  /// Reads and parses files on several workers; the result does not depend on their number.
  ///
  /// The files come first, then those that Terraform reads with them. The schema of a Terraform
  /// provider is asked for by its name, once, and only when it is used.
  package static func load(
    _ found: FoundFiles, maxFileSize: Int = FileSystem.defaultMaxSize, workers: Int,
    isExcluded: @escaping (_ repositoryPath: String, _ isDirectory: Bool) -> Bool = { _, _ in
      false
    },
    providerSchema: (String) -> [UInt8]? = { _ in nil }
  ) -> Repository {
    var files: [FoundFile] = []
    var results: [FileResult] = []
    var modules = ModuleFiles(besides: found.files, isExcluded: isExcluded)
    var next = found.files
    while !next.isEmpty {
      let (batch, first) = (next, files.count)
      let loaded = parallelMap(count: batch.count, workers: max(1, workers)) { index in
        load(batch[index], index: UInt32(first + index), maxFileSize: maxFileSize)
      }
      files += batch
      results += loaded
      next = modules.missing(
        for: zip(batch, loaded).compactMap { file, result in
          result.terraform.map { (file, $0.value) }
        })
    }
    var variables: [Int] = []
    for file in found.variableFiles {
      if let index = files.firstIndex(where: { $0.absolutePath == file.absolutePath }) {
        variables.append(index)
        continue
      }
      variables.append(files.count)
      results.append(load(file, index: UInt32(files.count), maxFileSize: maxFileSize))
      files.append(file)
    }
    return Repository(
      results, variableFiles: variables, unchecked: found.unchecked,
      repositoryPaths: files.map(\.repositoryPath),
      absolutePaths: files.map(\.absolutePath), diagnostics: found.diagnostics, workers: workers,
      providerSchema: providerSchema)
  }

  /// Parses texts that are not on disk, such as a freshly rendered tree or a test's input.
  ///
  /// Files that a walk would not read are left out.
  package static func parse(
    _ texts: [(path: String, bytes: [UInt8])], workers: Int = 1,
    providerSchema: (String) -> [UInt8]? = { _ in nil }
  ) -> Repository {
    let ordered = texts.filter { isRead($0.path) }
      .sorted { Platform.Path.precedes($0.path, $1.path) }
    let results = parallelMap(count: ordered.count, workers: max(1, workers)) { index in
      let (path, bytes) = ordered[index]
      return parse(SourceFile(index: UInt32(index), path: path, bytes: bytes), kindPath: path)
    }
    return Repository(
      results, unchecked: [:], repositoryPaths: ordered.map(\.path), diagnostics: [],
      workers: workers, providerSchema: providerSchema)
  }

  /// Whether a walk would read the file.
  private static func isRead(_ path: String) -> Bool {
    let folders = path.split(separator: "/").dropLast().map(String.init)
    guard !folders.contains(where: FileFinder.skippedFolders.contains) else { return false }
    switch FileInterest(path: path) {
    case .yaml, .json, .terraform: return true
    case .unchecked: return false
    }
  }

  private struct FileResult: Sendable {
    var file: SourceFile
    var parsed: [Document] = []
    var terraform: Parsed<HCLFile>?
    var documents: [RepositoryDocument] = []
    var diagnostics: [Diagnostic]
  }

  private init(
    _ results: [FileResult], variableFiles: [Int] = [], unchecked: [String: Int],
    repositoryPaths: [String],
    absolutePaths: [String]? = nil, diagnostics: [Diagnostic], workers: Int,
    providerSchema: (String) -> [UInt8]?
  ) {
    sources = SourceFiles(results.map(\.file))
    let terraform = results.compactMap(\.terraform)
    self.terraform = terraform.map(\.value)
    let modules = TerraformModules(
      terraform.map { file in
        let index = Int(file.value.source.index)
        return .init(file, path: repositoryPaths[index], absolutePath: absolutePaths?[index])
      }, variableFiles: variableFiles.map { UInt32($0) }
    ).evaluate(workers: workers, providerSchema: providerSchema)
    documents = Repository.markingPatches(
      results.flatMap(\.documents) + modules.documents, repositoryPaths)
    let problems = results.flatMap(\.diagnostics) + modules.diagnostics
    var seen: Set<Diagnostic> = []
    self.diagnostics = diagnostics + problems.filter { seen.insert($0).inserted }
    parsed = results.map(\.parsed)
    self.unchecked = unchecked.merging(modules.unchecked) { $0 + $1 }
    // What only settings of providers and modules wait for is no resource.
    let causes = documents.flatMap { $0.terraform?.unknowns ?? [] }
      .filter { ["resource", "data"].contains($0.path.elements.first) }.flatMap(\.causes)
    openVariables = Set(causes.filter { $0.hasPrefix("var.") })
      .sorted { $0.compareUTF8(to: $1) < 0 }
    self.repositoryPaths = repositoryPaths
  }

  private static func load(_ found: FoundFile, index: UInt32, maxFileSize: Int) -> FileResult {
    do throws(FileError) {
      let bytes = try FileSystem.read(found.absolutePath, maxSize: maxFileSize)
      let file = SourceFile(index: index, path: found.path, bytes: bytes)
      return parse(file, kindPath: found.repositoryPath)
    } catch {
      let problem = Diagnostic(
        id: "file-unreadable",
        summary: error.message.replacing(found.absolutePath, with: found.path),
        detail: error.detail)
      return FileResult(
        file: SourceFile(index: index, path: found.path, bytes: []), diagnostics: [problem])
    }
  }

  private static func parse(_ file: SourceFile, kindPath: String) -> FileResult {
    if FileInterest(path: file.path) == .terraform {
      let result = ModuleEvaluator.parse(file)
      return FileResult(file: file, terraform: result, diagnostics: result.diagnostics)
    }
    let result = documents(of: file, kindPath: kindPath)
    var parsed = result.value
    var diagnostics = result.diagnostics
    let plan = parsed.count == 1 ? PlannedFile(parsed[0]) : nil
    if let redacted = plan?.redacted { parsed = documents(of: redacted, kindPath: kindPath).value }
    diagnostics += plan?.diagnostics ?? []
    let documents = parsed.flatMap { RepositoryDocument.split($0, path: kindPath) }
    return FileResult(
      file: plan?.redacted ?? file, parsed: parsed,
      documents: documents + (plan?.document.map { [$0] } ?? []), diagnostics: diagnostics)
  }

  private static func documents(of file: SourceFile, kindPath: String) -> Parsed<[Document]> {
    guard FileInterest(path: file.path) == .json else {
      return YAMLParser.parse(file, resolution: DocumentKind.resolution(path: kindPath))
    }
    let result = JSONParser.parse(file)
    return Parsed(result.value.map { [$0] } ?? [], result.diagnostics)
  }
}
