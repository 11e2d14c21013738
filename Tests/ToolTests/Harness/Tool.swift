import Foundation
import TestSupport
import Testing

/// A program of others that tests put a generated repository into the hands of.
enum Tool: String, CaseIterable, Sendable {
  case checkJSONSchema = "check-jsonschema"
  case cmarkgfm
  case hadolint
  case kfp
  case kubectl
  case kubernetesValidate = "kubernetes-validate"
  case preCommit = "pre-commit"
  case pytest
  case ruff
  case shellcheck
  case terraform
  /// Terraform alone, for modules that need no provider.
  case terraformCore = "terraform-core"
  /// Terraform, and modules of others to read.
  case terraformTree = "terraform-tree"
  case tritonserver
  case yamllint
  case zizmor

  /// What `scripts/install-tools` made.
  static let folder = ProjectPaths.root.appendingPathComponent(".build/tools")

  /// The environment below `folder` that holds the tool; *nil when* it is taken from PATH.
  private var environment: String? {
    switch self {
    case .kubectl, .terraform, .terraformCore, .terraformTree: nil
    case .kfp, .pytest: "service"
    case .tritonserver: "triton"
    default: "lint"
    }
  }

  /// The files of `scripts/install-tools` that the tool works with.
  private var companions: [String] {
    switch self {
    case .terraform: ["lint/bin/python", "google-provider.pb"]
    case .terraformTree: ["public-tree", "tree.stamp"]
    case .preCommit: ["pre-commit/db.db"]
    case .checkJSONSchema: ["sarif-2.1.0.json"]
    default: []
    }
  }

  /// The executable; *nil when* the tool is missing.
  var url: URL? {
    let found =
      environment.map { Self.folder.appendingPathComponent("\($0)/bin/\(executable)") }
      ?? Self.onPath(executable)
    guard let found, FileManager.default.isExecutableFile(atPath: found.path) else { return nil }
    for companion in companions {
      let place = Self.folder.appendingPathComponent(companion)
      guard FileManager.default.fileExists(atPath: place.path) else { return nil }
    }
    return found
  }

  /// The server of Triton is a file deep in a wheel, which a script of ours starts with Python, and
  /// cmarkgfm is a module.
  private var executable: String {
    switch self {
    case .tritonserver, .cmarkgfm: "python"
    case .terraformCore, .terraformTree: "terraform"
    default: rawValue
    }
  }

  private static func onPath(_ name: String) -> URL? {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return path.split(separator: ":").map { URL(fileURLWithPath: "\($0)/\(name)") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }

  /// Runs the tool, or the program `name` beside it, and counts its time.
  func run(
    _ arguments: [String], executable name: String? = nil, in folder: URL,
    environment: [String: String] = [:], limit: Double = 300
  ) throws -> Shell.Result {
    guard let url else {
      throw Shell.Failure.missing("\(rawValue) is missing; scripts/install-tools says why")
    }
    let program =
      name.map { url.deletingLastPathComponent().appendingPathComponent($0) } ?? url
    return try timed {
      try Shell.run(
        [program.path] + arguments, in: folder, environment: environment, limit: limit)
    }
  }

  /// Counts the time of a command that runs the tool.
  func timed(_ body: () throws -> Shell.Result) rethrows -> Shell.Result {
    let result = try body()
    ToolLedger.shared.add(result.seconds, to: self)
    return result
  }
}

extension Trait where Self == ConditionTrait {
  /// Runs the test when all tools are there, or fails it where every tool is required.
  static func needs(_ tools: Tool...) -> Self {
    .enabled("needs \(tools.map(\.rawValue).joined(separator: ", "))") {
      ToolLedger.shared.need(tools) || ToolLedger.requiresTools
    }
  }
}
