import Testing

@testable import Rego

@Suite struct NetworkBuiltinTests {
  @Test(arguments: [
    DirectCall("net.cidr_contains", #"["10.0.0.0/8", "10.1.0.0/24"]"#, "true"),
    DirectCall("net.cidr_contains", #"["10.0.0.0/8", "192.168.1.1"]"#, "false"),
    DirectCall("net.cidr_overlap", #"["10.0.0.0/8", "10.1.2.3"]"#, "true"),
    DirectCall(
      "net.cidr_contains", #"["x", "10.0.0.1"]"#,
      "eval_builtin_error: invalid CIDR address: x"),
    DirectCall("net.cidr_intersects", #"["192.168.1.0/25", "192.168.1.64/25"]"#, "true"),
    DirectCall("net.cidr_is_valid", #"["::/0"]"#, "true"),
    DirectCall("net.cidr_is_valid", #"["10.0.0.0"]"#, "false"),
    DirectCall("net.cidr_is_valid", "[1]", "false"),
    DirectCall(
      "net.cidr_expand", #"["10.0.0.9/31"]"#, #"{"10.0.0.8", "10.0.0.9"}"#),
    DirectCall(
      "net.cidr_expand", #"["10.0.0.0/8"]"#,
      "eval_limit_error: 10.0.0.0/8 has more than 131072 addresses"),
    DirectCall("net.cidr_merge", #"[["192.0.128.0", "192.0.129.0"]]"#, #"{"192.0.128.0/23"}"#),
    DirectCall(
      "net.cidr_merge", #"[["::1"]]"#,
      "eval_builtin_error: IPv6 invalid: needs prefix length"),
    DirectCall(
      "net.cidr_contains_matches", #"[["1.1.2.0/24", ["1.1.1.0/24", 7]], "1.1.1.1"]"#,
      #"{[1, "1.1.1.1"]}"#),
    DirectCall(
      "net.cidr_contains_matches", #"[{"k": "1.1.1.1/24"}, ["1.1.1.128"]]"#, #"{["k", 0]}"#),
    DirectCall(
      "net.cidr_contains_matches", #"["1.1.1.0/24", [1]]"#,
      "eval_builtin_error: operand 2: element must be string or non-empty array"),
  ])
  func `a network builtin answers as OPA's`(_ call: DirectCall) throws {
    #expect(try call.evaluate() == call.result)
  }

  @Test(arguments: [
    DirectCall(
      "uuid.parse", #"["00000000-0000-4000-8000-000000000000"]"#,
      #"{"variant": "RFC4122", "version": 4}"#),
    DirectCall(
      "uuid.parse", #"["000003e8-48b9-21ee-b200-325096b39f47"]"#,
      #"{"clocksequence": 12800, "domain": "Person", "id": 1000, "#
        + #""macvariables": "local:unicast", "nodeid": "32-50-96-b3-9f-47", "#
        + #""time": 1693566990121469600, "variant": "RFC4122", "version": 2}"#),
    DirectCall("uuid.parse", #"["x"]"#, "undefined"),
    DirectCall("opa.runtime", "[]", "{}"),
    DirectCall("trace", #"["x"]"#, "true"),
  ])
  func `another builtin answers as OPA's`(_ call: DirectCall) throws {
    #expect(try call.evaluate() == call.result)
  }

  @Test func `an identifier depends on seed and key only`() throws {
    func identifier(_ seed: UInt64, _ key: String) throws -> String {
      var environment = EvaluationEnvironment()
      environment.seed = seed
      return try DirectCall("uuid.rfc4122", "[\"\(key)\"]", "")
        .evaluate(in: BuiltinContext(environment))
    }
    #expect(try identifier(1, "a") == identifier(1, "a"))
    #expect(try identifier(1, "a") != identifier(1, "b"))
    #expect(try identifier(1, "a") != identifier(2, "a"))
    #expect(try identifier(1, "a").utf8.count == 38)
  }

  @Test func `no builtin is both there and refused`() {
    for builtin in Builtins.all { #expect(RefusedBuiltins.reason(for: builtin.name) == nil) }
  }

  @Test(arguments: [
    "http.send", "net.lookup_ip_addr", "io.jwt.encode_sign", "io.jwt.encode_sign_raw",
    "io.jwt.verify_hs256", "io.jwt.decode_verify", "crypto.x509.parse_certificates",
    "crypto.parse_private_keys", "graphql.parse", "providers.aws.sign_req",
  ])
  func `a refused builtin has a reason`(_ name: String) {
    #expect(RefusedBuiltins.reason(for: name)?.hasSuffix(".") == true)
  }
}
