import Diagnostics
import Documents
import Platform
import Rego
import Text

/// Times OPA's public cases one by one: from text to a plan, and a prepared plan on its input.
struct SuiteBenchmark {
  private let cases: [Case]

  private struct Case {
    var modules: [String]
    var query: String
    var data: Value
    var input: Value?
  }

  struct Result {
    var prepare: Samples
    var evaluate: Samples
    /// The cases that were timed; the others do not compile or end in an error on purpose.
    var count: Int
  }

  /// The cases below a folder.
  ///
  /// *Throws*: when the folder cannot be read.
  init(folder: String) throws(FileError) {
    var cases: [Case] = []
    for topic in try FileSystem.list(folder).entries where topic.kind == .directory {
      let path = Path.join(folder, topic.name)
      for file in try FileSystem.list(path).entries where file.name.hasSuffix(".json") {
        let bytes = try FileSystem.read(Path.join(path, file.name))
        let document = JSONParser.parse(SourceFile(index: 0, path: file.name, bytes: bytes)).value
        for node in document?.root["cases"]?.elements.map({ $0 }) ?? [] {
          cases.append(
            Case(
              modules: node["modules"]?.elements.compactMap(\.string) ?? [],
              query: node["query"]?.string ?? "",
              data: node["data"].map { Value($0) } ?? .object([:]),
              input: node["input"].map { Value($0) }))
        }
      }
    }
    self.cases = cases
  }

  /// Times each case; a case's time is the best of several, so that others' work counts less.
  func run() -> Result? {
    var prepare: [UInt64] = []
    var evaluate: [UInt64] = []
    for item in cases {
      guard let plan = SuiteBenchmark.prepare(item) else { continue }
      let evaluator = Evaluator(plan, base: item.data)
      evaluator.start(input: item.input)
      guard (try? evaluator.querySolutions()) != nil else { continue }
      prepare.append(
        Samples.of(5) {
          if let plan = SuiteBenchmark.prepare(item) { _ = Evaluator(plan, base: item.data) }
        }.minimum)
      evaluate.append(SuiteBenchmark.evaluation(evaluator, item.input))
    }
    guard !evaluate.isEmpty else { return nil }
    return Result(
      prepare: Samples(prepare), evaluate: Samples(evaluate), count: evaluate.count)
  }

  /// The best time of an evaluation, over batches that are long enough for the clock.
  private static func evaluation(_ evaluator: Evaluator, _ input: Value?) -> UInt64 {
    let batch = 20
    return Samples.of(5) {
      for _ in 0..<batch {
        evaluator.forget()
        evaluator.start(input: input)
        _ = try? evaluator.querySolutions()
      }
    }.minimum / UInt64(batch)
  }

  private static func prepare(_ item: Case) -> Plan? {
    var modules: [Module] = []
    for (index, text) in item.modules.enumerated() {
      let file = SourceFile(index: UInt32(index), path: "module-\(index).rego", text: text)
      guard let module = Parser.parse(file, version: nil).value else { return nil }
      modules.append(module)
    }
    let file = SourceFile(index: UInt32(modules.count), path: "query", text: item.query)
    guard let query = Parser.parseQuery(file).value else { return nil }
    return Compiler.compile(modules, query: query, file: file.index).value
  }
}
