resource "google_compute_firewall" "stores" {
  name          = "stores"
  network       = "ml"
  source_ranges = ["0.0.0.0/0"]

  allow {
    protocol = "tcp"
    ports    = ["5432", "6379"]
  }
}
