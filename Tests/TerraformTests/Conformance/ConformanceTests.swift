import Documents
import TestSupport
import Testing

@Suite struct `HCL conformance` {
  @Test func `the public suite passes`() throws {
    guard let folder = ProjectPaths.conformance?.appendingPathComponent("hcl") else {
      print("SKIPPED: the HCL specification suite is not at IDP_CONFORMANCE")
      return
    }
    let cases = try SpecCase.load(folder)
    var passed = 0
    for item in cases {
      if let disagreement = item.disagreement() {
        Issue.record("\(item.name): \(disagreement)")
      } else {
        passed += 1
      }
    }
    print("HCL specification suite: \(passed) of \(cases.count) cases pass")
    #expect(cases.count >= 13)
  }
}
