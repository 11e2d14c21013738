import Diagnostics
import Text

/// Why a function cannot give a result, in Terraform's words.
struct FunctionError: Error {
  let message: String
  /// The 0-based argument to blame; *nil when* it is the call as a whole.
  let argument: Int?
  /// The file that is not there; *nil when* the reason is another one.
  let missingFile: String?

  init(_ message: String, argument: Int? = nil, missingFile: String? = nil) {
    self.message = message
    self.argument = argument
    self.missingFile = missingFile
  }
}

/// What a function gets: its arguments, converted, and the type it has promised.
struct FunctionCall {
  let arguments: [Value]
  let type: ValueType
  let surroundings: Surroundings

  /// The text of an argument that is a known string.
  func string(_ index: Int) -> String { arguments[index].string ?? "" }

  /// The number of an argument that is a known number.
  func number(_ index: Int) -> Number { arguments[index].number ?? Number(0) }

  /// An argument as a machine integer.
  ///
  /// *Throws* where it has a fraction or does not fit, with go-cty's words.
  func integer(_ index: Int) throws(FunctionError) -> Int {
    guard let value = number(index).int64 else {
      throw FunctionError(
        "value must be a whole number, between -9223372036854775808 and 9223372036854775807")
    }
    return Int(value)
  }

  /// Checks the length of a text before it is made.
  ///
  /// *Throws* when it is more than an evaluation may hold.
  func require(bytes: Int) throws(FunctionError) {
    if bytes > EvaluationBudget.bytes { throw FunctionError("the result would be too large") }
  }

  /// Checks the number of elements before they are made.
  ///
  /// *Throws* when there are more than an evaluation may hold.
  func require(elements: Int) throws(FunctionError) {
    if elements > EvaluationBudget.weight { throw FunctionError("the result would be too large") }
  }

  /// The elements of an argument that is a known collection.
  func elements(_ index: Int) -> [Value] { arguments[index].children }
}

/// A function of the expression language.
///
/// *Source*: go-cty 1.16, cty/function: null, unknown and open arguments never reach the body
/// unless their parameter allows them.
struct Function: Sendable {
  /// One parameter.
  struct Parameter: Sendable {
    let name: String
    let type: ValueType
    var allowsNull = false
    var allowsUnknown = false
    /// Whether an argument whose type is open is passed on.
    var allowsOpen = false

    init(
      _ name: String, _ type: ValueType, null: Bool = false, unknown: Bool = false,
      open: Bool = false
    ) {
      self.name = name
      self.type = type
      (allowsNull, allowsUnknown, allowsOpen) = (null, unknown, open)
    }
  }

  typealias TypeRule = @Sendable ([Value]) throws(FunctionError) -> ValueType
  typealias Body = @Sendable (FunctionCall) throws(FunctionError) -> Value

  let parameters: [Parameter]
  /// The parameter of all further arguments; *nil when* there are none.
  let rest: Parameter?
  /// Whether the result is never null, known or not.
  let isNotNull: Bool
  /// Whether an object that may have more attributes than are known is passed on.
  let seesOpenObjects: Bool
  let type: TypeRule
  let body: Body

  init(
    _ parameters: [Parameter], rest: Parameter? = nil, isNotNull: Bool = true,
    seesOpenObjects: Bool = false, type: @escaping TypeRule, _ body: @escaping Body
  ) {
    self.parameters = parameters
    self.rest = rest
    self.isNotNull = isNotNull
    self.seesOpenObjects = seesOpenObjects
    self.type = type
    self.body = body
  }

  /// A function whose results are all of one type.
  init(
    _ parameters: [Parameter], rest: Parameter? = nil, _ result: ValueType, isNotNull: Bool = true,
    _ body: @escaping Body
  ) {
    self.init(
      parameters, rest: rest, isNotNull: isNotNull,
      type: { (_: [Value]) throws(FunctionError) -> ValueType in result }, body)
  }

  /// The parameter of an argument.
  func parameter(_ index: Int) -> Parameter? {
    index < parameters.count ? parameters[index] : rest
  }

  /// Calls the function with arguments that were converted to the parameters' types.
  func call(
    _ arguments: [Value], _ surroundings: Surroundings
  ) throws(FunctionError) -> Value {
    var isUnknown = false
    // Few functions can do with what is known of an object whose provider nobody asked.
    let arguments = arguments.map { argument in
      argument.isOpen && !seesOpenObjects
        ? .unknown(.any, .notNull, origin: argument.origin) : argument
    }
    for (index, argument) in arguments.enumerated() {
      guard let parameter = parameter(index) else { continue }
      if argument.isNull, !parameter.allowsNull {
        throw FunctionError("argument must not be null", argument: index)
      }
      if argument.type == .any, !parameter.allowsOpen { return .unknown(.any) }
      if !argument.isKnown, !parameter.allowsUnknown { isUnknown = true }
    }
    let type = try self.type(arguments)
    if isUnknown { return refined(.unknown(type)) }
    return refined(
      try body(FunctionCall(arguments: arguments, type: type, surroundings: surroundings)))
  }

  private func refined(_ value: Value) -> Value {
    isNotNull && value.type != .any ? value.refinedNotNull : value
  }
}

/// What functions may see of the world outside of the module.
package struct Surroundings: Sendable {
  /// Gives a file by its path relative to the root module; *nil when* nothing may be read.
  package var readFile: (@Sendable (String) -> SourceFile?)?
  /// Gives all files below a folder of the root module, relative to it; *nil when* none may be seen.
  package var listFiles: (@Sendable (String) -> [String])?

  /// Surroundings without files, unless closures give some.
  package init(
    readFile: (@Sendable (String) -> SourceFile?)? = nil,
    listFiles: (@Sendable (String) -> [String])? = nil
  ) {
    self.readFile = readFile
    self.listFiles = listFiles
  }
}
