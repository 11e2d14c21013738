import Text

/// The address of a module instance, such as `module.a["x"].module.b`, step by step.
struct ModuleAddress: Hashable {
  /// One call: `name` is `a` and `text` is `module.a["x"]`.
  struct Step: Hashable {
    let name: String
    let text: String
  }

  private(set) var steps: [Step] = []

  /// The root module.
  init() {}

  /// *nil when* the text is no address of a module.
  init?(_ text: String) {
    var rest = Substring(text)
    while !rest.isEmpty {
      guard let step = Self.step(&rest) else { return nil }
      steps.append(step)
      if rest.isEmpty { return }
      guard rest.popFirst() == ".", !rest.isEmpty else { return nil }
    }
  }

  /// Takes `module.NAME` with its key from the front of a text; *nil when* there is none.
  static func step(_ rest: inout Substring) -> Step? {
    let start = rest
    guard rest.hasPrefix("module.") else { return nil }
    rest = rest.dropFirst("module.".count)
    let name = rest.prefix { $0 != "." && $0 != "[" }
    guard !name.isEmpty else { return nil }
    rest = rest.dropFirst(name.count)
    dropKey(&rest)
    return Step(name: String(name), text: String(start[..<rest.startIndex]))
  }

  /// Takes `[0]` or `["key"]` from the front of a text.
  static func dropKey(_ rest: inout Substring) {
    guard rest.first == "[" else { return }
    var isQuoted = false
    var isEscaped = false
    for index in rest.indices {
      let character = rest[index]
      if isEscaped {
        isEscaped = false
      } else if isQuoted, character == "\\" {
        isEscaped = true
      } else if character == "\"" {
        isQuoted.toggle()
      } else if character == "]", !isQuoted {
        rest = rest[rest.index(after: index)...]
        return
      }
    }
  }

  /// The names of the calls, which all instances of a module share.
  var names: [String] { steps.map(\.name) }

  /// *nil when* it is the root module.
  var parent: (address: ModuleAddress, call: String)? {
    guard let last = steps.last else { return nil }
    var address = self
    address.steps.removeLast()
    return (address, last.name)
  }

  func child(_ step: Step) -> ModuleAddress {
    var address = self
    address.steps.append(step)
    return address
  }

  /// The address of something inside of the module.
  func qualified(_ local: String) -> String {
    (steps.map(\.text) + [local]).joined(separator: ".")
  }
}
