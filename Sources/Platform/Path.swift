/// Pure functions on `/`-separated paths; none looks at the file system.
package enum Path {
  /// `component` below `base`; `component` alone when it is absolute or `base` is empty or `.`.
  package static func join(_ base: String, _ component: String) -> String {
    if component.utf8.first == slash || base.isEmpty || base == "." { return component }
    if component.isEmpty { return base }
    return base.utf8.last == slash ? base + component : "\(base)/\(component)"
  }

  /// The part after the last `/`, ignoring `/` at the end; `/` for the root.
  package static func lastComponent(_ path: String) -> String {
    let trimmed = trimmingSlashes(path)
    guard let index = trimmed.utf8.lastIndex(of: slash) else { return String(trimmed) }
    return trimmed.utf8.count == 1 ? "/" : String(trimmed[trimmed.utf8.index(after: index)...])
  }

  /// The folder that holds `path`: `.` for a plain name, `/` for the root.
  package static func parent(_ path: String) -> String {
    let trimmed = trimmingSlashes(path)
    guard let index = trimmed.utf8.lastIndex(of: slash) else { return "." }
    let head = trimmingSlashes(String(trimmed[..<index]))
    return head.isEmpty ? "/" : String(head)
  }

  /// The path without `.`, empty and, where a name precedes them, `..` components.
  ///
  /// This is exact only where no component is a symbolic link.
  package static func normalized(_ path: String) -> String {
    var kept: [Substring] = []
    for component in path.split(separator: "/") where component != "." {
      if component == "..", let last = kept.last, last != ".." {
        kept.removeLast()
      } else if component != ".." || path.utf8.first != slash {
        kept.append(component)
      }
    }
    let joined = kept.joined(separator: "/")
    return path.utf8.first == slash ? "/" + joined : joined.isEmpty ? "." : joined
  }

  /// Whether a tree may hold this path: relative, and no component is empty, `.` or `..`.
  package static func isPlainRelative(_ path: String) -> Bool {
    !path.isEmpty && !path.utf8.contains(0)
      && path.utf8.split(separator: slash, omittingEmptySubsequences: false).allSatisfy {
        !$0.isEmpty && !$0.elementsEqual(".".utf8) && !$0.elementsEqual("..".utf8)
      }
  }

  /// What follows `folder/` in `path`; *nil when* `path` is not below `folder`.
  package static func relative(_ path: String, to folder: String) -> String? {
    let prefix = folder.utf8.last == slash ? folder : folder + "/"
    guard path.utf8.starts(with: prefix.utf8), path.utf8.count > prefix.utf8.count else {
      return nil
    }
    return String(path[path.utf8.index(path.startIndex, offsetBy: prefix.utf8.count)...])
  }

  /// Whether `a` comes before `b` in bytewise order.
  package static func precedes(_ a: String, _ b: String) -> Bool {
    a.utf8.lexicographicallyPrecedes(b.utf8)
  }

  private static let slash = UInt8(ascii: "/")

  private static func trimmingSlashes(_ path: String) -> Substring {
    var end = path.utf8.endIndex
    while end > path.utf8.startIndex {
      let previous = path.utf8.index(before: end)
      guard path.utf8[previous] == slash, previous > path.utf8.startIndex else { break }
      end = previous
    }
    return path[..<end]
  }
}
