package broken

import foo.bar

import data.x

a := 1

b := [1, 2

c if {
  x := 1
  y := ]
  z := 3
}

d := 4

e := "open

f if {
x := @
y := 2
}

g := 7

h if {
  x == 1

i := 9
