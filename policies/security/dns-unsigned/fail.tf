resource "google_dns_managed_zone" "ml" {
  name     = "ml"
  dns_name = "ml.example.com."
}
