import Diagnostics
import Text

/// Reads strict JSON (RFC 8259) into a located document.
public enum JSONParser {
  /// The document, *nil when* the file is not JSON, and everything that was wrong.
  ///
  /// A byte order mark is skipped. Repeated keys are warnings; the last value counts.
  public static func parse(_ file: SourceFile) -> Parsed<Document?> {
    if let problem = SourceCheck.problem(in: file) { return Parsed(nil, [problem]) }
    return file.bytes.withUnsafeBufferPointer { bytes in
      var reader = JSONReader(
        file: file, bytes: bytes, start: SourceCheck.byteOrderMarkLength(file.bytes))
      do throws(JSONProblem) {
        let document = try reader.readDocument()
        return Parsed(document, reader.diagnostics)
      } catch {
        return Parsed(nil, reader.diagnostics + [error.diagnostic(in: file)])
      }
    }
  }

  /// The document of a text, as if it were a file.
  public static func parse(text: String, path: String = "input.json") -> Parsed<Document?> {
    parse(SourceFile(path: path, text: text))
  }
}

/// Why a text is not JSON.
struct JSONProblem: Error {
  var id = "json-syntax"
  var summary: String
  var detail: String
  var range: Range<Int>
  var related: (range: Range<Int>, text: String)?

  init(
    _ summary: String, _ detail: String, at range: Range<Int>,
    related: (range: Range<Int>, text: String)? = nil
  ) {
    self.summary = summary
    self.detail = detail
    self.range = range
    self.related = related
  }

  func diagnostic(in file: SourceFile) -> Diagnostic {
    func source(_ range: Range<Int>) -> SourceRange {
      SourceRange(
        file: file.index, start: UInt32(range.lowerBound), end: UInt32(range.upperBound))
    }
    return Diagnostic(
      id: id, summary: summary, detail: detail, subject: source(range),
      related: related.map { [Diagnostic.Label(source($0.range), $0.text)] } ?? [])
  }
}
