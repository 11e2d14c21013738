import Diagnostics
import Text

/// The operators of expressions, with the results that Python gives.
enum Operators {
  static func failure(
    _ op: String, _ a: TemplateValue, _ b: TemplateValue, at range: SourceRange
  ) -> RenderFailure {
    RenderFailure("'\(op)' cannot take \(a.kindPhrase) and \(b.kindPhrase)", at: range)
  }

  static func negate(_ value: TemplateValue, at range: SourceRange) throws(RenderFailure)
    -> TemplateValue
  {
    switch value.number {
    case .int(let number): return .int(0 &- number)
    case .float(let number): return .float(-number)
    case nil: throw RenderFailure("'-' needs a number, found \(value.kindPhrase)", at: range)
    }
  }

  static func apply(
    _ op: BinaryOperator, _ a: TemplateValue, _ b: TemplateValue, at range: SourceRange
  ) throws(RenderFailure) -> TemplateValue {
    if op == .concatenate { return .string(a.printed + b.printed) }
    if let x = a.number, let y = b.number {
      if case .int(let i) = x, case .int(let j) = y, op != .divide {
        return try integers(op, i, j, at: range)
      }
      return try floats(op, x.double, y.double, at: range)
    }
    if op == .add {
      if let x = a.stringValue, let y = b.stringValue { return .string(x + y) }
      if case .list(let x) = a, case .list(let y) = b { return .list(x + y) }
    }
    if op == .multiply, let count = b.intValue ?? a.intValue {
      let value = b.intValue == nil ? b : a
      if let result = try `repeat`(value, count, at: range) { return result }
    }
    if op == .modulo, let format = a.stringValue {
      var arguments = [b]
      if case .list(let items) = b { arguments = items }
      return .string(try PercentFormat.format(format, arguments, at: range))
    }
    throw failure(op.rawValue, a, b, at: range)
  }

  private static func `repeat`(
    _ value: TemplateValue, _ count: Int, at range: SourceRange
  ) throws(RenderFailure) -> TemplateValue? {
    let count = max(0, count)
    var size = 0
    if let text = value.stringValue { size = text.utf8.count }
    if case .list(let items) = value { size = items.count }
    if size > 0, count > 1_000_000 / size {
      throw RenderFailure("'*' makes more than 1000000 items", at: range, isFinal: true)
    }
    if let text = value.stringValue { return .string(String(repeating: text, count: count)) }
    if case .list(let items) = value {
      return .list(Array(repeatElement(items, count: count).joined()))
    }
    return nil
  }

  private static func integers(
    _ op: BinaryOperator, _ a: Int64, _ b: Int64, at range: SourceRange
  ) throws(RenderFailure) -> TemplateValue {
    var result: (partialValue: Int64, overflow: Bool) = (0, false)
    switch op {
    case .add: result = a.addingReportingOverflow(b)
    case .subtract: result = a.subtractingReportingOverflow(b)
    case .multiply: result = a.multipliedReportingOverflow(by: b)
    case .floorDivide, .modulo:
      if b == 0 { throw RenderFailure("division by zero", at: range) }
      let quotient = a.dividedReportingOverflow(by: b)
      let remainder = a.remainderReportingOverflow(dividingBy: b)
      let adjust: Int64 =
        remainder.partialValue != 0 && (remainder.partialValue < 0) != (b < 0)
        ? 1 : 0
      result =
        op == .floorDivide
        ? (quotient.partialValue - adjust, quotient.overflow)
        : (remainder.partialValue + adjust * b, remainder.overflow)
    case .power:
      if b < 0 { return try floats(op, Double(a), Double(b), at: range) }
      result.partialValue = 1
      if a == 0 || a == 1 { return .int(b == 0 ? 1 : a) }
      if a == -1 { return .int(b % 2 == 0 ? 1 : -1) }
      for _ in 0..<min(b, 64) {
        let next = result.partialValue.multipliedReportingOverflow(by: a)
        result = (next.partialValue, result.overflow || next.overflow)
      }
    case .divide, .concatenate: break
    }
    if result.overflow { throw RenderFailure("number does not fit into 64 bits", at: range) }
    return .int(result.partialValue)
  }

  private static func floats(
    _ op: BinaryOperator, _ a: Double, _ b: Double, at range: SourceRange
  ) throws(RenderFailure) -> TemplateValue {
    if [.divide, .floorDivide, .modulo].contains(op), b == 0 {
      throw RenderFailure("division by zero", at: range)
    }
    switch op {
    case .add: return .float(a + b)
    case .subtract: return .float(a - b)
    case .multiply: return .float(a * b)
    case .divide: return .float(a / b)
    case .floorDivide: return .float((a / b).rounded(.down))
    case .modulo:
      let remainder = a.truncatingRemainder(dividingBy: b)
      return .float(remainder != 0 && (remainder < 0) != (b < 0) ? remainder + b : remainder)
    case .power:
      guard b == b.rounded(), abs(b) <= 1024 else {
        throw RenderFailure("an exponent must be a whole number up to 1024", at: range)
      }
      var result = 1.0
      for _ in 0..<Int(abs(b)) { result *= a }
      return .float(b < 0 ? 1 / result : result)
    case .concatenate: return .null
    }
  }

  static func compare(
    _ a: TemplateValue, _ op: Comparison, _ b: TemplateValue, at range: SourceRange
  ) throws(RenderFailure) -> Bool {
    switch op {
    case .equal: return a.isEqual(to: b)
    case .notEqual: return !a.isEqual(to: b)
    case .isIn: return try contains(b, a, at: range)
    case .isNotIn: return try !contains(b, a, at: range)
    case .less, .lessOrEqual, .greater, .greaterOrEqual:
      guard let order = a.compare(to: b) else { throw failure(op.rawValue, a, b, at: range) }
      switch op {
      case .less: return order < 0
      case .lessOrEqual: return order <= 0
      case .greater: return order > 0
      default: return order >= 0
      }
    }
  }

  static func contains(
    _ container: TemplateValue, _ item: TemplateValue, at range: SourceRange
  ) throws(RenderFailure) -> Bool {
    switch container {
    case .list(let items): return items.contains { $0.isEqual(to: item) }
    case .map(let map): return item.stringValue.map { map[$0] != nil } ?? false
    default:
      guard let text = container.stringValue else {
        throw RenderFailure("'in' needs a collection, found \(container.kindPhrase)", at: range)
      }
      guard let part = item.stringValue else { throw failure("in", item, container, at: range) }
      return text.firstRange(ofUTF8: part) != nil
    }
  }
}

extension String {
  /// The byte offset of the first occurrence of the same bytes.
  func firstRange(ofUTF8 part: String) -> Range<Int>? {
    let bytes = Array(utf8)
    let wanted = Array(part.utf8)
    guard wanted.count <= bytes.count else { return nil }
    for start in 0...(bytes.count - wanted.count)
    where bytes[start..<start + wanted.count].elementsEqual(wanted) {
      return start..<start + wanted.count
    }
    return nil
  }

  /// The text with each occurrence of the same bytes replaced, up to `limit` times.
  func replacingUTF8(_ old: String, with new: String, limit: Int = .max) -> String {
    let bytes = Array(utf8)
    let wanted = Array(old.utf8)
    guard !wanted.isEmpty else { return self }
    var out: [UInt8] = []
    var index = 0
    var count = 0
    while index < bytes.count {
      if count < limit, index + wanted.count <= bytes.count,
        bytes[index..<index + wanted.count].elementsEqual(wanted)
      {
        out += Array(new.utf8)
        index += wanted.count
        count += 1
      } else {
        out.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// The parts between occurrences of the same bytes.
  func splitUTF8(by separator: String, limit: Int = .max) -> [String] {
    let bytes = Array(utf8)
    let wanted = Array(separator.utf8)
    var parts: [String] = []
    var start = 0
    var index = 0
    while !wanted.isEmpty, index + wanted.count <= bytes.count, parts.count < limit {
      if bytes[index..<index + wanted.count].elementsEqual(wanted) {
        parts.append(String(decoding: bytes[start..<index], as: UTF8.self))
        index += wanted.count
        start = index
      } else {
        index += 1
      }
    }
    return parts + [String(decoding: bytes[start...], as: UTF8.self)]
  }
}
