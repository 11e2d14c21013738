import Diagnostics
import Testing

@Suite struct `Lines and columns` {
  /// The location by its definition: line feeds and scalars before the offset.
  private func expected(_ text: String, _ offset: Int) -> Diagnostics.SourceLocation {
    let before = String(decoding: Array(text.utf8)[..<offset], as: UTF8.self).unicodeScalars
    let line = before.split(separator: "\n", omittingEmptySubsequences: false)
    return Diagnostics.SourceLocation(line: line.count, column: (line.last?.count ?? 0) + 1)
  }

  @Test(arguments: [
    String(repeating: "aé€😀", count: 3000),
    "ab\n" + String(repeating: "é", count: 5000) + "\n\n" + String(repeating: "x", count: 9000),
    String(repeating: "a", count: 4096), "", "\n",
  ])
  func `columns of long lines count scalars from the start of the line`(_ text: String) {
    let table = LineTable(SourceFile(path: "a.json", text: text))
    var offset = 0
    for scalar in text.unicodeScalars {
      if offset % 97 == 0 || offset % 4096 < 4 || scalar == "\n" {
        #expect(table.location(of: UInt32(offset)) == expected(text, offset), "at \(offset)")
      }
      offset += scalar.utf8.count
    }
    #expect(table.location(of: UInt32(offset)) == expected(text, offset))
    #expect(table.location(of: UInt32(offset + 10)) == expected(text, offset))
  }

  @Test func `a byte order mark is no column`() {
    let table = LineTable(SourceFile(path: "a.json", text: "\u{FEFF}ab"))
    #expect(table.location(of: 0) == Diagnostics.SourceLocation(line: 1, column: 1))
    #expect(table.location(of: 3) == Diagnostics.SourceLocation(line: 1, column: 1))
    #expect(table.location(of: 5) == Diagnostics.SourceLocation(line: 1, column: 3))
  }
}
