resource "google_compute_subnetwork" "nodes" {
  name                     = "nodes"
  network                  = "ml"
  region                   = "europe-west4"
  ip_cidr_range            = "10.10.0.0/20"
  private_ip_google_access = false
}
