import Diagnostics
import Documents
import TestSupport
import Testing

@Suite struct `Mutated input` {
  /// A small generator with a fixed seed, so that every run tries the same inputs.
  private struct Generator {
    var state: UInt64

    mutating func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(max(1, bound)))
    }
  }

  private static let fragments: [[UInt8]] =
    [
      "\t", "\n", "\r", "---\n", "...", "*a", "&a ", "<<: ", "[", "]", "{", "}", ": ", "- ", "#",
      "\"",
      "'", "|", ">-\n", "? ", "!", "!!int ", "%", "\\u12", "é", "\u{2028}", "\u{FEFF}", "\0", ",",
    ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xED, 0xA0, 0x80]]

  private func mutate(_ bytes: [UInt8], _ generator: inout Generator) -> [UInt8] {
    var bytes = bytes
    for _ in 0...generator.next(4) {
      let place = generator.next(bytes.count + 1)
      switch generator.next(4) {
      case 0: bytes.removeSubrange(place..<min(bytes.count, place + generator.next(20)))
      case 1: bytes.removeSubrange(place...)
      case 2:
        let end = min(bytes.count, place + generator.next(60))
        bytes.insert(contentsOf: Array(bytes[place..<end]), at: generator.next(bytes.count + 1))
      default:
        bytes.insert(contentsOf: Self.fragments[generator.next(Self.fragments.count)], at: place)
      }
    }
    return bytes
  }

  /// Visits every value, so that every record is resolved once.
  private func walk(_ node: Node, _ file: SourceFile, _ visited: inout Int) {
    visited += 1
    guard visited < 20_000 else { return }
    #expect(node.place.start <= node.place.end && Int(node.place.end) <= file.bytes.count)
    #expect(Int(node.range.end) <= file.bytes.count)
    if node.kind == .number { #expect(node.number != nil) }
    if node.kind == .string { #expect(node.string != nil) }
    #expect(
      node.elements.reduce(0) { count, _ in count + 1 } == (node.kind == .array ? node.count : 0))
    for element in node.elements { walk(element, file, &visited) }
    for member in node.members { walk(member.value, file, &visited) }
  }

  @Test(arguments: ["deployment.yaml", "bad.txt", "bad-json.txt"])
  func `every diagnostic and node stays inside the file`(name: String) throws {
    let original = try fixture(name)
    var generator = Generator(state: 42)
    for _ in 0..<150 {
      let bytes = mutate(original, &generator)
      let file = SourceFile(index: 3, path: "input", bytes: bytes)
      let yaml = YAMLParser.parse(file, resolution: .kubernetes)
      let json = JSONParser.parse(file)
      for diagnostic in yaml.diagnostics + json.diagnostics {
        let subject = try #require(diagnostic.subject)
        for range in [subject] + diagnostic.related.map(\.range) {
          #expect(range.file == 3 && range.start <= range.end && Int(range.end) <= bytes.count)
        }
      }
      for document in yaml.value + [json.value].compactMap({ $0 }) {
        var visited = 0
        walk(document.root, file, &visited)
      }
    }
  }
}
