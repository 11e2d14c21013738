import Diagnostics
import Testing

@testable import Rego

/// What keeps one policy from taking a run with it.
@Suite struct LimitTests {
  private func evaluate(
    _ text: String, input: Value? = nil, limits: EvaluationLimits = EvaluationLimits()
  ) throws -> (value: Value?, error: EvaluationError?) {
    let file = SourceFile(path: "p.rego", text: "package p\n" + text)
    let module = try #require(Parser.parse(file, version: .v1).value)
    let plan = try #require(Compiler.compile([module]).value)
    let evaluator = Evaluator(plan, base: .object(.empty), limits: limits)
    evaluator.start(input: input)
    let rule = try #require(plan.rule(at: ["p", "r"]))
    do {
      return (try evaluator.value(ofRule: rule), nil)
    } catch {
      return (nil, error)
    }
  }

  @Test func `a search without end stops at its number of steps`() throws {
    let loop = """
      ns := numbers.range(1, 3000)
      r if { some a in ns; some b in ns; a * b == -1 }
      """
    var limits = EvaluationLimits()
    limits.steps = 50_000
    let error = try #require(try evaluate(loop, limits: limits).error)
    #expect(error.code == .limit)
    #expect(error.message == "evaluation took more than 50000 steps")
  }

  /// Each document is looked at with `with`; what holds for all of them is found out once.
  @Test func `what holds beside a replaced input is found out once`() throws {
    let text = """
      r := count([i | some i, d in input.docs; some n in names with input as d; not known[n]])

      names contains n if some n in input.names

      known := {n | some d in input.docs; some n in d.known}
      """
    let document = Value.object([
      "names": .array(ArrayValue([.string("a")])), "known": .array(ArrayValue([.string("b")])),
    ])
    let documents = ArrayValue(Array(repeating: document, count: 300))
    var limits = EvaluationLimits()
    // Once for each document and one another would be 90,000.
    limits.steps = 20_000
    let result = try evaluate(
      text, input: .object(["docs": .array(documents)]), limits: limits)
    #expect(result.error == nil)
    #expect(result.value?.json == "300")
  }

  @Test func `calls inside one another stop at their depth`() throws {
    let text = (0..<300).map { "f\($0)(x) := f\($0 + 1)(x)" } + ["f300(x) := x", "r := f0(1)"]
    let error = try #require(try evaluate(text.joined(separator: "\n")).error)
    #expect(error.message == "rules call each other more than 256 deep")
  }

  /// A text of 30 kB, and 3,000 short ones.
  private static let big = """

    numbers_as_text := [sprintf("%d", [i]) | some i in numbers.range(1, 3000)]
    big := concat("", ["aaaaaaaaaa" | some _ in numbers.range(1, 3000)])
    """

  @Test(arguments: [
    #"r := count(numbers.range(1, 100000000))"#,
    #"r := count(net.cidr_expand("10.0.0.0/4"))"#,
    #"r := sprintf(concat("", ["%[1]s" | some _ in numbers.range(1, 3000)]), [big])"# + big,
    #"r := concat(big, numbers_as_text)"# + big,
    #"r := regex.replace(big, "a", big)"# + big,
    #"r := replace(big, "a", big)"# + big,
    #"r := strings.replace_n({"a": big}, big)"# + big,
    #"r := bits.lsh(1, 100000000000)"#,
  ])
  func `a result that is too large is an error and not undefined`(_ text: String) throws {
    let error = try #require(try evaluate(text).error)
    #expect(error.code == .limit)
  }

  @Test(arguments: [
    #"(a+)+$"#, #"(a|aa)+$"#, #"(.*)*b"#, #"^(([a-z])+.)+[A-Z]([a-z])+$"#, #"(a?){50}a{50}$"#,
  ])
  func `matching takes linear time whatever the pattern`(_ pattern: String) throws {
    let input = Value.string(String(repeating: "a", count: 100_000) + "!")
    let clock = ContinuousClock()
    var error: EvaluationError?
    let time = try clock.measure {
      error = try evaluate("r := regex.match(`\(pattern)`, input)", input: input).error
    }
    #expect(error == nil)
    // Backtracking would not end before the universe does.
    #expect(time < .seconds(5))
  }

  @Test func `a pattern that is too large is refused`() throws {
    let text = "r := regex.match(`((a{1000}){1000}){1000}`, \"a\")"
    #expect(try evaluate(text).value == nil)
  }

  @Test func `the depth of a value is limited for walk`() throws {
    var value = Value.null
    for _ in 0..<1_100 { value = .array(ArrayValue([value])) }
    let error = try evaluate("r := [p | walk(input, [p, _])]", input: value).error
    #expect(error?.message == "walk: value is nested too deeply")
  }
}
