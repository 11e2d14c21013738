package broken

import data.lib.helpers
import data.lib.nothing

deny contains 1 if input.kind == "Pod"

warn contains msg if {
  unused := input.kind
  msg := helpers.mesage
}
