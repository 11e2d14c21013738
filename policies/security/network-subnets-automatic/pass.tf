resource "google_compute_network" "ml" {
  name                    = "ml"
  auto_create_subnetworks = false
}
