import Platform

extension DeveloperCommand {
  /// Makes the facts of the catalogue from the reference about hardware.
  static let factsCommand: Command = Command(
    "facts", "make the facts about hardware and prices from the reference",
    discussion: """
      Reads accelerators.yaml, machine-types.yaml, tpus.yaml, zones.yaml, triton.yaml, prices.csv, \
      services-prices.yaml and gke-rules.md, and writes policies/data/*.json. The same reference \
      gives the same bytes. Run 'idp-dev generate' when a file was added.
      """,
    positionals: [Positional("REFERENCE", "the folder of the reference")],
    examples: [
      Example("idp-dev facts ../shared/reference/hardware", "after the reference has changed")
    ]
  ) { invocation throws(CommandFailure) in
    let folder = invocation.arguments.positional("REFERENCE") ?? ""
    var count = 0
    do throws(DeveloperError) {
      for file in try factFiles(from: folder) {
        let path = Path.join(root(invocation), file.path)
        if (try? FileSystem.read(path)) == file.bytes { continue }
        do throws(FileError) {
          try FileSystem.writeAtomically(file.bytes, to: path)
        } catch {
          throw .file(error)
        }
        invocation.output.write("wrote \(file.path)\n")
        count += 1
      }
    } catch {
      throw CommandFailure(error.message)
    }
    if count == 0 { invocation.output.write("all facts are up to date\n") }
    return .success
  }
}
