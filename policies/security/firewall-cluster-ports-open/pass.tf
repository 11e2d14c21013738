resource "google_compute_firewall" "webhooks" {
  name          = "webhooks"
  network       = "ml"
  source_ranges = ["172.16.0.0/28"]

  allow {
    protocol = "tcp"
    ports    = ["8443", "10250"]
  }
}
