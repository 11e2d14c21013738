import Platform

/// What a person wants of a prompt as a whole.
enum PromptRequest: Equatable {
  case accept, back, cancel, help

  /// The wish that a key says at any prompt; *nil when* it is one of editing or choosing.
  ///
  /// `isUntouched` tells whether nothing was typed yet, and `isSecret` whether any character may be
  /// meant as text.
  init?(_ key: Key, isUntouched: Bool, isSecret: Bool = false) {
    switch key {
    case .enter, .tab: self = .accept
    case .escape, .backTab, .control("b"): self = .back
    case .control("c"): self = .cancel
    case .control("d") where isUntouched: self = .cancel
    case .function(1), .control("g"): self = .help
    case .character("?") where isUntouched && !isSecret: self = .help
    default: return nil
    }
  }
}
