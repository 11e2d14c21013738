import Catalog
import Diagnostics
import Documents
import Rego
import Text

/// The facts of a catalogue, each topic read when it is first asked for.
final class FactStore {
  private let catalog: Catalog
  private var topics: [String: Value] = [:]

  init(_ catalog: Catalog) { self.catalog = catalog }

  /// A topic by the name below `data`.
  func topic(_ name: String) throws(CommandFailure) -> Value {
    if let topic = topics[name] { return topic }
    guard let fact = catalog.facts(named: name) else {
      throw CommandFailure("the catalogue has no facts about \(name)")
    }
    let source = SourceFile(
      index: 0, path: catalog.displayPath(of: fact.file.path), bytes: fact.file.bytes)
    let document: Document?
    let diagnostics: [Diagnostic]
    if fact.isYAML {
      let parsed = YAMLParser.parse(source, resolution: .core)
      (document, diagnostics) = (parsed.value.first, parsed.diagnostics)
    } else {
      let parsed = JSONParser.parse(source)
      (document, diagnostics) = (parsed.value, parsed.diagnostics)
    }
    guard let document else {
      throw CommandFailure(
        "'\(source.path)' cannot be read", detail: diagnostics.first?.summary ?? "it is empty")
    }
    let value = Value(document.root)
    topics[name] = value
    return value
  }

  /// A member of a topic.
  func facts(_ topic: String, _ key: String) throws(CommandFailure) -> Value {
    try self.topic(topic)[key] ?? .map([])
  }

  /// A member of a topic by accelerator or machine type: name and facts.
  func entries(_ topic: String, _ key: String) throws(CommandFailure) -> [NamedFact] {
    try facts(topic, key).members.map { NamedFact(name: $0.key, facts: $0.value) }
  }
}

/// Something that has facts.
struct NamedFact {
  let name: String
  let facts: Value

  /// A whole number; *nil when* it is not known.
  func integer(_ key: String) -> Int? { facts[key]?.integer }
}

extension Value {
  /// What the sources of a topic say in words about something: the part it is about, and the words.
  func remarks(on name: String) -> Value {
    .map(
      (self["about"]?["remarks"]?.members ?? []).compactMap { path, text in
        let parts = path.split(separator: "/").map(String.init)
        guard let index = parts.firstIndex(of: name) else { return nil }
        let part = parts[(index + 1)...].joined(separator: " ")
        return (part.isEmpty ? "all" : part, text)
      })
  }

  /// *nil when* the value is no whole number.
  var integer: Int? {
    guard case .number(let number) = self else { return nil }
    return Int(number.text)
  }

  /// A number for comparing; *nil when* the value is none.
  var approximate: Double? {
    guard case .number(let number) = self else { return nil }
    return Double(number.text)
  }
}
