import Text

/// How plain scalars of a document become null, booleans, numbers or strings.
public enum ScalarResolution: Sendable {
  /// As sigs.k8s.io/yaml does, which is go-yaml v2: `yes`, `0777`, `0b1`, `1_000`.
  ///
  /// *Source*: kubernetes-sigs/yaml, goyaml.v2/resolve.go. `.inf`, `.nan` and timestamps have no
  /// JSON form and stay strings.
  case kubernetes
  /// The core schema of YAML 1.2.2, section 10.3.2; `.inf` and `.nan` stay strings.
  case core
  /// JSON's own words and numbers.
  case json
}

/// What a plain scalar means.
enum ResolvedScalar: Equatable {
  case null
  case boolean(Bool)
  case number
  case string
}

extension ScalarResolution {
  /// What a scalar means; `tag` is its explicit tag, *nil when* it is plain without one.
  func resolve(_ bytes: UnsafeBufferPointer<UInt8>, tag: String?) -> ResolvedScalar {
    guard let tag else { return resolvePlain(bytes) }
    switch tag {
    case "tag:yaml.org,2002:null": return resolvePlain(bytes) == .null ? .null : .string
    case "tag:yaml.org,2002:bool":
      if case .boolean(let value) = resolvePlain(bytes) { return .boolean(value) }
      return .string
    case "tag:yaml.org,2002:int", "tag:yaml.org,2002:float":
      return resolvePlain(bytes) == .number ? .number : .string
    default: return .string
    }
  }

  private func resolvePlain(_ bytes: UnsafeBufferPointer<UInt8>) -> ResolvedScalar {
    guard let first = bytes.first else { return .null }
    switch first {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
      UInt8(ascii: "."):
      return NumberSyntax.isNumber(bytes, self) ? .number : .string
    case UInt8(ascii: "~"):
      return bytes.count == 1 ? .null : .string
    case UInt8(ascii: "n"), UInt8(ascii: "N"), UInt8(ascii: "t"), UInt8(ascii: "T"),
      UInt8(ascii: "f"), UInt8(ascii: "F"), UInt8(ascii: "y"), UInt8(ascii: "Y"),
      UInt8(ascii: "o"), UInt8(ascii: "O"):
      return bytes.count <= 5 ? word(bytes) : .string
    default:
      return .string
    }
  }

  private func word(_ bytes: UnsafeBufferPointer<UInt8>) -> ResolvedScalar {
    switch String(decoding: bytes, as: UTF8.self) {
    case "null", "Null", "NULL": return .null
    case "true", "True", "TRUE": return .boolean(true)
    case "false", "False", "FALSE": return .boolean(false)
    case "y", "Y", "yes", "Yes", "YES", "on", "On", "ON":
      return self == .kubernetes ? .boolean(true) : .string
    case "n", "N", "no", "No", "NO", "off", "Off", "OFF":
      return self == .kubernetes ? .boolean(false) : .string
    default: return .string
    }
  }

  /// The number that a scalar spells; *nil when* it is none.
  func number(_ bytes: UnsafeBufferPointer<UInt8>) -> Number? {
    NumberSyntax.number(bytes, self)
  }
}
