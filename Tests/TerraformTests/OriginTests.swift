import Documents
import Testing

@testable import Terraform

@Suite struct `Origins` {
  private static let main = """
    variable "machine" { default = "a3-highgpu-8g" }
    variable "labels" {
      type    = map(string)
      default = { team = "ml" }
    }
    locals { kind = var.machine }
    module "pool" {
      source  = "./pool"
      machine = local.kind
      config  = { disk = 100, tags = ["x", "y"] }
    }
    resource "x_y" "r" {
      literal = 5
      machine = local.kind
      labels  = var.labels
      made    = { size = 1, kind = upper(local.kind) }
      block { port = 22 }
    }
    """
  private static let pool = """
    variable "machine" {}
    variable "config" { type = object({ disk = number, tags = list(string) }) }
    resource "x_pool" "p" {
      type = var.machine
      disk = var.config.disk
      node { tags = var.config.tags }
    }
    """

  private let checks = ModuleChecks(main, [("pool/main.tf", pool)])

  @Test(
    arguments: [
      (["literal"], "main.tf:13:13 5"),
      (
        ["machine"],
        "main.tf:14:13 local.kind < main.tf:6:17 var.machine < main.tf:1:32 \"a3-highgpu-8g\""
      ),
      (["labels"], "main.tf:15:3 labels < main.tf:4:13 { team = \"ml\" }"),
      (["labels", "team"], "main.tf:15:3 labels < main.tf:4:22 \"ml\""),
      (["made"], "main.tf:16:3 made"), (["made", "size"], "main.tf:16:22 1"),
      (["block", 0, "port"], "main.tf:17:18 22"), (["block"], "main.tf:17:3 block"),
      (["missing"], "main.tf:12:1 resource \"x_y\" \"r\""),
    ] as [(Path, String)])
  func `a value is shown where it is used and where it was written`(
    _ path: Path, _ place: String
  ) {
    #expect(checks.place(of: path, in: "x_y.r") == place)
  }

  @Test(
    arguments: [
      (
        ["type"],
        "pool/main.tf:4:10 var.machine < main.tf:9:13 local.kind < main.tf:6:17 var.machine < "
          + "main.tf:1:32 \"a3-highgpu-8g\""
      ),
      (["disk"], "pool/main.tf:5:10 var.config.disk < main.tf:10:22 100"),
      (
        ["node", 0, "tags", 1],
        "pool/main.tf:6:10 tags < main.tf:10:40 \"y\""
      ),
    ] as [(Path, String)])
  func `an argument of a module call is part of the trail`(_ path: Path, _ place: String) {
    #expect(checks.place(of: path, in: "module.pool.x_pool.p") == place)
  }
}
