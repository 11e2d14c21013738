resource "google_compute_instance" "trainer" {
  name         = "trainer"
  machine_type = "g2-standard-8"
  zone         = "europe-west4-a"

  boot_disk {
    initialize_params {
      image = "debian-cloud/debian-12"
    }
  }
  network_interface {
    subnetwork = "ml"
  }
  service_account {
    scopes = ["cloud-platform"]
  }
}

resource "google_container_node_pool" "gpu" {
  name     = "gpu"
  cluster  = "ml"
  location = "europe-west4"

  node_config {
    oauth_scopes = ["https://www.googleapis.com/auth/cloud-platform"]
  }
}
