resource "google_compute_network" "ml" {
  name = "ml"
}
