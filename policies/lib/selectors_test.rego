package lib.selectors_test

import data.lib.selectors

absent := {"matchExpressions": [{"key": "tier", "operator": "DoesNotExist"}]}

test_a_label_that_must_be_absent_is if selectors.selects(absent, {"app": "ranker"})

test_a_label_that_must_be_absent_is_not if not selectors.selects(absent, {"tier": "a"})
