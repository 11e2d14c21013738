package lib.tpus_test

import data.lib.tpus

test_the_accelerators_are_those_of_the_facts if {
	tpus.accelerators == {"tpu-v5-lite-podslice"} with data.tpus as {"accelerators": {"tpu-v5-lite-podslice": {}}}
}
