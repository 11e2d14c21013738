import Diagnostics
import Rego
import Text

/// The solutions of a query as `opa eval` writes them.
///
/// *Source*: OPA v1, "Integrating OPA", the result of `opa eval`.
struct QueryResults {
  private struct Literal {
    var text: String
    var start: SourceLocation
    var value: Int?
  }

  private let names: [String]
  private let literals: [Literal]
  private let solutions: [[Value]]

  init(_ query: PlannedQuery, _ solutions: [[Value]], _ source: SourceFile) {
    let table = LineTable(source)
    names = query.names
    literals = query.literals.map { literal in
      Literal(
        text: source.text(literal.range), start: table.location(of: literal.range.start),
        value: literal.value)
    }
    self.solutions = solutions
  }

  // MARK: - JSON

  /// `{"result": …}`, or `{}` where there is none.
  var json: String {
    guard !solutions.isEmpty else { return "{}\n" }
    return JSONPart.object([("result", .array(solutions.map { result($0) }))]).text(indent: 0)
      + "\n"
  }

  private func result(_ solution: [Value]) -> JSONPart {
    let expressions = literals.map { literal in
      JSONPart.object([
        ("value", .value(value(of: literal, solution))), ("text", .value(.string(literal.text))),
        (
          "location",
          .object([
            ("row", .value(.number(Number(literal.start.line)))),
            ("col", .value(.number(Number(literal.start.column)))),
          ])
        ),
      ])
    }
    var members: [(String, JSONPart)] = [("expressions", .array(expressions))]
    if !names.isEmpty {
      let bindings = names.indices.map { (names[$0], JSONPart.value(solution[$0])) }
      members.append(("bindings", .object(bindings)))
    }
    return .object(members)
  }

  private func value(of literal: Literal, _ solution: [Value]) -> Value {
    literal.value.map { solution[$0] } ?? .boolean(true)
  }

  /// `{"errors": …}`, with the codes and places of OPA.
  static func json(errors: [Diagnostic], _ sources: SourceFiles) -> String {
    let parts = errors.map { error -> JSONPart in
      let (code, message) = error.codeAndMessage
      var members: [(String, JSONPart)] = [
        ("message", .value(.string(message))), ("code", .value(.string(code))),
      ]
      if let range = error.subject {
        let start = LineTable(sources[range.file]).location(of: range.start)
        members.append(
          (
            "location",
            .object([
              ("file", .value(.string(sources[range.file].path))),
              ("row", .value(.number(Number(start.line)))),
              ("col", .value(.number(Number(start.column)))),
            ])
          ))
      }
      return .object(members)
    }
    return JSONPart.object([("errors", .array(parts))]).text(indent: 0) + "\n"
  }

  // MARK: - For people

  /// One value as it is, several as a table; `undefined` where there is no result.
  var pretty: String {
    guard let first = solutions.first else { return "undefined\n" }
    if solutions.count == 1, names.isEmpty, literals.count == 1 {
      return JSONPart.value(value(of: literals[0], first)).text(indent: 0) + "\n"
    }
    let shown = literals.filter { $0.value != nil }
    let rows = solutions.map { solution in
      names.indices.map { solution[$0].json } + shown.map { value(of: $0, solution).json }
    }
    return Table(head: names + shown.map { printable($0.text) }, rows: rows).text
  }
}

/// A table with rules around its cells, as `opa eval --format pretty` draws it.
private struct Table {
  let head: [String]
  let rows: [[String]]

  var text: String {
    let widths = head.indices.map { column in
      ([head] + rows).map { $0[column].count }.max() ?? 0
    }
    let rule = "+" + widths.map { String(repeating: "-", count: $0 + 2) + "+" }.joined() + "\n"
    return rule + line(head, widths) + rule + rows.map { line($0, widths) }.joined() + rule
  }

  private func line(_ cells: [String], _ widths: [Int]) -> String {
    "|"
      + cells.indices.map { column in
        " " + cells[column]
          + String(repeating: " ", count: widths[column] - cells[column].count + 1) + "|"
      }.joined() + "\n"
  }
}

/// JSON whose members keep their order, around values.
private indirect enum JSONPart {
  case value(Value)
  case array([JSONPart])
  case object([(String, JSONPart)])

  /// Two spaces a level; the first line is not indented.
  func text(indent: Int) -> String {
    switch self {
    case .value(let value): return value.json(indent: indent)
    case .array(let parts):
      return list(parts.map { $0.text(indent: indent + 2) }, "[", "]", indent)
    case .object(let members):
      let lines = members.map { name, part in
        Value.string(name).json + ": " + part.text(indent: indent + 2)
      }
      return list(lines, "{", "}", indent)
    }
  }

  private func list(_ lines: [String], _ open: String, _ close: String, _ indent: Int) -> String {
    guard !lines.isEmpty else { return open + close }
    let outer = String(repeating: " ", count: indent)
    return open + "\n" + lines.map { outer + "  " + $0 }.joined(separator: ",\n")
      + "\n" + outer + close
  }
}

extension Diagnostic {
  /// OPA's code and text; a compile error has both in its summary.
  fileprivate var codeAndMessage: (code: String, message: String) {
    let words = summary.split(separator: ": ", maxSplits: 1)
    if words.count == 2, words[0].hasPrefix("rego_") {
      return (String(words[0]), String(words[1]))
    }
    return (id == "rego-parse-error" ? "rego_parse_error" : id, summary)
  }
}
