import Templating

extension ParameterSchema {
  /// What a value must be, a phrase each, for a person who is asked for it.
  package var constraints: [String] {
    var phrases: [String] = []
    if !checks.types.isEmpty {
      phrases.append(checks.types.map(\.phrase).joined(separator: " or "))
    }
    if let items = checks.items, !items.checks.types.isEmpty {
      phrases.append("each item " + items.checks.types.map(\.phrase).joined(separator: " or "))
    }
    let unit = checks.types == [.array] ? "item" : "character"
    if let length = Self.range(checks.length, unit) { phrases.append(length) }
    let limits: [(Double?, String)] = [
      (checks.minimum, "at least"), (checks.maximum, "at most"),
      (checks.exclusiveMinimum, "more than"), (checks.exclusiveMaximum, "less than"),
    ]
    for (limit, words) in limits {
      if let limit { phrases.append("\(words) \(Self.shown(limit))") }
    }
    if let step = checks.multipleOf { phrases.append("a multiple of \(step)") }
    if let pattern = checks.pattern { phrases.append("matching \(pattern.pattern)") }
    if checks.isUnique { phrases.append("no item twice") }
    return phrases
  }

  /// A limit as people write it: whole where it is whole.
  static func shown(_ limit: Double) -> String {
    limit == limit.rounded() && abs(limit) < 1e15 ? "\(Int64(limit))" : "\(limit)"
  }

  private static func range(_ length: ClosedRange<Int>, _ unit: String) -> String? {
    let (least, most) = (length.lowerBound, length.upperBound)
    if least == most { return "exactly \(least) \(unit)\(least == 1 ? "" : "s")" }
    if most < .max, least > 0 { return "\(least) to \(most) \(unit)s" }
    if most < .max { return "at most \(most) \(unit)\(most == 1 ? "" : "s")" }
    return least > 0 ? "at least \(least) \(unit)\(least == 1 ? "" : "s")" : nil
  }
}
