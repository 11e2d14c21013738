import Diagnostics
import Documents
import Text

/// Compares the resources of a module with what their provider takes.
///
/// It says only what Terraform would refuse with a version of the provider that the module admits:
/// what is unknown, null, generated an unknown number of times, or of another provider is not
/// judged. A module that asks for another major version or a newer one, or whose lock file names
/// one, is not judged at all.
package enum SchemaCheck {
  /// The identity of all diagnostics of the check.
  package static let id = "terraform-schema"

  /// What is wrong with the resources, data sources and provider blocks of a module.
  ///
  /// The lock file is that beside the root module, if there is one.
  /// *Shape*: in the order of files and places, each once for all instances.
  package static func problems(
    in module: EvaluatedModule, _ schema: ProviderSchema, lockFile: SourceFile? = nil
  ) -> [Diagnostic] {
    guard applies(schema, to: module, lockFile) else { return [] }
    var checker = SchemaChecker(schema)
    for resource in module.resources where resource.mode != .ephemeral {
      guard let block = resource.block, provider(of: block, resource.type) == schema.name else {
        continue
      }
      let key = resource.mode == .data ? "data.\(resource.type)" : resource.type
      guard let body = schema.body(key) else { continue }
      let name = resource.mode == .data ? key : resource.type
      checker.check(
        block, body, name, resource.instances.prefix(instanceLimit).map(\.values),
        skipping: BodyReader.resourceArguments)
    }
    if let body = schema.body("provider.\(schema.name)") {
      for block in module.settings
      where block.type == "provider" && block.labels == [schema.name] {
        checker.check(
          block.block, body, "provider \(goQuoted(schema.name))", [block.values],
          skipping: ["alias", "version"])
      }
    }
    return checker.diagnostics.enumerated().sorted { a, b in
      let x = a.element.subject.map { ($0.file, $0.start) } ?? (0, 0)
      let y = b.element.subject.map { ($0.file, $0.start) } ?? (0, 0)
      return x == y ? a.offset < b.offset : x < y
    }.map(\.element)
  }

  /// How many instances of a resource are looked at; the others have the same arguments.
  private static let instanceLimit = 256

  /// The name of the provider of a resource, as the module calls it.
  private static func provider(of block: HCLBlock, _ type: String) -> String {
    guard let attribute = block.body.attribute("provider") else {
      return type.split(separator: "_").first.map(String.init) ?? ""
    }
    switch attribute.value.kind {
    case .reference(let name, _): return name.text
    case .string(let text): return text.split(separator: ".").first.map(String.init) ?? ""
    default: return ""
    }
  }

  /// Whether all that the modules require of the provider fits the schema.
  private static func applies(
    _ schema: ProviderSchema, to module: EvaluatedModule, _ lockFile: SourceFile?
  ) -> Bool {
    let numbers = schema.version.split(separator: ".").compactMap { Int($0) }
    guard numbers.count == 3 else { return false }
    for block in lockFile.map({ HCLParser.parse($0).value.body.blocks("provider") }) ?? []
    where block.labels.first?.text.hasUTF8Suffix("/\(schema.provider)") == true {
      guard case .string(let version)? = block.body.attribute("version")?.value.kind,
        VersionRequirement(version)?.admits(upTo: numbers) == true
      else { return false }
    }
    // Before Terraform 0.13 the version was an argument of the provider's block.
    for block in module.settings where block.type == "provider" && block.labels == [schema.name] {
      guard let text = block.values["version"]?.string else { continue }
      guard VersionRequirement(text)?.admits(upTo: numbers) == true else { return false }
    }
    let required = module.settings.lazy.filter { $0.type == "terraform" }
      .flatMap { $0.values["required_providers"]?.elements ?? [] }
    for entry in required {
      guard let entry = entry[schema.name] else { continue }
      if let source = entry["source"]?.string {
        let parts = source.split(separator: "/").suffix(2).joined(separator: "/")
        guard parts.lowercased() == schema.provider else { return false }
      }
      guard let text = (entry["version"] ?? entry).string else { continue }
      guard VersionRequirement(text)?.admits(upTo: numbers) == true else { return false }
    }
    return true
  }
}
