import Diagnostics
import Documents
import Foundation
import TestSupport
import Testing
import Text

/// A case of the public yaml-test-suite.
private struct YAMLCase {
  var id: String
  var yaml: String
  var fails: Bool
  /// *nil when* the suite gives no JSON form.
  var json: String?

  /// The notation of the suite: visible characters stand for white space.
  static func decode(_ text: String) -> String {
    var result = ""
    var dashes = ""
    for scalar in text.unicodeScalars {
      if scalar == "—" {
        dashes.unicodeScalars.append(scalar)
        continue
      }
      if scalar == "»" { dashes = "" }
      result += dashes
      dashes = ""
      switch scalar {
      case "␣": result += " "
      case "»": result += "\t"
      case "←": result += "\r"
      case "⇔": result += "\u{FEFF}"
      case "↵": break
      case "∎": if result.hasSuffix("\n") { result.removeLast() }
      default: result.unicodeScalars.append(scalar)
      }
    }
    // The end mark stands alone on the last line: the break after it goes too.
    return text.contains("∎") && result.hasSuffix("\n")
      ? String(result.dropLast()) : result + dashes
  }

  static func load(_ url: URL) throws -> [YAMLCase] {
    let name = url.deletingPathExtension().lastPathComponent
    let file = SourceFile(
      index: 0, path: url.lastPathComponent, bytes: Array(try Data(contentsOf: url)))
    let root = try #require(YAMLParser.parse(file, resolution: .core).value.first?.root)
    var previous: (yaml: String, json: String?) = ("", nil)
    return Array(root.elements).enumerated().map { index, node in
      let fails = node["fail"]?.boolean ?? false
      if let yaml = node["yaml"]?.string { previous.yaml = yaml }
      if let json = node["json"] {
        previous.json = json.string
      } else if node["tree"] != nil {
        previous.json = nil
      }
      return YAMLCase(
        id: root.count > 1 ? "\(name)-\(index)" : name, yaml: decode(previous.yaml), fails: fails,
        json: fails ? nil : previous.json)
    }
  }

  /// Why the parser disagrees with the suite; *nil when* it agrees.
  func disagreement() -> String? {
    let parsed = YAMLParser.parse(text: yaml)
    let errors = parsed.diagnostics.filter { $0.id == "yaml-syntax" }
    if fails { return errors.isEmpty ? "accepted, but must fail" : nil }
    if let error = errors.first { return "refused: \(error.summary)" }
    guard let json else { return nil }
    let expected = YAMLCase.values(json)
    if expected.count != parsed.value.count {
      return "\(parsed.value.count) documents instead of \(expected.count)"
    }
    for (document, text) in zip(parsed.value, expected) {
      guard let wanted = JSONParser.parse(text: text).value else { return "bad JSON: \(text)" }
      if !isSame(document.root, wanted.root) { return "another value than \(text)" }
    }
    return nil
  }

  /// The JSON values that follow one another in a text.
  private static func values(_ text: String) -> [String] {
    var values: [String] = []
    var current = ""
    var (depth, inString, escaped) = (0, false, false)
    for character in text {
      let isBreak = character.isNewline && depth == 0 && !inString
      if isBreak {
        if !current.allSatisfy(\.isWhitespace) { values.append(current) }
        current = ""
        continue
      }
      current.append(character)
      if inString {
        if escaped {
          escaped = false
        } else if character == "\\" {
          escaped = true
        } else if character == "\"" {
          inString = false
        }
      } else if character == "\"" {
        inString = true
      } else if "[{".contains(character) {
        depth += 1
      } else if "]}".contains(character) {
        depth -= 1
      }
    }
    if !current.allSatisfy(\.isWhitespace) { values.append(current) }
    return values
  }

  private func isSame(_ a: Node, _ b: Node) -> Bool {
    guard a.kind == b.kind else { return false }
    switch a.kind {
    case .null: return true
    case .boolean: return a.boolean == b.boolean
    case .number:
      guard let x = a.number, let y = b.number else { return false }
      return x == y
    case .string: return (a.string ?? "").isSameUTF8(as: b.string ?? "")
    case .array:
      return a.count == b.count && zip(a.elements, b.elements).allSatisfy { isSame($0, $1) }
    case .object:
      return a.count == b.count
        && a.members.allSatisfy { member in
          b[member.key].map { isSame(member.value, $0) } ?? false
        }
    }
  }
}

@Suite struct `YAML conformance` {
  @Test func `the public suite passes but for the listed deviations`() throws {
    guard let folder = ProjectPaths.conformance?.appendingPathComponent("yaml/src") else {
      print("SKIPPED: the yaml-test-suite is not at IDP_CONFORMANCE")
      return
    }
    let known = try KnownDeviations(fixtureURL("KnownDeviations.txt"))
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil
    ).filter { $0.pathExtension == "yaml" }.sorted { $0.path < $1.path }
    var passed = 0
    var seen: Set<String> = []
    for file in files {
      for item in try YAMLCase.load(file) {
        seen.insert(item.id)
        let disagreement = item.disagreement()
        if disagreement == nil { passed += 1 }
        switch (disagreement, known.reasons[item.id]) {
        case (let text?, nil): Issue.record("\(item.id): \(text)")
        case (nil, let reason?): Issue.record("\(item.id) passes now; remove it (\(reason))")
        default: break
        }
      }
    }
    for id in known.reasons.keys where !seen.contains(id) { Issue.record("no case \(id)") }
    print("yaml-test-suite: \(passed) of \(seen.count) cases pass, \(known.reasons.count) listed")
    #expect(passed + known.reasons.count == seen.count)
  }
}
