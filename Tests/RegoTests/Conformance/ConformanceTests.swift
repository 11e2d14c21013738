import Foundation
import TestSupport
import Testing

@testable import Rego

@Suite struct ConformanceTests {
  /// Topics whose builtins reach out, sign or verify; `RefusedBuiltins` says why for each.
  private static let refusedTopics: Set<String> = [
    "cryptoparsersaprivatekeys", "cryptox509parseandverifycertificates",
    "cryptox509parsecertificaterequest", "cryptox509parsecertificates", "cryptox509parsekeypair",
    "cryptox509parsersaprivatekey", "graphql", "jwtdecodeverify", "jwtencodesign",
    "jwtencodesignheadererrors", "jwtencodesignpayloaderrors", "jwtencodesignraw",
    "jwtverifyeddsa", "jwtverifyhs256", "jwtverifyhs384", "jwtverifyhs512", "jwtverifyrsa",
    "netlookupipaddr", "providers-aws",
  ]

  @Test func `OPA's suite passes but for refused topics and known failures`() throws {
    guard let cases = try ConformanceCase.load() else {
      print("SKIPPED: OPA's cases are not on this machine; set IDP_CONFORMANCE to their folder")
      return
    }
    let known = try knownFailures()
    var used: Set<String> = []
    var refused = 0
    var passed = 0
    for item in cases {
      if Self.refusedTopics.contains(item.topic) {
        refused += 1
        continue
      }
      let name = "\(item.topic): \(item.note)"
      let pattern = known.first { name.hasPrefix($0) }
      guard let failure = item.failure() else {
        passed += 1
        if let pattern { Issue.record("known failure passes: \(pattern) (\(name))") }
        continue
      }
      if let pattern { used.insert(pattern) } else { Issue.record("\(name): \(failure)") }
    }
    for pattern in known where !used.contains(pattern) {
      Issue.record("known failure matches no failing case: \(pattern)")
    }
    let failed = cases.count - passed - refused
    print("OPA suite: \(passed) passed, \(refused) refused by design, \(failed) known failures")
  }

  /// The patterns of `KnownFailures.txt`: lines `topic: note prefix # reason`.
  private func knownFailures() throws -> [String] {
    let text = String(decoding: try fixture("KnownFailures.txt"), as: UTF8.self)
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
      let pattern = line.split(separator: "#", maxSplits: 1)[0]
      return pattern.trimmingCharacters(in: .whitespaces)
    }
  }
}
