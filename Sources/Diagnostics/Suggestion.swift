/// The candidate that a mistyped word most likely meant.
///
/// *nil when* none is within a third of the word's length (at least 1, at most 3) in edits.
/// *Complexity*: word length times the total length of the candidates.
public func nearest(to word: String, in candidates: some Sequence<String>) -> String? {
  let target = Array(word.utf8)
  let limit = max(1, min(3, target.count / 3))
  var best: (word: String, distance: Int)?
  for candidate in candidates {
    let other = Array(candidate.utf8)
    guard abs(other.count - target.count) <= limit else { continue }
    let distance = editDistance(target, other)
    if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
  }
  return best?.word
}

/// The edits (insert, delete, replace, swap of neighbours) that turn one word into the other.
private func editDistance(_ a: [UInt8], _ b: [UInt8]) -> Int {
  var beforePrevious: [Int] = []
  var previous = Array(0...b.count)
  for i in a.indices {
    var current = [i + 1]
    for j in b.indices {
      var cost = min(
        previous[j + 1] + 1, current[j] + 1, previous[j] + (a[i] == b[j] ? 0 : 1))
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
        cost = min(cost, beforePrevious[j - 1] + 1)
      }
      current.append(cost)
    }
    beforePrevious = previous
    previous = current
  }
  return previous[b.count]
}
