import Diagnostics
import Testing

@testable import Terraform

@Suite struct `Modules` {
  @Test func `nested blocks are lists and dynamic ones are expanded`() {
    let checks = ModuleChecks(
      """
      variable "taints" { default = [{ key = "gpu", on = true }, { key = "x", on = false }] }
      resource "google_container_node_pool" "p" {
        count = 2
        name  = "pool-${count.index}"
        node_config {
          machine_type = "a3-highgpu-8g"
          dynamic "taint" {
            for_each = [for t in var.taints : t if t.on]
            content {
              key   = taint.value.key
              index = taint.key
            }
          }
          dynamic "label" {
            for_each = { a = 1 }
            iterator = it
            content { text = "${it.key}${it.value}" }
          }
        }
        lifecycle {
          ignore_changes  = [name]
          prevent_destroy = true
        }
      }
      """)
    #expect(checks.problems == [])
    let lifecycle = "lifecycle = [{prevent_destroy = true}]"
    let config =
      "node_config = [{label = [{text = \"a1\"}], machine_type = \"a3-highgpu-8g\", "
      + "taint = [{index = 0, key = \"gpu\"}]}]"
    #expect(
      checks.instances == [
        "google_container_node_pool.p[0] {\(lifecycle), name = \"pool-0\", \(config)}",
        "google_container_node_pool.p[1] {\(lifecycle), name = \"pool-1\", \(config)}",
      ])
  }

  @Test func `a dynamic block that makes nothing is as one that is not written`() {
    let checks = ModuleChecks(
      """
      variable "keys" { default = null }
      resource "x_y" "a" {
        dynamic "key" {
          for_each = var.keys == null ? [] : [1]
          content {}
        }
        dynamic "rule" {
          for_each = []
          content {}
        }
        rule { port = 1 }
      }
      output "keys" { value = x_y.a.key[*].id }
      """)
    #expect(checks.problems == [])
    #expect(checks.instances == ["x_y.a {rule = [{port = 1}]}"])
    // A reference to them is a list without elements.
    #expect(checks.module.outputs.first?.value.json == "[]")
  }

  @Test func `what a provider computes is unknown, and what is written is known`() {
    let checks = ModuleChecks(
      """
      data "google_project" "p" { project_id = "x" }
      resource "google_network" "n" {
        name = "net"
        peer { zone = "a" }
      }
      resource "google_subnet" "s" {
        network = google_network.n.id
        label   = "${google_network.n.name}-sub"
        zone    = google_network.n.peer[0].zone
        ip      = google_network.n.peer[0].address
        number  = data.google_project.p.number
        all     = google_network.n[*].self_link
      }
      """)
    #expect(checks.problems == [])
    let subnet = checks.instance("google_subnet.s")?.instance
    #expect(
      subnet.map { ModuleChecks.show($0.values) }
        == "{all = [?], ip = ?, label = \"net-sub\", network = ?, number = ?, zone = \"a\"}")
    #expect(subnet?.values["network"]?.origin?.unknowns == ["google_network.n.id"])
    #expect(subnet?.values["number"]?.origin?.unknowns == ["data.google_project.p.number"])
  }

  @Test func `a variable without a value is unknown and named`() {
    let checks = ModuleChecks(
      """
      variable "project" { type = string }
      variable "n" { type = number }
      locals { name = "p-${var.project}" }
      resource "x_y" "a" {
        name  = upper(local.name)
        fixed = 1
        list  = [local.name, "b"]
      }
      resource "x_y" "b" {
        count = var.n
        index = count.index
        fixed = 2
      }
      resource "x_y" "c" {
        for_each = toset([var.project])
        key      = each.key
      }
      """)
    #expect(checks.problems == [])
    #expect(
      checks.instances == [
        "x_y.a {fixed = 1, list = [?, \"b\"], name = ?}", "x_y.b[*] {fixed = 2, index = ?}",
        "x_y.c[*] {key = ?}",
      ])
    let instance = checks.instance("x_y.a")?.instance
    #expect(instance?.values.value(at: ["name"])?.origin?.unknowns == ["var.project"])
    #expect(instance?.values.value(at: ["list", 0])?.origin?.unknowns == ["var.project"])
    let unknown = instance?.values.unknownParts.map { "\($0.path) \($0.causes)" }
    #expect(unknown == ["list[0] [\"var.project\"]", "name [\"var.project\"]"])
    #expect(checks.instance("x_y.b[*]")?.instance.indexKey?.origin?.unknowns == ["var.n"])
  }

  @Test func `an unknown number of dynamic blocks is one unknown block`() {
    let checks = ModuleChecks(
      """
      variable "rules" {}
      resource "x_y" "a" {
        dynamic "rule" {
          for_each = var.rules
          content { port = 22 }
        }
      }
      """)
    #expect(checks.problems == [])
    #expect(checks.instances == ["x_y.a {rule = [?]}"])
  }

  @Test func `a module that is not at hand is unknown`() {
    let checks = ModuleChecks(
      """
      module "net" {
        source = "terraform-google-modules/network/google"
        name   = "n"
      }
      resource "x_y" "a" { network = module.net.network_name }
      """)
    #expect(checks.problems == [])
    let value = checks.instance("x_y.a")?.instance.values["network"]
    #expect(value?.origin?.unknowns == ["module.net"])
  }

  @Test func `values that need one another are a cycle`() {
    let checks = ModuleChecks(
      """
      locals {
        a = local.b
        b = local.c
        c = "${local.a}x"
        d = local.a
      }
      """)
    #expect(checks.problems == ["main.tf:2:3 cycle: local.a, local.b, local.c"])
    #expect(checks.diagnostics.first?.related.map(\.text).count == 2)
  }

  @Test func `a chain of many values is no crash`() {
    // In the order of evaluation as well as against it.
    let lines = (1..<2_000).map { "  l\($0) = local.l\($0 - 1)" }.joined(separator: "\n")
    let checks = ModuleChecks(
      "locals {\n  l0 = 1\n\(lines)\n}\noutput \"o\" { value = local.l1999 }\n")
    #expect(checks.problems == [])
  }

  @Test func `names that are not declared are reported with a suggestion`() {
    let checks = ModuleChecks(
      """
      variable "region" { default = "r" }
      resource "x_y" "this" {
        a = var.regoin
        b = local.none
        c = x_y.that.id
        d = module.m.x
        e = each.key
        f = foo
      }
      """)
    #expect(
      checks.problems == [
        "main.tf:3:7 reference to undeclared input variable",
        "main.tf:4:7 reference to undeclared local value",
        "main.tf:5:7 reference to undeclared resource",
        "main.tf:6:7 reference to undeclared module",
        "main.tf:7:7 reference to \"each\" in context without for_each",
        "main.tf:8:7 invalid reference",
      ])
    #expect(
      checks.diagnostics.first?.detail
        == "An input variable with the name \"regoin\" has not been declared. Did you mean "
        + "\"region\"?")
  }

  @Test func `a value for a variable that is not declared is told with the nearest name`() {
    let checks = ModuleChecks(
      "variable \"region\" { default = \"r\" }\nvariable \"zone\" { default = \"z\" }\n",
      [("terraform.tfvars", "regoin = 1\nnothing_like_it = 2\nzone = 3\nzones = 4\n")])
    let prefix = "The root module does not declare a variable named"
    let suffix = "but a value was found in file \"terraform.tfvars\"."
    #expect(
      checks.diagnostics.map { $0.detail ?? "" } == [
        "\(prefix) \"regoin\" \(suffix) Did you mean \"region\"?",
        "\(prefix) \"nothing_like_it\" \(suffix)", "\(prefix) \"zones\" \(suffix)",
      ])
    #expect(checks.diagnostics[0].edits.map(\.replacement) == ["region"])
    // The rest of a broken file may declare it.
    let broken = ModuleChecks("variable {{{\n", [("terraform.tfvars", "regoin = 1\n")])
    #expect(!broken.problems.contains { $0.contains("undeclared") })
  }

  @Test func `conditions count where they are known`() {
    let checks = ModuleChecks(
      """
      variable "n" {
        default = 20
        validation {
          condition     = var.n < 10
          error_message = "n is ${var.n}."
        }
      }
      variable "open" {
        validation {
          condition     = length(var.open) > 3
          error_message = "too short"
        }
      }
      check "c" {
        assert {
          condition     = var.n == 1
          error_message = "not one"
        }
      }
      """)
    #expect(
      checks.diagnostics.map { "\($0.severity.word) \($0.summary): \($0.detail ?? "")" } == [
        "error invalid value for variable: n is 20.",
        "warning check block assertion failed: not one",
      ])
  }

  @Test func `arguments of a module call are checked`() {
    let checks = ModuleChecks(
      """
      module "m" {
        source = "./m"
        naem   = "x"
        size   = "big"
      }
      module "gone" { source = "./gone" }
      """, [("m/main.tf", "variable \"name\" {}\nvariable \"size\" { type = number }\n")])
    #expect(
      checks.problems == [
        "main.tf:1:1 missing required argument", "main.tf:3:3 unsupported argument",
        "main.tf:4:12 invalid value for input variable", "main.tf:6:26 unreadable module directory",
      ])
  }

  @Test func `a syntax error is reported once, and what it hides is not missed`() {
    let checks = ModuleChecks(
      """
      variable "region" { default = }
      locals {
        a = 1 +
        b = 2
      }
      resource "x_y" "r" {
        region = var.region
        c      = local.c
        b      = local.b
      }
      module "m" {
        source = "./m"
        name   = "x"
      }
      """, [("m/main.tf", "variable \"name\" {\n")])
    #expect(
      checks.problems == [
        "main.tf:1:31 invalid expression", "main.tf:3:10 invalid expression",
        "m/main.tf:1:17 unclosed configuration block",
      ])
    #expect(checks.instances == ["x_y.r {b = 2, c = ?, region = ?}"])
  }

  @Test func `settings, providers and module calls are values, too`() {
    let checks = ModuleChecks(
      """
      variable "region" { default = "r" }
      terraform {
        required_version = ">= 1.5"
        required_providers {
          google = {
            source                = "hashicorp/google"
            configuration_aliases = [google.other]
          }
        }
        backend "gcs" { bucket = "b" }
      }
      provider "google" { region = var.region }
      module "m" {
        source = "./m"
        x      = var.region
      }
      """, [("m/main.tf", "variable \"x\" {}\n")])
    #expect(checks.problems == [])
    #expect(
      checks.module.settings.map { "\($0.type) \($0.labels) \(ModuleChecks.show($0.values))" } == [
        "terraform [] {backend = {gcs = [{bucket = \"b\"}]}, required_providers = [{google = "
          + "{configuration_aliases = [?], source = \"hashicorp/google\"}}], "
          + "required_version = \"\\u003e= 1.5\"}",
        "provider [\"google\"] {region = \"r\"}",
        "module [\"m\"] {source = \"./m\", x = \"r\"}",
      ])
  }

  @Test func `a module that calls itself is an error`() {
    let checks = ModuleChecks(
      "module \"m\" { source = \"./m\" }\n",
      [("m/main.tf", "module \"m\" { source = \"../m\" }\n")])
    #expect(checks.diagnostics.map(\.summary) == ["module nesting too deep"])
  }

  @Test func `files outside of the root module are unknown`() {
    let checks = ModuleChecks(
      """
      output "a" { value = file("../secret") }
      output "b" { value = file("/etc/passwd") }
      output "c" { value = file("here.txt") }
      output "d" { value = file("x/../../secret") }
      """, [("here.txt", "text")])
    #expect(checks.problems == [])
    #expect(["a", "b", "c", "d"].map(checks.output) == ["?", "?", "\"text\"", "?"])
  }

  @Test func `a file that a data source writes is unknown, and any other must be there`() {
    let checks = ModuleChecks(
      """
      data "archive_file" "code" { output_path = "code.zip" }
      resource "local_file" "note" { filename = "note.txt" }
      locals { path = data.archive_file.code.output_path }
      output "a" { value = filebase64sha256(data.archive_file.code.output_path) }
      output "b" { value = templatefile(local.path, {}) }
      output "c" { value = filemd5("code.zip") }
      output "d" { value = file(local_file.note.filename) }
      """)
    #expect(
      checks.problems == [
        "main.tf:6:30 invalid function argument", "main.tf:7:27 invalid function argument",
      ])
    #expect(["a", "b"].map(checks.output) == ["?", "?"])
  }
}
