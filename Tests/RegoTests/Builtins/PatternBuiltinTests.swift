import Testing

@testable import Rego

@Suite struct PatternBuiltinTests {
  @Test(arguments: [
    DirectCall("regex.match", #"["^[a-z]+\\[[0-9]+\\]$", "foo[1]"]"#, "true"),
    DirectCall("re_match", #"["b", "abc"]"#, "true"),
    DirectCall(
      "regex.match", #"["$^[[[", "x"]"#,
      "eval_builtin_error: error parsing regexp: missing closing ]: `[[[`"),
    DirectCall(
      "regex.match", "[1, \"x\"]", "eval_type_error: operand 1 must be string but got number"),
    DirectCall("regex.is_valid", #"["a("]"#, "false"),
    DirectCall("regex.is_valid", #"["(a)"]"#, "true"),
    DirectCall("regex.is_valid", "[10]", "false"),
    DirectCall("regex.find_n", #"["a.", "paranormal", 2]"#, #"["ar", "an"]"#),
    DirectCall("regex.find_n", #"["a.", "paranormal", -1]"#, #"["ar", "an", "al"]"#),
    DirectCall("regex.find_n", #"["a.", "paranormal", 0]"#, "[]"),
    DirectCall("regex.find_n", #"["é", "aéé", -1]"#, #"["é", "é"]"#),
    DirectCall(
      "regex.find_all_string_submatch_n", #"["a(x*)b(y)?", "-axxb-aby", -1]"#,
      #"[["axxb", "xx", ""], ["aby", "", "y"]]"#),
    DirectCall("regex.replace", #"["foo", "(foo)", "$1$1"]"#, #""foofoo""#),
    DirectCall("regex.split", #"["z+", "pizza"]"#, #"["pi", "a"]"#),
    DirectCall(
      "regex.template_match", #"["urn:foo:{.*}", "urn:foo:bar:baz", "{", "}"]"#, "true"),
    DirectCall("regex.template_match", #"["a.{[0-9]{2}}", "a.12", "{", "}"]"#, "true"),
    DirectCall("regex.template_match", #"["a.{[0-9]}", "ax1", "{", "}"]"#, "false"),
    DirectCall(
      "regex.template_match", #"["a{b", "a", "{", "}"]"#,
      #"eval_builtin_error: unbalanced braces in "a{b""#),
    DirectCall(
      "regex.template_match", #"["a", "a", "{{", "}"]"#,
      "eval_builtin_error: start delimiter has to be exactly one character long but is 2 long"),
    DirectCall("regex.globs_match", #"["a.a.[0-9]+z", ".b.b2359825792*594823z"]"#, "true"),
    DirectCall("regex.globs_match", #"["[a-z]+", "[0-9]*"]"#, "false"),
    DirectCall("regex.globs_match", #"["a*", "b*"]"#, "true"),
    DirectCall("regex.globs_match", #"["a+b", "aab"]"#, "true"),
    DirectCall("regex.globs_match", #"["[a-z]+\\[[0-9]+\\]", "foo\\[1\\]"]"#, "true"),
    DirectCall(
      "regex.globs_match", #"["*a", "a"]"#,
      "eval_builtin_error: the input provided is invalid: "
        + "flag '*' must be preceded by a non-flag"),
  ])
  func `a regex builtin answers as OPA's`(_ call: DirectCall) throws {
    #expect(try call.evaluate() == call.result)
  }

  @Test(arguments: [
    DirectCall("glob.match", #"["*.github.com", ["."], "api.github.com"]"#, "true"),
    DirectCall("glob.match", #"["*.github.com", [], "api.cdn.github.com"]"#, "false"),
    DirectCall("glob.match", #"["*.github.com", null, "api.cdn.github.com"]"#, "true"),
    DirectCall("glob.match", #"["*:a", [":"], "b.c:a"]"#, "true"),
    DirectCall(
      "glob.match", #"["*", 1, "a"]"#,
      "eval_type_error: operand 2 must be one of {array, null} but got number"),
    DirectCall("glob.quote_meta", #"["*.github.com"]"#, #""\\*.github.com""#),
  ])
  func `a glob builtin answers as OPA's`(_ call: DirectCall) throws {
    #expect(try call.evaluate() == call.result)
  }

  @Test func `patterns that are equal only canonically are kept apart`() throws {
    let context = BuiltinContext()
    let composed = DirectCall("regex.match", #"["^\u00e9$", "\u00e9"]"#, "true")
    let decomposed = DirectCall("regex.match", #"["^e\u0301$", "\u00e9"]"#, "false")
    #expect(try composed.evaluate(in: context) == "true")
    #expect(try decomposed.evaluate(in: context) == "false")
  }

  @Test func `the cache forgets instead of growing without bound`() throws {
    let context = BuiltinContext()
    for number in 0..<(BuiltinCache.limit + 10) {
      let call = DirectCall("regex.match", "[\"^\(number)$\", \"\(number)\"]", "true")
      #expect(try call.evaluate(in: context) == call.result)
    }
  }
}
