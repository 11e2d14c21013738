import Foundation

/// Folders that tests read, found from this source file.
package enum ProjectPaths {
  /// The root of the checkout.
  package static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The public test cases: `IDP_CONFORMANCE`, or `../shared/conformance`; *nil when* absent.
  package static let conformance: URL? = {
    let environment = ProcessInfo.processInfo.environment["IDP_CONFORMANCE"]
    let url =
      environment.map { URL(fileURLWithPath: $0) }
      ?? root.deletingLastPathComponent().appendingPathComponent("shared/conformance")
    return FileManager.default.fileExists(atPath: url.path) ? url : nil
  }()

  /// The reference about hardware that facts are made from: `IDP_HARDWARE`, or
  /// `../shared/reference/hardware`; *nil when* absent.
  package static let hardware: URL? = {
    let environment = ProcessInfo.processInfo.environment["IDP_HARDWARE"]
    let url =
      environment.map { URL(fileURLWithPath: $0) }
      ?? root.deletingLastPathComponent().appendingPathComponent("shared/reference/hardware")
    return FileManager.default.fileExists(atPath: url.path) ? url : nil
  }()

  /// The schemas of Terraform providers that the catalogue's are made from: `IDP_SCHEMAS`, or
  /// `../shared/reference/schemas`; *nil when* absent.
  package static let schemas: URL? = {
    let environment = ProcessInfo.processInfo.environment["IDP_SCHEMAS"]
    let url =
      environment.map { URL(fileURLWithPath: $0) }
      ?? root.deletingLastPathComponent().appendingPathComponent("shared/reference/schemas")
    return FileManager.default.fileExists(atPath: url.path) ? url : nil
  }()
}
