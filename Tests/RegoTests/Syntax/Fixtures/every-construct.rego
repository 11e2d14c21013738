package a.b["c d"].e

import data.lib.x
import data.lib.y as z
import future.keywords.in
import input
import rego.v1

default allow := false

default f(_) := {"a": [1, null]}

allow if input.user == "admin"

allow if {
  input.user
  not input.blocked
} else := 1 if {
  x > 2
} else := false

allow = true

p.q.r := 1

p[x].q[y] := z if some x, y in input.xs

p[x] if input.xs[x]

s contains v if some v in [1, 2]

s contains "fact"

f(x, [y, 1], _) := x + y if {
  x > 1; y > 2
} {
  x < 0
}

g(x) if x == 1

g(3)

empty if {}

object_body if {"a": 1}.a

comprehension_body if {v | some v in input.xs} == {1, 2}

collections := {
  "array": [1, 2.50, -3e2, "s", `raw\n`, true, null, []],
  "set": {1, "a"},
  "empty": [{}, set()],
  x: {y: z},
  [a, b]: f(c, d),
}

comprehensions := [
  [x | some x in xs],
  {x | x := xs[_]},
  {k: v | some k, v in xs; v > 1},
  {(a | b)},
  {a | b, c},
  {1 + a: b | c},
]

operators if {
  a + b - c * d / e % f == (a + b) * -1
  a | b & c != {x} - {y}
  x <= y
  x >= y
  x in [1, 2]
  k, v in {"a": 1}
  f((x in y), (k, v in y))
  x = y
  [x, y] = [1, _]
}

references if {
  data.foo["x y"][z].w
  [1, 2][i]
  {"a": 1}.a
  f(x)[0].y(2)
  input.if.default["not"]
  not.x
  true.y == in.z
}

iterations if {
  some x, y, z
  some x in xs with input as y
  every x in xs { x > 1 }
  every k, v in {1: 2} {
    k
    v
  } with data.x as 1
  f(x) with input.y as 1 with data.z as {}
}

templates := [
  $"",
  $"plain",
  $"a {x} \{b} \t{"s"}{1}",
  $`raw \n {f(x)[0]}`,
  $"{x with input as 1} {$"in {y}"}",
]

if.x := 1

package.y contains 2

escapes := "\" \\ \/ \b \f \n \r \t é 😀"
