import Diagnostics
import Documents
import Text

@testable import Terraform

/// Evaluates modules of texts.
struct ModuleChecks {
  let module: EvaluatedModule
  let diagnostics: [Diagnostic]
  private let sources: [SourceFile]

  /// *Shape*: path and text; `main.tf` where the path is left out.
  init(
    _ main: String, _ others: [(path: String, text: String)] = [], steps: Int = 20_000,
    schema: ProviderSchema? = nil, lockFile: SourceFile? = nil
  ) {
    let files = ([(path: "main.tf", text: main)] + others).enumerated().map { index, file in
      SourceFile(index: UInt32(index), path: file.path, text: file.text)
    }
    sources = files
    var input = ModuleInput(
      files: files.filter { !$0.path.contains("/") },
      childFiles: { folder in
        let found = files.filter { $0.path.hasPrefix(folder + "/") }
        return found
      },
      surroundings: Surroundings(
        readFile: { path in files.first { $0.path == path } }, listFiles: { _ in [] }))
    input.steps = steps
    input.schema = schema
    input.lockFile = lockFile
    let parsed = ModuleEvaluator.evaluate(input)
    module = parsed.value
    diagnostics = parsed.diagnostics
  }

  /// Every instance as `address values`, unknown parts as `?`.
  var instances: [String] {
    module.resources.flatMap(\.instances).map { "\($0.address) \(Self.show($0.values))" }
  }

  func output(_ name: String) -> String {
    module.outputs.first { $0.name == name }.map { Self.show($0.value) } ?? "none"
  }

  /// Every diagnostic as `path:line:column summary`.
  var problems: [String] {
    diagnostics.map { "\($0.subject.map(place) ?? "-") \($0.summary)" }
  }

  /// What does not fit a provider's schema: `path:line:column summary: detail`.
  func problems(with schema: ProviderSchema, lock: String? = nil) -> [String] {
    let lockFile = lock.map { SourceFile(index: 0, path: ".terraform.lock.hcl", text: $0) }
    return SchemaCheck.problems(in: module, schema, lockFile: lockFile).map { diagnostic in
      let place = diagnostic.subject.map(place) ?? "-"
      return "\(place) \(diagnostic.summary): \(diagnostic.detail ?? "-")"
    }
  }

  func place(_ range: SourceRange) -> String {
    let file = sources[Int(range.file)]
    let location = LineTable(file).location(of: range.start)
    return "\(file.path):\(location.line):\(location.column)"
  }

  func text(_ range: SourceRange) -> String { sources[Int(range.file)].text(range) }

  /// The instance of an address.
  func instance(_ address: String) -> (instance: ResourceInstance, resource: EvaluatedResource)? {
    for resource in module.resources {
      for instance in resource.instances where instance.address == address {
        return (instance, resource)
      }
    }
    return nil
  }

  /// The place of a path in an instance: what stands there, and the places of the trail.
  func place(of path: Path, in address: String) -> String {
    guard let (instance, resource) = instance(address) else { return "none" }
    let (range, trail) = instance.values.place(of: path, in: resource.range)
    let related = trail.map { " < \(place($0.range)) \(text($0.range))" }.joined()
    return "\(place(range)) \(text(range))\(related)"
  }

  static func show(_ value: Value) -> String {
    guard value.isKnown else { return "?" }
    if let elements = value.elements { return "[\(elements.map(show).joined(separator: ", "))]" }
    if let members = value.members {
      return "{\(members.map { "\($0.key) = \(show($0.value))" }.joined(separator: ", "))}"
    }
    return value.json
  }
}
