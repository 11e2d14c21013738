import Diagnostics
import Linting
import Platform
import Repository
import Text

extension LintRun {
  /// Takes settings from `--config` or the nearest `.idp.yaml`, then from the command line.
  mutating func configure(
    _ arguments: ParsedArguments, target: String, workingDirectory: String
  ) throws(FileError) {
    let path = try configurationPath(arguments, target, workingDirectory)
    if let path {
      let bytes = try FileSystem.read(path.absolute)
      let source = SourceFile(index: 0, path: path.display, bytes: bytes)
      configurationSources = SourceFiles([source])
      let parsed = Configuration.read(source, folder: path.folder)
      configuration = parsed.value
      configurationProblems = parsed.diagnostics
      let base = Path.parent(path.absolute)
      isWhole = !arguments.flag("changed") && covers(Path.join(workingDirectory, target), base)
      policyFolders = configuration.policyDirectories.map {
        let folder = Path.join(base, $0)
        return Path.relative(folder, to: workingDirectory) ?? folder
      }
    }
    policyFolders += arguments.values("policy")
    if let level = arguments.value("fail-level").flatMap({ Severity(word: $0) }) {
      configuration.failLevel = level
    }
  }

  private struct ConfigurationPath {
    var absolute: String
    var display: String
    /// Below the repository's root.
    var folder: String
  }

  private func configurationPath(
    _ arguments: ParsedArguments, _ target: String, _ workingDirectory: String
  ) throws(FileError) -> ConfigurationPath? {
    let folder = nearestFolder(Path.join(workingDirectory, target))
    let root = FileFinder.root(of: folder, workingDirectory: workingDirectory)
    let absolute: String
    if let named = arguments.value("config") {
      guard FileSystem.exists(named) else { throw FileError.notFound(path: named) }
      absolute = try FileSystem.resolve(Path.join(workingDirectory, named))
    } else if let found = Configuration.find(from: folder, root: root) {
      absolute = found
    } else {
      return nil
    }
    let parent = Path.parent(absolute)
    return ConfigurationPath(
      absolute: absolute, display: Path.relative(absolute, to: workingDirectory) ?? absolute,
      folder: Path.relative(parent, to: root) ?? "")
  }

  /// Whether a target is a folder or one above it.
  private func covers(_ target: String, _ folder: String) -> Bool {
    do throws(FileError) {
      let target = try FileSystem.resolve(target)
      return target.isSameUTF8(as: folder) || folder.utf8.starts(with: (target + "/").utf8)
    } catch {
      // The finder reports it, by the name that the user gave.
      return false
    }
  }

  /// The folder of a target that may be a file.
  private func nearestFolder(_ target: String) -> String {
    do throws(FileError) {
      let resolved = try FileSystem.resolve(target)
      return try FileSystem.status(resolved).kind == .directory ? resolved : Path.parent(resolved)
    } catch {
      // The finder reports it, by the name that the user gave.
      return target
    }
  }
}
