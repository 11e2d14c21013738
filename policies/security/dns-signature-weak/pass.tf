resource "google_dns_managed_zone" "ml" {
  name     = "ml"
  dns_name = "ml.example.com."

  dnssec_config {
    state = "on"
    default_key_specs {
      algorithm = "ecdsap256sha256"
      key_type  = "zoneSigning"
    }
  }
}
