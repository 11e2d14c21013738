import Diagnostics
import Linting
import Platform
import Reporting

/// How a report is written.
enum ReportFormat: String, CaseIterable {
  case text, lines, json, sarif, github, markdown

  static let names = allCases.map(\.rawValue)
}

extension Invocation {
  /// A report in one format; `isScreen` says that it goes where a person may be reading.
  func text(of report: Report, as format: ReportFormat, isScreen: Bool) -> String {
    let showsSuppressed = arguments.flag("show-suppressed")
    let showsUndecided = arguments.flag("show-undecided")
    let style = isScreen ? frameStyle() : CodeFrameStyle()
    switch format {
    case .text:
      return TextReporter(
        style: style, showsSuppressed: showsSuppressed, showsUndecided: showsUndecided
      ).text(report)
    case .lines:
      return TextReporter(
        style: style, layout: .lines, showsSuppressed: showsSuppressed,
        showsUndecided: showsUndecided
      ).text(report)
    case .json:
      return JSONReporter().text(report)
    case .sarif:
      return SARIFReporter(version: IDP.version, showsSuppressed: showsSuppressed).text(report)
    case .github:
      return GitHubReporter(showsSuppressed: showsSuppressed).text(report)
    case .markdown:
      return MarkdownReporter(
        filesAddress: environment.addressOfFiles, showsSuppressed: showsSuppressed
      ).text(report)
    }
  }
}

extension Environment {
  /// Where a workflow of GitHub shows the files of its commit; *nil when* this is none.
  ///
  /// *Source*: "Variables reference", GitHub Docs.
  fileprivate var addressOfFiles: String? {
    guard let server = nonEmpty("GITHUB_SERVER_URL"),
      let repository = nonEmpty("GITHUB_REPOSITORY"),
      let commit = nonEmpty("GITHUB_SHA")
    else { return nil }
    return "\(server)/\(repository)/blob/\(commit)/"
  }
}
