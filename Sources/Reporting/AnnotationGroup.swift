import Diagnostics

/// Diagnostics of one level that share an annotation, which stands at the first of them.
struct AnnotationGroup {
  let first: Diagnostic
  /// *Shape*: in order of place.
  var others: [Diagnostic] = []
  /// The last line of the annotation; *nil when* the message says it all.
  var closing: String?

  var count: Int { others.count + 1 }

  /// At most `limit` groups, at least 1, that hold every diagnostic, in order of their first.
  ///
  /// With room each stands alone. Without, those of one policy and file share, or if they are
  /// still too many those of one policy; the last takes what is left over.
  static func groups(of diagnostics: [Diagnostic], limit: Int) -> [AnnotationGroup] {
    guard diagnostics.count > limit else { return diagnostics.map { AnnotationGroup(first: $0) } }
    let byFile = shared(diagnostics) { Key(id: Array($0.id.utf8), file: $0.subject?.file) }
    if byFile.count <= limit { return separated(byFile, limit: limit) }
    let byPolicy = shared(diagnostics) { Key(id: Array($0.id.utf8), file: nil) }
    if byPolicy.count <= limit { return separated(byPolicy, limit: limit) }
    var groups = Array(byPolicy[..<limit])
    for group in byPolicy[limit...] { groups[limit - 1].others += [group.first] + group.others }
    return groups
  }

  /// What diagnostics that share have in common.
  private struct Key: Hashable {
    let id: [UInt8]
    let file: UInt32?
  }

  private static func shared(
    _ diagnostics: [Diagnostic], by key: (Diagnostic) -> Key
  ) -> [AnnotationGroup] {
    var groups: [AnnotationGroup] = []
    var indexes: [Key: Int] = [:]
    for diagnostic in diagnostics {
      let key = key(diagnostic)
      if let index = indexes[key] {
        groups[index].others.append(diagnostic)
      } else {
        indexes[key] = groups.count
        groups.append(AnnotationGroup(first: diagnostic))
      }
    }
    return groups
  }

  /// Takes the smallest groups apart again while there is room, so that few share needlessly.
  private static func separated(_ groups: [AnnotationGroup], limit: Int) -> [AnnotationGroup] {
    var room = limit - groups.count
    var isApart = [Bool](repeating: false, count: groups.count)
    for index in groups.indices.sorted(by: { (groups[$0].count, $0) < (groups[$1].count, $1) }) {
      guard groups[index].others.count <= room else { break }
      room -= groups[index].others.count
      isApart[index] = true
    }
    return zip(groups, isApart).flatMap { group, isApart in
      isApart ? ([group.first] + group.others).map { AnnotationGroup(first: $0) } : [group]
    }
  }
}
