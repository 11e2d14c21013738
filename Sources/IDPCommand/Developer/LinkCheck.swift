import Platform

/// Every relative link of the documentation leads to a file or folder of the checkout.
@Sendable
func checkLinks(_ root: String) throws(DeveloperError) -> [ProjectProblem] {
  var paths = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "Sources/README.md"]
  FileSystem.walk(
    Path.join(root, "docs"),
    visit: { entry in
      if entry.path.hasSuffix(".md") { paths.append(Path.join("docs", entry.path)) }
      return .descend
    }, problem: { _ in })
  var problems: [ProjectProblem] = []
  for path in paths where FileSystem.exists(Path.join(root, path)) {
    let text = SourceText(path: path, text: try readText(path, root: root))
    for (line, target) in text.relativeLinks {
      let full = Path.normalized(Path.join(Path.parent(path), target))
      if !FileSystem.exists(Path.join(root, full)) {
        problems.append(
          ProjectProblem(path, line: line, "links to '\(target)', which is not there"))
      }
    }
  }
  return problems
}

extension SourceText {
  /// The targets of Markdown links to files, without fragments, with their 1-based lines.
  var relativeLinks: [(line: Int, target: String)] {
    var found: [(line: Int, target: String)] = []
    var isCode = false
    for (index, line) in lines.enumerated() {
      if line.hasPrefix("```") { isCode.toggle() }
      if isCode { continue }
      // What follows `](` up to `)` is a target; the first piece precedes any link.
      for piece in pieces(of: line, after: "](").dropFirst() {
        let target = piece.prefix { $0 != ")" && $0 != "#" && $0 != " " }
        if !target.isEmpty, !target.contains(":") {
          found.append((line: index + 1, target: String(target)))
        }
      }
    }
    return found
  }

  private func pieces(of line: Substring, after mark: String) -> [Substring] {
    var pieces: [Substring] = []
    var rest = line
    var start = line.startIndex
    while !rest.isEmpty {
      if rest.hasPrefix(mark) {
        pieces.append(line[start..<rest.startIndex])
        rest = rest.dropFirst(mark.count)
        start = rest.startIndex
      } else {
        rest = rest.dropFirst()
      }
    }
    return pieces + [line[start...]]
  }
}
