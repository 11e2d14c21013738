import Platform
import Repository

extension CommandOption {
  /// Variable files of Terraform; every command that evaluates modules has it.
  static let variableFile = CommandOption(
    "var-file", value: .file("FILE"), isRepeatable: true,
    "evaluate Terraform with this variable file alone; of several, later ones win")
}

extension Invocation {
  /// The variable files that the user named, in their order.
  func variableFiles() throws(CommandFailure) -> [FoundFile] {
    let names = arguments.values("var-file")
    for name in names where ![".tfvars", ".tfvars.json"].contains(where: name.hasSuffix) {
      throw CommandFailure(
        "'\(name)' is no variable file", detail: "its name must end in .tfvars or .tfvars.json")
    }
    do throws(FileError) {
      return try FileFinder.files(
        names, workingDirectory: try FileSystem.currentDirectory())
    } catch {
      throw CommandFailure(error.message, detail: error.detail)
    }
  }
}
