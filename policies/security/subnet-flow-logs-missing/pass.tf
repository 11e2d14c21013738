resource "google_compute_subnetwork" "proxies" {
  name          = "proxies"
  network       = "ml"
  region        = "europe-west4"
  ip_cidr_range = "10.20.0.0/24"
  purpose       = "REGIONAL_MANAGED_PROXY"
  role          = "ACTIVE"
}
