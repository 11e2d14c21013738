resource "google_compute_firewall" "stores" {
  name          = "stores"
  network       = "ml"
  source_ranges = ["10.10.0.0/20"]

  allow {
    protocol = "tcp"
    ports    = ["5432", "6379"]
  }
}
