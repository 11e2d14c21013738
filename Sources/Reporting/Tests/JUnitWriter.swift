import Diagnostics
import Linting

/// Writes the outcomes of tests as JUnit's XML: a suite for each package.
///
/// *Source*: "JUnit XML format", testmoapp/junitxml, which lists what CI systems read.
struct JUnitWriter {
  let report: PolicyTestReport

  var text: String {
    let outcomes = report.outcomes
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    text += "<testsuites name=\"idp policy test\" \(counts(outcomes))>\n"
    var packages: [String] = []
    for outcome in outcomes where packages.last != outcome.package {
      packages.append(outcome.package)
    }
    for package in packages {
      let own = outcomes.filter { $0.package == package }
      text += "  <testsuite name=\"\(escaped("data.\(package)"))\" \(counts(own))>\n"
      text += own.map { testCase($0) }.joined()
      text += "  </testsuite>\n"
    }
    return text + "</testsuites>\n"
  }

  private func counts(_ outcomes: [PolicyTester.Outcome]) -> String {
    var (failures, errors, skipped) = (0, 0, 0)
    for outcome in outcomes {
      switch outcome.status {
      case .passed: break
      case .failed: failures += 1
      case .error: errors += 1
      case .skipped: skipped += 1
      }
    }
    let time = outcomes.reduce(0) { $0 + $1.nanoseconds }
    return "tests=\"\(outcomes.count)\" failures=\"\(failures)\" errors=\"\(errors)\" "
      + "skipped=\"\(skipped)\" time=\"\(seconds(time))\""
  }

  private func testCase(_ outcome: PolicyTester.Outcome) -> String {
    var place = ""
    if let range = outcome.range {
      let file = report.sources[range.file]
      let line = LineTable(file).location(of: range.start).line
      place = " file=\"\(escaped(file.path))\" line=\"\(line)\""
    }
    let open =
      "    <testcase classname=\"\(escaped("data.\(outcome.package)"))\" "
      + "name=\"\(escaped(outcome.name))\"\(place) time=\"\(seconds(outcome.nanoseconds))\""
    var inner = ""
    switch outcome.status {
    case .passed: break
    case .failed: inner += "      <failure message=\"the test is not true\"/>\n"
    case .error(let message): inner += "      <error message=\"\(escaped(message))\"/>\n"
    case .skipped: inner += "      <skipped/>\n"
    }
    if !outcome.printed.isEmpty {
      let lines = outcome.printed.map { escaped($0) + "\n" }.joined()
      inner += "      <system-out>\(lines)</system-out>\n"
    }
    return inner.isEmpty ? open + "/>\n" : open + ">\n" + inner + "    </testcase>\n"
  }

  private func seconds(_ nanoseconds: UInt64) -> String {
    let micros = nanoseconds / 1_000
    let fraction = String(micros % 1_000_000)
    return "\(micros / 1_000_000)." + String(repeating: "0", count: 6 - fraction.utf8.count)
      + fraction
  }

  /// Text for attributes and content; what XML 1.0 cannot hold becomes a replacement character.
  private func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
      case "\n", "\t": result.append(contentsOf: "&#\(scalar.value);".unicodeScalars)
      case "\0"..<" ", "\u{FFFE}", "\u{FFFF}": result.append("\u{FFFD}")
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}

extension PolicyTestReport {
  /// For CI systems: JUnit's XML.
  package func junit() -> String { JUnitWriter(report: self).text }
}
