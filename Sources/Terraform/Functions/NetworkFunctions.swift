import Text

/// Functions of address blocks.
///
/// *Source*: Terraform 1.11, internal/lang/funcs/cidr.go.
let networkFunctions: [String: Function] = [
  "cidrhost": Function([.init("prefix", .string), .init("hostnum", .number)], .string) {
    (call: FunctionCall) throws(FunctionError) -> Value in
    let block = try block(call)
    return .string(try host(block, try wholeNumber(call, 1)).description)
  },
  "cidrnetmask": Function([.init("prefix", .string)], .string) {
    (call: FunctionCall) throws(FunctionError) -> Value in
    let block = try block(call)
    if block.first.isIPv6 {
      throw FunctionError(
        "IPv6 addresses cannot have a netmask: \(goQuoted(call.string(0)))", argument: 0)
    }
    let length = UInt128(block.prefixLength)
    let mask: UInt128 = length == 0 ? 0 : (0xFFFF_FFFF << (32 - length)) & 0xFFFF_FFFF
    return .string(IPAddress(bits: mask, isIPv6: false).description)
  },
  "cidrsubnet": Function(
    [.init("prefix", .string), .init("newbits", .number), .init("netnum", .number)], .string
  ) {
    (call: FunctionCall) throws(FunctionError) -> Value in
    let block = try block(call)
    let bits = try call.integer(1)
    let length = block.prefixLength + bits
    guard bits >= 0, length <= block.first.width else {
      throw FunctionError(
        "insufficient address space to extend prefix of \(block.prefixLength) by \(bits)")
    }
    let number = try wholeNumber(call, 2)
    guard number >= 0, bits >= 128 || number >> UInt128(bits) == 0 else {
      throw FunctionError(
        "prefix extension of \(bits) does not accommodate a subnet numbered \(number)")
    }
    let shift = UInt128(block.first.width - length)
    let address = block.first.bits | (shift >= 128 ? 0 : UInt128(number) << shift)
    let first = IPAddress(bits: address, isIPv6: block.first.isIPv6)
    return .string(AddressBlock(holding: first, prefixLength: length).description)
  },
  "cidrsubnets": Function(
    [.init("prefix", .string)], rest: .init("newbits", .number), .list(.string), subnets),
]

private func block(_ call: FunctionCall) throws(FunctionError) -> AddressBlock {
  guard let block = AddressBlock(call.string(0)) else {
    throw FunctionError(
      "invalid CIDR expression: invalid CIDR address: \(call.string(0))", argument: 0)
  }
  return block
}

private func wholeNumber(_ call: FunctionCall, _ index: Int) throws(FunctionError) -> Int128 {
  let number = call.number(index)
  guard number.isInteger, let value = Int128(number.plainText) else {
    throw FunctionError("value must be a whole number", argument: index)
  }
  return value
}

private func host(_ block: AddressBlock, _ number: Int128) throws(FunctionError) -> IPAddress {
  let length = UInt128(block.first.width - block.prefixLength)
  let isNegative = number < 0
  // A negative number counts from the end, whose own number is -1.
  let distance = UInt128(isNegative ? -(number + 1) : number)
  guard length >= 128 || distance >> length == 0 else {
    throw FunctionError(
      "prefix of \(block.prefixLength) does not accommodate a host numbered \(number)")
  }
  let bits = isNegative ? block.last.bits - distance : block.first.bits + distance
  return IPAddress(bits: bits, isIPv6: block.first.isIPv6)
}

@Sendable
private func subnets(_ call: FunctionCall) throws(FunctionError) -> Value {
  let block = try block(call)
  var results: [Value] = []
  var next = block.first.bits
  var isFull = false
  for index in 1..<max(1, call.arguments.count) {
    let bits = try call.integer(index)
    if bits < 1 { throw FunctionError("must extend prefix by at least one bit", argument: index) }
    let length = block.prefixLength + bits
    if length > block.first.width {
      let family = block.first.isIPv6 ? "IPv6" : "IPv4"
      throw FunctionError(
        "would extend prefix to \(length) bits, which is too long for an \(family) address",
        argument: index)
    }
    let size = UInt128(1) << UInt128(block.first.width - length)
    let (rounded, overflow) = next.addingReportingOverflow(size - 1)
    let start = rounded & ~(size - 1)
    guard !isFull, !overflow, start <= block.last.bits, block.last.bits - start >= size - 1 else {
      throw FunctionError(
        "not enough remaining address space for a subnet with a prefix of \(length) bits after "
          + "the previous ones", argument: index)
    }
    let first = IPAddress(bits: start, isIPv6: block.first.isIPv6)
    results.append(.string(AddressBlock(holding: first, prefixLength: length).description))
    let (following, isPast) = start.addingReportingOverflow(size)
    next = following
    isFull = isPast
  }
  return .list(results, of: .string)
}
