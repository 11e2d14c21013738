import Documents

/// Writes JSON with members in the order given, two spaces a level.
struct JSONWriter {
  private(set) var text = ""
  private var depth = 0
  private var isFirst = true

  mutating func object(_ key: String? = nil, _ body: (inout JSONWriter) -> Void) {
    container(key, "{", "}", body)
  }

  mutating func array(_ key: String? = nil, _ body: (inout JSONWriter) -> Void) {
    container(key, "[", "]", body)
  }

  mutating func string(_ key: String? = nil, _ value: String?) {
    begin(key)
    text += value.map(JSONText.quoted) ?? "null"
  }

  mutating func number(_ key: String? = nil, _ value: Int) {
    begin(key)
    text += String(value)
  }

  mutating func boolean(_ key: String? = nil, _ value: Bool) {
    begin(key)
    text += value ? "true" : "false"
  }

  mutating func null(_ key: String? = nil) {
    begin(key)
    text += "null"
  }

  /// Writes a value that is JSON already, on the same line.
  mutating func json(_ key: String? = nil, _ value: String) {
    begin(key)
    text += value
  }

  private mutating func container(
    _ key: String?, _ open: String, _ close: String, _ body: (inout JSONWriter) -> Void
  ) {
    begin(key)
    text += open
    depth += 1
    isFirst = true
    body(&self)
    depth -= 1
    if !isFirst { newLine() }
    text += close
    isFirst = false
  }

  private mutating func begin(_ key: String?) {
    if depth > 0 {
      if !isFirst { text += "," }
      newLine()
    }
    isFirst = false
    if let key { text += JSONText.quoted(key) + ": " }
  }

  private mutating func newLine() {
    text += "\n" + String(repeating: "  ", count: depth)
  }
}
