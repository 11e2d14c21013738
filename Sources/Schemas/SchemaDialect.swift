/// The version of JSON Schema that a schema is written in.
package enum SchemaDialect: Sendable {
  case draft7
  case draft2020

  /// *nil when* the URI of `$schema` names no version known here.
  init?(uri: String) {
    switch SchemaURI(uri).withoutFragment {
    case "http://json-schema.org/draft-07/schema", "https://json-schema.org/draft-07/schema",
      "http://json-schema.org/draft-06/schema", "http://json-schema.org/schema":
      self = .draft7
    case "https://json-schema.org/draft/2020-12/schema",
      "https://json-schema.org/draft/2019-09/schema":
      self = .draft2020
    default:
      return nil
    }
  }

  static let validationVocabulary = "https://json-schema.org/draft/2020-12/vocab/validation"

  /// What the value of a keyword holds, as far as finding schemas inside it goes.
  enum Holds {
    case schema
    case schemas
    case schemaMap
    case schemaOrSchemas
    /// `dependencies`: a map of schemas or lists of names.
    case dependencies
  }

  /// How schemas nest under a keyword; *nil when* it holds none.
  func holds(_ keyword: String) -> Holds? {
    switch keyword {
    case "properties", "patternProperties", "definitions": return .schemaMap
    case "additionalProperties", "propertyNames", "contains", "not", "if", "then", "else":
      return .schema
    case "allOf", "anyOf", "oneOf": return .schemas
    case "items": return self == .draft7 ? .schemaOrSchemas : .schema
    default: break
    }
    switch (self, keyword) {
    case (.draft7, "additionalItems"): return .schema
    case (.draft7, "dependencies"): return .dependencies
    case (.draft2020, "$defs"), (.draft2020, "dependentSchemas"): return .schemaMap
    case (.draft2020, "prefixItems"): return .schemas
    case (.draft2020, "unevaluatedItems"), (.draft2020, "unevaluatedProperties"),
      (.draft2020, "contentSchema"):
      return .schema
    default: return nil
    }
  }
}
