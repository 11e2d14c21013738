import Diagnostics
import Documents
import Text

// Templates. *Source*: hashicorp/hcl, hclsyntax/expression_template.go.
extension Evaluator {
  mutating func template(_ parts: [HCLExpression], _ whole: HCLExpression) -> Value {
    var text = ""
    var isKnown = true
    let before = diagnostics.count
    let summary = "invalid template interpolation value"
    for part in parts {
      let value = evaluate(part)
      if value.isNull {
        fail(
          summary,
          "The expression result is null. Cannot include a null value in a string template.",
          at: part.range, context: whole.range)
        continue
      }
      if !value.isKnown {
        isKnown = false
        continue
      }
      do throws(ConversionError) {
        let string = try value.converted(to: .string)
        // A text that is too large is found so by the caller.
        if isKnown, diagnostics.count == before, text.utf8.count <= EvaluationBudget.bytes {
          text += string.string ?? ""
        }
      } catch {
        fail(
          summary, "Cannot include the given value in a string template: \(error.message).",
          at: part.range, context: whole.range)
      }
    }
    if isKnown { return .string(text) }
    var refinement = Refinement.notNull
    if diagnostics.count == before { refinement.prefix = Self.prefix(text) }
    return .unknown(.string, refinement)
  }

  /// As much of the start of a text as later text cannot change by combining with it.
  static func prefix(_ text: String) -> String {
    var text = text.normalizedNFC
    if text.utf8.count > 128 {
      text = String(decoding: text.utf8.prefix(128), as: UTF8.self)
      while text.unicodeScalars.last == "\u{FFFD}" { text.unicodeScalars.removeLast() }
    }
    // An ASCII control or a closing mark combines with nothing.
    guard let last = text.unicodeScalars.last else { return "" }
    if last.isASCII, !last.properties.isAlphabetic, last.properties.numericType == nil,
      last != "\r"
    {
      return text
    }
    text.removeLast()
    return text
  }

  /// The results of a template's `for` directive, one after the other.
  mutating func joined(_ loop: HCLExpression, _ whole: HCLExpression) -> Value {
    let results = evaluate(loop)
    guard let values = results.elements else { return .unknown(.string) }
    var text = ""
    for value in values {
      if value.isNull {
        fail(
          "invalid template interpolation value",
          "An iteration result is null. Cannot include a null value in a string template.",
          at: whole.range)
        continue
      }
      guard value.isKnown, let string = value.fitted(to: .string)?.string else {
        return .unknown(.string)
      }
      text += string
      if text.utf8.count > EvaluationBudget.bytes { break }
    }
    return .string(text)
  }
}
