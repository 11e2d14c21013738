import Diagnostics

/// A value that never leaves the render that made it, so it is used by one thread.
package final class RuntimeValue: @unchecked Sendable {
  let kind: Kind

  init(_ kind: Kind) { self.kind = kind }

  enum Kind {
    case undefined(Undefined)
    case fragment(Fragment)
    case macro(MacroValue)
    case function(BuiltinFunction)
    case namespace(Namespace)
    case loop(LoopState)
    case method(TemplateValue, String)
  }

  var kindName: String {
    switch kind {
    case .undefined: "undefined value"
    case .fragment: "string"
    case .macro: "macro"
    case .function: "function"
    case .namespace: "namespace"
    case .loop: "loop"
    case .method: "method"
    }
  }

  var kindPhrase: String { kindName.withArticle }

  var isTrue: Bool {
    if case .fragment(let fragment) = kind { return !fragment.plainText.isEmpty }
    return true
  }

  var fragment: Fragment? {
    if case .fragment(let fragment) = kind { return fragment }
    return nil
  }
}

/// What an unknown name, key or missing `else` evaluates to until something uses it.
struct Undefined {
  let summary: String
  let detail: String?
  let range: SourceRange
}

/// A macro with the scope it was defined in.
struct MacroValue {
  let macro: Macro
  let scope: Scope
}

/// A function that every template can call.
enum BuiltinFunction: String, CaseIterable {
  case range
  case dict
  case namespace
}

/// An object that `set` may change from inside a loop.
final class Namespace {
  var values = TemplateMap()
}

/// The position in a `for` loop.
struct LoopState {
  let index: Int
  let items: [TemplateValue]
}

/// The names that an inner part of a template sees; inner names hide outer ones.
final class Scope {
  var values: [String: TemplateValue] = [:]
  let parent: Scope?

  init(parent: Scope? = nil) { self.parent = parent }

  func lookup(_ name: String) -> TemplateValue? { owner(of: name)?.values[name] }

  /// The innermost scope that defines a name.
  func owner(of name: String) -> Scope? {
    var scope: Scope? = self
    while let current = scope {
      if current.values[name] != nil { return current }
      scope = current.parent
    }
    return nil
  }

  /// Every visible name, for suggestions.
  var names: [String] {
    var all: Set<String> = []
    var scope: Scope? = self
    while let current = scope {
      all.formUnion(current.values.keys)
      scope = current.parent
    }
    return all.sorted()
  }
}

extension TemplateValue {
  var undefined: Undefined? {
    if case .runtime(let value) = self, case .undefined(let undefined) = value.kind {
      return undefined
    }
    return nil
  }

  static func undefined(_ summary: String, detail: String? = nil, at range: SourceRange) -> Self {
    .runtime(RuntimeValue(.undefined(Undefined(summary: summary, detail: detail, range: range))))
  }

  static func fragment(_ fragment: Fragment) -> Self { .runtime(RuntimeValue(.fragment(fragment))) }

  /// The value as plain data; *nil when* it holds a macro, loop or undefined value.
  var data: TemplateValue? {
    switch self {
    case .runtime(let value):
      if let fragment = value.fragment { return .string(fragment.plainText) }
      if case .namespace(let namespace) = value.kind {
        return TemplateValue.map(namespace.values).data
      }
      return nil
    case .list(let items):
      var out: [TemplateValue] = []
      for item in items {
        guard let value = item.data else { return nil }
        out.append(value)
      }
      return .list(out)
    case .map(let map):
      var out = TemplateMap()
      for (key, value) in map.entries {
        guard let value = value.data else { return nil }
        out[key] = value
      }
      return .map(out)
    default: return self
    }
  }
}
