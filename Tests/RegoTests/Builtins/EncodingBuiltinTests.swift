import Testing

@testable import Rego

@Suite struct EncodingBuiltinTests {
  @Test(arguments: [
    DirectCall("base64.encode", #"["hello"]"#, #""aGVsbG8=""#),
    DirectCall("base64.decode", #"["aGVsbG8="]"#, #""hello""#),
    DirectCall(
      "base64.decode", #"["a"]"#, "eval_builtin_error: illegal base64 data at input byte 0"),
    DirectCall("base64.is_valid", #"["aGVsbG8="]"#, "true"),
    DirectCall("base64.is_valid", #"["{'not':'base64'}"]"#, "false"),
    DirectCall("base64.is_valid", "[1]", "false"),
    DirectCall("base64url.encode", #"["??>"]"#, #""Pz8-""#),
    DirectCall("base64url.encode_no_pad", #"["hello"]"#, #""aGVsbG8""#),
    DirectCall("base64url.decode", #"["aGVsbG8"]"#, #""hello""#),
    DirectCall("base64url.decode", #"["aGVsbG8="]"#, #""hello""#),
    DirectCall(
      "base64url.decode", #"["aGVsb"]"#, "eval_builtin_error: illegal base64url string: aGVsb"),
    DirectCall("hex.encode", #"["lorem"]"#, #""6c6f72656d""#),
    DirectCall("hex.decode", #"["6C6f"]"#, #""lo""#),
    DirectCall(
      "hex.decode", #"["fghijkl"]"#,
      "eval_builtin_error: encoding/hex: invalid byte: U+0067 'g'"),
    DirectCall("urlquery.encode", #"["a=b+1"]"#, #""a%3Db%2B1""#),
    DirectCall("urlquery.decode", #"["a%3Db%2B1"]"#, #""a=b+1""#),
    DirectCall(
      "urlquery.decode", #"["%zz"]"#, #"eval_builtin_error: invalid URL escape "%zz""#),
    DirectCall(
      "urlquery.encode_object", #"[{"b": ["x y", "&"], "a": "c=1"}]"#, #""a=c%3D1&b=x+y&b=%26""#),
    DirectCall(
      "urlquery.encode_object", #"[{"a": 1}]"#,
      "eval_type_error: operand 1 values must be string, array of strings, or set of strings"),
    DirectCall(
      "urlquery.decode_object", #"["a=1&b=2&a=%263"]"#, #"{"a": ["1", "&3"], "b": ["2"]}"#),
  ])
  func `an encoding builtin answers as OPA's`(_ call: DirectCall) throws {
    #expect(try call.evaluate() == call.result)
  }

  @Test(arguments: [
    DirectCall("json.marshal", #"[{"b": [1, null], "a": "<&>"}]"#, marshalled),
    DirectCall("json.marshal", #"["\u0001\b\u2028é"]"#, #""\"\\u0001\\b\\u2028é\"""#),
    DirectCall("json.marshal_with_options", "[[1], {}]", #""[1]""#),
    DirectCall(
      "json.marshal_with_options", #"[{"a": [1, {}], "b": []}, {"indent": " "}]"#,
      #""{\n \"a\": [\n  1,\n  {}\n ],\n \"b\": []\n}""#),
    DirectCall("json.marshal_with_options", #"[[], {"prefix": "--"}]"#, #""--[]""#),
    DirectCall(
      "json.marshal_with_options", #"[[], {"indent": 1}]"#,
      #"eval_type_error: operand 2 key "indent" must be string but got number"#),
    DirectCall(
      "json.marshal_with_options", #"[[], {"x": true}]"#,
      #"eval_type_error: operand 2 object contained unknown key "x""#),
    DirectCall("json.unmarshal", #"["{\"a\": [1, 2.50]}"]"#, #"{"a": [1, 2.50]}"#),
    DirectCall("json.is_valid", #"["{}"]"#, "true"),
    DirectCall("json.is_valid", #"["{"]"#, "false"),
    DirectCall("json.is_valid", "[{}]", "false"),
    DirectCall("yaml.unmarshal", #"["a: yes\nb: [1, 0x10]\n"]"#, #"{"a": true, "b": [1, 16]}"#),
    DirectCall("yaml.unmarshal", #"[""]"#, "null"),
    DirectCall("yaml.is_valid", #"["a: b"]"#, "true"),
    DirectCall("yaml.is_valid", #"["[1"]"#, "false"),
    DirectCall("yaml.is_valid", "[1]", "false"),
    DirectCall("yaml.marshal", #"[{"b": "true", "a": 1}]"#, #""a: 1\nb: \"true\"\n""#),
  ])
  func `a document builtin answers as OPA's`(_ call: DirectCall) throws {
    #expect(try call.evaluate() == call.result)
  }

  static let marshalled = #""{\"a\":\"\\u003c\\u0026\\u003e\",\"b\":[1,null]}""#

  @Test(arguments: [
    DirectCall("crypto.md5", #"["abc"]"#, #""900150983cd24fb0d6963f7d28e17f72""#),
    DirectCall(
      "crypto.sha1", #"["lorem ipsum"]"#, #""bfb7759a67daeb65410490b4d98bb9da7d1ea2ce""#),
    DirectCall("crypto.hmac.md5", #"["foo", "bar"]"#, #""31b6db9e5eb4addb42f1a6ca07367adc""#),
    DirectCall("crypto.hmac.equal", #"["ab", "ab"]"#, "true"),
    DirectCall("crypto.hmac.equal", #"["ab", "aB"]"#, "false"),
  ])
  func `a hash builtin answers as OPA's`(_ call: DirectCall) throws {
    #expect(try call.evaluate() == call.result)
  }

  @Test(arguments: [
    DirectCall(
      "io.jwt.decode",
      #"["eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIwIiwiaXNzIjoib3BhIn0.XmVo"]"#,
      #"[{"alg": "HS256", "typ": "JWT"}, {"iss": "opa", "sub": "0"}, "5e6568"]"#),
    DirectCall("io.jwt.decode", #"["abc"]"#, error("encoded JWT had no period separators")),
    DirectCall("io.jwt.decode", #"["a.b"]"#, error("encoded JWT must have 3 sections, found 2")),
    DirectCall(
      "io.jwt.decode", #"["e^^^.b.c"]"#,
      error("JWT header had invalid encoding: illegal base64 data at input byte 1")),
    DirectCall(
      "io.jwt.decode", #"["eyJlbmMiOiJhIn0.e30.c"]"#,
      error("JWT is a JWE object, which is not supported")),
  ])
  func `a token is read as OPA reads it`(_ call: DirectCall) throws {
    #expect(try call.evaluate() == call.result)
  }

  private static func error(_ message: String) -> String { "eval_builtin_error: " + message }
}
