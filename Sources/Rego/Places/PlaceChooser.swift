import Diagnostics

/// Chooses the place in the input that one result of a policy points at.
///
/// The rule and its reasons are in docs/places.md: the last condition that read the input
/// decides; conditions that only say which object this is are set aside.
struct PlaceChooser {
  let plan: Plan
  /// The text a person reads; a condition whose value or key it names is preferred.
  let message: String
  /// The places whose values went into the message.
  let messagePlaces: [Place]

  /// The candidates of one condition.
  struct Group {
    var candidates: [PlaceCandidate]
  }

  /// How deep calls are followed.
  static let depthLimit = 12

  /// The place of a result; *nil when* nothing of the input led to it.
  static func place(of member: Trace.Member, message: String, plan: Plan) -> Place? {
    var places: [Place] = []
    collect(member.origin, into: &places, depth: 0)
    let chooser = PlaceChooser(plan: plan, message: message, messagePlaces: places)
    guard let derivation = member.derivation else { return places.first }
    let chosen = chooser.choose(chooser.groups(of: derivation, depth: 0))
    return chosen?.place ?? places.first { !$0.isIdentity } ?? places.first
  }

  /// Every place that a value was made from, built containers and texts included.
  private static func collect(_ origin: Origin?, into places: inout [Place], depth: Int) {
    guard let origin, depth < depthLimit else { return }
    for place in origin.places where !places.contains(where: { $0.isSame(as: place) }) {
      places.append(place)
    }
    switch origin.source {
    case .built(let built):
      for member in built.members { collect(member, into: &places, depth: depth + 1) }
    case .builtin(_, let operands):
      for operand in operands { collect(operand.origin, into: &places, depth: depth + 1) }
    case .derived(let derivation):
      collect(derivation.value.origin, into: &places, depth: depth + 1)
    case .found(let key): collect(key.origin, into: &places, depth: depth + 1)
    case .input, .failed: break
    }
  }

  // MARK: - Choosing

  /// The best candidate of the last condition that has one.
  func choose(_ groups: [Group]) -> PlaceCandidate? {
    let found = groups.map { group in
      Group(candidates: group.candidates.filter { !$0.place.isIdentity })
    }.filter { !$0.candidates.isEmpty }
    guard !found.isEmpty else { return chooseIdentity(groups) }
    let strong = found.filter { group in group.candidates.contains { !$0.isWeak } }
    guard let last = strong.last else { return chooseWeak(found) }
    let candidates = last.candidates.filter { !$0.isWeak }
    guard let best = best(among: candidates) else { return nil }
    return siblingThatIsMissing(best, strong) ?? namedInstead(best, strong) ?? best
  }

  private func chooseIdentity(_ groups: [Group]) -> PlaceCandidate? {
    groups.flatMap(\.candidates).min { $0.place.identityRank < $1.place.identityRank }
  }

  /// A weak candidate below the best one says more.
  private func chooseWeak(_ groups: [Group]) -> PlaceCandidate? {
    guard let last = groups.last, let best = best(among: last.candidates) else { return nil }
    let below = groups.flatMap(\.candidates).filter { best.place.isAncestor(of: $0.place) }
    return below.max { $0.place.depth < $1.place.depth } ?? best
  }

  /// An existence check after a missing sibling key: the missing key is the reason.
  private func siblingThatIsMissing(
    _ best: PlaceCandidate, _ groups: [Group]
  ) -> PlaceCandidate? {
    guard best.isExistence, let parent = best.place.parent else { return nil }
    return groups.dropLast().flatMap(\.candidates).last { candidate in
      candidate.place.part == .missing && candidate.place.parent?.isSame(as: parent) == true
    }
  }

  /// `path == constant` whose key the message does not name gives way to one that it names.
  private func namedInstead(_ best: PlaceCandidate, _ groups: [Group]) -> PlaceCandidate? {
    guard best.isComparedWithConstant, !isNamed(best.place) else { return nil }
    return groups.dropLast().flatMap(\.candidates).last { candidate in
      !candidate.isWeak && isNamed(candidate.place) && !candidate.place.isAncestor(of: best.place)
    }
  }

  /// Not identity, in the message, named by it, deeper, first.
  func best(among candidates: [PlaceCandidate]) -> PlaceCandidate? {
    var best: (candidate: PlaceCandidate, score: [Int])?
    for candidate in candidates {
      let score = score(candidate.place)
      if let known = best, !known.score.lexicographicallyPrecedes(score) { continue }
      best = (candidate, score)
    }
    return best?.candidate
  }

  private func score(_ place: Place) -> [Int] {
    [
      place.isIdentity ? 0 : 1, isInMessage(place) ? 1 : 0, isNamed(place) ? 1 : 0, place.depth,
    ]
  }

  func isInMessage(_ place: Place) -> Bool {
    messagePlaces.contains { $0.isSame(as: place) }
  }

  /// Whether the message has all words of the place's last key.
  func isNamed(_ place: Place) -> Bool {
    guard let name = place.lastName else { return false }
    let words = MessageWords.split(name)
    guard !words.isEmpty else { return false }
    let text = Set(MessageWords.split(message))
    return words.allSatisfy { text.contains($0) }
  }
}

/// Words as the choice of places compares them.
enum MessageWords {
  /// Lower-case words, split at case and punctuation, without a plural s.
  static func split(_ text: String) -> [String] {
    var words: [String] = []
    var word = ""
    var wasLower = false
    for scalar in text.unicodeScalars {
      // The properties of other scalars are looked up in tables, which is slow.
      let isASCII = scalar.isASCII
      let isUpper = isASCII ? ("A"..."Z").contains(scalar) : scalar.properties.isUppercase
      let isLetter =
        isASCII
        ? isUpper || ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
        : scalar.properties.isAlphabetic
      if !isLetter || (isUpper && wasLower) {
        finish(&word, &words)
      }
      if isLetter, isASCII, let lower = Unicode.Scalar(isUpper ? scalar.value | 0x20 : scalar.value)
      {
        word.unicodeScalars.append(lower)
      } else if isLetter {
        word += scalar.properties.lowercaseMapping
      }
      wasLower = isLetter && !isUpper
    }
    finish(&word, &words)
    return words
  }

  private static func finish(_ word: inout String, _ words: inout [String]) {
    if word.utf8.count > 2, word.utf8.last == UInt8(ascii: "s") { word.removeLast() }
    if !word.isEmpty { words.append(word) }
    word = ""
  }
}
