import Platform

/// A file that a report goes to, beside standard output.
struct ReportFile {
  let format: ReportFormat
  /// As it was given; where it is a link, what the link leads to is written.
  let path: String

  /// Reads `FORMAT=FILE`, and checks before the run that the file can hold a report.
  init(_ text: String) throws(CommandFailure) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[1].isEmpty else {
      throw CommandFailure(
        "'--output' expects FORMAT=FILE, found '\(text)'",
        detail: "such as --output sarif=idp.sarif; --format writes to standard output")
    }
    let name = String(parts[0])
    guard let format = ReportFormat(rawValue: name) else {
      throw CommandFailure(
        UsageError.invalidChoice(of: "--output", value: name, among: ReportFormat.names).message)
    }
    self.format = format
    path = String(parts[1])
    do throws(FileError) {
      try FileSystem.checkWritable(try target)
    } catch {
      throw CommandFailure(
        error.message,
        detail: error.detail ?? "--format \(name) writes to standard output")
    }
  }

  /// The files that were asked for, each once.
  static func all(_ texts: [String]) throws(CommandFailure) -> [ReportFile] {
    var files: [ReportFile] = []
    for text in texts {
      let file = try ReportFile(text)
      guard !files.contains(where: { $0.path == file.path }) else {
        throw CommandFailure("'\(file.path)' cannot hold two reports")
      }
      files.append(file)
    }
    return files
  }

  private var target: String {
    get throws(FileError) { FileSystem.exists(path) ? try FileSystem.resolve(path) : path }
  }

  /// Replaces the file whole.
  func write(_ text: String) throws(CommandFailure) {
    do throws(FileError) {
      try FileSystem.writeAtomically(Array(text.utf8), to: try target)
    } catch {
      throw CommandFailure(error.message, detail: error.detail)
    }
  }
}
