import Testing

@testable import Rego

/// Builtins that OPA added after the public suite was cut, and those on schemas and modules.
@Suite struct NewerBuiltinTests {
  @Test(arguments: [
    BuiltinCall(#"strings.split_n("a,b,c", ",", 2)"#, #"["a", "b"]"#),
    BuiltinCall(#"strings.split_n("a,b,c", ",", -2)"#, #"["b", "c"]"#),
    BuiltinCall(#"strings.split_n("a,b,c", ",", 0)"#, "[]"),
    BuiltinCall(#"strings.split_n("a,b,c", ",", 9)"#, #"["a", "b", "c"]"#),
    BuiltinCall(#"strings.split_n("a,b,c", ",", -9)"#, #"["a", "b", "c"]"#),
  ])
  func `pieces are cut from the front or the back`(call: BuiltinCall) { call.check() }

  @Test(arguments: [
    BuiltinCall(
      #"uri.parse("HTTPS://user:pw@example.com:8080/a%20b/c?q=1#top")"#,
      #"{"fragment": "top", "hostname": "example.com", "path": "/a b/c", "port": "8080", "#
        + #""raw_path": "/a b/c", "raw_query": "q=1", "scheme": "https"}"#),
    BuiltinCall(
      #"uri.parse("http://[::1]:80/")"#,
      #"{"hostname": "::1", "path": "/", "port": "80", "raw_path": "/", "scheme": "http"}"#),
    BuiltinCall(#"uri.parse("mailto:a@b.c")"#, #"{"scheme": "mailto"}"#),
    BuiltinCall(#"uri.parse("/a/../b")"#, #"{"path": "/a/../b", "raw_path": "/a/../b"}"#),
    BuiltinCall(
      #"uri.parse("https://example.com:3a9")"#,
      #"error: uri.parse: parse "https://example.com:3a9": invalid port ":3a9" after host"#),
    BuiltinCall(
      #"uri.parse("a:b:c/d") == {"scheme": "a"}"#, "true"),
    BuiltinCall(
      #"uri.parse("1a:b/d")"#,
      #"error: uri.parse: parse "1a:b/d": first path segment in URL cannot contain colon"#),
    BuiltinCall(
      #"uri.parse("/%zz")"#, #"error: uri.parse: parse "/%zz": invalid URL escape "%zz""#),
    BuiltinCall(#"uri.is_valid("http://a b/")"#, "false"),
    BuiltinCall(#"uri.is_valid("")"#, "false"),
    BuiltinCall(#"uri.is_valid("a/b?c")"#, "true"),
  ])
  func `references are read as Go reads them`(call: BuiltinCall) { call.check() }

  private static func match(_ document: String, _ schema: String) -> String {
    "[[e.type, e.error] | some e in json.match_schema(\(document), \(schema))[1]]"
  }

  @Test(arguments: [
    (
      #"{"a": "x"}"#, #"{"properties": {"a": {"type": ["integer", "null"]}}}"#, "invalid_type",
      "a: Invalid type. Expected: [null,integer], given: string"
    ),
    (
      #"{"a": [1, {"b": 2.5}]}"#,
      #"{"properties": {"a": {"items": {"properties": {"b": {"type": "integer"}}}}}}"#,
      "invalid_type", "a.1.b: Invalid type. Expected: integer, given: number"
    ),
    ("{}", #"{"required": ["a"]}"#, "required", "(root): a is required"),
    (
      #"{"b": 1}"#, #"{"properties": {"a": {}}, "additionalProperties": false}"#,
      "additional_property_not_allowed", "(root): Additional property b is not allowed"
    ),
    (
      #"{"a": 1}"#, #"{"properties": {"a": {"enum": ["x", 2]}}}"#, "enum",
      #"a: a must be one of the following: \"x\", 2"#
    ),
    (
      #"{"a": 1}"#, #"{"properties": {"a": {"minimum": 2}}}"#, "number_gte",
      "a: Must be greater than or equal to 2"
    ),
    (
      #"{"a": "x"}"#, #"{"properties": {"a": {"minLength": 2}}}"#, "string_gte",
      "a: String length must be greater than or equal to 2"
    ),
    (
      #"{"a": []}"#, #"{"properties": {"a": {"minItems": 1}}}"#, "array_min_items",
      "a: Array must have at least 1 items"
    ),
    (
      #"{"a": [1, 2, 1]}"#, #"{"properties": {"a": {"uniqueItems": true}}}"#, "unique",
      "a: array items[0,2] must be unique"
    ),
    (
      #"{"a": "x"}"#, #"{"properties": {"a": {"pattern": "^y"}}}"#, "pattern",
      "a: Does not match pattern '^y'"
    ),
  ])
  func `schemas say what they do not allow in gojsonschema's words`(
    document: String, schema: String, type: String, error: String
  ) {
    BuiltinCall(Self.match(document, schema), "[[\"\(type)\", \"\(error)\"]]").check()
  }

  @Test(arguments: [
    BuiltinCall(#"json.verify_schema({"type": "object"})"#, "[true, null]"),
    BuiltinCall(
      #"json.verify_schema("{")[0]"#, "false"),
    BuiltinCall(
      #"json.verify_schema({"type": "list"})"#,
      #"[false, "jsonschema: has a primitive type that is NOT VALID -- given: /list/ "#
        + #"Expected valid values are:[array boolean integer number null object string]"]"#),
    BuiltinCall(#"json.match_schema("[1]", {"type": "array"})"#, "[true, []]"),
  ])
  func `a schema is checked before it is used`(call: BuiltinCall) { call.check() }

  @Test(arguments: [
    BuiltinCall(
      #"rego.parse_module("p.rego", "package a.b\np := x if { x := 1 + 2 }").package"#,
      #"{"path": [{"type": "var", "value": "data"}, {"type": "string", "value": "a"}, "#
        + #"{"type": "string", "value": "b"}]}"#),
    BuiltinCall(
      #"[r.head.name | some r in rego.parse_module("p.rego", "package a\np := 1\nq contains 2").rules]"#,
      #"["p", "q"]"#),
    BuiltinCall(
      #"rego.parse_module("p.rego", "package a\np if f(1)").rules[0].body"#,
      #"[{"index": 0, "terms": [{"type": "ref", "value": [{"type": "var", "value": "f"}]}, "#
        + #"{"type": "number", "value": 1}]}]"#),
    BuiltinCall(
      #"rego.parse_module("p.rego", "package a\np := 1 if { false } else := 2").rules[0]["else"].head.value"#,
      #"{"type": "number", "value": 2}"#),
  ])
  func `a module is read as OPA's JSON`(call: BuiltinCall) { call.check() }
}
