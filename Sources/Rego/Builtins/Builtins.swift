/// The table of builtins; each category is an array in a file of its own.
enum Builtins {
  /// *Shape*: in the order of the categories; names are unique.
  static let all: [Builtin] = [
    EngineBuiltins.all,
    AggregateBuiltins.all, ArrayBuiltins.all, BitBuiltins.all, ComparisonBuiltins.all,
    GraphBuiltins.all, JSONPathBuiltins.all, NumberBuiltins.all, ObjectBuiltins.all,
    SemverBuiltins.all, SetBuiltins.all, StringBuiltins.all, TimeBuiltins.all, TypeBuiltins.all,
    UnitBuiltins.all,
    RegexBuiltins.all, GlobBuiltins.all, CryptoBuiltins.all,
    EncodingBuiltins.all, JSONBuiltins.all, SchemaBuiltins.all, YAMLBuiltins.all,
    NetworkBuiltins.all,
    IdentifierBuiltins.all, URIBuiltins.all, ModuleBuiltins.all, TokenBuiltins.all,
    RuntimeBuiltins.all,
  ].flatMap { $0 }

  private static let indexes = Dictionary(
    uniqueKeysWithValues: all.enumerated().map { ($1.name, $0) })

  /// *nil when* there is no such builtin.
  static func index(of name: String) -> Int? { indexes[name] }
}
