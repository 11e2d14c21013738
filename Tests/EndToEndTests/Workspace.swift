import Foundation
import TestSupport
import Testing

/// A folder of its own for one test, removed with it.
final class Workspace {
  let root: URL

  init() throws {
    root = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appendingPathComponent("idp-e2e-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
  }

  deinit {
    // A folder that stays behind in the temporary directory harms nobody.
    try? FileManager.default.removeItem(at: root)
  }

  func url(_ path: String) -> URL { root.appendingPathComponent(path) }

  func write(_ path: String, _ text: String) throws { try write(path, Array(text.utf8)) }

  func write(_ path: String, _ bytes: [UInt8]) throws {
    let place = url(path)
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: place)
  }

  func folder(_ path: String) throws {
    try FileManager.default.createDirectory(at: url(path), withIntermediateDirectories: true)
  }

  func bytes(_ path: String) throws -> [UInt8] { Array(try Data(contentsOf: url(path))) }

  func text(_ path: String) throws -> String { String(decoding: try bytes(path), as: UTF8.self) }

  func handle(_ path: String) throws -> FileHandle {
    try write(path, "")
    return try FileHandle(forWritingTo: url(path))
  }

  /// Copies a fixture, a file or a folder, to `path`.
  func copy(
    _ name: String, to path: String, filePath: StaticString = #filePath
  ) throws {
    let place = url(path)
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try FileManager.default.copyItem(at: fixtureURL(name, filePath: filePath), to: place)
  }

  /// Runs `idp` in this folder.
  func idp(
    _ arguments: String..., environment: [String: String] = [:], limit: Double = 60
  ) throws -> Product.Run {
    try Product.run(arguments, in: root, environment: environment, limit: limit)
  }

  /// Runs `idp` in this folder, with arguments that a table gives.
  func run(_ arguments: [String]) throws -> Product.Run { try Product.run(arguments, in: root) }

  /// Every file and folder below `path`: mode and content.
  ///
  /// *Shape*: relative path to octal mode, then the bytes in base 64.
  func tree(_ path: String = ".") throws -> [String: String] {
    let top = url(path).standardizedFileURL
    var out: [String: String] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: top.path) {
      let place = top.appendingPathComponent(name)
      let attributes = try FileManager.default.attributesOfItem(atPath: place.path)
      let mode = (attributes[.posixPermissions] as? NSNumber)?.intValue ?? -1
      let isFolder = attributes[.type] as? FileAttributeType == .typeDirectory
      let content = isFolder ? "folder" : try Data(contentsOf: place).base64EncodedString()
      out[name] = String(mode, radix: 8) + " " + content
    }
    return out
  }
}

extension Product.Run {
  /// Checks that the run failed as a wrong command line does, with exactly this said.
  func expectRefused(
    _ message: String, sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) {
    #expect(status == 2, sourceLocation: sourceLocation)
    #expect(text == "", sourceLocation: sourceLocation)
    #expect(errorText == message, sourceLocation: sourceLocation)
  }
}
