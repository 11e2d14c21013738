import Text

/// Functions that make sequences of sequences.
let sequenceFunctions: [String: Function] = [
  "chunklist": Function(
    [.init("list", .list(.any)), .init("size", .number)],
    type: { (arguments: [Value]) throws(FunctionError) -> ValueType in .list(arguments[0].type) },
    { (call: FunctionCall) throws(FunctionError) -> Value in
      let size = try call.integer(1)
      if size < 0 { throw FunctionError("the size argument must be positive", argument: 1) }
      let elements = call.elements(0)
      let element = call.arguments[0].type.element ?? .any
      let step = size == 0 ? max(1, elements.count) : size
      let chunks = stride(from: 0, to: elements.count, by: step).map { start in
        Value.list(Array(elements[start..<min(elements.count, start + step)]), of: element)
      }
      return .list(chunks, of: .list(element))
    }),
  "compact": Function([.init("list", .list(.string))], .list(.string)) {
    (call: FunctionCall) throws(FunctionError) -> Value in
    if !call.arguments[0].isWhollyKnown { return .unknown(.list(.string)) }
    return .list(call.elements(0).filter { !($0.isNull || $0.string == "") }, of: .string)
  },
  "concat": Function([], rest: .init("seqs", .any), type: concatType, concat),
  "distinct": Function(
    [.init("list", .list(.any))],
    type: { (arguments: [Value]) throws(FunctionError) -> ValueType in arguments[0].type },
    { (call: FunctionCall) throws(FunctionError) -> Value in
      if !call.arguments[0].isWhollyKnown { return .unknown(call.type) }
      // Elements of one type differ in their JSON.
      var seen: Set<String> = []
      let kept = call.elements(0).filter { seen.insert($0.json).inserted }
      return .list(kept, of: call.type.element ?? .any)
    }),
  "flatten": Function(
    [.init("list", .any, unknown: true)],
    type: { (arguments: [Value]) throws(FunctionError) -> ValueType in
      guard arguments[0].type.isSequence else {
        throw FunctionError("can only flatten lists, sets and tuples", argument: 0)
      }
      return flattened(arguments[0]).map { .tuple($0.map(\.type)) } ?? .any
    },
    { (call: FunctionCall) throws(FunctionError) -> Value in
      flattened(call.arguments[0]).map { .tuple($0) } ?? .unknown(.any)
    }),
  "range": Function([], rest: .init("params", .number), .list(.number), range),
  "reverse": Function([.init("list", .any)], type: reversedType) {
    (call: FunctionCall) throws(FunctionError) -> Value in
    let elements = Array(call.elements(0).reversed())
    if case .tuple = call.type { return .tuple(elements) }
    return .list(elements, of: call.type.element ?? .any)
  },
  "slice": Function(
    [
      .init("list", .any, unknown: true), .init("start_index", .number),
      .init("end_index", .number),
    ], type: sliceType, slice),
  "sort": Function([.init("list", .list(.string), unknown: true)], .list(.string), sort),
]

private func concatType(_ arguments: [Value]) throws(FunctionError) -> ValueType {
  if arguments.isEmpty { throw FunctionError("at least one argument is required") }
  var types: [ValueType] = []
  for (index, argument) in arguments.enumerated() {
    switch argument.type {
    case .list, .tuple: types.append(argument.type)
    case .set:
      // A set has no order, but HCL lets it through as its elements.
      throw FunctionError("all arguments must be lists or tuples; got set", argument: index)
    default:
      throw FunctionError(
        "all arguments must be lists or tuples; got \(argument.type.name)", argument: index)
    }
  }
  if types.allSatisfy(\.isList) {
    if let unified = ValueType.unified(types, isUnsafe: true) { return unified }
  }
  var elements: [ValueType] = []
  for argument in arguments {
    switch argument.type {
    case .tuple(let parts): elements += parts
    default:
      guard argument.isKnown else { return .any }
      elements += argument.children.map(\.type)
    }
  }
  return .tuple(elements)
}

@Sendable
private func concat(_ call: FunctionCall) throws(FunctionError) -> Value {
  var elements: [Value] = []
  for argument in call.arguments {
    if case .list = call.type {
      elements += (argument.fitted(to: call.type) ?? argument).children
    } else {
      elements += argument.children
    }
  }
  if case .list(let element) = call.type { return .list(elements, of: element) }
  return .tuple(elements)
}

/// All elements of all sequences inside of one; *nil when* one of them is unknown.
private func flattened(_ value: Value) -> [Value]? {
  guard value.isKnown else { return nil }
  var result: [Value] = []
  for element in value.children {
    if element.type == .any, !element.isKnown { return nil }
    guard element.type.isSequence, !element.isNull else {
      result.append(element)
      continue
    }
    guard let inner = flattened(element) else { return nil }
    result += inner
  }
  return result
}

@Sendable
private func range(_ call: FunctionCall) throws(FunctionError) -> Value {
  let given = call.arguments.map { $0.number ?? Number(0) }
  var (start, step) = (Number(0), Number(1))
  let limit: Number
  switch given.count {
  case 1: limit = given[0]
  case 2: (start, limit) = (given[0], given[1])
  case 3: (start, limit, step) = (given[0], given[1], given[2])
  default: throw FunctionError("must have one, two, or three arguments")
  }
  if given.count < 3, limit < start { step = Number(-1) }
  if step.sign == 0 { throw FunctionError("step must not be zero", argument: 2) }
  if given.count == 3 {
    let down = step.sign < 0
    if down && start < limit {
      throw FunctionError(
        "end must be less than start when step is negative", argument: 1)
    }
    if !down && limit < start {
      throw FunctionError(
        "end must be greater than start when step is positive", argument: 1)
    }
  }
  var values: [Value] = []
  var at = start
  while step.sign > 0 ? at < limit : limit < at {
    if values.count >= 1024 {
      throw FunctionError(
        "more than 1024 values were generated; either decrease the difference between start and "
          + "end or use a smaller step")
    }
    values.append(.number(at))
    at = at.addingHCL(step)
  }
  return .list(values, of: .number)
}

@Sendable
private func reversedType(_ arguments: [Value]) throws(FunctionError) -> ValueType {
  switch arguments[0].type {
  case .tuple(let parts): return .tuple(parts.reversed())
  case .list(let element), .set(let element): return .list(element)
  default:
    throw FunctionError(
      "can only reverse list or tuple values, not \(arguments[0].type.name)", argument: 0)
  }
}

/// The bounds of a slice, checked as far as they are known.
private func bounds(_ arguments: [Value], _ length: Int?) throws(FunctionError) -> Range<Int>? {
  func whole(_ index: Int) throws(FunctionError) -> Int? {
    guard let number = arguments[index].number else { return nil }
    guard let value = number.int64 else {
      throw FunctionError("value must be a whole number", argument: index)
    }
    return Int(value)
  }
  let (start, end) = (try whole(1), try whole(2))
  if let start, start < 0 {
    throw FunctionError("start index must not be less than zero", argument: 1)
  }
  if let length {
    if let start, start > length {
      throw FunctionError(
        "start index must not be greater than the length of the list", argument: 1)
    }
    if let end, end > length {
      throw FunctionError("end index must not be greater than the length of the list", argument: 2)
    }
  }
  guard let start, let end else { return nil }
  if start > end {
    throw FunctionError("start index must not be greater than end index", argument: 1)
  }
  return start..<end
}

private func sliceType(_ arguments: [Value]) throws(FunctionError) -> ValueType {
  switch arguments[0].type {
  case .set:
    throw FunctionError(
      "cannot slice a set, because its elements do not have indices; explicitly convert to a list "
        + "if the ordering of the set's elements is not important", argument: 0)
  case .list: return arguments[0].type
  case .tuple(let parts):
    guard let bounds = try bounds(arguments, parts.count) else { return .any }
    return .tuple(Array(parts[bounds]))
  default: throw FunctionError("must be a list or tuple value", argument: 0)
  }
}

@Sendable
private func slice(_ call: FunctionCall) throws(FunctionError) -> Value {
  guard let elements = call.arguments[0].elements else { return .unknown(call.type) }
  guard let bounds = try bounds(call.arguments, elements.count) else { return .unknown(call.type) }
  let part = Array(elements[bounds])
  if case .tuple = call.type { return .tuple(part) }
  return .list(part, of: call.type.element ?? .any)
}

@Sendable
private func sort(_ call: FunctionCall) throws(FunctionError) -> Value {
  let list = call.arguments[0]
  guard list.isWhollyKnown else {
    var refinement = Refinement.notNull
    refinement.minimumLength = list.range.minimumLength
    refinement.maximumLength = list.range.maximumLength
    return .unknown(.list(.string), refinement)
  }
  var texts: [String] = []
  for (index, element) in list.children.enumerated() {
    guard let text = element.string else {
      throw FunctionError(
        "given list element \(index) is null; a null string cannot be sorted", argument: 0)
    }
    texts.append(text)
  }
  texts.sort { $0.compareUTF8(to: $1) < 0 }
  return .list(texts.map { .string($0) }, of: .string)
}
