resource "google_container_node_pool" "v6e" {
  cluster    = "ml"
  node_count = 2

  node_config {
    machine_type = "ct6e-standard-8t"
  }

  placement_policy {
    type         = "COMPACT"
    tpu_topology = "4x4"
  }
}

resource "google_container_node_pool" "v3" {
  cluster    = "ml"
  node_count = 4

  node_config {
    machine_type = "ct3p-hightpu-4t"
  }
}
