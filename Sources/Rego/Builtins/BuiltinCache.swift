import Text

/// Compiled patterns that builtins keep between calls; bounded, so that data cannot grow it.
struct BuiltinCache {
  /// The number of entries at which a category starts anew.
  static let limit = 1_000

  /// Zones by name; names that exist are ASCII.
  var timeZones: [String: TimeZoneFile] = [:]
}
