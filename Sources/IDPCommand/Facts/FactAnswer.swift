import Documents
import Platform
import Rego
import Text

/// What a command of `idp facts` found, and how old it is.
struct FactAnswer {
  /// A sentence above the table; *nil when* the table says it all.
  var summary: String?
  /// The topics that the answer is from; what only names things is not counted.
  var topics: [String]
  var table: FactTable
  /// Sentences below the table: what the answer does not say.
  var remarks: [String] = []

  /// The answer for people.
  func text(_ ages: [FactAge]) -> String {
    var text = summary.map { $0 + "\n\n" } ?? ""
    text += table.text
    if !remarks.isEmpty { text += "\n" + remarks.map { $0 + "\n" }.joined() }
    return text + "\n" + ages.map { "Facts: \($0.text)\n" }.joined()
  }

  /// The answer for programs.
  func json(_ ages: [FactAge]) -> String {
    Value.map([
      ("facts", .list(ages.map(\.json))), ("remarks", .words(remarks)), ("results", table.json),
    ]).json + "\n"
  }
}

/// How old the facts of a topic are.
struct FactAge {
  let topic: String
  /// When they were collected.
  let collected: String
  /// The days since `dated`; *nil when* that is not known.
  let days: Int?
  /// The day of the source that most of the topic is from, else of the newest.
  let dated: String?
  /// *Shape*: tag, origin and date of each source; the date is null where none is known.
  let sources: [(tag: String, origin: Value, date: Value)]

  /// The age of a topic on a day.
  init(_ topic: String, _ about: Value?, today: Int) {
    self.topic = topic
    collected = about?["collected"]?.string ?? "unknown"
    let named = about?["default_source"]?.string
    let sources = (about?["sources"]?.members ?? []).map { tag, source in
      (tag: tag, origin: source["origin"] ?? .null, date: source["date"] ?? .null)
    }
    let days = sources.filter { named == nil || $0.tag == named }
      .compactMap(\.date.string).filter { CivilDate(iso: $0) != nil }
    dated = days.max()
    self.days = dated.flatMap { CivilDate(iso: $0) }.map { today - $0.daysSinceEpoch }
    self.sources = sources
  }

  /// One line for people.
  var text: String {
    let age = days.map { $0 == 1 ? "1 day old" : "\($0) days old" } ?? "of unknown age"
    let date = dated.map { " of \($0)" } ?? ""
    return "\(topic.spaced)\(date), \(age), collected \(collected)"
  }

  /// The same for programs.
  var json: Value {
    .map([
      ("topic", .string(topic)), ("collected", .string(collected)),
      ("dated", dated.map { .string($0) } ?? .null),
      ("age_days", days.map { .integer($0) } ?? .null),
      (
        "sources",
        .list(
          sources.map { tag, origin, date in
            .map([("tag", .string(tag)), ("origin", origin), ("date", date)])
          })
      ),
    ])
  }
}

extension String {
  /// The words of an identifier.
  fileprivate var spaced: String { split(separator: "_").joined(separator: " ") }
}

extension Environment {
  /// The days since 1970: those of `SOURCE_DATE_EPOCH` where it is set, so that runs repeat.
  var today: Int {
    let seconds = self["SOURCE_DATE_EPOCH"].flatMap { Int($0) } ?? wallClockSeconds()
    return seconds / 86_400
  }
}
