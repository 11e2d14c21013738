import Testing

@testable import Rego

@Suite struct RenderTemplateTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let template: String
    let values: String
    let result: String
    init(_ template: String, _ values: String, _ result: String) {
      (self.template, self.values, self.result) = (template, values, result)
    }
    var testDescription: String { template }
  }

  private func check(_ c: Case) {
    BuiltinCall("strings.render_template(`\(c.template)`, \(c.values))", c.result).check()
  }

  @Test(arguments: [
    Case("hello {{.a.b}} {{ .n }}", #"{"a": {"b": "x"}, "n": 1.50}"#, #""hello x 1.50""#),
    Case("{{- 1 -}}  x  {{- 2 }} {{/* no */}}", "{}", #""1x2 ""#),
    Case("{{if .a}}A{{else if .b}}B{{else}}C{{end}}", #"{"a": "", "b": [0]}"#, #""B""#),
    Case("{{range .xs}}<{{.}}>{{else}}none{{end}}", #"{"xs": ["a", 2]}"#, #""<a><2>""#),
    Case(
      "{{range $i, $x := .xs}}{{$i}}={{$x}}{{$.s}}{{end}}", #"{"xs": {"b": 1, "a": 2}, "s": ";"}"#,
      #""a=2;b=1;""#),
    Case(
      "{{range .xs}}{{if eq . 2}}{{continue}}{{end}}{{if gt . 3}}{{break}}{{end}}{{.}}{{end}}",
      #"{"xs": [1, 2, 3, 4]}"#, #""13""#),
    Case("{{with .a}}{{.b}}{{else}}none{{end}}", #"{"a": {"b": 1}}"#, #""1""#),
    Case("{{$x := 1}}{{if true}}{{$x = 2}}{{end}}{{$x}}", "{}", #""2""#),
    Case(
      #"{{define "t"}}<{{.}}>{{end}}{{template "t" .a}}{{block "u" .a}}b{{.}}{{end}}"#,
      #"{"a": 1}"#, #""<1>b1""#),
    Case(
      "{{.a}} {{.m}} {{.n}}", #"{"a": [1, "x", null], "m": {"k": true}, "n": null}"#,
      #""[1 x <nil>] map[k:true] <no value>""#),
  ])
  func `actions`(c: Case) { check(c) }

  @Test(arguments: [
    Case(#"{{printf "%s %d %03d %q" .s .n 7 .s}}"#, #"{"s": "x", "n": 5}"#, #""x 5 007 \"x\"""#),
    Case(
      #"{{.n | printf "%s"}} {{len .s}} {{index .a 1}} {{index .m "k"}}"#,
      #"{"n": 5, "s": "ä", "a": [1, 2], "m": {"k": 3}}"#, #""5 2 2 3""#),
    Case(
      "{{and .a .b}} {{or .b .a}} {{not .a}} {{eq .a 1 2}} {{ne .a 1}} {{le 1 (len .s)}}",
      #"{"a": 2, "b": "", "s": "xx"}"#, #"" 2 false true true true""#),
    Case(
      "{{html .h}} {{urlquery .h}} {{print 1 2 .h}} {{slice .h 0 1}}", #"{"h": "<a b>"}"#,
      ##""&lt;a b&gt; %3Ca+b%3E 1 2<a b> <""##),
  ])
  func `functions`(c: Case) { check(c) }

  @Test(arguments: [
    Case(
      "x {{.a.b}}", #"{"a": {}}"#,
      #"error: strings.render_template: template: template:1:4: executing "template" at <.a.b>: map has no entry for key "b""#
    ),
    Case("{{.a", "{}", "error: strings.render_template: template: template:1: unclosed action"),
    Case("{{if .a}}", "{}", "error: strings.render_template: template: template:1: unexpected EOF"),
    Case(
      "{{foo}}", "{}",
      #"error: strings.render_template: template: template:1: function "foo" not defined"#),
    Case(
      #"{{define "t"}}{{template "t"}}{{end}}{{template "t"}}"#, "{}",
      "error: strings.render_template: template: exceeded maximum template depth (100)"),
  ])
  func `mistakes`(c: Case) { check(c) }
}
