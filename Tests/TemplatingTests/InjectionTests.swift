import Diagnostics
import Templating
import Testing

/// A template, where its output goes, and what comes out for a value of `v`.
struct PlaceCase: Sendable, CustomTestStringConvertible {
  let path: String
  let template: String
  let value: TemplateValue
  let expected: String

  init(_ path: String, _ template: String, _ value: TemplateValue, _ expected: String) {
    self.path = path
    self.template = template
    self.value = value
    self.expected = expected
  }

  var testDescription: String { "\(path) \(template) \(value)" }
}

@Suite struct InjectionTests {
  private func render(_ path: String, _ template: String, _ value: TemplateValue) -> String {
    let parsed = Template.parse(SourceFile(path: "t.jinja", text: template))
    let result = parsed.value.render(
      ["v": value, "w": "word"], syntax: OutputSyntax(path: path))
    let problems = (parsed.diagnostics + result.diagnostics).map { "! " + $0.summary }
    return result.value ?? problems.joined(separator: "\n")
  }

  private func check(_ test: PlaceCase) {
    #expect(render(test.path, test.template, test.value) == test.expected)
  }

  static let yaml: [PlaceCase] = [
    PlaceCase("a.yaml", "k: {{ v }}\n", "plain-1.x/y", "k: plain-1.x/y\n"),
    PlaceCase("a.yaml", "k: {{ v }}\n", "two words", "k: two words\n"),
    PlaceCase("a.yaml", "k: {{ v }}\n", "a: b", "k: \"a: b\"\n"),
    PlaceCase("a.yaml", "k: {{ v }}\n", "x # y", "k: \"x # y\"\n"),
    PlaceCase("a.yaml", "k: {{ v }}\n", "a\nb: c", "k: \"a\\nb: c\"\n"),
    PlaceCase("a.yaml", "k: {{ v }}\n", "true", "k: \"true\"\n"),
    PlaceCase("a.yaml", "k: {{ v }}\n", "NO", "k: \"NO\"\n"),
    PlaceCase("a.yaml", "k: {{ v }}\n", "1.10", "k: \"1.10\"\n"),
    PlaceCase("a.yaml", "k: {{ v }}\n", "0x1f", "k: \"0x1f\"\n"),
    PlaceCase("a.yaml", "k: {{ v }}\n", "2024-01-01", "k: \"2024-01-01\"\n"),
    PlaceCase("a.yaml", "k: {{ v }}\n", "12:30", "k: \"12:30\"\n"),
    PlaceCase("a.yaml", "k: {{ v }}\n", "64Gi", "k: 64Gi\n"),
    PlaceCase("a.yaml", "k: {{ v }}\n", "gs://bucket/x", "k: gs://bucket/x\n"),
    PlaceCase("a.yaml", "k: {{ v }}\n", "", "k: \"\"\n"),
    PlaceCase("a.yaml", "k: {{ v }}\n", "- x", "k: \"- x\"\n"),
    PlaceCase("a.yaml", "k: {{ v }}\n", "*anchor", "k: \"*anchor\"\n"),
    PlaceCase("a.yaml", "k: {{ v }}\n", "{{ x }}", "k: \"{{ x }}\"\n"),
    PlaceCase("a.yaml", "k: {{ v }}\n", 5, "k: 5\n"),
    PlaceCase("a.yaml", "k: {{ v }}\n", true, "k: true\n"),
    PlaceCase("a.yaml", "k: {{ v }}\n", .null, "k: null\n"),
    PlaceCase("a.yaml", "k: {{ v }}\n", 1.5, "k: 1.5\n"),
    PlaceCase("a.yaml", "k: {{ v }}\n", ["a", "b: c", 1], "k: [a, \"b: c\", 1]\n"),
    PlaceCase("a.yaml", "k: {{ v }}\n", ["x": "y, z"], "k: {x: \"y, z\"}\n"),
    PlaceCase("a.yaml", "k: {{ v }} # why\n", "a: b", "k: \"a: b\" # why\n"),
    PlaceCase("a.yaml", "- {{ v }}\n", "a: b", "- \"a: b\"\n"),
    PlaceCase("a.yaml", "{{ v }}: 1\n", "a: b", "\"a: b\": 1\n"),
    PlaceCase("a.yaml", "- {{ v }}: 1\n", "x", "- x: 1\n"),
    PlaceCase("a.yaml", "k: [{{ v }}, {{ w }}]\n", "a, b", "k: [\"a, b\", word]\n"),
    PlaceCase("a.yaml", "k: {a: {{ v }}}\n", "b}", "k: {a: \"b}\"}\n"),
    PlaceCase("a.yaml", "k: {{ v }}-{{ w }}\n", "a", "k: a-word\n"),
    PlaceCase(
      "a.yaml", "k: {{ v }}-x\n", "a b",
      "! 'v' cannot stand unquoted here: it holds a space"),
    PlaceCase(
      "a.yaml", "k: x {{ v }}\n", "#", "! 'v' cannot stand unquoted here: it holds '#'"),
    PlaceCase(
      "a.yaml", "k: {{ v }} x\n", "-",
      "! 'v' cannot stand unquoted here: it has no letter or digit"),
    PlaceCase(
      "a.yaml", "{{ v }} foo: 1\n", "",
      "! 'v' cannot stand unquoted here: it has no letter or digit"),
    PlaceCase("a.yaml", "k: x{{ v }}\n", "", "k: x\n"),
    PlaceCase(
      "a.yaml", "k: {{ v }}.{{ v }}\n", "1", "! '1.1' would not be read as text here"),
    PlaceCase("a.yaml", "k: {{ v }}.{{ v }}\n", 1, "k: 1.1\n"),
    PlaceCase("a.yaml", "k: {{ v }}Gi\n", 8, "k: 8Gi\n"),
    PlaceCase("a.yaml", "k: \"{{ v }}\"\n", "a\"b\\c\nd", "k: \"a\\\"b\\\\c\\nd\"\n"),
    PlaceCase("a.yaml", "k: '{{ v }}'\n", "it's", "k: 'it''s'\n"),
    PlaceCase(
      "a.yaml", "k: '{{ v }}'\n", "a\nb", "! 'v' cannot stand in '': it holds a line break"),
    PlaceCase("a.yaml", "# {{ v }}\nk: 1\n", "a\nb: c", "# a b: c\nk: 1\n"),
    PlaceCase("a.yaml", "k: |\n  x {{ v }}\n", "abc", "k: |\n  x abc\n"),
    PlaceCase(
      "a.yaml", "k: |\n  x {{ v }}\n", "a\nb: c",
      "! 'v' cannot stand unquoted here: it holds a line break"),
    PlaceCase("a.yaml", "k: |\n  x\nj: {{ v }}\n", "a: b", "k: |\n  x\nj: \"a: b\"\n"),
    PlaceCase("a.yaml", "- k: |\n    x\n  j: {{ v }}\n", "a: b", "- k: |\n    x\n  j: \"a: b\"\n"),
    PlaceCase(
      "a.yaml", "k: |\n  echo {{ v | shell }}\n", "a 'b'", "k: |\n  echo 'a '\\''b'\\'''\n"),
    PlaceCase("a.yaml", "k: |\n  {{ v | json }}\n", ["a": 1], "k: |\n  {\"a\": 1}\n"),
    PlaceCase(
      "a.yaml", "k: one\n  {{ v }}\n", "a: b", "! 'v' cannot stand unquoted here: it holds ':'"),
    PlaceCase("a.yaml", "k: {{ v | yaml }}\n", "a: b", "k: \"a: b\"\n"),
    PlaceCase("a.yaml", "k: {{ v | json }}\n", ["a": ["b"]], "k: {\"a\": [\"b\"]}\n"),
    PlaceCase("a.yaml", "k: '{{ v | json }}'\n", ["a": "it's"], "k: '{\"a\": \"it''s\"}'\n"),
    PlaceCase(
      "a.yaml", "k: x{{ v | yaml }}\n", "a: b", "! 'v' cannot stand unquoted here: it holds '\"'"),
    PlaceCase("a.yaml", "{{ v | safe }}\n", "a: b", "a: b\n"),
    PlaceCase("a.yaml", "k: {{ 'a: b' }}\n", "", "k: \"a: b\"\n"),
    PlaceCase("a.yaml", "k: x {{ '{{' }}\n", "", "k: x {{\n"),
    PlaceCase(
      "a.yaml",
      "{% macro m(x) %}\nk: {{ x }}\n{% endmacro %}\na:\n  {{ m(v) | indent(2) | trim }}\n",
      "p: q", "a:\n  k: \"p: q\"\n"),
    PlaceCase("a.yaml", "a: ${{ secrets.X }}\n", "", "a: ${{ secrets.X }}\n"),
    PlaceCase("a.yaml", "k: {{ v }}\n", "${{ x }}", "k: \"${{ x }}\"\n"),
    PlaceCase(
      ".github/workflows/a.yaml", "k: {{ v }}\n", "${{ x }}",
      "! 'v' holds '${{', which GitHub would evaluate"),
    PlaceCase(
      "a.yaml", "k: x-{{ v }}\n", ["a"], "! 'v' is a list, which has no text here"),
    PlaceCase(
      "a.yaml", "---\nk: {{ v }}\n---\nk: {{ v }}\n", "a: b", "---\nk: \"a: b\"\n---\nk: \"a: b\"\n"
    ),
    PlaceCase("a.yaml", "k: \"x\ny {{ v }}\"\n", "a\"b", "k: \"x\ny a\\\"b\"\n"),
  ]

  @Test(arguments: yaml)
  func `values stay one scalar in YAML`(_ test: PlaceCase) { check(test) }

  static let others: [PlaceCase] = [
    PlaceCase("a.json", "{\"k\": {{ v }}}", "a\"b", "{\"k\": \"a\\\"b\"}"),
    PlaceCase("a.json", "{\"k\": {{ v }}\n}", 3, "{\"k\": 3\n}"),
    PlaceCase(
      "a.json", "{\"k\": {{ v }}}", ["a": [.null, true]], "{\"k\": {\"a\": [null, true]}}"),
    PlaceCase("a.json", "{{ v }}", "x", "\"x\""),
    PlaceCase("a.json", "{ {{ v }}: 1}", "a b", "{ \"a b\": 1}"),
    PlaceCase("a.json", "{\"k-{{ v }}\": \"x {{ v }}\"}", "q\"", "{\"k-q\\\"\": \"x q\\\"\"}"),
    PlaceCase("a.json", "// {{ v }}\n1", "a\nb", "// a b\n1"),
    PlaceCase("a.tf", "k = {{ v }}\n", "a\"${b}", "k = \"a\\\"\\u0024{b}\"\n"),
    PlaceCase("a.tf", "k = {{ v }}\n", ["a", 1], "k = [\"a\", 1]\n"),
    PlaceCase("a.tf", "k = {{ v }}\n", ["a b": true], "k = { \"a b\" = true }\n"),
    PlaceCase("a.tf", "k = [{{ v }}, {{ w }}]\n", "x\ny", "k = [\"x\\ny\", \"word\"]\n"),
    PlaceCase("a.tf", "resource \"a\" \"{{ v }}\" {\n", "x\" {", "resource \"a\" \"x\\\" {\" {\n"),
    PlaceCase("a.tf", "k = \"${% if true %}{{ v }}{% endif %}\"\n", "{x}", "k = \"$\\u007bx}\"\n"),
    PlaceCase("a.tf", "k = \"a-{{ v }}{b}\"\n", "$", "k = \"a-\\u0024{b}\"\n"),
    PlaceCase("a.tf", "k = \"${var.x}-{{ v }}\"\n", "a\"", "k = \"${var.x}-a\\\"\"\n"),
    PlaceCase(
      "a.tf", "k = \"${var.{{ v }}}\"\n", "x y",
      "! 'v' cannot stand unquoted here: it holds a space"),
    PlaceCase("a.tf", "k = var.{{ v }}\n", "ok", "k = var.ok\n"),
    PlaceCase(
      "a.tf", "k = var.{{ v }}\n", "a = 1", "! 'v' cannot stand unquoted here: it holds a space"),
    PlaceCase(
      "a.tf", "k = a{{ v }}\n", "//", "! 'v' cannot stand unquoted here: '//' would start a comment"
    ),
    PlaceCase("a.tf", "# {{ v }}\n", "a\n}", "# a }\n"),
    PlaceCase("a.tf", "/* {{ v }} */\n", "a */ b", "/* a * / b */\n"),
    PlaceCase(
      "a.tf", "k = <<EOT\nx {{ v }}\nEOT\nj = {{ v }}\n", "a b",
      "k = <<EOT\nx a b\nEOT\nj = \"a b\"\n"),
    PlaceCase("a.tf", "k = <<EOT\n{{ v }}\nEOT\n", "EOT", "! 'v' would end the heredoc"),
    PlaceCase("a.toml", "k = {{ v }}\n", "a\"\n[x]", "k = \"a\\\"\\n[x]\"\n"),
    PlaceCase("a.toml", "k = \"{{ v }}\"\n", "a\"b", "k = \"a\\\"b\"\n"),
    PlaceCase(
      "a.toml", "k = '{{ v }}'\n", "it's", "! 'v' cannot stand in these quotes: it holds '''"),
    PlaceCase("a.toml", "[tool.{{ v }}]\n", "x]", "! 'v' cannot stand unquoted here: it holds ']'"),
    PlaceCase("a.py", "x = \"{{ v }}\"\n", "a\"\\", "x = \"a\\\"\\\\\"\n"),
    PlaceCase("a.py", "x = '{{ v }}'\n", "it's \"", "x = 'it\\'s \"'\n"),
    PlaceCase("a.py", "\"\"\"{{ v }}\"\"\"\n", "a\"\"\"b", "\"\"\"a\\\"\\\"\\\"b\"\"\"\n"),
    PlaceCase(
      "a.py", "x = f\"{{ v }}\"\n", "{y}", "! 'v' cannot stand in these quotes: it holds '{'"),
    PlaceCase(
      "a.py", "import {{ v }}\n", "os; x", "! 'v' cannot stand unquoted here: it holds ';'"),
    PlaceCase("a.py", "x = {{ v | python }}\n", ["a": true], "x = {\"a\": True}\n"),
    PlaceCase("a.py", "x = {{ v }}\n", true, "x = True\n"),
    PlaceCase("a.py", "# {{ v }}\n", "a\nimport os", "# a import os\n"),
    PlaceCase("Dockerfile", "FROM {{ v }}\n", "a/b-c.d", "FROM a/b-c.d\n"),
    PlaceCase(
      "Dockerfile", "FROM {{ v }}\n", "a\nRUN x",
      "! 'v' cannot stand unquoted here: it holds a line break"),
    PlaceCase("Dockerfile", "LABEL a=\"{{ v }}\"\n", "x \"y\"", "LABEL a=\"x \\\"y\\\"\"\n"),
    PlaceCase(
      "Dockerfile", "LABEL a=\"{{ v }}\"\n", "$HOME", "! 'v' cannot stand in \"\": it holds '$'"),
    PlaceCase("run.sh", "echo \"{{ v }}\"\n", "$(x) `y` \"", "echo \"\\$(x) \\`y\\` \\\"\"\n"),
    PlaceCase("run.sh", "echo '{{ v }}'\n", "it's", "echo 'it'\\''s'\n"),
    PlaceCase(
      "run.sh", "echo {{ v }}\n", "; rm -rf x", "! 'v' cannot stand unquoted here: it holds ';'"),
    PlaceCase("run.sh", "echo {{ v | shell }}\n", "a; b", "echo 'a; b'\n"),
    PlaceCase(
      "run.sh", "echo \"$(cat {{ v }})\"\n", "a b",
      "! 'v' cannot stand unquoted here: it holds a space"),
    PlaceCase(
      "run.sh", "echo \"`cat {{ v }}`\"\n", "a b",
      "! 'v' cannot stand unquoted here: it holds a space"),
    PlaceCase(
      "run.sh", "cat <<EOF\n{{ v }}\nEOF\n", "$(x)",
      "! 'v' cannot stand in these quotes: it holds '$'"),
    PlaceCase("run.sh", "cat <<EOF\n{{ v }}\nEOF\n", "EOF", "! 'v' would end the heredoc"),
    PlaceCase(
      "Dockerfile", "RUN echo {{ v | json }}\n", "$(id)",
      "! 'v' holds '$', which a shell would expand"),
    PlaceCase("Dockerfile", "CMD [\"x\", {{ v | json }}]\n", "a \"b", "CMD [\"x\", \"a \\\"b\"]\n"),
    PlaceCase(
      "a.yaml", "run: |\n  echo {{ v | json }}\n", "`id`",
      "! 'v' holds '`', which a shell would expand"),
    PlaceCase(
      "a.json", "{\n  \"k\": {{ v | json(indent=2) | indent(2) }}\n}", ["a": 1],
      "{\n  \"k\": {\n    \"a\": 1\n  }\n}"),
    PlaceCase("run.sh", "# {{ v }}\n", "a\nrm x", "# a rm x\n"),
    PlaceCase("config.pbtxt", "name: \"{{ v }}\"\n", "a\" b", "name: \"a\\\" b\"\n"),
    PlaceCase("config.pbtxt", "kind: {{ v }}\n", "KIND_GPU", "kind: KIND_GPU\n"),
    PlaceCase("README.md", "# {{ v }}\n", "a\n# b", "# a # b\n"),
    PlaceCase(
      "README.md", "---\nowner: {{ v }}\n---\n{{ v }}\n", "a: b",
      "---\nowner: \"a: b\"\n---\na: b\n"),
    PlaceCase(
      "Makefile", "X := {{ v }}\n", "a$(b)", "! 'v' cannot stand unquoted here: it holds '$'"),
    PlaceCase(
      "unknown.xyz", "{{ v }}", "a b", "! 'v' cannot stand unquoted here: it holds a space"),
  ]

  @Test(arguments: others)
  func `values stay one token elsewhere`(_ test: PlaceCase) { check(test) }
}
