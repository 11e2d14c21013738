import Diagnostics

/// Problems as JSON, for programs: an array of objects in the order given.
package struct DiagnosticList {
  private let diagnostics: [Diagnostic]
  private let sources: SourceFiles

  package init(_ diagnostics: [Diagnostic], _ sources: SourceFiles) {
    self.diagnostics = diagnostics
    self.sources = sources
  }

  package var json: String {
    var renderer = CodeFrameRenderer(sources)
    var writer = JSONWriter()
    writer.array { writer in
      for diagnostic in diagnostics {
        writer.object { writer in
          writer.string("id", diagnostic.id)
          writer.string("severity", diagnostic.severity.word)
          writer.string("message", diagnostic.summary)
          if let detail = diagnostic.detail { writer.string("help", detail) }
          guard let subject = diagnostic.subject else { return }
          let (start, end) = renderer.locations(of: subject)
          writer.string("path", sources[subject.file].path)
          writer.object("start") { writer in
            writer.number("line", start.line)
            writer.number("column", start.column)
          }
          writer.object("end") { writer in
            writer.number("line", end.line)
            writer.number("column", end.column)
          }
        }
      }
    }
    return writer.text + "\n"
  }
}
