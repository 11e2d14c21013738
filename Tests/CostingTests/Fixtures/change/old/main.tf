resource "google_container_cluster" "main" {
  name                     = "serving"
  location                 = "us-central1"
  remove_default_node_pool = true
  initial_node_count       = 1
}

resource "google_container_node_pool" "l4" {
  cluster        = google_container_cluster.main.id
  location       = google_container_cluster.main.location
  node_locations = ["us-central1-a", "us-central1-b"]

  autoscaling {
    min_node_count = 1
    max_node_count = 3
  }

  node_config {
    machine_type = "g2-standard-4"
  }
}
resource "google_container_node_pool" "a100" {
  cluster    = "training"
  location   = "us-central1-a"
  node_count = 2

  node_config {
    machine_type    = "a2-highgpu-1g"
    disk_type       = "pd-ssd"
    disk_size_gb    = 200
    local_ssd_count = 1

    guest_accelerator {
      type  = "nvidia-tesla-a100"
      count = 1
    }
  }
}
