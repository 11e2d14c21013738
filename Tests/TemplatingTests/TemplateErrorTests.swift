import Diagnostics
import Templating
import TestSupport
import Testing

@Suite struct TemplateErrorTests {
  /// The first diagnostic as `line:column-column: summary (detail)`.
  private func problem(_ template: String) -> String {
    let file = SourceFile(path: "t.jinja", text: template)
    let parsed = Template.parse(file)
    var diagnostics = parsed.diagnostics
    if diagnostics.isEmpty {
      diagnostics =
        parsed.value.render(
          ["service": ["name": "x"], "names": ["a"], "count": 3],
          environment: TemplateEnvironment(
            names: ["parts/head.jinja"]), syntax: .none
        ).diagnostics
    }
    guard let first = diagnostics.first, let range = first.subject else { return "none" }
    let table = LineTable(file)
    let start = table.location(of: range.start)
    let end = table.location(of: range.end)
    let detail = first.detail.map { " (\($0))" } ?? ""
    return "\(start.line):\(start.column)-\(end.column): \(first.summary)\(detail)"
  }

  @Test(arguments: [
    ("a {{ servise }}", "1:6-13: 'servise' is not defined (did you mean 'service'?)"),
    ("{{ service.nme }}", "1:4-15: 'service' has no 'nme' (did you mean 'name'?)"),
    ("{{ names[4] }}", "1:4-12: there is no item 4 (the list has 1 items)"),
    ("{{ count.x }}", "1:4-11: 'count' has no 'x' (it is an integer)"),
    (
      "{{ 'a' if false }}",
      "1:4-16: expression has no value when its condition is false (add: else '')"
    ),
    ("{{ count + 'a' }}", "1:4-15: '+' cannot take an integer and a string"),
    ("{{ count / 0 }}", "1:4-13: division by zero"),
    ("{{ service.name | uper }}", "1:19-23: unknown filter 'uper' (did you mean 'upper'?)"),
    ("{{ count is od }}", "1:13-15: unknown test 'od' (did you mean 'odd'?)"),
    ("\n{% fro x in y %}", "2:4-7: unknown tag 'fro' (did you mean 'for'?)"),
    ("{% if count %}", "1:4-6: 'if' is not closed (end it with '{% endif %}')"),
    ("{% endif %}", "1:4-9: 'endif' closes nothing (no tag that it could belong to is open here)"),
    (
      "{% if count %}{% endfor %}",
      "1:18-24: expected 'elif' or 'else' or 'endif', found 'endfor' ('if' is still open)"
    ),
    ("{{ count", "1:1-3: tag is not closed (end it with '}}')"),
    ("{{ }}", "1:4-6: expected a value, found '}}'"),
    ("{{ a b }}", "1:6-7: expected '}}', found 'b'"),
    ("{{ 'a }}", "1:4-5: string is not closed"),
    ("{{ a ? b }}", "1:6-7: '?' has no meaning in an expression"),
    ("{# x", "1:1-3: comment is not closed (end it with '#}')"),
    (
      "{% extends 'x' %}",
      "1:4-11: 'extends' is not part of the template language (compose files with 'include' and 'macro')"
    ),
    (
      "{% include 'parts/hed.jinja' %}",
      "1:12-29: template 'parts/hed.jinja' does not exist (did you mean 'parts/head.jinja'?)"
    ),
    ("{% include '../x' %}", "1:12-18: template path '../x' leaves its tree"),
    (
      "{{ names | join(',', seperator=1) }}",
      "1:12-16: filter 'join' has no parameter 'seperator' (known are: d, attribute)"
    ),
    ("{% macro m(a) %}{{ a }}{% endmacro %}{{ m() }}", "1:41-44: 'a' of macro 'm' is not given"),
    (
      "{% macro m(a) %}{{ a }}{% endmacro %}{{ m(1, 2) }}",
      "1:41-48: macro 'm' takes at most 1 arguments, found 2"
    ),
    (
      "{{ names }}{% set count.x = 1 %}",
      "1:19-26: 'count' is not a namespace (attributes can be set only on a value made with namespace())"
    ),
    ("{% for a, b in names %}{% endfor %}", "1:4-7: a string cannot be unpacked"),
    ("{{ count() }}", "1:4-9: an integer cannot be called"),
    ("{{ 9999999999999999999 }}", "1:4-23: number does not fit into 64 bits"),
    ("{{ 9223372036854775807 + 1 }}", "1:4-27: number does not fit into 64 bits"),
  ])
  func `an error points into the template`(_ template: String, _ expected: String) {
    #expect(problem(template) == expected)
  }

  @Test(arguments: [
    (
      "{% for i in range(99) %}{% for j in range(99) %}{% endfor %}{% endfor %}",
      "template takes more than 5000 steps"
    ),
    (
      "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
      "macros and includes are nested more than 50 deep"
    ),
    ("{{ 'x' * 99999999 }}", "'*' makes more than 1000000 items"),
    (
      "{% set x = 'x' * 900 %}{% for i in range(99) %}{{ x }}{% endfor %}",
      "output is larger than 10000 bytes"
    ),
  ])
  func `a limit stops a template`(_ template: String, _ expected: String) {
    let parsed = Template.parse(SourceFile(path: "t", text: template))
    var limits = TemplateLimits()
    limits.steps = 5000
    limits.outputBytes = 10_000
    let result = parsed.value.render([:], syntax: .none, limits: limits)
    #expect(result.value == nil)
    #expect(result.diagnostics.map(\.summary) == [expected])
  }

  @Test func `several errors are reported at once`() {
    let parsed = Template.parse(
      SourceFile(path: "t", text: "{{ a }} {{ b }} {% if c %}{% endif %}"))
    let result = parsed.value.render([:], syntax: .none)
    #expect(
      result.diagnostics.map(\.summary) == [
        "'a' is not defined", "'b' is not defined", "'c' is not defined",
      ])
  }

  @Test func `deep nesting is an error, not a crash`() {
    let text =
      "{{ " + String(repeating: "(", count: 5000) + "1" + String(repeating: ")", count: 5000)
      + " }}"
    let parsed = Template.parse(SourceFile(path: "t", text: text))
    #expect(parsed.diagnostics.first?.summary == "expression is nested too deeply")
  }

  @Test func `an expression in a manifest knows its place`() throws {
    let file = SourceFile(path: "m.yaml", text: "when: 'a == \"b\" and zz'\n")
    let range = SourceRange(file: 0, start: 6, end: 23)
    let parsed = TemplateExpression.parse(EmbeddedText("a == \"b\" and zz", in: file, at: range))
    let expression = try #require(parsed.value)
    #expect(expression.variables == ["a", "zz"])
    let result = expression.evaluate(["a": "b"])
    #expect(result.diagnostics.map(\.subject) == [SourceRange(file: 0, start: 20, end: 22)])
  }

  @Test func `GitHub expressions are text`() {
    let text = "a: ${{ github.ref }} {{ n }} ${{ '{{' }}"
    let parsed = Template.parse(SourceFile(path: "t", text: text))
    #expect(
      parsed.value.render(["n": 1], syntax: .none).value == "a: ${{ github.ref }} 1 ${{ '{{' }}")
  }

  @Test(arguments: [
    (
      "HTTPServer-v2 name",
      "http_server_v2_name http-server-v2-name HttpServerV2Name httpServerV2Name"
    ),
    ("fraud-model", "fraud_model fraud-model FraudModel fraudModel"),
    ("", "   "),
  ])
  func `identifiers are respelt`(_ text: String, _ expected: String) {
    let source = "{{ v | snake }} {{ v | kebab }} {{ v | pascal }} {{ v | camel }}"
    let parsed = Template.parse(SourceFile(path: "t", text: source))
    #expect(parsed.value.render(["v": .string(text)], syntax: .none).value == expected)
  }
}
