import Foundation
import TestSupport
import Testing

/// The program `idp` that was built beside the running tests.
enum Product {
  /// What one run of the program said.
  struct Run {
    let status: Int32
    let output: [UInt8]
    let errors: [UInt8]
    let seconds: Double

    var text: String { String(decoding: output, as: UTF8.self) }
    var errorText: String { String(decoding: errors, as: UTF8.self) }
    /// Everything that a person sees, for a snapshot.
    var transcript: String {
      var out = ""
      if !output.isEmpty { out += text }
      if !errors.isEmpty { out += "--- stderr ---\n" + errorText }
      return out + "--- exit \(status) ---\n"
    }
  }

  /// *nil when* no product lies beside the test bundle.
  static let url = BuiltProduct.url("idp")

  /// Runs the program, and ends it when it takes longer than `limit` seconds.
  static func run(
    _ arguments: [String], in folder: URL, environment: [String: String] = [:],
    limit: Double = 60
  ) throws -> Run {
    let scratch = try Workspace()
    let process = Process()
    let program: URL = try #require(url, "idp is not built beside the tests")
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ["PATH": "/usr/bin:/bin", "HOME": scratch.root.path, "LC_ALL": "C.UTF-8"]
      .merging(environment) { _, given in given }
    let output = try scratch.handle("output")
    let errors = try scratch.handle("errors")
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = errors
    let ended = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in ended.signal() }
    let start = Date()
    try process.run()
    if ended.wait(timeout: .now() + limit) == .timedOut {
      process.terminate()
      ended.wait()
      Issue.record("idp \(arguments.joined(separator: " ")) took more than \(limit) seconds")
    }
    if process.terminationReason == .uncaughtSignal {
      Issue.record("idp \(arguments.joined(separator: " ")) died of \(process.terminationStatus)")
    }
    return Run(
      status: process.terminationStatus, output: try scratch.bytes("output"),
      errors: try scratch.bytes("errors"), seconds: Date().timeIntervalSince(start))
  }
}
