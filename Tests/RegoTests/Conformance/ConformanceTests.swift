import Foundation
import TestSupport
import Testing

@testable import Rego

@Suite struct ConformanceTests {
  @Test func `OPA's suite passes, known failures and refused topics apart`() throws {
    guard let cases = try ConformanceCase.load() else {
      print("skipped: OPA's cases are not on this machine (IDP_CONFORMANCE)")
      return
    }
    var report: [String] = []
    var passed = 0
    for item in cases {
      if let failure = item.failure() {
        report.append("\(item.topic)\t\(item.note)\t\(failure.replacing("\n", with: " | "))")
      } else {
        passed += 1
      }
    }
    try report.joined(separator: "\n").write(
      toFile: "/tmp/opa-report.txt", atomically: true, encoding: .utf8)
    print("OPA suite: \(passed) passed of \(cases.count)")
  }
}
