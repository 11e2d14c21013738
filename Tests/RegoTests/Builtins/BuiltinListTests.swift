import TestSupport
import Testing

@testable import Rego

/// Every builtin of OPA exists here or is refused by name.
@Suite struct BuiltinListTests {
  /// What the compiler itself makes something else of.
  private static let ofTheCompiler: Set<String> = [
    "assign", "eq", "print", "rego.metadata.chain", "rego.metadata.rule",
  ]

  /// The names in OPA 1.20.2's capabilities, one a line.
  private static func names() throws -> [String] {
    String(decoding: try fixture("builtins.txt"), as: UTF8.self)
      .split(separator: "\n").map(String.init)
  }

  @Test func `each name of OPA is built or refused with a reason`() throws {
    for name in try Self.names() {
      let isBuilt = Builtins.index(of: name) != nil || Self.ofTheCompiler.contains(name)
      #expect(isBuilt != (RefusedBuiltins.reason(for: name) != nil), "\(name)")
    }
  }

  @Test func `nothing is built that OPA does not know`() throws {
    let names = try Self.names()
    let own = Builtins.all.map(\.name).filter { !names.contains($0) }
    #expect(own == [])
  }
}
