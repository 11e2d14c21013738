import Diagnostics
import Linting

/// Coverage by file and line, in the shape of `opa test --coverage`.
///
/// A line counts as not covered when some condition on it never held.
struct CoverageJSON {
  private struct File {
    let path: String
    var covered: Set<Int> = []
    var uncovered: Set<Int> = []
  }

  private var files: [File] = []

  init(_ coverage: PolicyCoverage, _ sources: SourceFiles) {
    var index: [UInt32: Int] = [:]
    var tables: [UInt32: LineTable] = [:]
    for condition in coverage.conditions {
      let id = condition.range.file
      if index[id] == nil {
        index[id] = files.count
        tables[id] = LineTable(sources[id])
        files.append(File(path: sources[id].path))
      }
      guard let at = index[id], let table = tables[id] else { continue }
      let line = table.location(of: condition.range.start).line
      if condition.isCovered {
        files[at].covered.insert(line)
      } else {
        files[at].uncovered.insert(line)
      }
    }
    for at in files.indices { files[at].covered.subtract(files[at].uncovered) }
  }

  func write(to writer: inout JSONWriter) {
    let covered = files.reduce(0) { $0 + $1.covered.count }
    let uncovered = files.reduce(0) { $0 + $1.uncovered.count }
    writer.object { writer in
      writer.object("files") { writer in
        for file in files { write(file, to: &writer) }
      }
      writeCounts(covered, uncovered, to: &writer)
    }
  }

  private func write(_ file: File, to writer: inout JSONWriter) {
    writer.object(file.path) { writer in
      for (name, lines) in [("covered", file.covered), ("not_covered", file.uncovered)]
      where !lines.isEmpty {
        writer.array(name) { writer in
          for run in runs(lines.sorted()) {
            writer.object { writer in
              writer.json("start", "{\"row\": \(run.lowerBound)}")
              writer.json("end", "{\"row\": \(run.upperBound)}")
            }
          }
        }
      }
      writeCounts(file.covered.count, file.uncovered.count, to: &writer)
    }
  }

  private func writeCounts(_ covered: Int, _ uncovered: Int, to writer: inout JSONWriter) {
    writer.number("covered_lines", covered)
    writer.number("not_covered_lines", uncovered)
    let all = covered + uncovered
    let hundredths = all == 0 ? 10_000 : covered * 10_000 / all
    let fraction = "\(hundredths % 100)"
    let padded = fraction.utf8.count == 1 ? "0" + fraction : fraction
    writer.json("coverage", "\(hundredths / 100).\(padded)")
  }

  /// Neighbouring lines as ranges.
  private func runs(_ lines: [Int]) -> [ClosedRange<Int>] {
    var runs: [ClosedRange<Int>] = []
    for line in lines {
      if let last = runs.last, last.upperBound + 1 == line {
        runs[runs.count - 1] = last.lowerBound...line
      } else {
        runs.append(line...line)
      }
    }
    return runs
  }
}
