import Diagnostics
import Documents
import TestSupport
import Testing

@testable import Terraform

/// Broken variants of a module; the same ones in every run.
@Suite struct `Module mutations` {
  private static let module = """
    variable "a" {
      type    = map(object({ n = number, s = optional(string, "d"), l = optional(list(any), []) }))
      default = { x = { n = 1 }, y = { n = "2", l = [1, "a"] } }
    }
    variable "u" {}
    locals {
      flat  = flatten([for k, v in var.a : [for i in range(v.n) : { key = "${k}-${i}", n = v.n }]])
      named = { for p in local.flat : p.key => p... }
      text  = join(",", [for k in keys(local.named) : format("%s=%02d", k, length(local.named[k]))])
      merged = merge({ a = 1 }, { b = try(var.a["x"].s, null) }, var.u == "z" ? { c = 1 } : { c = 2 })
    }
    resource "x_y" "r" {
      for_each = local.named
      name     = upper("${each.key}-${substr(local.text, 0, 3)}")
      first    = each.value[0].n + 1
      rest     = each.value[*].key
      hash     = sha1(jsonencode(local.merged))
      net      = cidrsubnet("10.0.0.0/8", 8, each.value[0].n)
      when     = formatdate("YYYY-MM-DD", "2024-01-02T03:04:05Z")
      dynamic "b" {
        for_each = toset(["p", "q"])
        content { v = regex("^(.)", b.key) }
      }
    }
    output "o" { value = [for r in x_y.r : r.name if r.first > 1] }
    """

  private static let schema = ProviderSchema(
    SourceFile(
      index: 0, path: "x.json",
      text: """
        {"provider":"a/x","version":"1.0.0","types":{"x_y":0},"shapes":[
        {"!string":"name","string":"hash net when","number":"first","set":"rest","block":{"b":1}},
        {"number":"v"}]}
        """))

  private static let words = [
    "null", "0", "-1", "[]", "{}", "\"\"", "var.u", "true", "each.key", "count.index", "...", "[*]",
    ".0", "1e99", "for x in ", " => ", "?", ":", "(", ")", "[", "]", "{", "}", "${", "try(",
    "toset(",
    "self", "path.module", "x_y.r", "local.flat", "element(", ", 5", "..", "-", "!", "\n",
  ]

  @Test(arguments: [schema, nil])
  func `broken modules give diagnostics and no crash`(_ schema: ProviderSchema?) {
    var random = SplitMix(state: 20_261_127)
    var valid = 0
    for _ in 0..<800 {
      var bytes = Array(Self.module.utf8)
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        let word = Array((Self.words.randomElement(using: &random) ?? "").utf8)
        if Bool.random(using: &random) {
          bytes.insert(contentsOf: word, at: place)
        } else {
          let end = min(bytes.count, place + Int.random(in: 1...8, using: &random))
          bytes.replaceSubrange(place..<end, with: word)
        }
      }
      let file = SourceFile(
        index: 0, path: "main.tf", bytes: Array(String(decoding: bytes, as: UTF8.self).utf8))
      var input = ModuleInput(files: [file])
      input.schema = schema
      let parsed = ModuleEvaluator.evaluate(input)
      if parsed.diagnostics.isEmpty { valid += 1 }
      let problems = schema.map { SchemaCheck.problems(in: parsed.value, $0) } ?? []
      for diagnostic in parsed.diagnostics + problems {
        #expect((diagnostic.subject?.end ?? 0) <= file.bytes.count)
      }
    }
    // Some changes hit a comment or a string only.
    #expect(valid < 400)
  }
}
