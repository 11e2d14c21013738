resource "google_compute_firewall" "nodes" {
  name          = "nodes"
  network       = "ml"
  source_ranges = ["0.0.0.0/0"]

  allow {
    protocol = "tcp"
    ports    = ["10250-10255"]
  }
}
