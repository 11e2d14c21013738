import Foundation

/// The programs that were built beside the running tests.
package enum BuiltProduct {
  /// The executable `name`; *nil when* it does not lie beside the test bundle.
  package static func url(_ name: String) -> URL? {
    var places = CommandLine.arguments.filter { $0.contains(".xctest") }
    places += Bundle.allBundles.map(\.bundlePath).filter { $0.hasSuffix(".xctest") }
    for place in places {
      var folder = URL(fileURLWithPath: place)
      while folder.path.contains(".xctest") { folder.deleteLastPathComponent() }
      let product = folder.appendingPathComponent(name)
      if FileManager.default.isExecutableFile(atPath: product.path) { return product }
    }
    return nil
  }
}
