import Platform

/// How long repeated runs of one thing took.
struct Samples: Equatable {
  /// *Unit and base*: nanoseconds; *shape*: not empty, sorted.
  let times: [UInt64]

  init(_ times: [UInt64]) {
    precondition(!times.isEmpty, "something was timed")
    self.times = times.sorted()
  }

  /// Times `runs` calls of `body`, one at a time.
  static func of(_ runs: Int, _ body: () -> Void) -> Samples {
    Samples(
      (0..<runs).map { _ in
        let start = Moment.now()
        body()
        return Moment.now().nanoseconds(since: start)
      })
  }

  var minimum: UInt64 { times[0] }

  /// The middle time; the mean of the two middle ones of an even number.
  var median: UInt64 {
    let upper = times[times.count / 2]
    return times.count.isMultiple(of: 2) ? (times[times.count / 2 - 1] + upper) / 2 : upper
  }

  /// The time that nine tenths of the runs stay below.
  var ninetieth: UInt64 { times[min(times.count - 1, times.count * 9 / 10)] }
}

/// Rows with aligned columns: the first to the left, figures to the right.
func alignedTable(_ rows: [[String]]) -> String {
  let widths = (rows.first ?? []).indices.map { column in
    rows.map { $0[column].count }.max() ?? 0
  }
  return rows.map { row in
    let cells = row.enumerated().map { column, cell in
      let gap = String(repeating: " ", count: widths[column] - cell.count)
      return column == 0 ? cell + gap : gap + cell
    }
    return cells.joined(separator: "  ") + "\n"
  }.joined()
}

/// `value` in units of `unit`, rounded to one decimal.
func decimal(_ value: UInt64, per unit: UInt64) -> String {
  let tenths = (value * 10 + unit / 2) / unit
  return "\(tenths / 10).\(tenths % 10)"
}
