import Diagnostics
import Documents
import Platform
import Rego
import Text

/// The folder of the reference, each of its files read once.
struct Reference {
  private let folder: String
  /// When the reference was collected.
  private let collected: String
  private var files: [String: ReferenceFile] = [:]

  init(_ folder: String) throws(DeveloperError) {
    self.folder = folder
    let name = "gke-rules.md"
    let rules = String(decoding: try Self.read(folder, name), as: UTF8.self)
    guard let date = firstMatch(#"collected (\d{4}-\d\d-\d\d)"#, in: rules) else {
      throw .reference("'\(name)' does not say when it was collected")
    }
    collected = date
  }

  /// A YAML file of the folder.
  mutating func file(_ name: String) throws(DeveloperError) -> ReferenceFile {
    if let file = files[name] { return file }
    let bytes = try Self.read(folder, name)
    let parsed = YAMLParser.parse(
      SourceFile(index: 0, path: name, bytes: bytes), resolution: .core)
    guard parsed.diagnostics.isEmpty, let document = parsed.value.first else {
      throw .reference("'\(name)' is no YAML: \(parsed.diagnostics.first?.summary ?? "empty")")
    }
    let file = ReferenceFile(document)
    files[name] = file
    return file
  }

  /// The lines of a file that is no YAML.
  func lines(_ name: String) throws(DeveloperError) -> [String] {
    String(decoding: try Self.read(folder, name), as: UTF8.self)
      .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
  }

  /// What facts say about themselves: when they were collected, from where, and what is doubtful.
  func about(_ head: [String]) -> Value {
    .map([
      ("collected", .string(collected)), ("sources", .map(referenceSources(in: head))),
    ])
  }

  /// The same of a file, with its comments.
  func about(_ file: ReferenceFile) -> Value {
    about(file.head).adding("notes", .list(file.notes.map { .string($0) }))
      .adding("remarks", .map(file.remarksByPath))
  }

  private static func read(_ folder: String, _ name: String) throws(DeveloperError) -> [UInt8] {
    do throws(FileError) {
      return try FileSystem.read(Path.join(folder, name))
    } catch {
      throw .file(error)
    }
  }
}

/// The sources that the comments at the head of a file name, by tag: `[TAG] text` or `TAG = text`.
func referenceSources(in head: [String]) -> [(String, Value)] {
  var sources: [(tag: String, text: String)] = []
  var isInside = false
  for line in head {
    let body = line.drop { $0 == "#" }
    let indent = body.prefix { $0 == " " }.count
    if let (tag, text) = taggedSource(body.dropFirst(indent)) {
      sources.append((tag, text))
      isInside = true
    } else if isInside, indent >= 6 {
      sources[sources.count - 1].text += " " + body.dropFirst(indent)
    } else {
      isInside = false
    }
  }
  return sources.map { tag, text in
    let parts = text.split(separator: " -> ", maxSplits: 1).map { $0.trimmed }
    var members: [(String, Value)] = [("origin", .string(parts.first ?? ""))]
    if parts.count == 2 { members.append(("gives", .string(parts[1]))) }
    let date =
      firstMatch(#"\b(20\d\d-\d\d(?:-\d\d)?)\b"#, in: tag + " " + text)
      ?? firstMatch(#"\b(20\d\d)\b"#, in: text)
    if let date { members.append(("date", .string(date))) }
    return (tag, .map(members))
  }
}

private func taggedSource(_ text: Substring) -> (tag: String, text: String)? {
  if text.first == "[", let end = text.firstIndex(of: "]") {
    let tag = text[text.index(after: text.startIndex)..<end]
    return (String(tag), String(text[text.index(after: end)...].drop { $0 == " " }))
  }
  guard let tag = firstMatch(#"^([A-Z]{2}[A-Za-z0-9-]*) +="#, in: String(text)),
    let equals = text.firstIndex(of: "=")
  else { return nil }
  return (tag, String(text[text.index(after: equals)...].drop { $0 == " " }))
}

extension Substring {
  /// The text without spaces around it.
  fileprivate var trimmed: String {
    let start = drop { $0 == " " }
    return String(String(start.reversed().drop { $0 == " " }).reversed())
  }
}

/// What the first group of a pattern matches; *nil when* nothing does.
func firstMatch(_ pattern: String, in text: String) -> String? {
  guard let expression = try? RegularExpression(pattern) else {
    preconditionFailure("the patterns of this program are valid")
  }
  guard let range = expression.firstMatch(in: text)?.groups.dropFirst().first ?? nil else {
    return nil
  }
  return String(decoding: Array(text.utf8)[range], as: UTF8.self)
}
