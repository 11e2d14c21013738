import Diagnostics
import Documents
import Platform
import Text

extension Configuration {
  /// The path of the nearest `.idp.yaml` at or above a folder, not above the root.
  ///
  /// *nil when* there is none. Both paths are absolute; without a root only the folder counts.
  package static func find(from folder: String, root: String?) -> String? {
    var folder = folder
    while true {
      let path = Platform.Path.join(folder, fileName)
      if FileSystem.exists(path) { return path }
      let parent = Platform.Path.parent(folder)
      guard let root, !folder.isSameUTF8(as: root), parent != folder else { return nil }
      folder = parent
    }
  }

  /// Reads a configuration; any error among the diagnostics makes it unusable.
  ///
  /// `folder` is the file's folder below the repository's root, empty for the root.
  package static func read(_ file: SourceFile, folder: String = "") -> Parsed<Configuration> {
    var configuration = Configuration()
    configuration.folder = folder
    let parsed = YAMLParser.parse(file, resolution: .core)
    guard parsed.diagnostics.allSatisfy({ $0.severity < .error }) else {
      return Parsed(configuration, parsed.diagnostics)
    }
    var reader = ConfigurationReader(diagnostics: parsed.diagnostics)
    if let second = parsed.value.dropFirst().first {
      reader.fail("a configuration is one document, found \(parsed.value.count)", second.range)
    }
    if let root = parsed.value.first?.root, !root.isNull { reader.read(root, &configuration) }
    return Parsed(configuration, reader.diagnostics)
  }
}

/// Turns the nodes of `.idp.yaml` into settings, collecting what is wrong.
struct ConfigurationReader {
  var diagnostics: [Diagnostic]

  mutating func fail(_ summary: String, _ range: SourceRange, detail: String? = nil) {
    diagnostics.append(
      Diagnostic(id: "configuration", summary: summary, detail: detail, subject: range))
  }

  mutating func read(_ root: Node, _ configuration: inout Configuration) {
    let keys = ["fail-level", "policies", "exclude", "policy-dirs", "budgets", "utilisation"]
    for (key, value) in members(of: root, keys, in: "the configuration") {
      switch key {
      case "fail-level":
        let words = Severity.allCases.map(\.word).reversed()
        guard let word = word(value, of: key, Array(words)) else { continue }
        configuration.failLevel = Severity(word: word) ?? .error
      case "policies": readPolicies(value, &configuration)
      case "budgets": readBudgets(value, &configuration)
      case "utilisation": readUtilisation(value, &configuration)
      case "exclude": configuration.exclude = IgnoreRules(lines: strings(value, of: key))
      default: configuration.policyDirectories = strings(value, of: key)
      }
    }
  }

  private mutating func readPolicies(_ node: Node, _ configuration: inout Configuration) {
    guard isObject(node, "policies") else { return }
    for member in node.members {
      var settings = Configuration.PolicySettings(id: member.key, range: member.keyRange)
      // `image-not-pinned: off` is the short form.
      if let word = member.value.string {
        settings.level = level(member.value, word, of: member.key)
        configuration.policies.append(settings)
        continue
      }
      let keys = ["level", "parameters", "exclude"]
      for (key, value) in members(of: member.value, keys, in: "\"\(member.key)\"") {
        switch key {
        case "level": settings.level = level(value, value.string ?? "", of: key)
        case "exclude": settings.exclude = IgnoreRules(lines: strings(value, of: key))
        default: if isObject(value, key) { settings.parameters = value }
        }
      }
      configuration.policies.append(settings)
    }
  }

  private mutating func level(
    _ node: Node, _ word: String, of key: String
  ) -> Configuration.PolicyLevel? {
    if let level = Configuration.PolicyLevel(word: word) { return level }
    _ = self.word(node, of: key, Configuration.PolicyLevel.words)
    return nil
  }

  /// The members with known keys; others are reported.
  mutating func members(
    of node: Node, _ keys: [String], in place: String
  ) -> [(key: String, value: Node)] {
    guard isObject(node, place) else { return [] }
    var found: [(key: String, value: Node)] = []
    for member in node.members {
      if let key = keys.first(where: { $0.isSameUTF8(as: member.key) }) {
        if !member.value.isNull { found.append((key, member.value)) }
      } else {
        let near = nearest(to: member.key, in: keys)
        fail(
          "\(place) has no key \"\(member.key)\"", member.keyRange,
          detail: near.map { "did you mean \"\($0)\"?" }
            ?? "the keys are \(keys.joined(separator: ", "))")
      }
    }
    return found
  }

  mutating func isObject(_ node: Node, _ name: String) -> Bool {
    if node.kind == .object { return true }
    if !node.isNull { fail("\(name) must be a mapping, found \(node.kind.phrase)", node.place) }
    return false
  }

  private mutating func word(_ node: Node, of key: String, _ words: [String]) -> String? {
    if let word = node.string, words.contains(where: { $0.isSameUTF8(as: word) }) { return word }
    let near = nearest(to: node.text, in: words)
    fail(
      "\"\(key)\" must be one of \(words.joined(separator: ", ")), found \"\(node.text)\"",
      node.place, detail: near.map { "did you mean \"\($0)\"?" })
    return nil
  }

  private mutating func strings(_ node: Node, of key: String) -> [String] {
    guard node.kind == .array else {
      fail("\"\(key)\" must be a list, found \(node.kind.phrase)", node.place)
      return []
    }
    return node.elements.compactMap { element in
      guard let string = element.string else {
        fail(
          "an element of \"\(key)\" must be a string, found \(element.kind.phrase)", element.place)
        return nil
      }
      return string
    }
  }
}
