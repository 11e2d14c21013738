import Text

/// Functions that find, count or choose among elements.
let searchFunctions: [String: Function] = [
  "alltrue": Function([.init("list", .list(.bool))], .bool) {
    (call: FunctionCall) throws(FunctionError) -> Value in
    for element in call.elements(0) {
      if !element.isKnown { return .unknown(.bool) }
      if element.bool != true { return .bool(false) }
    }
    return .bool(true)
  },
  "anytrue": Function([.init("list", .list(.bool))], .bool) {
    (call: FunctionCall) throws(FunctionError) -> Value in
    if call.elements(0).contains(where: { $0.bool == true }) { return .bool(true) }
    return call.elements(0).allSatisfy(\.isKnown) ? .bool(false) : .unknown(.bool)
  },
  "coalesce": Function(
    [], rest: .init("vals", .any, null: true, unknown: true, open: true), seesOpenObjects: true,
    type: { (arguments: [Value]) throws(FunctionError) -> ValueType in
      guard let type = ValueType.unified(arguments.map(\.type), isUnsafe: true) else {
        throw FunctionError("all arguments must have the same type")
      }
      return type
    }, coalesce),
  "coalescelist": Function(
    [], rest: .init("vals", .any, null: true, unknown: true, open: true), type: firstListType
  ) {
    (call: FunctionCall) throws(FunctionError) -> Value in
    for argument in call.arguments {
      if !argument.isKnown { return .unknown(call.type) }
      if argument.isNull { continue }
      if !argument.children.isEmpty { return argument }
    }
    throw FunctionError("no non-null arguments")
  },
  "contains": Function([.init("list", .any), .init("value", .any)], .bool, contains),
  "element": Function(
    [.init("list", .any), .init("index", .number)], isNotNull: false, type: elementType, element),
  "index": Function([.init("list", .any), .init("value", .any)], .number, index),
  "length": Function([.init("value", .any, unknown: true, open: true)], .number, length),
  "matchkeys": Function(
    [
      .init("values", .list(.any)), .init("keys", .list(.any)), .init("searchset", .list(.any)),
    ],
    type: { (arguments: [Value]) throws(FunctionError) -> ValueType in
      let types = [arguments[1].type, arguments[2].type]
      if ValueType.unified(types, isUnsafe: true) == nil {
        throw FunctionError("keys and searchset must be of the same type")
      }
      return arguments[0].type
    }, matchKeys),
  "one": Function([.init("list", .any)], isNotNull: false, type: oneType) {
    (call: FunctionCall) throws(FunctionError) -> Value in
    let elements = call.elements(0)
    if case .set = call.arguments[0].type, !call.arguments[0].isWhollyKnown, elements.count > 1 {
      return .unknown(call.type)
    }
    switch elements.count {
    case 0: return .null(call.type)
    case 1: return elements[0]
    default:
      throw FunctionError(
        "must be a list, set, or tuple value with either zero or one elements", argument: 0)
    }
  },
]

@Sendable
private func coalesce(_ call: FunctionCall) throws(FunctionError) -> Value {
  for argument in call.arguments {
    let value: Value
    do throws(ConversionError) {
      value = try argument.converted(to: call.type)
    } catch {
      throw FunctionError(error.message)
    }
    if !value.isKnown { return .unknown(call.type) }
    if value.isNull || value.string?.isEmpty == true { continue }
    return value
  }
  throw FunctionError("no non-null, non-empty-string arguments")
}

@Sendable
private func firstListType(_ arguments: [Value]) throws(FunctionError) -> ValueType {
  if arguments.isEmpty { throw FunctionError("at least one argument is required") }
  for (index, argument) in arguments.enumerated() {
    // A null or unknown argument leaves open which one counts.
    if !argument.isKnown { return .any }
    if argument.isNull { continue }
    switch argument.type {
    case .list, .tuple: break
    default:
      throw FunctionError("coalescelist arguments must be lists or tuples", argument: index)
    }
    if !argument.children.isEmpty { return argument.type }
  }
  return arguments[arguments.count - 1].type
}

@Sendable
private func contains(_ call: FunctionCall) throws(FunctionError) -> Value {
  let list = call.arguments[0]
  guard list.type.isSequence else {
    throw FunctionError("argument must be list, tuple, or set", argument: 0)
  }
  var isOpen = false
  for element in list.children {
    guard let equal = call.arguments[1].isEqual(element) else {
      isOpen = true
      continue
    }
    if equal { return .bool(true) }
  }
  return isOpen ? .unknown(.bool) : .bool(false)
}

@Sendable
private func elementType(_ arguments: [Value]) throws(FunctionError) -> ValueType {
  if let number = arguments[1].number, number.sign < 0 {
    throw FunctionError("cannot use element function with a negative index", argument: 1)
  }
  switch arguments[0].type {
  case .list(let element): return element
  case .tuple(let parts):
    guard let number = arguments[1].number else { return .any }
    guard let place = number.int64 else {
      throw FunctionError("invalid index: value must be a whole number", argument: 1)
    }
    if parts.isEmpty {
      throw FunctionError("cannot use element function with an empty list")
    }
    return parts[Int(place) % parts.count]
  default:
    throw FunctionError(
      "cannot read elements from \(arguments[0].type.name)", argument: 0)
  }
}

@Sendable
private func element(_ call: FunctionCall) throws(FunctionError) -> Value {
  let elements = call.elements(0)
  if elements.isEmpty {
    throw FunctionError("cannot use element function with an empty list")
  }
  return elements[try call.integer(1) % elements.count]
}

@Sendable
private func index(_ call: FunctionCall) throws(FunctionError) -> Value {
  switch call.arguments[0].type {
  case .list, .tuple: break
  default: throw FunctionError("argument must be a list or tuple", argument: 0)
  }
  let elements = call.elements(0)
  if elements.isEmpty { throw FunctionError("cannot search an empty list") }
  for (place, element) in elements.enumerated() {
    guard let equal = call.arguments[1].isEqual(element) else { return .unknown(.number) }
    if equal { return .number(place) }
  }
  throw FunctionError("item not found")
}

@Sendable
private func length(_ call: FunctionCall) throws(FunctionError) -> Value {
  let value = call.arguments[0]
  if value.type == .any { return .unknown(.number) }
  if let text = value.string { return .number(text.count) }
  guard value.type == .string || value.type.isIterable else {
    throw FunctionError(
      "argument must be a string, a collection type, or a structural type", argument: 0)
  }
  var refinement = Refinement.notNull
  if value.type == .string {
    refinement.lower = .init(number: Number(0), isInclusive: true)
    return .unknown(.number, refinement)
  }
  let known = value.range
  refinement.lower = .init(number: Number(known.minimumLength), isInclusive: true)
  if let most = known.maximumLength {
    refinement.upper = .init(number: Number(most), isInclusive: true)
  }
  return .unknown(.number, refinement)
}

@Sendable
private func matchKeys(_ call: FunctionCall) throws(FunctionError) -> Value {
  let (values, keys, wanted) = (call.elements(0), call.elements(1), call.elements(2))
  if values.count != keys.count {
    throw FunctionError("length of keys and values should be equal")
  }
  if !call.arguments.allSatisfy(\.isWhollyKnown) { return .unknown(call.type) }
  let type =
    ValueType.unified(
      [call.arguments[1].type, call.arguments[2].type], isUnsafe: true)?.element ?? .any
  func converted(_ value: Value) -> Value { value.fitted(to: type) ?? value }
  let searched = Set(wanted.map { converted($0).json })
  var result: [Value] = []
  for (value, key) in zip(values, keys) {
    if searched.contains(converted(key).json) { result.append(value) }
  }
  return .list(result, of: call.type.element ?? .any)
}

@Sendable
private func oneType(_ arguments: [Value]) throws(FunctionError) -> ValueType {
  switch arguments[0].type {
  case .list(let element), .set(let element): return element
  case .tuple(let parts) where parts.count < 2: return parts.first ?? .any
  default:
    throw FunctionError(
      "must be a list, set, or tuple value with either zero or one elements", argument: 0)
  }
}
