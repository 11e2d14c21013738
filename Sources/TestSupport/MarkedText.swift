/// Text whose positions are written into it as `1️⃣`, `2️⃣`, … and stripped before use.
package struct MarkedText {
  package let text: String
  /// *Shape*: marker to 0-based UTF-8 byte offset in `text`.
  package let offsets: [String: Int]

  package init(_ marked: String) {
    var text = ""
    var offsets: [String: Int] = [:]
    for character in marked {
      let scalars = Array(character.unicodeScalars)
      if scalars.count == 3, scalars[1].value == 0xFE0F, scalars[2].value == 0x20E3 {
        offsets[String(character)] = text.utf8.count
      } else {
        text.append(character)
      }
    }
    self.text = text
    self.offsets = offsets
  }
}
