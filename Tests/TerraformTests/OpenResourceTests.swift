import Testing

@testable import Terraform

@Suite struct `Resources whose provider nobody asked` {
  @Test func `a whole resource can be an argument`() {
    let checks = ModuleChecks(
      """
      resource "x_net" "n" { name = "net" }
      resource "x_key" "k" {
        for_each = toset(["a"])
        name     = each.key
      }
      module "m" {
        source = "./m"
        net    = x_net.n
        keys   = x_key.k
      }
      output "name" { value = module.m.name }
      output "id" { value = module.m.id }
      output "json" { value = jsonencode(x_net.n) }
      output "map" { value = tomap(x_net.n) }
      """,
      [
        (
          "m/main.tf",
          """
          variable "net" { type = object({ id = string, name = string, opt = optional(number) }) }
          variable "keys" { type = map(object({ name = string, id = string })) }
          output "name" { value = "${var.net.name}-${var.keys["a"].name}" }
          output "id" { value = [var.net.id, var.net.opt, var.keys["a"].id] }
          """
        )
      ])
    #expect(checks.problems == [])
    #expect(checks.output("name") == "\"net-a\"")
    #expect(checks.output("id") == "[?, ?, ?]")
    #expect(checks.output("json") == "?")
    #expect(checks.output("map") == "?")
  }

  @Test(arguments: [
    ("(true ? x_net.n : x_net.m).id", "?"), ("(true ? x_net.n : x_net.m).name", "\"n\""),
    ("[x_net.n, x_net.m][1].name", "\"m\""), ("tolist([x_net.n, x_net.m])[0].name", "\"n\""),
    ("merge(x_net.n, { a = 1 }).a", "1"), ("merge(x_net.n, { a = 1 }).id", "?"),
    ("keys(x_net.n)", "?"), ("length(x_net.n)", "?"), ("[for k, v in x_net.n : k]", "?"),
    ("lookup(x_net.n, \"id\", 5)", "?"), ("lookup(x_net.n, \"name\", 5)", "\"n\""),
    ("x_net.n == x_net.m", "?"), ("x_net.n == null", "false"), ("x_net.n.peer[0].zone", "\"z\""),
    ("x_net.n.peer[0].id", "?"), ("x_net.n.peer.0.id", "?"), ("x_net.n.peer[*].id", "[?]"),
    ("coalesce(x_net.n, x_net.m).name", "\"n\""), ("try(x_net.n.id, \"none\")", "?"),
    ("{ for k, v in { a = x_net.n } : k => v.name }", "{a = \"n\"}"),
    ("flatten([[x_net.n], [x_net.m]])[*].name", "[\"n\", \"m\"]"),
    ("one([x_net.n]).name", "\"n\""), ("jsonencode(x_net.n)", "?"), ("x_net.n[\"id\"]", "?"),
    ("\"${x_net.n.id}/x\"", "?"), ("\"${x_net.n.zone}/x\"", "?"), ("x_net.n.zone == null", "?"),
    ("x_net.n.peer[0].size + 1", "?"), ("sensitive(x_net.n).name", "\"n\""),
  ])
  func `an attribute that is not set is unknown in every expression`(
    _ expression: String, _ value: String
  ) {
    let checks = ModuleChecks(
      """
      resource "x_net" "n" {
        name = "n"
        zone = null
        peer {
          zone = "z"
          size = null
        }
      }
      resource "x_net" "m" {
        name  = "m"
        other = 1
      }
      output "o" { value = \(expression) }
      """)
    #expect(checks.problems == [])
    #expect(checks.output("o") == value)
  }

  @Test func `a module repeated an unknown number of times is unknown`() {
    let checks = ModuleChecks(
      """
      variable "names" { type = set(string) }
      module "m" {
        source   = "./m"
        for_each = var.names
        name     = each.key
      }
      output "all" { value = module.m }
      output "some" { value = [for m in module.m : m.out] }
      """,
      [
        (
          "m/main.tf",
          "variable \"name\" {}\nresource \"x_y\" \"r\" { n = 1 }\noutput \"out\" { value = 1 }\n"
        )
      ])
    #expect(checks.problems == [])
    #expect(checks.instances == ["module.m[*].x_y.r {n = 1}"])
    #expect([checks.output("all"), checks.output("some")] == ["?", "?"])
  }
}
