package older

import data.x

default allow = false

allow { input.user == "admin" }

allow = true { input.x } { input.y }

deny[msg] { msg := "x" }

deny["fact"]

names[k] = v { v := input[k] }

nested.foo { true }

nested.set[x] { x := 1 }

in := 1

f(x) = y { y := x } else = 2 { x == 2 } else { true }

g(x) { x }

if { contains(in, "x") }

p { some every; input[every] }
