resource "google_compute_firewall" "share" {
  name          = "share"
  network       = "ml"
  source_ranges = ["0.0.0.0/0"]

  allow {
    protocol = "tcp"
    ports    = ["2049"]
  }
}
