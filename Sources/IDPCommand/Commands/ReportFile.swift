import Platform

/// A file that a report goes to, beside standard output.
struct ReportFile {
  let format: ReportFormat
  /// As it was given.
  let path: String
  /// The bytes of where it really is, equal for all names of one file.
  private let identity: [UInt8]

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
    guard path != "-" else {
      throw CommandFailure(
        "'--output' writes to a file, found '\(text)'",
        detail: "--format \(name) writes to standard output")
    }
    do throws(FileError) {
      try Self.refuseLink(path)
      try FileSystem.checkWritable(path)
      let folder = try FileSystem.resolve(Path.parent(path))
      identity = Array(Path.join(folder, Path.lastComponent(path)).utf8)
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
      guard !files.contains(where: { $0.identity == file.identity }) else {
        throw CommandFailure("'\(file.path)' cannot hold two reports")
      }
      files.append(file)
    }
    return files
  }

  /// A pull request may hold a link out of the checkout in the place where its report goes.
  private static func refuseLink(_ path: String) throws(FileError) {
    if FileSystem.exists(path), try FileSystem.status(path, followLinks: false).kind == .link {
      throw .notRegular(path: path, kind: .link)
    }
  }

  /// Replaces the file whole.
  func write(_ text: String) throws(CommandFailure) {
    do throws(FileError) {
      try FileSystem.writeAtomically(Array(text.utf8), to: path)
    } catch {
      throw CommandFailure(error.message, detail: error.detail)
    }
  }
}
