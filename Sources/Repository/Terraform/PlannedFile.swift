import Diagnostics
import Documents
import Terraform

extension Repository {
  /// The identity of what is wrong with plans; a state in place of a plan is a warning.
  package static let planProblem = PlanReader.id
}

/// A plan or state of Terraform among the files: as policies see it, and as people may see it.
struct PlannedFile {
  /// The file with blanks in place of what Terraform hides; *nil when* it hides nothing.
  let redacted: SourceFile?
  /// *nil when* it is no plan.
  let document: RepositoryDocument?
  let diagnostics: [Diagnostic]

  /// *nil when* the document is neither plan nor state.
  init?(_ document: Document) {
    switch PlanFile(document.root) {
    case nil: return nil
    case .state:
      redacted = nil
      self.document = nil
      diagnostics = [Self.stateProblem(document)]
    case .plan:
      let plan = PlanReader.read(document)
      redacted =
        plan.value.secrets.isEmpty ? nil : Self.redact(plan.value.secrets, in: document.file)
      diagnostics = plan.diagnostics
      self.document = plan.value.module.flatMap { module in
        RepositoryDocument(
          TerraformDocument(
            module, files: [document.file.index], environment: nil, isPlan: true),
          first: document.file)
      }
    }
  }

  private static func stateProblem(_ document: Document) -> Diagnostic {
    Diagnostic(
      id: PlanReader.id, severity: .warning, summary: "this is a state of Terraform, not a plan",
      detail: "It is not looked at. Run 'terraform plan -out=FILE', then 'terraform show -json "
        + "FILE'.",
      subject: document.root["terraform_version"]?.keyRange)
  }

  /// The file with other bytes of the same number, so that all places stay, and of the same syntax.
  private static func redact(_ secrets: [SourceRange], in file: SourceFile) -> SourceFile {
    let newline = UInt8(ascii: "\n")
    var bytes = file.bytes
    for range in secrets {
      let place = Int(range.start)..<Int(range.end)
      guard let first = bytes[place].first else { continue }
      if first == UInt8(ascii: "\""), place.count >= 2 {
        for index in place.dropFirst().dropLast() { bytes[index] = UInt8(ascii: "*") }
        continue
      }
      let start = bytes[place.prefix(4)]
      let word = Array((start.count == 4 && !start.contains(newline) ? "null" : "0").utf8)
      for (offset, index) in place.enumerated() where bytes[index] != newline {
        bytes[index] = offset < word.count ? word[offset] : UInt8(ascii: " ")
      }
    }
    return SourceFile(index: file.index, path: file.path, bytes: bytes)
  }
}
