import Diagnostics
import Documents
import TestSupport
import Testing

@Suite struct `YAML trees` {
  @Test(arguments: ["deployment"])
  func `a file parses to the recorded tree`(name: String) throws {
    let file = SourceFile(index: 0, path: "\(name).yaml", bytes: try fixture("\(name).yaml"))
    expectSnapshot(TreePrinter.yaml(file), "\(name).yaml")
  }
}
