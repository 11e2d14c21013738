extension CompileErrorTests.Case {
  typealias Case = CompileErrorTests.Case

  private static let compile = "rego_compile_error: "
  private static let type = "rego_type_error: "
  private static let unsafeError = "rego_unsafe_var_error: "

  static let variables: [Case] = [
    Case("p if { x := 1; 1️⃣x := 2; x == 1 }", compile + "var x assigned above"),
    Case("p if { some x; 1️⃣x := 2; x == 1 }", compile + "var x declared above"),
    Case("p if { x := 1; some 1️⃣x; x == 1 }", compile + "var x assigned above"),
    Case("p if { some x, 1️⃣x; x = 1 }", compile + "var x declared above"),
    Case("p if { some x; some 1️⃣x; x = 1 }", compile + "var x declared above"),
    Case("p if { x == 1; 1️⃣x := 1 }", compile + "var x referenced above"),
    Case("p if { x = 1; some 1️⃣x }", compile + "var x referenced above"),
    Case("p if { 1️⃣x := x }", compile + "var x referenced above"),
    Case("p if { 1️⃣x := x + 1 }", compile + "var x referenced above"),
    Case("p if { y := x; 1️⃣x := 1; y == 1 }", compile + "var x referenced above"),
    Case("p if { [x, 1️⃣x] := [1, 2] }", compile + "var x assigned above"),
    Case(
      "p if { {\"a\": x, \"b\": 1️⃣x} := {\"a\": 1, \"b\": 2} }", compile + "var x assigned above"),
    Case("f(x) if { 1️⃣x := 1 }", compile + "arg x redeclared"),
    Case("f(x) if { some 1️⃣x; x = 1 }", compile + "arg x redeclared"),
    Case("f([x]) if { 1️⃣x := 1 }", compile + "arg x redeclared"),
    Case("f({\"a\": x}) if { 1️⃣x := 1 }", compile + "arg x redeclared"),
    Case("f(x) if { some 1️⃣x in [1] }", compile + "arg x redeclared"),
    Case("f(x) := 1 if { x } else := 2 if { 1️⃣x := 1 }", compile + "arg x redeclared"),
    Case("p if { some 1️⃣x; true }", compile + "declared var x unused"),
    Case("p if { true; some 1️⃣x }", compile + "declared var x unused"),
    Case(
      "p if { some 1️⃣x, 2️⃣y }", compile + "declared var x unused", compile + "declared var y unused"),
    Case("p := [1 | some 1️⃣x]", compile + "declared var x unused"),
    Case("p if { every 1️⃣k, v in [1] { v == 1 } }", compile + "declared var k unused"),
    Case("p if { every 1️⃣v in [1] { true } }", compile + "declared var v unused"),
    Case("p if { every v in [1] { v == 1; 1️⃣v := 2 } }", compile + "var v declared above"),
    Case("p := [x | x := 1; 1️⃣x := 2]", compile + "var x assigned above"),
    Case("p := {x | some x; 1️⃣x := 2}", compile + "var x declared above"),
    Case("p := {x: x | x = 1; 1️⃣x := 2}", compile + "var x referenced above"),
    Case("p if { some x in [1]; 1️⃣x := 2 }", compile + "var x declared above"),
    Case("p if { some x in [1]; some 1️⃣x in [2] }", compile + "var x declared above"),
    Case("p if { 1️⃣input.x := 1 }", compile + "cannot assign to ref"),
    Case("p if { x := [1]; 1️⃣x[0] := 1 }", compile + "cannot assign to ref"),
    Case("p if { 1️⃣1 := 1 }", compile + "cannot assign to number"),
    Case("p if { 1️⃣\"a\" := 1 }", compile + "cannot assign to string"),
    Case("p if { 1️⃣true := true }", compile + "cannot assign to boolean"),
    Case("p if { 1️⃣null := null }", compile + "cannot assign to null"),
    Case("p if { 1️⃣{1} := {1} }", compile + "cannot assign to set"),
    Case("p if { [_, 1️⃣1] := [1, 1] }", compile + "cannot assign to number"),
    Case("p if { 1️⃣not x := 1 }", compile + "cannot assign vars inside negated expression"),
  ]

  static let shadowing: [Case] = [
    Case("1️⃣input := 1", compile + "rules must not shadow input (use a different rule name)"),
    Case("1️⃣data := 1", compile + "rules must not shadow data (use a different rule name)"),
    Case("1️⃣input(x) := x", compile + "rules must not shadow input (use a different rule name)"),
    Case("1️⃣data.x := 1", compile + "rules must not shadow data (use a different rule name)"),
    Case("f(1️⃣input) := 1", compile + "args must not shadow input (use a different variable name)"),
    Case(
      "f(_, 1️⃣data) := 1", compile + "args must not shadow data (use a different variable name)"),
    Case(
      "p if { 1️⃣input := 1 }",
      compile + "variables must not shadow input (use a different variable name)"),
    Case(
      "p if { 1️⃣data := 1 }",
      compile + "variables must not shadow data (use a different variable name)"),
    Case(
      "p := [1 | 1️⃣input := 1]",
      compile + "variables must not shadow input (use a different variable name)"),
    Case(
      "import data.a\n1️⃣import data.b.a\np := a",
      compile + "import must not shadow import data.a"),
    Case(
      "import data.a\n1️⃣import data.a\np := a", compile + "import must not shadow import data.a"),
    Case(
      "import data.a as b\n1️⃣import data.b\np := b",
      compile + "import must not shadow import data.a as b"),
    Case(
      "import input.a\n1️⃣import data.a\np := a", compile + "import must not shadow import input.a"),
  ]

  static let calls: [Case] = [
    Case("p := 1️⃣count()", type + "count: arity mismatch"),
    Case("p := 1️⃣count([1], 2, 3)", type + "count: arity mismatch"),
    Case("p := 1️⃣split(\"a\")", type + "split: arity mismatch"),
    Case("p if 1️⃣startswith(\"a\")", type + "startswith: arity mismatch"),
    Case("p := 1️⃣1 + \"a\"", type + "plus: invalid argument(s)"),
    Case("p := 1️⃣true - 1", type + "minus: invalid argument(s)"),
    Case("p := 1️⃣\"a\" * 2", type + "mul: invalid argument(s)"),
    Case("p := 1️⃣[1] / 2", type + "div: invalid argument(s)"),
    Case("p := 1️⃣null % 2", type + "rem: invalid argument(s)"),
    Case("p := 1️⃣count(1)", type + "count: invalid argument(s)"),
    Case("p := 1️⃣upper(1)", type + "upper: invalid argument(s)"),
    Case("p := 1️⃣concat(1, [\"a\"])", type + "concat: invalid argument(s)"),
    Case("p := 1️⃣upper(count([1]))", type + "upper: invalid argument(s)"),
    Case("p := 1️⃣sprintf(1, [1])", type + "sprintf: invalid argument(s)"),
    Case("p := 1️⃣sprintf(\"%d\", 1)", type + "sprintf: invalid argument(s)"),
    Case("p if 1️⃣\"1\" == 1", type + "match error"),
    Case("p if 1️⃣\"1\" = 1", type + "match error"),
    Case("p if 1️⃣count(input) == \"1\"", type + "match error"),
    Case("p := 1️⃣f(1, 2)\nf(x) := x", type + "function data.p.f has arity 1, got 2 arguments"),
    Case("p := 1️⃣f(1)\nf(x, y) := x + y", type + "function data.p.f has arity 2, got 1 argument"),
    Case("p := 1️⃣nothing(1)", type + "undefined function nothing"),
    Case("p if 1️⃣lib.nothing(1)", type + "undefined function lib.nothing"),
    Case("p if 1️⃣data.lib.f(1)", type + "undefined function data.lib.f"),
    Case(
      "p if { x := 1; x == 1 with 1️⃣x as 2 }",
      type + "with keyword target must reference existing input, data, or a function"),
    Case(
      "p if true with 1️⃣walk as 2",
      compile + "with keyword replacing built-in function: target must not be a relation"),
  ]

  static let rules: [Case] = [
    Case("p := 1\n1️⃣p contains 1", type + "conflicting rules data.p.p found"),
    Case("p(x) := x\n1️⃣p := 1", type + "conflicting rules data.p.p found"),
    Case("p(x) := x\n1️⃣p(x, y) := x + y", type + "conflicting rules data.p.p found"),
    Case("default p := 1\ndefault 1️⃣p := 2", type + "multiple default rules data.p.p found"),
    Case(
      "default f(_) := 1\ndefault 1️⃣f(_) := 2", type + "multiple default rules data.p.f found"),
    Case("1️⃣p := 1\np.q := 2", type + "rule data.p.p conflicts with [data.p.p.q]"),
    Case(
      "1️⃣p if p", "rego_recursion_error: rule data.p.p is recursive: data.p.p -> data.p.p"),
    Case(
      "1️⃣p if q\nq if p",
      "rego_recursion_error: rule data.p.p is recursive: data.p.p -> data.p.q -> data.p.p"),
    Case(
      "1️⃣f(x) := f(x)",
      "rego_recursion_error: rule data.p.f is recursive: data.p.f -> data.p.f"),
    Case(
      "1️⃣p if data.p[input.x]",
      "rego_recursion_error: rule data.p.p is recursive: data.p.p -> data.p.p"),
  ]

  static let unsafe: [Case] = [
    Case("p if 1️⃣x > 1", unsafeError + "var x is unsafe"),
    Case("p if { 1️⃣not x }", unsafeError + "var x is unsafe"),
    Case("p if { 1️⃣not input.a[x] == 1; x > 1 }", unsafeError + "var x is unsafe"),
    Case("p if { y := [z | 1️⃣z = x + 1]; y }", unsafeError + "var x is unsafe"),
    Case("1️⃣p := x", unsafeError + "var x is unsafe"),
    Case("1️⃣p contains x if true", unsafeError + "var x is unsafe"),
    Case("1️⃣p[x] := 1 if true", unsafeError + "var x is unsafe"),
    Case("1️⃣f(x) := y", unsafeError + "var y is unsafe"),
    Case("p if { 1️⃣every v in x { v > 1 } }", unsafeError + "var x is unsafe"),
    Case("p if { every v in [1] { 1️⃣v > x } }", unsafeError + "var x is unsafe"),
    Case("p if { 1️⃣y := x + 1; y > 1 }", unsafeError + "var x is unsafe"),
    Case("p := y if { 1️⃣y := x + 1 }", unsafeError + "var x is unsafe"),
    Case("p if { some x; 1️⃣x > 1 }", unsafeError + "var x is unsafe"),
    Case(
      "p if { 1️⃣count(x) > 1; 2️⃣y > 1 }", unsafeError + "var x is unsafe",
      unsafeError + "var y is unsafe"),
  ]

  static let strict: [Case] = [
    Case("1️⃣import data.a\np := 1", compile + "import data.a unused"),
    Case("1️⃣import data.a as b\np := 1", compile + "import data.a as b unused"),
    Case("1️⃣import input.a\np := 1", compile + "import input.a unused"),
    Case("p if { 1️⃣x := 1 }", compile + "assigned var x unused"),
    Case(
      "p if { [1️⃣x, 2️⃣y] := [1, 2] }", compile + "assigned var x unused",
      compile + "assigned var y unused"),
    Case("p := [1 | 1️⃣x := 1]", compile + "assigned var x unused"),
    Case("p if { every v in [1] { 1️⃣x := v } }", compile + "assigned var x unused"),
    Case(
      "f(1️⃣x) := 1", compile + "unused argument x. (hint: use _ (wildcard variable) instead)"),
    Case(
      "f(x, 1️⃣y) := x", compile + "unused argument y. (hint: use _ (wildcard variable) instead)"),
    Case(
      "f([1️⃣x]) := 1", compile + "unused argument x. (hint: use _ (wildcard variable) instead)"),
  ]

  static let allowed: [Case] = [
    Case("p if { x := 1; y := [x | x := 2]; y == [x] }"),
    Case("f(x, x) := x"),
    Case("f(x) := y if { y := x } else := z if { z := x + 1 }"),
    Case("p if { x := 1; x == 1 }\np if { x := 2; x == 2 }"),
    Case("p contains x if some x in [1]"),
    Case("p if { x := input.a; x == \"b\" }"),
    Case("p := {1} - {2}"),
    Case("p if { some k, v in input; k == v }"),
    Case("p if { some x; input.a[x] == 1 }"),
    Case("p if { every _, v in [1] { v == 1 } }"),
    Case("p if input.x with input.x as 1"),
    Case("p if count(input) == 2 with count as 2"),
  ]
}
