import Diagnostics
import Text

// The parts of templates: text, interpolations and directives.
extension HCLParser {
  /// Reads a template up to the token `end`; `start` is the offset of its opening marker.
  mutating func parseTemplate(
    until end: HCLToken.Kind, isFlush: Bool, from start: Int
  ) -> HCLExpression {
    defer { leave() }
    guard enter() else { return HCLExpression(.invalid, peekRange) }
    let mark = errors
    var parts = parseParts(until: end, from: start)
    if isFlush { parts.removeIndentation() }
    parts.join()
    let whole = input.range(start, max(start, previous.end))
    if parts.parts.isEmpty { return HCLExpression(.string(""), whole) }
    if parts.parts.count == 1 {
      switch parts.parts[0].part {
      case .text(let text): return HCLExpression(.string(text.normalizedNFC), whole)
      case .interpolation(let inner): return node(.wrapped(inner), whole)
      default: break
      }
    }
    var builder = HCLTemplateBuilder(parts: parts.parts, errors: mark)
    return node(.template(builder.build(with: &self, whole)), whole)
  }

  private mutating func parseParts(until end: HCLToken.Kind, from start: Int) -> HCLTemplateParts {
    var parts = HCLTemplateParts()
    var trimsNext = false
    while true {
      let token = read()
      if token.kind == end { return parts }
      let trims = trimsNext
      trimsNext = false
      switch token.kind {
      case .quotedText, .plainText:
        var text = String(decoding: unescape(token), as: UTF8.self)
        if trims {
          text = String(String.UnicodeScalarView(text.unicodeScalars.drop { $0.isGoSpace }))
        }
        parts.append(.text(text), input.range(token))
      case .interpolation, .directive:
        if token.end - token.start == 3 { parts.trimLast() }
        pushNewlines(false)
        trimsNext =
          token.kind == .interpolation
          ? parseInterpolation(token, until: end, &parts) : parseDirective(token, &parts)
        popNewlines()
      case .quotedNewline: continue
      case .invalid where end == .closeQuote: errors += 1
      default:
        failOnce(
          "unterminated template string", "No closing marker was found for the string.", at: token,
          context: input.range(start, token.end))
        recover(to: end)
        return parts
      }
    }
  }

  /// Reads the expression and the end of `${`; whether white space behind it is trimmed.
  private mutating func parseInterpolation(
    _ open: HCLToken, until end: HCLToken.Kind, _ parts: inout HCLTemplateParts
  ) -> Bool {
    let expression = parseExpression()
    let close = peek
    parts.append(.interpolation(expression), range(open, close))
    if close.kind == .sequenceEnd {
      read()
      return close.end - close.start == 2
    }
    let unclosed = "unclosed template interpolation sequence"
    let extra = "extra characters after interpolation expression"
    let advice = "This might be caused by incorrect nesting inside the given expression."
    switch close.kind {
    case .end where !isRecovering:
      fail(
        unclosed,
        "There is no closing brace for this interpolation sequence before the end of the file. "
          + advice, at: open)
    case .colon:
      failOnce(
        extra,
        "Template interpolation doesn't expect a colon at this location. Did you intend this to be "
          + "a literal sequence to be processed as part of another language? If so, you can escape "
          + "it by starting with \"$${\" instead of just \"${\".", at: close,
        context: range(open, close))
    case .closeQuote where end == .closeQuote && !isRecovering,
      .openQuote where end == .closeQuote && !isRecovering:
      fail(
        unclosed,
        "There is no closing brace for this interpolation sequence before the end of the quoted "
          + "template. \(advice)", at: open)
    default:
      failOnce(
        extra,
        "Expected a closing brace to end the interpolation expression, but found extra characters."
          + "\n\nThis can happen when you include interpolation syntax for another language, such "
          + "as shell scripting, but forget to escape the interpolation start token. If this is an "
          + "embedded sequence for another language, escape it by starting with \"$${\" instead of "
          + "just \"${\".", at: close, context: range(open, close))
    }
    recover(to: .sequenceEnd)
    return false
  }

  /// Reads a directive and the end of `%{`; whether white space behind it is trimmed.
  private mutating func parseDirective(
    _ open: HCLToken, _ parts: inout HCLTemplateParts
  ) -> Bool {
    let keyword = peek
    guard keyword.kind == .identifier else {
      failOnce(
        "invalid template directive",
        "A template directive keyword (\"if\", \"for\", etc) is expected at the beginning of a "
          + "%{ sequence.", at: keyword, context: range(open, keyword))
      recover(to: .sequenceEnd)
      return false
    }
    read()
    let word = input.text(keyword)
    let part: HCLTemplatePart
    switch word {
    case "if": part = .condition(parseExpression())
    case "else": part = .marker(.otherwise)
    case "endif": part = .marker(.endIf)
    case "endfor": part = .marker(.endFor)
    case "for":
      let names = parseForNames(open, summary: "invalid 'for' directive", noun: "directive")
      guard let names else {
        recover(to: .sequenceEnd)
        return false
      }
      part = .loop(key: names.key, value: names.value, collection: parseExpression())
    default:
      failKeyword(word, keyword, open)
      recover(to: .sequenceEnd)
      return false
    }
    let close = peek
    parts.append(part, range(open, close))
    if close.kind == .sequenceEnd {
      read()
      return close.end - close.start == 2
    }
    failOnce(
      "extra characters in \(word) marker",
      "Expected a closing brace to end the sequence, but found extra characters.", at: close,
      context: range(open, close))
    recover(to: .sequenceEnd)
    return false
  }

  private mutating func failKeyword(_ word: String, _ keyword: HCLToken, _ open: HCLToken) {
    if isRecovering {
      errors += 1
      return
    }
    let suggestion = nearest(to: word, in: ["if", "for", "else", "endif", "endfor"])
    let hint = suggestion.map { " Did you mean \"\($0)\"?" } ?? ""
    let place = input.range(keyword)
    fail(
      "invalid template control keyword",
      "\"\(word)\" is not a valid template control keyword.\(hint)", at: place,
      context: range(open, keyword),
      edits: suggestion.map { [Diagnostic.Edit(place, replacement: $0)] } ?? [])
  }
}

/// Matches the directives of a template with their ends.
struct HCLTemplateBuilder {
  let parts: [(part: HCLTemplatePart, range: SourceRange)]
  /// The parser's errors before the template: one more, and directives are not worth reporting.
  private let errors: Int
  private var next = 0

  init(parts: [(part: HCLTemplatePart, range: SourceRange)], errors: Int) {
    self.parts = parts
    self.errors = errors
  }

  private func fail(
    _ parser: inout HCLParser, _ summary: String, _ detail: String, at range: SourceRange,
    context: SourceRange? = nil
  ) {
    guard parser.errors == errors else { return }
    parser.fail(summary, detail, at: range, context: context)
  }

  mutating func build(with parser: inout HCLParser, _ whole: SourceRange) -> [HCLExpression] {
    var result: [HCLExpression] = []
    while next < parts.count { result.append(expression(&parser, whole)) }
    return result
  }

  private mutating func expression(
    _ parser: inout HCLParser, _ whole: SourceRange
  ) -> HCLExpression {
    let (part, range) = parts[next]
    next += 1
    switch part {
    case .text(let text): return HCLExpression(.string(text.normalizedNFC), range)
    case .interpolation(let inner): return inner
    case .condition(let condition): return conditional(condition, range, &parser, whole)
    case .loop(let key, let value, let collection):
      return loop(key, value, collection, range, &parser, whole)
    case .marker(let marker):
      fail(
        &parser, "unexpected \(marker.rawValue) directive",
        "The control directives within this template are unbalanced.", at: range)
      return HCLExpression(.invalid, range)
    }
  }

  /// Reads parts up to a directive without an expression; *nil when* the template ends first.
  private mutating func content(
    of open: SourceRange, _ name: String, _ parser: inout HCLParser, _ whole: SourceRange
  ) -> (parts: [HCLExpression], marker: HCLTemplatePart.Marker, range: SourceRange)? {
    var result: [HCLExpression] = []
    guard parser.enter() else {
      next = parts.count
      parser.leave()
      return nil
    }
    defer { parser.leave() }
    while next < parts.count {
      if case .marker(let marker) = parts[next].part {
        next += 1
        return (result, marker, parts[next - 1].range)
      }
      result.append(expression(&parser, whole))
    }
    fail(
      &parser, "unexpected end of template",
      "The \(name) directive is missing its corresponding end\(name) directive.", at: open,
      context: whole)
    return nil
  }

  private mutating func conditional(
    _ condition: HCLExpression, _ open: SourceRange, _ parser: inout HCLParser,
    _ whole: SourceRange
  ) -> HCLExpression {
    guard let then = content(of: open, "if", &parser, whole) else {
      return HCLExpression(.invalid, open)
    }
    var last = then
    var otherwise: [HCLExpression] = []
    if then.marker == .otherwise {
      guard let rest = content(of: open, "if", &parser, whole) else {
        return HCLExpression(.invalid, open)
      }
      otherwise = rest.parts
      last = rest
    }
    guard last.marker == .endIf else {
      let detail =
        last.marker == .otherwise
        ? "Already in the else clause for the if." : "Expecting an endif directive for the if."
      fail(
        &parser, "unexpected \(last.marker.rawValue) directive", detail, at: last.range,
        context: open)
      return HCLExpression(.invalid, last.range)
    }
    let thenEnd = SourceRange(file: open.file, start: open.end, end: open.end)
    let otherwiseEnd = SourceRange(
      file: open.file, start: last.range.start, end: last.range.start)
    return parser.node(
      .conditional(
        condition: condition, then: parser.template(then.parts, empty: thenEnd),
        otherwise: parser.template(otherwise, empty: otherwiseEnd)), open.union(last.range))
  }

  private mutating func loop(
    _ key: String?, _ value: String, _ collection: HCLExpression, _ open: SourceRange,
    _ parser: inout HCLParser, _ whole: SourceRange
  ) -> HCLExpression {
    guard let body = content(of: open, "for", &parser, whole) else {
      return HCLExpression(.invalid, open)
    }
    guard body.marker == .endFor else {
      let detail =
        body.marker == .otherwise
        ? "An else clause is not expected for a for directive."
        : "Expecting an endfor directive corresponding to the for directive."
      fail(
        &parser, "unexpected \(body.marker.rawValue) directive", detail, at: body.range,
        context: open)
      return HCLExpression(.invalid, body.range)
    }
    let empty = SourceRange(file: open.file, start: open.end, end: open.end)
    let range = open.union(body.range)
    let loop = HCLForEach(
      keyName: key, valueName: value, collection: collection, key: nil,
      value: parser.template(body.parts, empty: empty), condition: nil, groups: false, open: open)
    return parser.node(.joined(parser.node(.forEach(loop), range)), range)
  }
}

extension HCLParser {
  /// Parts joined to a string; `empty` is the place of a template without parts.
  fileprivate mutating func template(
    _ parts: [HCLExpression], empty: SourceRange
  ) -> HCLExpression {
    guard let first = parts.first, let last = parts.last else {
      return HCLExpression(.string(""), empty)
    }
    return node(.template(parts), first.range.union(last.range))
  }
}
