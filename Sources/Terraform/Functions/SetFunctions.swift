import Text

/// Functions of sets.
let setFunctions: [String: Function] = [
  "setunion": setOperation(rest: true, allowsUnknown: true) { a, b in a + b },
  "setintersection": setOperation(rest: true) { a, b in
    let known = Set(b.map(\.json))
    return a.filter { known.contains($0.json) }
  },
  "setsubtract": setOperation(rest: false) { a, b in without(a, b) },
  "setproduct": Function([], rest: .init("sets", .any), type: productType, product),
]

/// The elements of one set that another does not have; elements of one type differ in their JSON.
private func without(_ a: [Value], _ b: [Value]) -> [Value] {
  let known = Set(b.map(\.json))
  return a.filter { !known.contains($0.json) }
}

private func setOperation(
  rest: Bool, allowsUnknown: Bool = false,
  _ combine: @escaping @Sendable ([Value], [Value]) -> [Value]
) -> Function {
  let names = rest ? ["first_set"] : ["a", "b"]
  return Function(
    names.map { .init($0, .set(.any)) }, rest: rest ? .init("other_sets", .set(.any)) : nil,
    type: { (arguments: [Value]) throws(FunctionError) -> ValueType in
      let types = arguments.compactMap(\.type.element)
      // An empty set leaves its type open and takes that of the others.
      let known = types.filter { $0 != .any }
      guard let element = known.isEmpty ? .any : ValueType.unified(known, isUnsafe: true) else {
        throw FunctionError("given sets must all have compatible element types")
      }
      return .set(element)
    },
    { (call: FunctionCall) throws(FunctionError) -> Value in
      let element = call.type.element ?? .any
      if !allowsUnknown, !call.arguments.allSatisfy(\.isWhollyKnown) {
        return .unknown(call.type)
      }
      var result: [Value]?
      for argument in call.arguments {
        let values: [Value]
        do throws(ConversionError) {
          values = try argument.converted(to: .set(element)).children
        } catch {
          throw FunctionError(error.message)
        }
        result = result.map { combine($0, values) } ?? values
      }
      return .set(result ?? [], of: element)
    })
}

@Sendable
private func productType(_ arguments: [Value]) throws(FunctionError) -> ValueType {
  if arguments.count < 2 { throw FunctionError("at least two arguments are required") }
  var elements: [ValueType] = []
  var lists = 0
  for (index, argument) in arguments.enumerated() {
    switch argument.type {
    case .set(let element): elements.append(element)
    case .list(let element):
      elements.append(element)
      lists += 1
    case .tuple(let parts):
      lists += 1
      guard let element = parts.isEmpty ? .any : ValueType.unified(parts, isUnsafe: true) else {
        throw FunctionError("all elements must be of the same type", argument: index)
      }
      elements.append(element)
    default: throw FunctionError("a set or a list is required", argument: index)
    }
  }
  return lists == arguments.count ? .list(.tuple(elements)) : .set(.tuple(elements))
}

@Sendable
private func product(_ call: FunctionCall) throws(FunctionError) -> Value {
  guard case .tuple(let types)? = call.type.element else { return .unknown(call.type) }
  if !call.arguments.allSatisfy(\.isWhollyKnown), call.type.isSet { return .unknown(call.type) }
  var rows: [[Value]] = [[]]
  for (argument, type) in zip(call.arguments, types) {
    var values: [Value] = []
    for element in argument.children {
      values.append(element.fitted(to: type) ?? element)
    }
    try call.require(elements: rows.count * max(1, values.count) * types.count)
    rows = rows.flatMap { row in values.map { row + [$0] } }
  }
  let tuples = rows.map { Value.tuple($0) }
  if call.type.isSet { return .set(tuples, of: .tuple(types)) }
  return .list(tuples, of: .tuple(types))
}
