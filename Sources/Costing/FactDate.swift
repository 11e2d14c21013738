import Documents
import Text

extension CostReport.FactDate {
  /// The age of a topic by what its file says of itself, counted as `idp facts` does.
  ///
  /// `today` is the day since 1970 that ages count to; *nil when* they are not to be said.
  package init(_ topic: String, _ about: Node?, today: Int?) {
    let named = about?["default_source"]?.string
    var days: [String] = []
    if let sources = about?["sources"] {
      for source in sources.members where named == nil || source.key == named {
        if let date = source.value["date"]?.string, CivilDate(iso: date) != nil {
          days.append(date)
        }
      }
    }
    let dated = days.max()
    let day = dated.flatMap { CivilDate(iso: $0) }?.daysSinceEpoch
    self.init(
      topic: topic, dated: dated, ageInDays: today.flatMap { today in day.map { today - $0 } },
      collected: about?["collected"]?.string ?? "unknown")
  }
}
