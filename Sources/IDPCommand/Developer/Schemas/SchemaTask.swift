import Platform

extension DeveloperCommand {
  /// Makes the schema of a provider from the reference.
  static let schemaCommand: Command = Command(
    "schema", "make the schema of a provider from the reference",
    discussion: """
      Reads the arguments and blocks of a provider's resources and writes \
      policies/schemas/NAME.json, which 'idp lint' checks Terraform files against. The same \
      reference gives the same bytes. Run 'idp-dev generate' when the file is new.
      """,
    positionals: [Positional("FILE", "the schema in the form of the reference")],
    examples: [
      Example(
        "idp-dev schema ../shared/reference/schemas/google-provider-6.50.0.json",
        "after the reference has changed")
    ]
  ) { invocation throws(CommandFailure) in
    do throws(DeveloperError) {
      let file = try schemaFile(from: invocation.arguments.positional("FILE") ?? "")
      let path = Path.join(root(invocation), file.path)
      if (try? FileSystem.read(path)) == file.bytes {
        invocation.output.write("\(file.path) is up to date\n")
        return .success
      }
      do throws(FileError) {
        try FileSystem.makeDirectories(Path.parent(path))
        try FileSystem.writeAtomically(file.bytes, to: path)
      } catch {
        throw .file(error)
      }
      invocation.output.write("wrote \(file.path)\n")
    } catch {
      throw CommandFailure(error.message)
    }
    return .success
  }
}

/// The file of the catalogue that a reference gives.
///
/// *Shape*: the path is relative to the root of a checkout.
package func schemaFile(
  from path: String
) throws(DeveloperError) -> (path: String, bytes: [UInt8]) {
  let bytes: [UInt8]
  do throws(FileError) {
    bytes = try FileSystem.read(path)
  } catch {
    throw .file(error)
  }
  return try CompactSchema.make(bytes, path: path)
}
