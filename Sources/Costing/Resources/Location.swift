import Documents

/// The place in Google Cloud that a price is looked up for.
struct Location: Hashable {
  let name: String

  /// Whether it is a zone, such as `us-central1-a`.
  var isZone: Bool {
    let parts = name.split(separator: "-")
    return parts.count == 3 && parts[2].utf8.count == 1
  }

  /// The region, or the region of the zone.
  var region: String {
    isZone ? name.split(separator: "-").dropLast().joined(separator: "-") : name
  }

  /// The first of some arguments that is set; a link to a region or zone counts by its end.
  init?(_ settings: Settings, _ keys: [String]) throws(Unpriced) {
    for key in keys {
      guard let text = try settings.string(key), !text.isEmpty else { continue }
      name = String(text.split(separator: "/").last ?? Substring(text)).lowercased()
      return
    }
    return nil
  }

  /// The same where one must be set, by the resource or by its provider.
  ///
  /// *Source*: provider google 6, "provider-level zone" and "region"; a zone tells its region.
  static func required(
    _ settings: Settings, _ keys: [String]
  ) throws(Unpriced) -> Location {
    if let location = try Location(settings, keys) { return location }
    if let provider = settings.surroundings.providerSettings {
      let own = keys.filter { $0 == "zone" || $0 == "region" }
      if let location = try Location(provider, own.isEmpty ? [] : own + ["zone"]) {
        return location
      }
    }
    let names = keys.map { "'\($0)'" }.joined(separator: " or ")
    throw Unpriced(kind: .value, reason: "no \(names) is set")
  }
}
