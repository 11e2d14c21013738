/// The targets that the text of a Package.swift declares.
///
/// Reads only what our own manifest is made of: calls like `.target(name: "…", dependencies: […])`
/// whose strings are literals.
struct Manifest: Equatable {
  /// *Shape*: in the order of the text.
  let targets: [Target]
  /// Whether it asks for a package, which this project does not.
  let hasPackages: Bool

  /// A target and the names in its list of dependencies.
  struct Target: Equatable {
    let kind: String
    let name: String
    let dependencies: [String]
  }

  init(text: String) {
    let tokens = manifestTokens(text)
    var targets: [Target] = []
    for (index, token) in tokens.enumerated() {
      guard case .word(let kind) = token, Self.kinds.contains(kind), index + 1 < tokens.count,
        tokens[index + 1] == .mark("(")
      else { continue }
      let call = Self.call(in: tokens[(index + 1)...])
      guard let name = Self.strings(after: "name", in: call).first else { continue }
      targets.append(
        Target(
          kind: kind, name: name, dependencies: Self.strings(after: "dependencies", in: call)))
    }
    self.targets = targets
    hasPackages = zip(tokens, tokens.dropFirst()).contains {
      $0 == .mark(".") && $1 == .word("package")
    }
  }

  private static let kinds: Set<String> = [
    "target", "executableTarget", "systemLibrary", "testTarget", "plugin", "macro", "binaryTarget",
  ]

  /// The tokens from an opening parenthesis to the one that closes it.
  private static func call(in tokens: ArraySlice<ManifestToken>) -> ArraySlice<ManifestToken> {
    var depth = 0
    for (index, token) in zip(tokens.indices, tokens) {
      if token == .mark("(") { depth += 1 }
      if token == .mark(")") { depth -= 1 }
      if depth == 0 { return tokens[tokens.startIndex...index] }
    }
    return tokens
  }

  /// The string literals after a label: one, or all of a list.
  private static func strings(
    after label: String, in call: ArraySlice<ManifestToken>
  ) -> [String] {
    guard let start = call.firstIndex(of: .word(label)) else { return [] }
    var strings: [String] = []
    var isList = false
    for token in call[(start + 1)...] {
      switch token {
      case .string(let text):
        strings.append(text)
        if !isList { return strings }
      case .mark("["): isList = true
      case .mark("]"): return strings
      case .word where !isList: return strings
      default: break
      }
    }
    return strings
  }
}

/// A piece of a manifest.
private enum ManifestToken: Equatable {
  case word(String)
  case string(String)
  case mark(Character)
}

/// The words, strings and marks of a Swift text, without comments.
private func manifestTokens(_ text: String) -> [ManifestToken] {
  var tokens: [ManifestToken] = []
  var rest = Substring(text)
  while let first = rest.first {
    if rest.hasPrefix("//") {
      rest = rest.drop { !$0.isNewline }
    } else if first == "\"" {
      let body = rest.dropFirst().prefix { $0 != "\"" }
      tokens.append(.string(String(body)))
      rest = rest.dropFirst(body.count + 2)
    } else if first.isLetter || first == "_" {
      let word = rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
      tokens.append(.word(String(word)))
      rest = rest.dropFirst(word.count)
    } else {
      if !first.isWhitespace { tokens.append(.mark(first)) }
      rest = rest.dropFirst()
    }
  }
  return tokens
}
