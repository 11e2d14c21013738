import Diagnostics
import Documents
import TestSupport
import Testing

/// Broken variants of valid HCL; the same ones in every run.
@Suite struct `HCL mutations` {
  private static let pieces: [[UInt8]] = [
    "{", "}", "[", "]", "(", ")", "=", "\"", "${", "%{", "~}", "\\", ".", "\n", "#", "/*", "*",
    "<<EOT\n", "<<-X\r\n", "\nEOT\n", "for ", " in ", " if ", "=>", "...", "%{ if x }",
    "%{ endif }",
    "?", ":", "::", "'", "`", "&", "\u{0}", "é", "e\u{301}", "1e", "-", "\r\n", "\\u12", "$${",
    "a {",
  ].map { Array($0.utf8) }

  private func mutate(_ bytes: [UInt8], _ random: inout SplitMix) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let place = Int.random(in: 0...bytes.count, using: &random)
      switch Int.random(in: 0..<5, using: &random) {
      case 0:
        let end = min(bytes.count, place + Int.random(in: 1...6, using: &random))
        bytes.removeSubrange(place..<end)
      case 1 where Int.random(in: 0..<4, using: &random) == 0:
        bytes.insert(UInt8.random(in: 0...255, using: &random), at: place)
      case 2 where Int.random(in: 0..<4, using: &random) == 0:
        bytes.removeSubrange(place...)
      default:
        bytes.insert(contentsOf: Self.pieces.randomElement(using: &random) ?? [], at: place)
      }
    }
    return bytes
  }

  private func check(_ range: SourceRange, _ count: Int) {
    #expect(range.file == 3 && range.start <= range.end && Int(range.end) <= count)
  }

  private func check(_ expression: HCLExpression, _ count: Int) {
    check(expression.range, count)
    check(expression.startRange, count)
    expression.kind.forEachChild { check($0, count) }
  }

  private func check(_ body: HCLBody, _ count: Int) {
    check(body.range, count)
    for attribute in body.attributes {
      check(attribute.range, count)
      check(attribute.value, count)
    }
    for block in body.blocks {
      check(block.range, count)
      check(block.body, count)
    }
  }

  @Test func `broken text gives diagnostics inside the file`() throws {
    let valid = try fixture("main.tf")
    var random = SplitMix(state: 20_261_126)
    for round in 0..<3_000 {
      let bytes = mutate(valid, &random)
      let file = SourceFile(index: 3, path: "main.tf", bytes: bytes)
      let parsed = HCLParser.parse(file)
      #expect(parsed.diagnostics.count <= 40, "round \(round)")
      for diagnostic in parsed.diagnostics {
        check(try #require(diagnostic.subject), bytes.count)
        if let context = diagnostic.context { check(context, bytes.count) }
      }
      check(parsed.value.body, bytes.count)
    }
  }

  private static let template = """
    Hello ${name}, %{ if admin ~}
      you are ${upper("admin")} of ${length(hosts[*].id)} hosts%{ else }user%{ endif }:
    %{ for i, h in hosts ~}
    - ${i}: ${h["name"]} $${literal} %%{literal} ${{ a = "}" }.a}
    %{ endfor ~}
    costs $5 and 100%
    """

  @Test func `broken templates and expressions give diagnostics inside the file`() {
    var random = SplitMix(state: 20_261_128)
    for round in 0..<3_000 {
      let bytes = mutate(Array(Self.template.utf8), &random)
      let file = SourceFile(index: 3, path: "t.tftpl", bytes: bytes)
      for parsed in [HCLParser.parseTemplate(file), HCLParser.parseExpression(file)] {
        #expect(parsed.diagnostics.count <= 40, "round \(round)")
        for diagnostic in parsed.diagnostics {
          if let subject = diagnostic.subject { check(subject, bytes.count) }
        }
        check(parsed.value, bytes.count)
      }
    }
  }

  @Test func `every cut of a file is read`() throws {
    let valid = try fixture("main.tf")
    for end in 0..<valid.count {
      let file = SourceFile(index: 3, path: "main.tf", bytes: Array(valid[..<end]))
      let parsed = HCLParser.parse(file)
      #expect(parsed.diagnostics.count <= 3, "cut at \(end)")
      check(parsed.value.body, end)
    }
  }
}
