import Diagnostics

/// A question that `is` asks about a value.
struct ValueTest: Sendable {
  let takesArgument: Bool
  let takesUndefined: Bool
  let body: Body

  typealias Body =
    @Sendable (TemplateValue, TemplateValue, SourceRange) throws(RenderFailure) -> Bool

  init(argument: Bool = false, undefined: Bool = false, _ body: @escaping Body) {
    takesArgument = argument
    takesUndefined = undefined
    self.body = body
  }
}

/// The tests, by name.
enum Tests {
  /// *Shape*: sorted.
  static let names = all.keys.sorted()

  private static func kind(_ holds: @escaping @Sendable (TemplateValue) -> Bool) -> ValueTest {
    ValueTest { value, _, _ in holds(value) }
  }

  private static func comparison(_ op: Comparison) -> ValueTest {
    ValueTest(argument: true) { value, other, range throws(RenderFailure) in
      try Operators.compare(value, op, other, at: range)
    }
  }

  private static func integer(_ holds: @escaping @Sendable (Int) -> Bool) -> ValueTest {
    ValueTest { value, _, range throws(RenderFailure) in
      guard let number = value.intValue else {
        throw RenderFailure("expected an integer, found \(value.kindPhrase)", at: range)
      }
      return holds(number)
    }
  }

  static let all: [String: ValueTest] = [
    "defined": ValueTest(undefined: true) { value, _, _ in value.undefined == nil },
    "undefined": ValueTest(undefined: true) { value, _, _ in value.undefined != nil },
    "none": kind { if case .null = $0 { true } else { false } },
    "null": kind { if case .null = $0 { true } else { false } },
    "boolean": kind { if case .bool = $0 { true } else { false } },
    "true": kind { if case .bool(true) = $0 { true } else { false } },
    "false": kind { if case .bool(false) = $0 { true } else { false } },
    "integer": kind { if case .int = $0 { true } else { false } },
    "float": kind { if case .float = $0 { true } else { false } },
    "number": kind { $0.number != nil },
    "string": kind { $0.stringValue != nil },
    "mapping": kind { if case .map = $0 { true } else { false } },
    "sequence": kind { value in
      switch value {
      case .list, .map: true
      default: value.stringValue != nil
      }
    },
    "iterable": kind { value in
      switch value {
      case .list, .map: true
      default: value.stringValue != nil
      }
    },
    "callable": kind { value in
      guard case .runtime(let runtime) = value else { return false }
      switch runtime.kind {
      case .macro, .function, .method: return true
      default: return false
      }
    },
    "lower": kind { $0.printed == $0.printed.lowercased() && $0.printed.hasCase },
    "upper": kind { $0.printed == $0.printed.uppercased() && $0.printed.hasCase },
    "odd": integer { $0 % 2 != 0 },
    "even": integer { $0 % 2 == 0 },
    "divisibleby": ValueTest(argument: true) { value, other, range throws(RenderFailure) in
      try !Operators.apply(.modulo, value, other, at: range).isTrue
    },
    "in": comparison(.isIn),
    "eq": comparison(.equal), "equalto": comparison(.equal), "==": comparison(.equal),
    "ne": comparison(.notEqual), "!=": comparison(.notEqual),
    "lt": comparison(.less), "lessthan": comparison(.less), "<": comparison(.less),
    "le": comparison(.lessOrEqual), "<=": comparison(.lessOrEqual),
    "gt": comparison(.greater), "greaterthan": comparison(.greater), ">": comparison(.greater),
    "ge": comparison(.greaterOrEqual), ">=": comparison(.greaterOrEqual),
    "filter": kind { Filters.all[$0.printed] != nil },
    "test": kind { all[$0.printed] != nil },
  ]
}

extension Renderer {
  func check(
    _ name: String, _ value: TemplateValue, _ arguments: [TemplateValue], at range: SourceRange
  ) throws(RenderFailure) -> Bool {
    guard let test = Tests.all[name] else {
      throw RenderFailure(
        "unknown test '\(name)'", detail: suggestion(for: name, among: Tests.names), at: range)
    }
    let wanted = test.takesArgument ? 1 : 0
    guard arguments.count == wanted else {
      throw RenderFailure(
        "test '\(name)' takes \(wanted) arguments, found \(arguments.count)", at: range)
    }
    if let undefined = value.undefined, !test.takesUndefined {
      throw RenderFailure(undefined.summary, detail: undefined.detail, at: range)
    }
    return try test.body(value, arguments.first ?? .null, range)
  }
}

extension String {
  /// Whether some letter has an upper and a lower form.
  fileprivate var hasCase: Bool { lowercased() != uppercased() }
}
