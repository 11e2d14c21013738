import Diagnostics
import Documents
import Platform
import Terraform
import Text

/// The root modules among the files of a repository, and their evaluation.
///
/// A folder is a root module unless another module calls it by its path. Each variable file that
/// Terraform does not read by itself is an environment, for which the module is evaluated anew.
struct TerraformModules {
  /// The evaluated documents, in order of folder and environment, and what was wrong.
  struct Result: Sendable {
    var documents: [RepositoryDocument] = []
    var diagnostics: [Diagnostic] = []
    /// Kinds of files that no evaluation used, with their numbers.
    var unchecked: [String: Int] = [:]
  }

  /// A file of Terraform with its path below the repository's root.
  struct File: Sendable {
    let parsed: HCLFile
    /// What is wrong with its syntax.
    let diagnostics: [Diagnostic]
    let path: String
    /// *nil when* the file is not on disk.
    let absolutePath: String?

    init(_ parsed: Parsed<HCLFile>, path: String, absolutePath: String?) {
      self.parsed = parsed.value
      diagnostics = parsed.diagnostics
      self.path = path
      self.absolutePath = absolutePath
    }

    var source: SourceFile { parsed.source }

    var folder: String { Platform.Path.parent(path) }

    /// Whether the file declares something.
    var isConfiguration: Bool { path.hasSuffix(".tf") || path.hasSuffix(".tf.json") }
  }

  /// Whether Terraform reads a file as part of a module without being told.
  static func isAutomatic(_ path: String) -> Bool {
    var name = path.split(separator: "/").last ?? ""
    if name.hasSuffix(".json") { name = name.dropLast(5) }
    return name.hasSuffix(".tf") || name == "terraform.tfvars" || name.hasSuffix(".auto.tfvars")
  }

  /// The folders that a file calls modules in, relative to its own.
  static func localSources(of file: HCLFile) -> [String] {
    file.body.blocks("module").compactMap { block in
      guard case .string(let source)? = block.body.attribute("source")?.value.kind,
        source.hasPrefix("./") || source.hasPrefix("../")
      else { return nil }
      return source
    }
  }

  let folders: [String: [File]]
  /// *Shape*: by index of the file.
  private let parsed: [UInt32: File]
  let variableFiles: [File]
  /// The variable files that hold for every module, in order; empty when each is an environment.
  let namedVariableFiles: [File]

  /// With `variableFiles`, the indexes of files that the user named, nothing else is an environment.
  init(_ files: [File], variableFiles named: [UInt32] = []) {
    folders = Dictionary(grouping: files.filter { Self.isAutomatic($0.path) }, by: \.folder)
    let parsed = Dictionary(uniqueKeysWithValues: files.map { ($0.source.index, $0) })
    self.parsed = parsed
    namedVariableFiles = named.compactMap { parsed[$0] }
    variableFiles = named.isEmpty ? files.filter { !Self.isAutomatic($0.path) } : []
  }

  /// Evaluates all root modules on several workers.
  func evaluate(
    workers: Int, providerSchema: (String) -> [UInt8]? = { _ in nil }
  ) -> Result {
    let runs = roots.flatMap { root in environments(of: root).map { (root: root, variables: $0) } }
    let schema = schema(providerSchema)
    let results = parallelMap(count: runs.count, workers: max(1, workers)) { index in
      evaluate(runs[index].root, runs[index].variables, schema)
    }
    return Result(
      documents: results.flatMap(\.documents),
      diagnostics: Self.withoutRepeats(results.flatMap(\.diagnostics)),
      unchecked: unused(runs.flatMap(\.variables)))
  }

  /// What does not fit a schema is said once, not for each environment on its own way there.
  private static func withoutRepeats(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return diagnostics.filter { diagnostic in
      guard diagnostic.id == SchemaCheck.id else { return true }
      var place = diagnostic
      (place.detail, place.related) = (nil, [])
      return seen.insert(place).inserted
    }
  }

  /// The provider whose schema the catalogue has.
  private static let provider = "google"

  /// The schema of the provider; *nil when* no file uses it or there is none.
  private func schema(_ providerSchema: (String) -> [UInt8]?) -> ProviderSchema? {
    let isUsed = folders.values.joined().contains { file in
      file.parsed.body.blocks.contains { block in
        guard ["resource", "data", "provider"].contains(block.type) else { return false }
        let label = block.labels.first?.text ?? ""
        return label == Self.provider || label.hasPrefix(Self.provider + "_")
      }
    }
    guard isUsed, let bytes = providerSchema(Self.provider) else { return nil }
    return ProviderSchema(SourceFile(index: 0, path: "\(Self.provider).json", bytes: bytes))
  }

  /// The folders with configuration that no other module calls.
  private var roots: [String] {
    var called: Set<String> = []
    for (folder, files) in folders {
      for file in files {
        for source in Self.localSources(of: file.parsed) {
          called.insert(Platform.Path.normalized(Platform.Path.join(folder, source)))
        }
      }
    }
    return folders.filter { folder, files in
      !called.contains(Platform.Path.normalized(folder))
        && files.contains(where: \.isConfiguration)
    }.keys.sorted { $0.compareUTF8(to: $1) < 0 }
  }

  private func evaluate(
    _ root: String, _ variables: [File], _ schema: ProviderSchema?
  ) -> Result {
    let files = folders[root] ?? []
    let seen = SeenFiles()
    for file in files { seen.insert(file.source.index) }
    for file in variables { seen.insert(file.source.index) }
    let folders = folders
    let first = files.first
    var input = ModuleInput(
      files: files.map(\.source), variableFiles: variables.map(\.source),
      childFiles: { path in
        let folder = Platform.Path.normalized(Platform.Path.join(root, path))
        guard let files = folders[folder] else {
          // A folder out of the repository, or excluded, was not looked into.
          return Self.exists(path, from: first) ? nil : []
        }
        for file in files { seen.insert(file.source.index) }
        return files.map(\.source)
      }, surroundings: surroundings(of: first))
    let parsed = self.parsed
    input.parse = { file in
      parsed[file.index].map { Parsed($0.parsed, $0.diagnostics) } ?? ModuleEvaluator.parse(file)
    }
    input.schema = schema
    input.lockFile = schema.flatMap { _ in input.surroundings.readFile?(".terraform.lock.hcl") }
    let evaluated = ModuleEvaluator.evaluate(input)
    let document = TerraformDocument(
      evaluated.value, files: seen.indexes,
      environment: variables.last.map { file in
        let name = file.path.split(separator: "/").last.map(String.init) ?? file.path
        return name.split(separator: ".").first.map(String.init) ?? name
      })
    let problems = schema.map {
      SchemaCheck.problems(in: evaluated.value, $0, lockFile: input.lockFile)
    }
    return Result(
      documents: RepositoryDocument(document, first: files[0].source).map { [$0] } ?? [],
      diagnostics: certain(evaluated.diagnostics, input) + (problems ?? []))
  }

  /// The diagnostics that do not rest on the default of a variable.
  ///
  /// A module without variable files may be given values from elsewhere, as its author expects where a
  /// default makes a plan fail: `terraform validate` accepts it too.
  private func certain(_ diagnostics: [Diagnostic], _ input: ModuleInput) -> [Diagnostic] {
    guard !diagnostics.isEmpty, input.orderedVariableFiles.isEmpty else { return diagnostics }
    var input = input
    input.usesDefaults = false
    let always = ModuleEvaluator.evaluate(input).diagnostics
    return diagnostics.filter { diagnostic in
      always.contains { $0.summary == diagnostic.summary && $0.subject == diagnostic.subject }
    }
  }

  /// Whether a folder exists, given relative to a file's own, if anybody can say.
  private static func exists(_ folder: String, from file: File?) -> Bool {
    guard let absolute = file?.absolutePath else { return folder.hasPrefix("..") }
    return FileSystem.exists(Platform.Path.join(Platform.Path.parent(absolute), folder))
  }

  /// Files that functions may read: those inside of the module's folder.
  private func surroundings(of file: File?) -> Surroundings {
    guard let file, let absolute = file.absolutePath else { return Surroundings() }
    let folder = Platform.Path.parent(absolute)
    let index = file.source.index
    return Surroundings(readFile: { path in
      guard Platform.Path.isPlainRelative(path) else { return nil }
      do throws(FileError) {
        let bytes = try FileSystem.read(Platform.Path.join(folder, path))
        return SourceFile(index: index, path: path, bytes: bytes)
      } catch {
        // What cannot be read is unknown, as a file that is made during an apply.
        return nil
      }
    })
  }
}

/// The files that one evaluation, which runs on one thread, has asked for.
private final class SeenFiles: @unchecked Sendable {
  private var files: Set<UInt32> = []

  func insert(_ file: UInt32) { files.insert(file) }

  var indexes: [UInt32] { files.sorted() }
}
