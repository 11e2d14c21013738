variable "region" {
  type    = string
  default = "us-central1"
}

resource "google_sql_database_instance" "main" {
  name             = "features"
  region           = var.region
  database_version = "POSTGRES_16"

  settings {
    tier              = "db-custom-4-15360"
    availability_type = "REGIONAL"
    disk_size         = 100

    backup_configuration {
      enabled = true
    }
  }
}

resource "google_sql_database_instance" "small" {
  name             = "small"
  region           = "us-central1"
  database_version = "MYSQL_8_0"

  settings {
    tier = "db-f1-micro"
  }
}

resource "google_sql_database_instance" "elsewhere" {
  name             = "elsewhere"
  region           = "europe-west4"
  database_version = "POSTGRES_16"

  settings {
    tier = "db-custom-2-7680"
  }
}

resource "google_storage_bucket" "europe" {
  name     = "models"
  location = "EU"
}

resource "google_storage_bucket" "archive" {
  name          = "archive"
  location      = "us-central1"
  storage_class = "ARCHIVE"
}

resource "google_artifact_registry_repository" "images" {
  repository_id = "images"
  location      = "us-central1"
  format        = "DOCKER"
}

resource "google_redis_instance" "cache" {
  name           = "cache"
  region         = "us-central1"
  tier           = "STANDARD_HA"
  memory_size_gb = 5
}

resource "google_managed_kafka_cluster" "events" {
  cluster_id = "events"
  location   = "us-central1"

  capacity_config {
    vcpu_count   = "3"
    memory_bytes = "3221225472"
  }
}

resource "google_vertex_ai_feature_online_store" "features" {
  name   = "features"
  region = "us-central1"

  bigtable {
    auto_scaling {
      min_node_count = 1
      max_node_count = 3
    }
  }
}

resource "google_compute_forwarding_rule" "front" {
  name   = "front"
  region = "us-central1"
}

resource "google_compute_address" "front" {
  name   = "front"
  region = "us-central1"
}

resource "google_compute_address" "inside" {
  name         = "inside"
  address_type = "INTERNAL"
}

resource "google_compute_router_nat" "out" {
  name   = "out"
  router = "main"
}

resource "google_compute_instance" "bastion" {
  name         = "bastion"
  zone         = "us-central1-a"
  machine_type = "e2-medium"

  boot_disk {
    initialize_params {
      size = 20
      type = "pd-balanced"
    }
  }
}

resource "google_compute_disk" "data" {
  name = "data"
  zone = "us-central1-a"
  type = "pd-ssd"
  size = 500
}

resource "google_secret_manager_secret_version" "token" {
  secret = "token"
}

resource "google_kms_crypto_key" "disks" {
  name     = "disks"
  key_ring = "main"
}

resource "google_filestore_instance" "share" {
  name = "share"
}

resource "google_service_account" "free" {
  account_id = "free"
}

resource "google_storage_bucket_iam_member" "free" {
  bucket = "models"
}

resource "random_id" "other" {
  byte_length = 4
}
