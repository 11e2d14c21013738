# METADATA
# scope: package
# title: Text
# description: Likeness of words, for messages that name what was probably meant.
package lib.text

# METADATA
# description: >-
#   The candidate most like a word, first in order of spelling among equals; undefined when none
#   shares at least a third of its letter pairs.
nearest(word, candidates) := candidate if {
	distances := {[distance(word, other), other] | some other in candidates}
	best := min(distances)
	best[0] <= 2 / 3
	candidate := best[1]
}

# One less Dice's coefficient: twice the shared letter pairs by the sum of both words' pairs.
distance(a, b) := 1 - ((2 * count(pairs(a) & pairs(b))) / (count(pairs(a)) + count(pairs(b))))

pairs(word) := {substring(word, i, 2) | some i in numbers.range(0, max([0, count(word) - 2]))}
