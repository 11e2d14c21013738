import Foundation
import Testing

/// Compares `text` with `Fixtures/<name>.snapshot` beside the calling test.
///
/// With `IDP_UPDATE_SNAPSHOTS=1`, or when the snapshot is missing, it is recorded and the test
/// fails with "recorded", so a recording run is never green.
package func expectSnapshot(
  _ text: String, _ name: String, filePath: StaticString = #filePath,
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) {
  let url = fixtureURL("\(name).snapshot", filePath: filePath)
  let recording = ProcessInfo.processInfo.environment["IDP_UPDATE_SNAPSHOTS"] == "1"
  guard !recording, let stored = try? Data(contentsOf: url) else {
    do {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
      Issue.record("recorded \(name).snapshot", sourceLocation: sourceLocation)
    } catch {
      Issue.record("cannot record \(name).snapshot: \(error)", sourceLocation: sourceLocation)
    }
    return
  }
  let expected = String(decoding: stored, as: UTF8.self)
  #expect(text == expected, "\(name).snapshot differs", sourceLocation: sourceLocation)
}

/// The file `name` in the `Fixtures` folder beside the calling test.
package func fixtureURL(_ name: String, filePath: StaticString = #filePath) -> URL {
  URL(fileURLWithPath: "\(filePath)").deletingLastPathComponent()
    .appendingPathComponent("Fixtures").appendingPathComponent(name)
}

/// The bytes of a fixture beside the calling test.
package func fixture(_ name: String, filePath: StaticString = #filePath) throws -> [UInt8] {
  Array(try Data(contentsOf: fixtureURL(name, filePath: filePath)))
}
