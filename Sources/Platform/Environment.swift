#if canImport(Glibc)
  @preconcurrency import Glibc
#elseif canImport(Darwin)
  @preconcurrency import Darwin
#endif

/// The value of an environment variable; *nil when* it is not set.
package func environmentVariable(_ name: String) -> String? {
  getenv(name).map { String(cString: $0) }
}

/// A copy of the environment, so that everything below `main` is a function of its arguments.
package struct Environment: Sendable {
  /// *Shape*: variable name to value.
  package let variables: [String: String]

  package init(_ variables: [String: String]) { self.variables = variables }

  /// The environment of this process.
  package static func current() -> Environment {
    var variables: [String: String] = [:]
    var entry = environ
    while let text = entry.pointee {
      let pair = String(cString: text)
      entry += 1
      guard let equals = pair.utf8.firstIndex(of: UInt8(ascii: "=")) else { continue }
      let name = String(pair[..<equals])
      if variables[name] == nil {
        variables[name] = String(pair[pair.utf8.index(after: equals)...])
      }
    }
    return Environment(variables)
  }

  /// The value of a variable; *nil when* it is not set.
  package subscript(_ name: String) -> String? { variables[name] }

  /// The value of a variable; *nil when* it is not set or empty.
  package func nonEmpty(_ name: String) -> String? {
    variables[name].flatMap { $0.isEmpty ? nil : $0 }
  }
}
