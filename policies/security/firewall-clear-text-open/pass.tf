resource "google_compute_firewall" "web" {
  name          = "web"
  network       = "ml"
  source_ranges = ["0.0.0.0/0"]

  allow {
    protocol = "tcp"
    ports    = ["80", "443"]
  }
}
