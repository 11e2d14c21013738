resource "google_compute_firewall" "internal" {
  name          = "internal"
  network       = "ml"
  source_ranges = ["10.0.0.0/8"]

  allow {
    protocol = "all"
  }
}

resource "google_compute_firewall" "ping" {
  name          = "ping"
  network       = "ml"
  source_ranges = ["0.0.0.0/0"]

  allow {
    protocol = "icmp"
  }
}
