import Foundation
import TestSupport

/// The just built `idp`, alone in a folder that can stand on PATH.
enum BuiltProgram {
  /// *nil when* no program was built beside the tests.
  static let folder: URL? = {
    guard let program = BuiltProduct.url("idp") else { return nil }
    let folder = Tool.folder.appendingPathComponent("bin")
    let link = folder.appendingPathComponent("idp")
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      if (try? FileManager.default.destinationOfSymbolicLink(atPath: link.path)) == program.path {
        return folder
      }
      // A link that leads to another build is replaced; removing what is not there may fail.
      try? FileManager.default.removeItem(at: link)
      try FileManager.default.createSymbolicLink(at: link, withDestinationURL: program)
      return folder
    } catch {
      return nil
    }
  }()
}
