import Text

/// The number that HCL's decimal notation spells; leading zeros are allowed.
///
/// *nil when* the text is no such number.
package func hclNumber(_ text: String) -> Number? {
  var rest = text.utf8[...]
  var sign = ""
  if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") {
    if rest.removeFirst() == UInt8(ascii: "-") { sign = "-" }
  }
  guard let first = rest.first else { return nil }
  while rest.count > 1, rest.first == 0x30, let second = rest.dropFirst().first,
    second &- 0x30 < 10
  {
    rest.removeFirst()
  }
  let lead = first == UInt8(ascii: ".") ? "0" : ""
  var digits = String(decoding: rest, as: UTF8.self)
  // A point without digits behind it is allowed, too.
  if digits.utf8.last == UInt8(ascii: ".") { digits.removeLast() }
  if first == UInt8(ascii: "."), digits.isEmpty { return nil }
  return Number(parsing: sign + lead + digits)
}
