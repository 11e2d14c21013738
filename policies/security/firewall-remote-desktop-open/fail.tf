resource "google_compute_firewall" "desktop" {
  name          = "desktop"
  network       = "ml"
  source_ranges = ["0.0.0.0/0"]

  allow {
    protocol = "tcp"
    ports    = ["3389", "5900-5901"]
  }
}
