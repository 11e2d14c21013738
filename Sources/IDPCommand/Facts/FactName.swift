import Diagnostics

/// A thing that people call by more than one name.
struct FactName {
  /// The name that files use.
  let label: String
  /// What its maker calls it; several things may share it.
  let product: String
  /// Other names, as people write them.
  let others: [String]

  /// GPUs: label, product name, and the label without the maker.
  static func gpus(_ entries: [NamedFact]) -> [FactName] {
    entries.map { entry in
      FactName(
        label: entry.name, product: entry.facts["name"]?.string ?? entry.name,
        others: shortForms(of: entry.name))
    }
  }

  /// TPUs: label, generation and what Google calls it.
  static func tpus(_ entries: [NamedFact]) -> [FactName] {
    entries.map { entry in
      let generation = entry.facts["generation"]?.string ?? entry.name
      return FactName(
        label: entry.name, product: generation,
        others: ["tpu-" + generation] + [entry.facts["name"]?.string].compactMap { $0 }
          + shortForms(of: entry.name))
    }
  }

  private static func shortForms(of label: String) -> [String] {
    ["nvidia-tesla-", "nvidia-", "tpu-"].filter { label.hasPrefix($0) }
      .map { String(label.dropFirst($0.count)) }
  }

  /// The labels that a word may mean: the label itself, else the product's, else all that begin so.
  ///
  /// *Shape*: empty when there is none.
  static func labels(of word: String, among names: [FactName]) -> [String] {
    if let name = names.first(where: { $0.label == word.lowercased() }) { return [name.label] }
    let wanted = normalized(word)
    guard !wanted.isEmpty else { return [] }
    let products = names.filter { normalized($0.product) == wanted }
    if !products.isEmpty { return products.map(\.label) }
    return names.filter { name in
      name.all.contains { normalized($0).hasPrefix(wanted) }
    }.map(\.label)
  }

  /// The name that a word most likely meant; *nil when* nothing is near.
  static func nearestLabel(to word: String, among names: [FactName]) -> String? {
    let forms = names.flatMap { name in name.all.map { (form: normalized($0), label: name.label) } }
    guard let near = nearest(to: normalized(word), in: forms.map(\.form)) else { return nil }
    return forms.first { $0.form == near }?.label
  }

  private var all: [String] { [label, product] + others }

  /// Letters and digits in lower case, without the maker's name.
  static func normalized(_ word: String) -> String {
    let kept = word.lowercased().utf8.filter { byte in
      (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
    }
    var text = Substring(String(decoding: kept, as: UTF8.self))
    for maker in ["nvidia", "tesla"] where text.hasPrefix(maker) && text != maker {
      text = text.dropFirst(maker.count)
    }
    return String(text)
  }
}
