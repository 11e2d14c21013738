resource "google_container_node_pool" "ironwood" {
  cluster    = "ml"
  node_count = 2

  node_config {
    machine_type = "tpu7x-standard-4t"
  }

  placement_policy {
    type         = "COMPACT"
    tpu_topology = "2x2x2"
  }
}
