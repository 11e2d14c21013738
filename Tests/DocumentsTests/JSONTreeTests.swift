import Diagnostics
import Documents
import TestSupport
import Testing

@Suite struct `JSON trees` {
  private func check(_ text: String, _ expected: String) {
    let file = SourceFile(path: "input.json", text: text)
    #expect(TreePrinter.json(file) == expected)
  }

  @Test func `values have their places`() {
    check(
      #"{"a": [1, -2, true, null, "x\n\u00e9"], "b": {}}"#,
      #"""
      document 0 1:1-49
        object 1:1-49
          a 1:2-5: array 1:7-39
            - number 1:8-9 1
            - number 1:11-13 -2
            - boolean 1:15-19 true
            - null 1:21-25
            - string 1:27-38 "x\né"
          b 1:41-44: object 1:46-48

      """#)
  }

  @Test func `a byte order mark is skipped`() {
    check("\u{FEFF}7", "document 0 1:1-2\n  number 1:1-2 7\n")
  }
}
