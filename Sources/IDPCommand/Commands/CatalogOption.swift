import Catalog
import Diagnostics
import Platform

extension CommandOption {
  /// Folders laid over the built-in catalogue; every command that uses the catalogue has it.
  static let catalog = CommandOption(
    "catalog", value: .directory("DIR"), isRepeatable: true,
    "a folder whose policies, templates and golden paths replace built-in ones")
}

extension Invocation {
  /// The built-in catalogue under the folders that the user named.
  func loadCatalog() throws(CommandFailure) -> Catalog {
    var catalog = Catalog.embedded()
    for folder in arguments.values("catalog") {
      do throws(CatalogError) {
        catalog = try catalog.overlaid(with: try Catalog.directory(folder))
      } catch {
        throw CommandFailure(error.message, detail: error.detail)
      }
    }
    return catalog
  }

  /// How diagnostics look on the stream that they are written to.
  func frameStyle(isError: Bool = false) -> CodeFrameStyle {
    let usesColor = usesColor(isTerminal: isError ? output.errorIsTerminal : output.isTerminal)
    return CodeFrameStyle(decorator: usesColor ? .ansi : .plain, width: min(output.width, 120))
  }

  /// Whether to colour what is written to standard error.
  var usesColorForErrors: Bool { usesColor(isTerminal: output.errorIsTerminal) }

  private func usesColor(isTerminal: Bool) -> Bool {
    let mode = ColorMode(rawValue: arguments.value("color") ?? "auto") ?? .auto
    return mode.usesColor(environment: environment, isTerminal: isTerminal)
  }

  /// Writes diagnostics with their frames to standard error.
  func writeErrors(_ diagnostics: [Diagnostic], in sources: SourceFiles) {
    var renderer = CodeFrameRenderer(sources, style: frameStyle(isError: true))
    for (index, diagnostic) in diagnostics.enumerated() {
      output.writeError((index == 0 ? "" : "\n") + renderer.frame(diagnostic))
    }
  }
}
