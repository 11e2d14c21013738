resource "google_compute_firewall" "open" {
  name          = "open"
  network       = "ml"
  source_ranges = ["0.0.0.0/0"]

  allow {
    protocol = "icmp"
  }
  allow {
    protocol = "tcp"
    ports    = ["0-65535"]
  }
  allow {
    protocol = "udp"
  }
}
