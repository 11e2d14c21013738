import Text

extension Value: CustomStringConvertible {
  /// The value in Rego's syntax, as `sprintf("%v")` and messages show it; sets as `{1, 2}`.
  package var description: String {
    var text = ""
    write(to: &text, asJSON: false)
    return text
  }

  /// Compact JSON; sets are arrays, keys that are not strings are their Rego text.
  package var json: String {
    var text = ""
    write(to: &text, asJSON: true)
    return text
  }

  /// JSON of two spaces a level, whose lines after the first begin with `indent` spaces.
  package func json(indent: Int) -> String {
    JSONWriter.write(
      self, layout: .init(prefix: String(repeating: " ", count: indent), indent: "  ")
    ).trimmingLeadingSpaces
  }

  private func write(to text: inout String, asJSON: Bool) {
    switch self {
    case .null: text += "null"
    case .boolean(let value): text += value ? "true" : "false"
    case .number(let value): text += value.text
    case .string(let value): writeJSONString(value, to: &text)
    case .array(let array):
      writeList(array.elements, "[", "]", to: &text, asJSON: asJSON)
    case .set(let set):
      if asJSON {
        writeList(set.elements, "[", "]", to: &text, asJSON: true)
      } else if set.elements.isEmpty {
        text += "set()"
      } else {
        writeList(set.elements, "{", "}", to: &text, asJSON: false)
      }
    case .object(let object):
      text += "{"
      for i in object.keys.indices {
        if i > 0 { text += asJSON ? "," : ", " }
        if asJSON, case .string(let key) = object.keys[i] {
          writeJSONString(key, to: &text)
        } else if asJSON {
          writeJSONString(object.keys[i].json, to: &text)
        } else {
          object.keys[i].write(to: &text, asJSON: false)
        }
        text += asJSON ? ":" : ": "
        object.values[i].write(to: &text, asJSON: asJSON)
      }
      text += "}"
    }
  }

  private func writeList(
    _ elements: [Value], _ open: String, _ close: String, to text: inout String, asJSON: Bool
  ) {
    text += open
    for (i, element) in elements.enumerated() {
      if i > 0 { text += asJSON ? "," : ", " }
      element.write(to: &text, asJSON: asJSON)
    }
    text += close
  }
}

/// Appends `string` as a JSON string literal.
func writeJSONString(_ string: String, to text: inout String) {
  text += "\""
  for scalar in string.unicodeScalars {
    switch scalar {
    case "\"": text += "\\\""
    case "\\": text += "\\\\"
    case "\n": text += "\\n"
    case "\r": text += "\\r"
    case "\t": text += "\\t"
    case _ where scalar.value < 0x20:
      let hex = String(scalar.value, radix: 16)
      text += "\\u" + String(repeating: "0", count: 4 - hex.utf8.count) + hex
    default: text.unicodeScalars.append(scalar)
    }
  }
  text += "\""
}

extension String {
  fileprivate var trimmingLeadingSpaces: String { String(drop { $0 == " " }) }
}
