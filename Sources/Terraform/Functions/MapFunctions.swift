import Text

/// Functions of maps and objects.
let mapFunctions: [String: Function] = [
  "keys": Function(
    [.init("inputMap", .any, unknown: true)],
    type: { (arguments: [Value]) throws(FunctionError) -> ValueType in
      switch arguments[0].type {
      case .map: return .list(.string)
      case .object(let object): return .tuple(object.attributes.map { _ in .string })
      default: throw FunctionError("must have map or object type", argument: 0)
      }
    },
    { (call: FunctionCall) throws(FunctionError) -> Value in
      if case .object(let object) = call.arguments[0].type {
        return .tuple(object.attributes.map { .string($0.name) })
      }
      guard let members = call.arguments[0].members else { return .unknown(.list(.string)) }
      return .list(members.map { .string($0.key) }, of: .string)
    }),
  "values": Function(
    [.init("mapping", .any)],
    type: { (arguments: [Value]) throws(FunctionError) -> ValueType in
      switch arguments[0].type {
      case .map(let element): return .list(element)
      case .object(let object): return .tuple(object.attributes.map(\.type))
      default: throw FunctionError("values() requires a map as the first argument", argument: 0)
      }
    },
    { (call: FunctionCall) throws(FunctionError) -> Value in
      if case .tuple = call.type { return .tuple(call.elements(0)) }
      return .list(call.elements(0), of: call.type.element ?? .any)
    }),
  "lookup": Function(
    [.init("inputMap", .any), .init("key", .string)],
    rest: .init("default", .any, null: true, unknown: true, open: true), isNotNull: false,
    seesOpenObjects: true, type: lookupType, lookup),
  "merge": Function(
    [], rest: .init("maps", .any, null: true, open: true), seesOpenObjects: true, type: mergeType,
    merge),
  "transpose": Function([.init("values", .map(.list(.string)))], .map(.list(.string))) {
    (call: FunctionCall) throws(FunctionError) -> Value in
    if !call.arguments[0].isWhollyKnown { return .unknown(call.type) }
    var keys: [String: [Value]] = [:]
    for member in call.arguments[0].members ?? [] {
      for element in member.value.children {
        guard let text = element.string else {
          throw FunctionError("input must not contain null string")
        }
        keys[text, default: []].append(.string(member.key))
      }
    }
    return .map(
      keys.map { Value.Member($0.key, .list($0.value, of: .string)) }, of: .list(.string))
  },
  "zipmap": Function(
    [.init("keys", .list(.string)), .init("values", .any)], type: zipType, zipMap),
]

@Sendable
private func lookupType(_ arguments: [Value]) throws(FunctionError) -> ValueType {
  if arguments.count > 3 {
    throw FunctionError("lookup() takes two or three arguments, got \(arguments.count)")
  }
  switch arguments[0].type {
  case .object(let object):
    guard let key = arguments[1].string else { return .any }
    if let attribute = object[key] { return attribute.type }
    if object.isOpen { return .any }
    if arguments.count == 3 { return arguments[2].type }
    throw FunctionError("the given object has no attribute \(goQuoted(key))", argument: 0)
  case .map(let element):
    if arguments.count == 3, !arguments[2].type.converts(to: element) {
      throw FunctionError(
        "the default value must have the same type as the map elements", argument: 2)
    }
    return element
  default:
    throw FunctionError("lookup() requires a map as the first argument", argument: 0)
  }
}

@Sendable
private func lookup(_ call: FunctionCall) throws(FunctionError) -> Value {
  let map = call.arguments[0]
  // A map with unknown elements might lack them, as far as Terraform cares.
  if map.type.isMap, !map.isWhollyKnown { return .unknown(call.type) }
  if let found = map[call.string(1)] { return found }
  if map.isOpen { return .unknown(.any, origin: map.origin) }
  guard call.arguments.count == 3 else {
    throw FunctionError("lookup failed to find key \(goQuoted(call.string(1)))")
  }
  do throws(ConversionError) {
    return try call.arguments[2].converted(to: call.type)
  } catch {
    throw FunctionError(error.message, argument: 2)
  }
}

@Sendable
private func mergeType(_ arguments: [Value]) throws(FunctionError) -> ValueType {
  guard let first = arguments.first?.type else { return .object([]) }
  var attributes: [String: ValueType] = [:]
  var areAllKnown = true
  for argument in arguments {
    switch argument.type {
    case .any: return .any
    case .object(let object):
      if object.isOpen { return .any }
      if argument.isNull { continue }
      for attribute in object.attributes { attributes[attribute.name] = attribute.type }
    case .map(let element):
      if argument.isNull { continue }
      guard let members = argument.members else {
        areAllKnown = false
        continue
      }
      for member in members { attributes[member.key] = element }
    default:
      throw FunctionError("arguments must be maps or objects, got \(goQuoted(argument.type.name))")
    }
  }
  if arguments.allSatisfy({ $0.type == first }) { return first }
  if !areAllKnown { return .any }
  return .object(attributes.map { ($0.key, $0.value) })
}

@Sendable
private func merge(_ call: FunctionCall) throws(FunctionError) -> Value {
  var members: [Value.Member] = []
  for argument in call.arguments { members += argument.members ?? [] }
  if case .map(let element) = call.type { return .map(members, of: element) }
  if let open = call.arguments.first(where: \.isOpen), let origin = open.origin {
    return .open(Value.object(members).members ?? [], origin)
  }
  return .object(members)
}

@Sendable
private func zipType(_ arguments: [Value]) throws(FunctionError) -> ValueType {
  switch arguments[1].type {
  case .list(let element): return .map(element)
  case .tuple(let types):
    guard arguments[0].isWhollyKnown else { return .any }
    let keys = arguments[0].children
    if keys.count != types.count {
      throw FunctionError(
        "number of keys (\(keys.count)) does not match number of values (\(types.count))")
    }
    return .object(zip(keys, types).map { ($0.string ?? "", $1) })
  default: throw FunctionError("values argument must be a list or tuple value", argument: 1)
  }
}

@Sendable
private func zipMap(_ call: FunctionCall) throws(FunctionError) -> Value {
  guard call.arguments[0].isWhollyKnown else { return .unknown(call.type) }
  let (keys, values) = (call.elements(0), call.elements(1))
  if keys.count != values.count {
    throw FunctionError(
      "number of keys (\(keys.count)) does not match number of values (\(values.count))")
  }
  var members: [Value.Member] = []
  for (key, value) in zip(keys, values) {
    guard let name = key.string else { throw FunctionError("keys must not be null", argument: 0) }
    members.append(Value.Member(name, value))
  }
  if case .map(let element) = call.type { return .map(members, of: element) }
  return .object(members)
}
