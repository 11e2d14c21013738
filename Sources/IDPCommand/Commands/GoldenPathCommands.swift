import Diagnostics
import Scaffolding

extension IDP {
  /// The command `idp golden-path`.
  static let goldenPathCommand: Command = Command(
    "golden-path", "show the golden paths of the catalogue",
    examples: [Example("idp golden-path list", "what `idp new` can make")],
    subcommands: [
      Command(
        "list", "list the golden paths",
        options: [.catalog],
        examples: [Example("idp golden-path list", "names, versions and titles")]
      ) { invocation throws(CommandFailure) in
        var library = GoldenPathLibrary(try invocation.loadCatalog())
        let paths = library.all()
        invocation.output.write(GoldenPathPage.list(paths.value))
        invocation.writeErrors(paths.diagnostics, in: library.sources)
        return paths.diagnostics.isEmpty ? .success : .failure
      },
      Command(
        "show", "show what a golden path makes and asks for",
        options: [.catalog],
        positionals: [Positional("GOLDEN-PATH", "the golden path")],
        examples: [Example("idp golden-path show model-service", "parameters and components")]
      ) { invocation throws(CommandFailure) in
        var library = GoldenPathLibrary(try invocation.loadCatalog())
        let path = library.goldenPath(invocation.arguments.positional("GOLDEN-PATH") ?? "")
        invocation.writeErrors(path.diagnostics, in: library.sources)
        guard let path = path.value else { return .failure }
        invocation.output.write(GoldenPathPage.show(path))
        return .success
      },
    ])
}
