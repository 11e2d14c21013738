resource "google_compute_firewall" "desktop" {
  name          = "desktop"
  network       = "ml"
  source_ranges = ["203.0.113.0/28"]

  allow {
    protocol = "tcp"
    ports    = ["3389"]
  }
}
