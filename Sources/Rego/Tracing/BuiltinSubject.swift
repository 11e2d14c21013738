/// Which operands a builtin's result is about.
enum BuiltinSubject {
  case all
  case operand(Int)

  /// Conversions are about the text they convert, not about the pattern or format.
  static func of(_ name: String) -> BuiltinSubject {
    switch name {
    case "regex.match", "regex.find_n", "regex.find_all_string_submatch_n", "regex.split",
      "re_match":
      .operand(1)
    case "glob.match": .operand(2)
    case "regex.replace", "split", "replace", "trim", "trim_left", "trim_right", "trim_prefix",
      "trim_suffix", "trim_space", "substring", "lower", "upper", "to_number", "format_int",
      "units.parse", "units.parse_bytes", "indexof", "startswith", "endswith", "contains":
      .operand(0)
    default: .all
    }
  }
}
