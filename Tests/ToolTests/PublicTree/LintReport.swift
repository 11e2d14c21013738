import Foundation
import Testing

/// The JSON report of `idp lint` on a folder, as far as these tests read it.
struct LintReport: Decodable {
  struct Location: Decodable, CustomStringConvertible {
    let file: String
    let line: Int

    var description: String { "\(file):\(line)" }
    var isTerraform: Bool { file.hasSuffix(".tf") || file.hasSuffix(".tfvars") }
  }

  struct Finding: Decodable {
    let policy: String
    let message: String
    let location: Location
  }

  struct Diagnostic: Decodable {
    let id: String
    let message: String
    let location: Location
  }

  let findings: [Finding]
  let diagnostics: [Diagnostic]

  /// The report on what is below a folder.
  static func of(_ folder: URL) throws -> LintReport {
    let output = try Scratch()
    let report = output.root.appendingPathComponent("report.json")
    let run = try Shell.run(
      ["idp", "lint", ".", "--output", "json=\(report.path)"], in: folder)
    // Findings make it 1; more is a wrong command line or the end of the program.
    #expect([0, 1].contains(run.status), "\(run.transcript)")
    return try JSONDecoder().decode(LintReport.self, from: Data(contentsOf: report))
  }

  /// The files that are not Terraform.
  var syntaxErrors: Set<String> {
    Set(diagnostics.filter { $0.id.hasPrefix("hcl-") }.map(\.location.file))
  }
}
