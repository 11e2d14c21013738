import Diagnostics
import Documents
import Text

/// Compares the resources of a module with what their provider takes.
///
/// It says only what Terraform would refuse with a version of the provider that the module admits:
/// what is unknown, null, generated an unknown number of times, or of another provider is not
/// judged. A module that asks for another major version or a newer one, or whose lock file names
/// one, is not judged at all. Of a module that admits a newer major version beside that of the
/// schema only the types are judged: the newer one may have other arguments.
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
    let requirements = ProviderRequirements(
      module.settings.map(\.block), lockFile: lockFile, of: schema)
    let fit = requirements.fit(schema)
    guard fit != .none else { return [] }
    var checker = SchemaChecker(schema, fit)
    for resource in module.resources {
      guard let block = resource.block,
        let body = schema.body(resource.mode, resource.type, block)
      else { continue }
      let name = resource.mode == .data ? "data.\(resource.type)" : resource.type
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
}
