resource "google_redis_cluster" "features" {
  name                    = "features"
  region                  = "europe-west4"
  shard_count             = 3
  transit_encryption_mode = "TRANSIT_ENCRYPTION_MODE_SERVER_AUTHENTICATION"
}
