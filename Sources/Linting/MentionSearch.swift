import Diagnostics
import Text

/// Which of the texts that policies ask for occur in the files of a run or in its configuration;
/// each is sought once.
package struct MentionSearch {
  private let files: [SourceFile]
  private var found: [String: Bool] = [:]

  package init(_ sources: SourceFiles, configuration: SourceFiles = SourceFiles()) {
    files = sources.files + configuration.files
  }

  /// Whether any file has one of the texts that the policy asks for.
  package mutating func mayReport(_ policy: Policy) -> Bool {
    if policy.mentions.isEmpty { return true }
    for text in policy.mentions where occurs(text) { return true }
    return false
  }

  private mutating func occurs(_ text: String) -> Bool {
    if let known = found[text] { return known }
    let wanted = BytePattern(text)
    let occurs = files.contains { wanted.occurs(in: $0.bytes) }
    found[text] = occurs
    return occurs
  }
}
