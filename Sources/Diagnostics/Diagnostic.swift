/// How much a diagnostic matters.
public enum Severity: UInt8, Comparable, Sendable, CaseIterable {
  case note
  case warning
  case error

  /// The word that people write and read: `note`, `warning` or `error`.
  public var word: String {
    switch self {
    case .note: "note"
    case .warning: "warning"
    case .error: "error"
    }
  }

  /// *nil when* the word is none of `note`, `warning`, `error`.
  public init?(word: String) {
    guard let match = Severity.allCases.first(where: { $0.word == word }) else { return nil }
    self = match
  }

  /// Whether `a` matters less than `b`.
  public static func < (a: Severity, b: Severity) -> Bool { a.rawValue < b.rawValue }
}

/// What a person is told: a syntax error, a policy's compile error, a template error or a finding.
///
/// Summary: lower-case start, no final stop. Detail: whole sentences with the next step.
public struct Diagnostic: Hashable, Sendable {
  /// A kebab-case identity that never changes its meaning, such as `yaml-syntax`.
  public var id: String
  /// How much it matters.
  public var severity: Severity
  /// What is wrong, in one line.
  public var summary: String
  /// The reason and the next step; *nil when* the summary says it all.
  public var detail: String?
  /// The tight range that is wrong; *nil when* nothing in a file is to blame.
  public var subject: SourceRange?
  /// The wider range worth showing around the subject.
  public var context: SourceRange?
  /// Words for the subject's underline in a code frame.
  public var label: String?
  /// Other places that explain the subject, in order of reading.
  public var related: [Label]
  /// Replacements that would resolve it, together.
  public var edits: [Edit]

  /// A diagnostic; everything but id and summary may be left out.
  public init(
    id: String, severity: Severity = .error, summary: String, detail: String? = nil,
    subject: SourceRange? = nil, context: SourceRange? = nil, label: String? = nil,
    related: [Label] = [], edits: [Edit] = []
  ) {
    self.id = id
    self.severity = severity
    self.summary = summary
    self.detail = detail
    self.subject = subject
    self.context = context
    self.label = label
    self.related = related
    self.edits = edits
  }

  /// A range with words for its underline.
  public struct Label: Hashable, Sendable {
    /// The range that is underlined.
    public var range: SourceRange
    /// The words beside the underline.
    public var text: String

    /// A range with its words.
    public init(_ range: SourceRange, _ text: String) {
      self.range = range
      self.text = text
    }
  }

  /// A replacement of bytes that would resolve the diagnostic.
  public struct Edit: Hashable, Sendable {
    /// The bytes that go.
    public var range: SourceRange
    /// The text that takes their place.
    public var replacement: String

    /// An edit that puts `replacement` in place of `range`.
    public init(_ range: SourceRange, replacement: String) {
      self.range = range
      self.replacement = replacement
    }
  }
}

/// What a parser returns: as much as could be read, and what was wrong.
public struct Parsed<Value> {
  /// What was understood.
  public var value: Value
  /// What was wrong, in order of place.
  public var diagnostics: [Diagnostic]

  /// A result and what was wrong on the way to it.
  @inlinable
  public init(_ value: Value, _ diagnostics: [Diagnostic] = []) {
    self.value = value
    self.diagnostics = diagnostics
  }
}

extension Parsed: Sendable where Value: Sendable {}
