import Diagnostics
import Documents
import Testing

@testable import Terraform

@Suite struct `Expressions` {
  /// What an expression gives, and what was wrong: `value` or `summary: detail`.
  private func evaluate(_ text: String) -> String {
    let parsed = HCLParser.parseExpression(SourceFile(path: "x.tf", text: text))
    #expect(parsed.diagnostics == [])
    let unknown = Value.unknown(.string, .notNull)
    var evaluator = Evaluator(
      scope: FixedScope(variables: [
        "u": unknown, "any": .unknown(.any), "nul": .null(),
        "list": .list([.string("a")], of: .string),
        "objects": .list([.object([("id", .number(1))])], of: .any),
      ]))
    let value = evaluator.evaluate(parsed.value)
    if let problem = evaluator.diagnostics.first {
      return "\(problem.summary): \(problem.detail ?? "")"
    }
    return value.isWhollyKnown ? value.json : "unknown \(value.type.name)"
  }

  @Test(arguments: [
    ("1 + 2", "3"), ("0.1 + 0.2 == 0.3", "true"), ("\"${1 + 1}\"", "2"),
    ("[for x in [1, 2] : x * 2]", "[2,4]"), ("{for k, v in {a = 1} : v => k}", "{\"1\":\"a\"}"),
    ("u", "unknown string"), ("\"a-${u}\" == \"b\"", "false"), ("u == null", "false"),
    ("any.a[0].b", "unknown dynamic"), ("null[*]", "[]"), ("max(1, 2)", "2"),
    ("upper(u)", "unknown string"), ("[u][0]", "unknown string"), ("list[*]", "[\"a\"]"),
    ("can(nul.a)", "false"), ("try(nul.a, 1)", "1"), ("true || nul.a", "true"),
    ("false && contains([\"a\"], nul)", "false"), ("nul.a || true", "true"),
    ("nul == null || (nul.a == 1 && nul.b)", "true"), ("u == \"a\" && nul.a", "unknown bool"),
  ])
  func `expressions have values`(_ text: String, _ value: String) {
    #expect(evaluate(text) == value)
  }

  @Test(arguments: [
    ("1 + \"a\"", "invalid operand: Unsuitable value for right operand: a number is required."),
    ("1 + nul", "operation failed: Error during operation: argument must not be null."),
    ("1 / 0", "operation failed: Error during operation: division by zero."),
    (
      "false || nul.a",
      "attempt to get attribute from null value: This value is null, so it does not have any "
        + "attributes."
    ),
    (
      "nul.a && nul.b",
      "attempt to get attribute from null value: This value is null, so it does not have any "
        + "attributes."
    ),
    ("true || 5", "invalid operand: Unsuitable value for right operand: bool required."),
    ("!1", "invalid operand: Unsuitable value for unary operand: bool required."),
    (
      "nul.a",
      "attempt to get attribute from null value: This value is null, so it does not have any "
        + "attributes."
    ),
    (
      "{name = 1}.nane",
      "unsupported attribute: This object does not have an attribute named \"nane\". Did you mean "
        + "\"name\"?"
    ),
    (
      "objects.id",
      "unsupported attribute: Can't access attributes on a list of objects. Did you mean to access "
        + "attribute \"id\" for a specific element of the list, or across all elements of the list?"
    ),
    (
      "[1][1]",
      "invalid index: The given key does not identify an element in this collection value: the "
        + "given index is greater than or equal to the length of the collection."
    ),
    (
      "[1][0.5]",
      "invalid index: The given key does not identify an element in this collection value: indexing "
        + "a sequence requires a whole number, but the given index has a fractional part."
    ),
    ("x", "unknown variable: There is no variable named \"x\"."),
    (
      "uper(\"a\")",
      "call to unknown function: There is no function named \"uper\". Did you mean \"upper\"?"
    ),
    (
      "upper()",
      "not enough function arguments: Function \"upper\" expects 1 argument(s). Missing value for "
        + "\"str\"."
    ),
    (
      "upper(\"a\", 1)",
      "too many function arguments: Function \"upper\" expects only 1 argument(s)."
    ),
    (
      "upper([])",
      "invalid function argument: Invalid value for \"str\" parameter: string required."
    ),
    (
      "upper(null)",
      "invalid function argument: Invalid value for \"str\" parameter: argument must not be null."
    ),
    (
      "true ? 1 : {}",
      "inconsistent conditional result types: The true and false result expressions must have "
        + "consistent types. The 'true' value is number, but the 'false' value is object."
    ),
    (
      "null ? 1 : 2",
      "null condition: The condition value is null. Conditions must either be true or false."
    ),
    (
      "\"a${nul}\"",
      "invalid template interpolation value: The expression result is null. Cannot include a null "
        + "value in a string template."
    ),
    (
      "\"a${[]}\"",
      "invalid template interpolation value: Cannot include the given value in a string template: "
        + "string required."
    ),
    (
      "[for x in 5 : x]",
      "iteration over non-iterable value: A value of type number cannot be used as the collection in "
        + "a 'for' expression."
    ),
    (
      "{for x in [1, 1] : \"a\" => x}",
      "duplicate object key: Two different items produced the key \"a\" in this 'for' expression. If "
        + "duplicates are expected, use the ellipsis (...) after the value expression to enable "
        + "grouping by key."
    ),
    (
      "{a.b = 1}",
      "ambiguous attribute key: If this expression is intended to be a reference, wrap it in "
        + "parentheses. If it's instead intended as a literal name containing periods, wrap it in "
        + "quotes to create a string literal."
    ),
    (
      "tonumber(\"x\")",
      "invalid function argument: Invalid value for \"v\" parameter: cannot convert \"x\" to number; "
        + "given string must be a decimal representation of a number."
    ),
    (
      "cidrsubnet(\"10.0.0.0/8\", 25, 0)",
      "error in function call: Call to function \"cidrsubnet\" failed: insufficient address space to "
        + "extend prefix of 8 by 25."
    ),
  ])
  func `mistakes are told in Terraform's words`(_ text: String, _ message: String) {
    #expect(evaluate(text) == message)
  }
}
