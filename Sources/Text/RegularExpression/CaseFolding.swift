/// Simple case folding, as far as matching without regard to case needs it.
///
/// *Source*: Unicode CaseFolding.txt, statuses C and S, derived from the case mappings of the
/// standard library and the short list of scalars that share a folding with two others.
enum CaseFolding {
  /// The other scalars that are equal to this one when case is ignored.
  static func variants(of value: UInt32) -> [UInt32] {
    if value < 0x80 { return asciiVariants(of: value) }
    guard let scalar = Unicode.Scalar(value) else { return [] }
    let folded = fold(scalar)
    var result: [UInt32] = []
    func add(_ candidate: Unicode.Scalar?) {
      guard let candidate, candidate != scalar, !result.contains(candidate.value) else { return }
      if candidate == folded || fold(candidate) == folded { result.append(candidate.value) }
    }
    add(folded)
    add(simpleUppercase(folded))
    add(single(folded.properties.titlecaseMapping))
    for extra in extras { add(extra) }
    return result
  }

  /// The representative of all scalars that are equal when case is ignored.
  static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    // The dotless i has no simple folding although its upper case is I.
    if scalar.value == 0x131 { return scalar }
    let upper = simpleUppercase(scalar) ?? scalar
    return single(upper.properties.lowercaseMapping) ?? upper
  }

  private static func asciiVariants(of value: UInt32) -> [UInt32] {
    let lower = value | 0x20
    guard lower >= 0x61, lower <= 0x7A else { return [] }
    switch lower {
    case 0x6B: return [value ^ 0x20, 0x212A]
    case 0x73: return [value ^ 0x20, 0x17F]
    default: return [value ^ 0x20]
    }
  }

  private static func simpleUppercase(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    single(scalar.properties.uppercaseMapping) ?? single(scalar.properties.titlecaseMapping)
  }

  private static func single(_ mapping: String) -> Unicode.Scalar? {
    let scalars = mapping.unicodeScalars
    guard let first = scalars.first, scalars.count == 1 else { return nil }
    return first
  }

  /// The scalars that folding reaches from elsewhere but that no mapping leads back to.
  private static let extras: [Unicode.Scalar] = [
    "\u{17F}", "\u{1C5}", "\u{1C8}", "\u{1CB}", "\u{1F2}", "\u{345}", "\u{3C2}", "\u{3D0}",
    "\u{3D1}", "\u{3D5}", "\u{3D6}", "\u{3F0}", "\u{3F1}", "\u{3F4}", "\u{3F5}", "\u{B5}",
    "\u{1C80}", "\u{1C81}", "\u{1C82}", "\u{1C83}", "\u{1C84}", "\u{1C85}", "\u{1C86}",
    "\u{1C87}", "\u{1C88}", "\u{1E9B}", "\u{1E9E}", "\u{1FBE}", "\u{2126}", "\u{212A}",
    "\u{212B}",
  ]
}
