resource "google_redis_instance" "features" {
  name           = "features"
  memory_size_gb = 5
}

resource "google_memorystore_instance" "features" {
  instance_id        = "features"
  location           = "europe-west4"
  shard_count        = 3
  authorization_mode = "AUTH_DISABLED"
}
