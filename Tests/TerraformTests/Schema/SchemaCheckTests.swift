import Diagnostics
import Testing

@testable import Terraform

@Suite struct `Schema check` {
  /// What the check says about a module: `path:line:column summary: detail`.
  private func check(
    _ main: String, _ others: [(path: String, text: String)] = [],
    schema: ProviderSchema? = Self.sample, lock: String? = Self.locked("6.50.0")
  ) throws -> [String] {
    let schema = try #require(schema)
    let lockFile = lock.map { SourceFile(index: 0, path: ".terraform.lock.hcl", text: $0) }
    return ModuleChecks(main, others, schema: schema, lockFile: lockFile)
      .problems(with: schema, lock: lock)
  }

  /// A lock file that pins the providers of both schemas.
  private static func locked(_ version: String) -> String {
    ["acme", "google"].map { name in
      """
      provider "registry.terraform.io/hashicorp/\(name)" {
        version = "\(version)"
      }

      """
    }.joined()
  }

  /// One resource type with an argument or block of each kind.
  private static let sample = ProviderSchema(
    SourceFile(
      index: 0, path: "acme.json",
      text: """
        {"provider":"hashicorp/acme","version":"6.50.0","types":{"acme_x":0,"data.acme_x":2,
        "provider.acme":3},"shapes":[
        {"!string":"name","string":"zone machine id","number":"size","bool":"spot",
        "list":"tags","set":"scopes","map":"labels","list number":"ports","odd thing":"odd",
        "=":"self_link","block1":{"disk":1,"timeouts":4},"block":{"rule":1},"either":{"taint":2},
        "!block1":{"network":4},"block2":{"pair":4},"block9":{"lost":99}},
        {"!number":"gb","string":"kind","=":"state","block1":{"key":2}},
        {"!string":"key","string":"value"},
        {"string":"project","map":"defaults"},
        {"string":"create"}]}
        """))

  /// The body of a resource, whose first line is line 2, and what is said about it.
  struct Case: CustomTestStringConvertible {
    let name: String
    let body: String
    let expected: [String]
    var testDescription: String { name }

    init(_ name: String, _ body: String, _ expected: String...) {
      (self.name, self.body, self.expected) = (name, body, expected)
    }
  }

  private static let wrong: [Case] = [
    Case(
      "unknown argument with a near name", "machin = 1",
      #"2:1 acme_x has no argument "machin": Did you mean "machine"?"#),
    Case(
      "unknown argument", "wholly_new = 1",
      #"2:1 acme_x has no argument "wholly_new": Version 6.50.0 of hashicorp/acme does not know it."#
    ),
    Case(
      "unknown block with a near name", "dsk {\n}",
      #"2:1 acme_x has no block "dsk": Did you mean "disk"?"#),
    Case(
      "argument of an inner block", "gb = 1",
      #"2:1 acme_x has no argument "gb": It belongs into acme_x.disk."#),
    Case(
      "argument of the outer block", "disk {\n  gb = 1\n  zone = \"a\"\n}",
      #"4:3 acme_x.disk has no argument "zone": It belongs into acme_x."#),
    Case(
      "block as argument", "disk = { gb = 1 }",
      #"2:1 "disk" of acme_x is a block, not an argument: "#
        + "Write disk { … } without the equals sign."),
    Case(
      "map as block", "labels {\n}",
      #"2:1 "labels" of acme_x is an argument, not a block: "#
        + "Write labels = { … } with an equals sign."),
    Case(
      "list as dynamic block", "dynamic \"tags\" {\n  for_each = [1]\n  content {}\n}",
      #"2:9 "tags" of acme_x is an argument, not a block: Write tags = … with an equals sign."#),
    Case(
      "read-only argument", "self_link = \"a\"",
      #"2:1 "self_link" of acme_x cannot be set: The provider decides it; remove the argument."#),
    Case(
      "read-only block", "disk {\n  gb = 1\n  state {}\n}",
      #"4:3 "state" of acme_x.disk cannot be set: The provider decides it; remove the argument."#),
    Case(
      "missing in a block", "disk {}",
      #"2:1 acme_x.disk needs the argument "gb": It is required."#),
    Case(
      "missing in a dynamic block",
      "dynamic \"rule\" {\n  for_each = [1]\n  content {\n    kind = rule.value\n  }\n}",
      #"2:9 acme_x.rule needs the argument "gb": It is required."#),
    Case(
      "null for a required argument", "disk {\n  gb = null\n}",
      #"3:8 "gb" of acme_x.disk must not be null: The argument is required."#),
    Case(
      "too many blocks", "disk {\n  gb = 1\n}\ndisk {\n  gb = 2\n}",
      #"5:1 acme_x takes at most 1 block "disk": There are 2."#),
    Case(
      "more than two blocks", "pair {}\npair {}\npair {}",
      #"4:1 acme_x takes at most 2 blocks "pair": There are 3."#),
    Case(
      "too many of a dynamic block",
      "dynamic \"timeouts\" {\n  for_each = [1, 2]\n  content {}\n}",
      #"2:9 acme_x takes at most 1 block "timeouts": The dynamic block makes more of them."#),
    Case(
      "text for a number", "size = \"abc\"",
      #"2:8 "size" of acme_x has a wrong type: a number is required: "#
        + "Write a value that Terraform can convert."),
    Case(
      "number for a bool", "spot = 3",
      #"2:8 "spot" of acme_x has a wrong type: bool required: "#
        + "Write a value that Terraform can convert."),
    Case(
      "list for a string", "zone = [\"a\"]",
      #"2:8 "zone" of acme_x has a wrong type: string required: "#
        + "Write a value that Terraform can convert."),
    Case(
      "string for a list", "tags = \"a\"",
      #"2:8 "tags" of acme_x has a wrong type: list of string required: "#
        + "Write a value that Terraform can convert."),
    Case(
      "string for a set", "scopes = \"a\"",
      #"2:10 "scopes" of acme_x has a wrong type: set of string required: "#
        + "Write a value that Terraform can convert."),
    Case(
      "list for a map", "labels = []",
      #"2:10 "labels" of acme_x has a wrong type: map of string required: "#
        + "Write a value that Terraform can convert."),
    Case(
      "text in a list of numbers", "ports = [1, \"x\"]",
      #"2:13 "ports" of acme_x has a wrong type at [1]: a number is required: "#
        + "Write a value that Terraform can convert."),
    Case(
      "a value from elsewhere", "size = local.size",
      #"2:8 "size" of acme_x has a wrong type: a number is required: "#
        + "Write a value that Terraform can convert."),
    Case(
      "two levels down", "disk {\n  gb = 1\n  key {\n    kee = 1\n    key = 1\n  }\n}",
      #"5:5 acme_x.disk.key has no argument "kee": Did you mean "key"?"#),
  ]

  private static let right: [Case] = [
    Case("nothing more", ""),
    Case("values that convert", "size = \"3\"\nspot = \"true\"\nzone = 3\ntags = [1, true]"),
    Case("a null that a variable gives", "disk {\n  gb = var.none\n}"),
    Case("null is not set", "size = null\nself_link = null\nlabels = null"),
    Case("what is unknown", "size = var.any\nself_link = var.any\ntags = [var.any]"),
    Case("a null in a list", "tags = [null]"),
    Case("a list as a set", "scopes = [\"a\", \"a\"]\nports = toset([1])"),
    Case("an argument that may be a block", "taint = [{ key = 1 }]"),
    Case("a block that may be an argument", "taint {\n  key = 1\n}"),
    Case("a kind that is not known", "odd = [{}]"),
    Case("a block whose shape is lost", "lost {\n  any = 1\n}"),
    Case(
      "meta arguments",
      "count = 2\nprovider = acme.other\ndepends_on = [acme_x.z]\nlifecycle {\n"
        + "  ignore_changes = [zone]\n}\nprovisioner \"local-exec\" {\n  command = 1\n}\n"
        + "connection {\n}"),
    Case("timeouts", "timeouts {\n  create = \"1m\"\n}"),
    Case("another provider", "provider = acme-beta\nnew = 1"),
    Case(
      "a dynamic block that makes nothing",
      "dynamic \"rule\" {\n  for_each = []\n  content {\n    new = 1\n  }\n}"),
    Case(
      "a dynamic block of unknown content",
      "dynamic \"rule\" {\n  for_each = var.any\n  content {\n    kind = 1\n  }\n}"),
    Case(
      "a dynamic block without content", "dynamic \"rule\" {\n  for_each = [1]\n}"),
    Case(
      "one of two dynamic blocks",
      "dynamic \"disk\" {\n  for_each = []\n  content {}\n}\n"
        + "dynamic \"disk\" {\n  for_each = [1]\n  content {\n    gb = 1\n  }\n}"),
  ]

  private func check(body: String) throws -> [String] {
    try check(
      "resource \"acme_x\" \"y\" {\n\(body)\nname = \"n\"\nnetwork {}\n}\n"
        + "locals {\n  size = \"big\"\n}\nvariable \"any\" {}\n"
        + "variable \"none\" {\n  default = null\n}\n"
        + "resource \"acme_x\" \"z\" {\n  name = 1\n  network {}\n}\n")
  }

  @Test(arguments: wrong)
  func `what Terraform refuses is told at its place`(c: Case) throws {
    #expect(try check(body: c.body) == c.expected.map { "main.tf:\($0)" })
  }

  @Test(arguments: right)
  func `what Terraform accepts is not told`(c: Case) throws {
    #expect(try check(body: c.body) == [])
  }

  @Test func `each missing argument and block is told`() throws {
    let missing = [
      #"main.tf:1:1 acme_x needs the argument "name": It is required."#,
      #"main.tf:1:1 acme_x needs a block "network": It is required."#,
    ]
    #expect(try check("resource \"acme_x\" \"y\" {}") == missing)
    #expect(try check("resource \"acme_x\" \"y\" {\n  count = 0\n}") == missing)
  }

  @Test func `data sources, providers and types that are not known`() throws {
    #expect(
      try check(
        """
        data "acme_x" "a" {
          kee = 1
        }
        provider "acme" {
          alias  = "b"
          projec = "p"
        }
        provider "other" {
          projec = "p"
        }
        resource "acme_new" "c" {
          any = 1
        }
        """) == [
          #"main.tf:1:1 data.acme_x needs the argument "key": It is required."#,
          #"main.tf:2:3 data.acme_x has no argument "kee": Did you mean "key"?"#,
          #"main.tf:6:3 provider "acme" has no argument "projec": Did you mean "project"?"#,
        ])
  }

  @Test func `a problem is told once for all instances of modules`() throws {
    let child = "variable \"n\" {}\ndata \"acme_x\" \"a\" {\n  key = 1\n  vale = var.n\n}\n"
    let call = "  source = \"./m\"\n  n = 1\n}\n"
    let found = try check(
      "module \"a\" {\n  count = 3\n\(call)module \"b\" {\n\(call)", [("m/main.tf", child)])
    #expect(found == [#"m/main.tf:4:3 data.acme_x has no argument "vale": Did you mean "value"?"#])
  }

  @Test(arguments: [
    ("acme", "~> 6.2", true), ("acme", "~> 3.90.1", false), ("other", "~> 3.90.1", true),
  ])
  func `a version in the provider's block counts`(
    c: (provider: String, version: String, isJudged: Bool)
  ) throws {
    let found = try check(
      "data \"acme_x\" \"a\" {}\nprovider \"\(c.provider)\" {\n  version = \"\(c.version)\"\n}")
    #expect(!found.isEmpty == c.isJudged)
  }

  @Test func `an override file counts`() throws {
    let found = try check(
      "data \"acme_x\" \"a\" {\n  key = 1\n}",
      [("override.tf", "data \"acme_x\" \"a\" {\n  kee = 1\n}")])
    #expect(found == [#"override.tf:2:3 data.acme_x has no argument "kee": Did you mean "key"?"#])
  }

  @Test func `blocks in JSON are blocks`() throws {
    let text = #"""
      {"//": "n", "resource": {"acme_x": {"y": {"//": "n", "name": 1, "network": [{}],
      "disk": {"gb": 1, "//": "n"}, "machin": 1,
      "taint": null, "rule": [{"gb": "big"}, {"kind": 1}], "pair": "${[]}"}}}}
      """#
    #expect(
      try check("", [("a.tf.json", text)]) == [
        #"a.tf.json:2:31 acme_x has no argument "machin": Did you mean "machine"?"#,
        #"a.tf.json:3:16 acme_x.rule needs the argument "gb": It is required."#,
        #"a.tf.json:3:32 "gb" of acme_x.rule has a wrong type: a number is required: "#
          + "Write a value that Terraform can convert.",
      ])
  }

  @Test(arguments: [
    "", "[]", "{", "{}", #"{"provider":"a/b","version":"1.2.3","types":[],"shapes":{}}"#,
    #"{"provider":1,"version":"1.2.3","types":{},"shapes":[]}"#,
  ])
  func `a file that is no schema has no types`(text: String) {
    let schema = ProviderSchema(SourceFile(index: 0, path: "a.json", text: text))
    #expect((schema?.count ?? 0) == 0)
  }

  @Test func `a shape that contains itself and odd numbers end`() throws {
    let text = """
      {"provider":"a/acme","version":"6.0.0","types":{"acme_x":0,"acme_y":1e99,"acme_z":-1},
      "shapes":[{"!block1":{"x":0},"block1":{"y":1e99,"z":-3},"block99999999999999999999":{"w":0},
      "":"","  ":"a","list":"","number number":"b"}, 3]}
      """
    let schema = ProviderSchema(SourceFile(index: 0, path: "a.json", text: text))
    let depth = 60
    let body =
      String(repeating: "x {\n", count: depth) + String(repeating: "}\n", count: depth)
    let found = try check(
      "resource \"acme_x\" \"a\" {\n\(body)}\nresource \"acme_y\" \"b\" {}\n", schema: schema,
      lock: "provider \"x/a/acme\" {\n  version = \"6.0.0\"\n}")
    #expect(found.count == 1)
  }

  @Test func `many instances and blocks end`() throws {
    let blocks = String(repeating: "rule {\n  gb = \"x\"\n  new = 1\n}\n", count: 200)
    let found = try check(
      "resource \"acme_x\" \"a\" {\n  count = 300\n  name = 1\n  network {}\n\(blocks)}\n")
    #expect(found.count == 400)
  }
}
