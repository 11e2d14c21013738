variable "key" {
  type      = string
  sensitive = true
}

resource "google_compute_disk" "data" {
  name = "data"
  zone = "europe-west4-a"

  disk_encryption_key {
    raw_key = var.key
  }
}
