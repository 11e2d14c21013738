resource "google_container_node_pool" "v6e" {
  cluster    = "ml"
  node_count = 4

  node_config {
    machine_type = "ct6e-standard-4t"
  }

  placement_policy {
    type         = "COMPACT"
    tpu_topology = "4x4"
  }
}

resource "google_container_node_pool" "single" {
  cluster    = "ml"
  node_count = 3

  node_config {
    machine_type = "ct6e-standard-8t"
  }
}
