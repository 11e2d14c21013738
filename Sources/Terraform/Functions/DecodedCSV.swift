import Text

/// The rows of a CSV text as objects with the header's names.
///
/// *Source*: go-cty stdlib `CSVDecodeFunc` on Go's encoding/csv.
func decodedCSV(_ text: String) throws(FunctionError) -> Value {
  try requireDecodable(text)
  var reader = CSVReader(bytes: Array(text.utf8))
  guard let header = try reader.row() else {
    throw FunctionError("missing header line", argument: 0)
  }
  var type: [(String, ValueType)] = []
  for name in header {
    if type.contains(where: { $0.0 == name }) {
      throw FunctionError("duplicate column name \(goQuoted(name))", argument: 0)
    }
    type.append((name, .string))
  }
  var rows: [Value] = []
  while let row = try reader.row() {
    if row.count != header.count {
      throw FunctionError(
        "invalid CSV format on line \(reader.rowLine): wrong number of fields", argument: 0)
    }
    rows.append(.object(zip(header, row).map { ($0, Value.string($1)) }))
  }
  return .list(rows, of: .object(type))
}

/// Reads the fields of one line after the other, as Go's encoding/csv does.
private struct CSVReader {
  let bytes: [UInt8]
  private var at = 0
  private var line = 1
  private(set) var rowLine = 1

  init(bytes: [UInt8]) { self.bytes = bytes }

  private func error(_ reason: String) -> FunctionError {
    FunctionError("invalid CSV format on line \(line): \(reason)", argument: 0)
  }

  /// The fields of the next line that is not empty; *nil when* there is none.
  mutating func row() throws(FunctionError) -> [String]? {
    while at < bytes.count, bytes[at] == 0x0A || startsBreak { skipBreak() }
    guard at < bytes.count else { return nil }
    rowLine = line
    var fields: [String] = []
    while true {
      fields.append(try field())
      if at < bytes.count, bytes[at] == UInt8(ascii: ",") {
        at += 1
        continue
      }
      if at < bytes.count { skipBreak() }
      return fields
    }
  }

  private var startsBreak: Bool {
    bytes[at] == 0x0D && at + 1 < bytes.count && bytes[at + 1] == 0x0A
  }

  private mutating func skipBreak() {
    if at < bytes.count, bytes[at] == 0x0D { at += 1 }
    if at < bytes.count, bytes[at] == 0x0A { at += 1 }
    line += 1
  }

  private mutating func field() throws(FunctionError) -> String {
    var result: [UInt8] = []
    guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") else {
      while at < bytes.count, bytes[at] != UInt8(ascii: ","), bytes[at] != 0x0A, !startsBreak {
        if bytes[at] == UInt8(ascii: "\"") { throw error("bare \" in non-quoted-field") }
        result.append(bytes[at])
        at += 1
      }
      return String(decoding: result, as: UTF8.self)
    }
    at += 1
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: "\"") {
        at += 1
        if at < bytes.count, bytes[at] == UInt8(ascii: "\"") {
          result.append(bytes[at])
          at += 1
          continue
        }
        guard
          at == bytes.count || bytes[at] == UInt8(ascii: ",") || bytes[at] == 0x0A || startsBreak
        else { throw error("extraneous or missing \" in quoted-field") }
        return String(decoding: result, as: UTF8.self)
      }
      if startsBreak {
        at += 1
        continue
      }
      if bytes[at] == 0x0A { line += 1 }
      result.append(bytes[at])
      at += 1
    }
    throw error("extraneous or missing \" in quoted-field")
  }
}
