import Templating
import Testing

// Test names show values as a person writes them.

extension TemplateValue: CustomTestStringConvertible {
  package var testDescription: String { inlineText }
}

extension TemplateMap: CustomTestStringConvertible {
  package var testDescription: String { TemplateValue.map(self).inlineText }
}
