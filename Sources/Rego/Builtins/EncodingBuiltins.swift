import Text

/// Base64, hexadecimal and query encodings.
///
/// *Source*: OPA v1, policy reference, "Encoding".
enum EncodingBuiltins {
  static let all: [Builtin] = [
    Builtin("base64.encode", [.string], .string) { _, operands throws(BuiltinError) in
      .string(Base64.standard.encode(Array(try operands.string(0).utf8)))
    },
    Builtin("base64.decode", [.string], .string) { _, operands throws(BuiltinError) in
      let text = try operands.string(0)
      return .string(try decoded { () throws(DecodingError) in try Base64.standard.decode(text) })
    },
    Builtin("base64.is_valid", [.any], .boolean) { _, operands in
      guard case .string(let text) = operands[0] else { return .boolean(false) }
      do throws(DecodingError) {
        _ = try Base64.standard.decode(text)
        return .boolean(true)
      } catch {
        return .boolean(false)
      }
    },
    Builtin("base64url.encode", [.string], .string) { _, operands throws(BuiltinError) in
      .string(Base64.url.encode(Array(try operands.string(0).utf8)))
    },
    Builtin("base64url.encode_no_pad", [.string], .string) { _, operands throws(BuiltinError) in
      .string(Base64.url.encode(Array(try operands.string(0).utf8), isPadded: false))
    },
    Builtin("base64url.decode", [.string], .string) { _, operands throws(BuiltinError) in
      .string(String(decoding: try base64URL(try operands.string(0)), as: UTF8.self))
    },
    Builtin("hex.encode", [.string], .string) { _, operands throws(BuiltinError) in
      .string(Hexadecimal.encode(Array(try operands.string(0).utf8)))
    },
    Builtin("hex.decode", [.string], .string) { _, operands throws(BuiltinError) in
      let text = try operands.string(0)
      return .string(try decoded { () throws(DecodingError) in try Hexadecimal.decode(text) })
    },
    Builtin("urlquery.encode", [.string], .string) { _, operands throws(BuiltinError) in
      .string(QueryString.escape(try operands.string(0)))
    },
    Builtin("urlquery.decode", [.string], .string) { _, operands throws(BuiltinError) in
      let text = try operands.string(0)
      do throws(DecodingError) {
        return .string(try QueryString.unescape(text))
      } catch {
        throw BuiltinError(error.message)
      }
    },
    Builtin("urlquery.encode_object", [.object], .string) { _, operands throws(BuiltinError) in
      .string(try query(of: try operands.object(0)))
    },
    Builtin("urlquery.decode_object", [.string], .object) { _, operands throws(BuiltinError) in
      let text = try operands.string(0)
      do throws(DecodingError) {
        return object(of: try QueryString.parse(text))
      } catch {
        throw BuiltinError(error.message)
      }
    },
  ]

  /// The bytes of a text in the URL alphabet; padding may be missing, as RFC 7515 has it.
  static func base64URL(_ text: String) throws(BuiltinError) -> [UInt8] {
    var padded = text
    if text.utf8.last != UInt8(ascii: "=") {
      switch text.utf8.count % 4 {
      case 0: break
      case 2: padded += "=="
      case 3: padded += "="
      default: throw BuiltinError("illegal base64url string: \(text)")
      }
    }
    do throws(DecodingError) {
      return try Base64.url.decode(padded)
    } catch {
      throw BuiltinError(error.message)
    }
  }

  private static func decoded(
    _ decode: () throws(DecodingError) -> [UInt8]
  ) throws(BuiltinError) -> String {
    do throws(DecodingError) {
      return String(decoding: try decode(), as: UTF8.self)
    } catch {
      throw BuiltinError(error.message)
    }
  }

  // MARK: - Queries

  private static func query(of object: ObjectValue) throws(BuiltinError) -> String {
    var pairs: [String] = []
    for (key, value) in zip(object.keys, object.values) {
      guard case .string(let name) = key else {
        throw BuiltinError(
          "operand 1 must be object of string keys but got object containing \(key.typeName)",
          code: .type)
      }
      let values: [Value]
      switch value {
      case .array(let array): values = array.elements
      case .set(let set): values = set.elements
      default: values = [value]
      }
      for value in values {
        guard case .string(let text) = value else {
          throw BuiltinError(
            "operand 1 values must be string, array of strings, or set of strings", code: .type)
        }
        pairs.append(QueryString.escape(name) + "=" + QueryString.escape(text))
      }
    }
    return pairs.joined(separator: "&")
  }

  private static func object(of pairs: [(name: String, value: String)]) -> Value {
    var names: [Value] = []
    var values: [[Value]] = []
    for (name, value) in pairs {
      if let known = names.firstIndex(of: .string(name)) {
        values[known].append(.string(value))
      } else {
        names.append(.string(name))
        values.append([.string(value)])
      }
    }
    return .object(ObjectValue(zip(names, values).map { ($0, .elements($1)) }))
  }
}
