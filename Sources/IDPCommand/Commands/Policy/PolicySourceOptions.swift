import Diagnostics
import Linting
import Rego

extension CommandOption {
  /// The versions of Rego; without either v1, and v0 where only that parses.
  static let regoVersions = [
    CommandOption("v0", "read Rego as v0, whatever it looks like"),
    CommandOption("v1", "read Rego as v1, and nothing else"),
  ]
}

extension Invocation {
  /// The version that the user asked for; *nil when* each file decides.
  ///
  /// *Throws*: when both were asked for.
  func regoVersion() throws(CommandFailure) -> RegoVersion? {
    switch (arguments.flag("v0"), arguments.flag("v1")) {
    case (true, true): throw CommandFailure("a file cannot be read as v0 and as v1")
    case (true, false): return .v0
    case (false, true): return .v1
    case (false, false): return nil
    }
  }

  /// What the paths of the command line name.
  func policySources(
    _ paths: [String], data: PolicySources.DataFiles
  ) throws(CommandFailure) -> PolicySources {
    let version = try regoVersion()
    var sources = PolicySources()
    for path in paths { sources.add(path, version: version, data: data) }
    return sources
  }
}
