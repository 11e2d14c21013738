resource "google_container_node_pool" "gpu" {
  name     = "gpu"
  cluster  = "ml"
  location = "europe-west4"

  node_config {
    linux_node_config {
      sysctls = {
        "net.core.somaxconn" = "4096"
      }
    }
  }
}
