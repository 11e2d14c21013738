import Diagnostics
import Text

/// Reads YAML files with libyaml into located documents.
public enum YAMLParser {
  /// All documents that could be read, and everything that was wrong.
  ///
  /// A broken document is left out; reading goes on at the next `---` line. A file of nothing but
  /// white space and comments has no documents.
  public static func parse(
    _ file: SourceFile, resolution: ScalarResolution
  ) -> Parsed<[Document]> {
    if let problem = SourceCheck.problem(in: file) { return Parsed([], [problem]) }
    if file.bytes.isEmpty { return Parsed([]) }
    var documents: [Document] = []
    var diagnostics: [Diagnostic] = []
    file.bytes.withUnsafeBufferPointer { bytes in
      var start = SourceCheck.byteOrderMarkLength(file.bytes)
      let isASCII = bytes.allSatisfy { $0 < 0x80 }
      var skipped = 0
      while true {
        var reader = YAMLReader(
          file: file, bytes: bytes, start: start, isASCII: isASCII, resolution: resolution,
          firstIndex: documents.count + skipped)
        let stop = reader.readDocuments()
        documents += reader.documents
        diagnostics += reader.diagnostics
        guard let stop, let next = documentStart(after: stop, start, bytes) else { break }
        start = next
        skipped += 1
      }
    }
    diagnostics.sort { a, b in (a.subject?.start ?? 0) < (b.subject?.start ?? 0) }
    return Parsed(documents, diagnostics)
  }

  /// The documents of a text, as if it were a file.
  public static func parse(
    text: String, path: String = "input.yaml", resolution: ScalarResolution = .core
  ) -> Parsed<[Document]> {
    parse(SourceFile(path: path, text: text), resolution: resolution)
  }

  /// The next line that begins with `---`, where reading can go on after an error.
  private static func documentStart(
    after offset: Int, _ previous: Int, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    var i = max(offset, previous + 1)
    while i + 3 <= bytes.count {
      let isLineStart = bytes[i - 1] == 0x0A || bytes[i - 1] == 0x0D
      if isLineStart, bytes[i] == 0x2D, bytes[i + 1] == 0x2D, bytes[i + 2] == 0x2D,
        i + 3 == bytes.count || bytes[i + 3] <= 0x20
      {
        return i
      }
      i += 1
    }
    return nil
  }
}
