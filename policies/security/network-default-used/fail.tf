resource "google_container_cluster" "main" {
  name     = "ml"
  location = "europe-west4"
}

resource "google_compute_firewall" "web" {
  name          = "web"
  network       = "default"
  source_ranges = ["203.0.113.0/28"]

  allow {
    protocol = "tcp"
    ports    = ["443"]
  }
}
