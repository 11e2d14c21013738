import Testing

@testable import Terraform

@Suite struct `Hostile modules` {
  @Test func `loops inside of loops end`() {
    let checks = ModuleChecks(
      """
      locals {
        a = [for a in range(1000) : [for b in range(1000) : [for c in range(1000) : a + b + c]]]
      }
      """)
    #expect(checks.diagnostics.map(\.summary).first == "evaluation takes too many steps")
  }

  @Test func `a long way to the first cause is no crash`() {
    let names = (0..<30_000).map { String($0 + 100_000) }
    let lines = zip(names.dropFirst(), names).map {
      "  l\($0) = \"${local.l\($1)}x\" == \"\" ? 1 : 2"
    }
    let checks = ModuleChecks(
      "variable \"v\" {}\nlocals {\n  l100000 = var.v\n\(lines.joined(separator: "\n"))\n}\n"
        + "resource \"x_y\" \"r\" { a = local.l105000 }\n", steps: 2_000_000)
    #expect(checks.problems == [])
    let value = checks.instance("x_y.r")?.instance.values["a"]
    #expect(value?.origin?.unknowns == ["var.v"])
  }

  @Test func `values that go deeper with each step end`() {
    let lines = (1..<200).map { "  l\($0) = [[[[[[[[local.l\($0 - 1)]]]]]]]]" }
    let checks = ModuleChecks("locals {\n  l0 = 1\n\(lines.joined(separator: "\n"))\n}\n")
    #expect(checks.diagnostics.map(\.summary).contains("value nested too deeply"))
  }

  @Test func `expressions that need one another deeply end`() {
    let deep =
      String(repeating: "(", count: 300) + "local.l#" + String(repeating: " + 1)", count: 300)
    let lines = (1..<100).map { number in
      "  l\(number) = \(deep.replacing("#", with: "\(number + 1)"))"
    }
    let checks = ModuleChecks("locals {\n  l100 = 1\n\(lines.joined(separator: "\n"))\n}\n")
    #expect(!checks.diagnostics.isEmpty)
  }

  @Test func `instances without arguments end`() {
    let checks = ModuleChecks(
      "module \"m\" {\n  source = \"./m\"\n  count = 10000\n}\n",
      [("m/main.tf", "resource \"x_y\" \"r\" { count = 10000 }\n")])
    #expect(checks.module.resources.count <= 20_000)
  }

  @Test(arguments: [
    "\"${local.l# }${local.l# }\"", "[local.l#, local.l#]", "{ a = local.l#, b = local.l# }",
    "join(local.l#, [local.l#, local.l#])", "replace(local.l#, \"x\", local.l#)",
    "concat([local.l#], [local.l#])", "format(\"%s%s\", local.l#, local.l#)",
  ])
  func `values that double end`(_ step: String) {
    let lines = (1..<40).map { number in
      "l\(number) = \(step.replacing("# ", with: "\(number - 1)").replacing("#", with: "\(number - 1)"))"
    }
    let checks = ModuleChecks("locals {\nl0 = \"xxxx\"\n\(lines.joined(separator: "\n"))\n}\n")
    #expect(!checks.diagnostics.isEmpty)
  }
}
