resource "google_redis_cluster" "features" {
  name        = "features"
  region      = "europe-west4"
  shard_count = 3
}
