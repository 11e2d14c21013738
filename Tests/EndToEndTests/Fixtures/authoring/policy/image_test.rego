package main_test

import data.main

pod(image) := {"spec": {"containers": [{"name": "a", "image": image}]}}

test_own_registry_passes if {
  count(main.deny) == 0 with input as pod("registry.example.com/a:1")
}

test_other_registry_fails if {
  print("the message is", main.deny) with input as pod("docker.io/a:1")
  main.deny == {"container \"a\": docker.io/a:1 is not from a trusted registry"} with input as pod("docker.io/a:1")
}

test_is_wrong if count(main.deny) == 7 with input as pod("docker.io/a:1")

test_conflicts if main_test_conflict

main_test_conflict := x if some x in [1, 2]

todo_test_init_containers if false
