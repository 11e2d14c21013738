import Templating

/// Golden paths as text for a terminal.
package enum GoldenPathPage {
  /// One line a golden path: name, version, title.
  package static func list(_ paths: [GoldenPath]) -> String {
    let width = paths.map { $0.id.count }.max() ?? 0
    let versions = paths.map { $0.version.count }.max() ?? 0
    return paths.map { path in
      pad(path.id, width) + "  " + pad(path.version, versions) + "  " + path.title + "\n"
    }.joined()
  }

  /// What a golden path makes and asks for.
  package static func show(_ path: GoldenPath) -> String {
    var out = "\(path.title) (\(path.id) \(path.version))\n"
    if !path.description.isEmpty { out += "\n\(path.description.onLine)\n" }
    if let owner = path.owner { out += "\nOwner: \(owner)\n" }
    out += "\nParameters:\n"
    for parameter in path.parameters where !parameter.isComputed {
      out += "  \(parameter.name): \(type(of: parameter))"
      if let value = parameter.defaultValue {
        out += ", default \(value.inlineText)"
      } else if parameter.isRequired {
        out += ", required"
      }
      if parameter.isSecret { out += ", secret" }
      out += "\n"
      if let text = parameter.prompt { out += "      \(text.onLine)\n" }
      if let text = parameter.description { out += "      \(text.onLine)\n" }
      if let when = parameter.when { out += "      Asked when: \(when.text.onLine)\n" }
    }
    let computed = path.parameters.filter(\.isComputed).map(\.name)
    if !computed.isEmpty { out += "\nComputed: \(computed.joined(separator: ", "))\n" }
    out += "\nComponents:\n"
    for use in path.components {
      out += "  \(use.component)" + (use.when.map { "  when \($0.text.onLine)" } ?? "") + "\n"
    }
    return out
  }

  private static func type(of parameter: Parameter) -> String {
    let checks = parameter.schema.checks
    if !checks.values.isEmpty {
      return "one of " + checks.values.map(\.inlineText).joined(separator: ", ")
    }
    if let items = checks.items, !items.checks.values.isEmpty {
      return "list of " + items.checks.values.map(\.inlineText).joined(separator: ", ")
    }
    if checks.types.isEmpty { return "any value" }
    return checks.types.map(\.rawValue).joined(separator: " or ")
  }

  private static func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
