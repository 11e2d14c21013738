terraform {
  required_providers {
    google      = { source = "hashicorp/google", version = ">= 5.40.0, != 5.44.0, != 6.2.0, != 6.3.0, < 7" }
    google-beta = { source = "hashicorp/google-beta", version = "~> 6.0" }
  }
}
provider "google" {
  project = "p"
  region  = "r"
  default_labels = { a = "b" }
  batching { enable_batching = false }
}
locals { nets = [{ name = "a", cidr = "10.0.0.0/8" }] }
variable "windows" { type = list(object({ name = string, start_time = string })) }
data "google_project" "p" {}
data "google_compute_zones" "z" { region = "r" }
resource "google_container_cluster" "c" {
  name                     = "c"
  location                 = "europe-west4"
  remove_default_node_pool = true
  initial_node_count       = 1
  network                  = google_compute_network.n.id
  node_locations           = slice(data.google_compute_zones.z.names, 0, 2)
  deletion_protection      = false
  enable_autopilot         = null
  dynamic "master_authorized_networks_config" {
    for_each = length(local.nets) > 0 ? [1] : []
    content {
      dynamic "cidr_blocks" {
        for_each = local.nets
        content {
          cidr_block   = cidr_blocks.value.cidr
          display_name = cidr_blocks.value.name
        }
      }
    }
  }
  maintenance_policy {
    recurring_window {
      start_time = "2019-01-01T09:00:00Z"
      end_time   = "2019-01-01T17:00:00Z"
      recurrence = "FREQ=DAILY"
    }
    dynamic "maintenance_exclusion" {
      for_each = var.windows
      content {
        exclusion_name = maintenance_exclusion.value.name
        start_time     = maintenance_exclusion.value.start_time
        end_time       = "x"
      }
    }
  }
  monitoring_config {
    enable_components = ["SYSTEM_COMPONENTS"]
    managed_prometheus { enabled = true }
  }
  ip_allocation_policy {
    cluster_secondary_range_name  = google_compute_subnetwork.s.secondary_ip_range[0].range_name
    services_secondary_range_name = google_compute_subnetwork.s.secondary_ip_range.1.range_name
  }
  workload_identity_config { workload_pool = "${data.google_project.p.project_id}.svc.id.goog" }
  timeouts {
    create = "45m"
    delete = "45m"
  }
  lifecycle { ignore_changes = [node_pool] }
}
resource "google_compute_network" "n" {
  name                    = "n"
  auto_create_subnetworks = "false"
}
resource "google_compute_subnetwork" "s" {
  name          = "s"
  ip_cidr_range = "10.2.0.0/16"
  network       = google_compute_network.n.self_link
  secondary_ip_range {
    range_name    = "a"
    ip_cidr_range = "192.168.10.0/24"
  }
  secondary_ip_range {
    range_name    = "b"
    ip_cidr_range = "192.168.11.0/24"
  }
  log_config {
    aggregation_interval = "INTERVAL_10_MIN"
    flow_sampling        = 0.5
    metadata             = "INCLUDE_ALL_METADATA"
  }
}
resource "google_compute_firewall" "f" {
  name    = "f"
  network = google_compute_network.n.name
  allow { protocol = "icmp" }
  allow {
    protocol = "tcp"
    ports    = ["80", "8080", 1000]
  }
  source_tags = ["web"]
  log_config { metadata = "INCLUDE_ALL_METADATA" }
}
resource "google_compute_instance" "i" {
  name         = "i"
  machine_type = "n2-standard-2"
  zone         = "us-central1-a"
  tags         = ["foo", "bar"]
  boot_disk {
    initialize_params {
      image  = "debian-cloud/debian-11"
      labels = { my_label = "value" }
    }
  }
  scratch_disk { interface = "NVME" }
  network_interface {
    network = "default"
    access_config {}
  }
  metadata = { foo = "bar" }
  metadata_startup_script = "echo hi > /test.txt"
  service_account {
    email  = google_service_account.a.email
    scopes = ["cloud-platform"]
  }
  scheduling {
    preemptible       = true
    automatic_restart = false
  }
  guest_accelerator = [{ type = "nvidia-tesla-t4", count = 1 }]
}
resource "google_service_account" "a" { account_id = "my-account" }
resource "google_sql_database_instance" "m" {
  name             = "m"
  database_version = "POSTGRES_15"
  settings {
    tier = "db-f1-micro"
    database_flags {
      name  = "log"
      value = 1
    }
    ip_configuration {
      ipv4_enabled    = false
      private_network = google_compute_network.n.id
      dynamic "authorized_networks" {
        for_each = toset(["a"])
        iterator = n
        content {
          name  = n.key
          value = n.value
        }
      }
    }
    backup_configuration { enabled = true }
    insights_config { query_insights_enabled = true }
  }
}
resource "google_sql_user" "u" {
  name     = "u"
  instance = google_sql_database_instance.m.name
  password = "changeme"
}
resource "google_storage_bucket" "b" {
  name          = "b"
  location      = "EU"
  force_destroy = true
  uniform_bucket_level_access = true
  website {
    main_page_suffix = "index.html"
  }
  cors {
    origin          = ["http://image-store.com"]
    method          = ["GET"]
    response_header = ["*"]
    max_age_seconds = 3600
  }
  lifecycle_rule {
    condition { age = 3 }
    action { type = "Delete" }
  }
  versioning { enabled = true }
  soft_delete_policy { retention_duration_seconds = 0 }
  autoclass { enabled = true }
}
resource "google_cloud_run_v2_service" "r" {
  name     = "r"
  location = "us-central1"
  ingress  = "INGRESS_TRAFFIC_ALL"
  deletion_protection = false
  template {
    scaling { max_instance_count = 2 }
    volumes {
      name = "cloudsql"
      cloud_sql_instance { instances = ["x"] }
    }
    containers {
      image = "x"
      env {
        name  = "FOO"
        value = "bar"
      }
      env {
        name = "S"
        value_source {
          secret_key_ref {
            secret  = "s"
            version = 1
          }
        }
      }
      resources {
        limits            = { cpu = 2, memory = "1024Mi" }
        startup_cpu_boost = true
      }
      startup_probe {
        tcp_socket { port = 8080 }
      }
    }
  }
  traffic {
    type    = "TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST"
    percent = 100
  }
}
resource "google_project_iam_member" "pm" {
  project = "p"
  role    = "r"
  member  = google_service_account.a.member
  condition {
    title      = "t"
    expression = "x"
  }
}
resource "google_secret_manager_secret" "s" {
  secret_id = "s"
  replication { 
    auto {}
  }
}
resource "google_secret_manager_secret_version" "v" {
  secret      = google_secret_manager_secret.s.id
  secret_data = "x"
}
resource "google_pubsub_subscription" "p" {
  name  = "p"
  topic = google_pubsub_topic.t.id
  ack_deadline_seconds = 20
  expiration_policy { ttl = "" }
  retry_policy { minimum_backoff = "10s" }
  push_config {
    push_endpoint = "x"
    attributes = { x-goog-version = "v1" }
  }
}
resource "google_pubsub_topic" "t" { name = "t" }
resource "google_monitoring_alert_policy" "a" {
  display_name = "x"
  combiner     = "OR"
  conditions {
    display_name = "x"
    condition_threshold {
      filter     = "f"
      duration   = "60s"
      comparison = "COMPARISON_GT"
      aggregations {
        alignment_period   = "60s"
        per_series_aligner = "ALIGN_RATE"
      }
      trigger { count = 1 }
    }
  }
  documentation { content = "c" }
  notification_channels = []
}
resource "google_compute_router_nat" "n" {
  name   = "n"
  router = "r"
  nat_ip_allocate_option = "AUTO_ONLY"
  source_subnetwork_ip_ranges_to_nat = "LIST_OF_SUBNETWORKS"
  subnetwork {
    name = "x"
    source_ip_ranges_to_nat = ["ALL_IP_RANGES"]
  }
}
resource "google_kms_crypto_key" "k" {
  name = "k"
  key_ring = "r"
  rotation_period = "100000s"
  version_template { algorithm = "A" }
  lifecycle { prevent_destroy = true }
}
resource "google_redis_instance" "r" {
  name = "r"
  memory_size_gb = 1
  maintenance_policy {
    weekly_maintenance_window {
      day = "TUESDAY"
      start_time {
        hours = 0
        minutes = 30
      }
    }
  }
}
resource "google_bigquery_dataset" "d" {
  dataset_id = "d"
  access {
    role = "OWNER"
    user_by_email = "x"
  }
  access {
    view {
      project_id = "p"
      dataset_id = "d"
      table_id = "t"
    }
  }
}
resource "google_billing_budget" "b" {
  billing_account = "b"
  budget_filter { projects = ["x"] }
  amount {
    specified_amount {
      currency_code = "USD"
      units = "100000"
    }
  }
  threshold_rules { threshold_percent = 0.5 }
}
resource "google_workbench_instance" "w" {
  name = "w"
  location = "l"
  gce_setup {
    machine_type = "x"
    accelerator_configs {
      type = "NVIDIA_TESLA_T4"
      core_count = 1
    }
    network_interfaces { network = "x" }
  }
}
resource "google_compute_reservation" "r" {
  name = "r"
  zone = "z"
  specific_reservation {
    count = 1
    instance_properties {
      min_cpu_platform = "x"
      machine_type = "n2"
    }
  }
}
resource "google_compute_security_policy" "s" {
  name = "s"
  rule {
    action = "allow"
    priority = "2147483647"
    match {
      versioned_expr = "SRC_IPS_V1"
      config { src_ip_ranges = ["*"] }
    }
  }
}
resource "google_dns_record_set" "d" {
  name = "x"
  type = "A"
  ttl = 300
  managed_zone = "z"
  rrdatas = [google_compute_instance.i.network_interface[0].access_config[0].nat_ip]
}
resource "google_cloudbuild_trigger" "t" {
  trigger_template {
    branch_name = "main"
    repo_name = "r"
  }
  substitutions = { _FOO = "bar" }
  build {
    step {
      name = "x"
      args = ["a"]
      timeout = "120s"
    }
    source {
      storage_source {
        bucket = "b"
        object = "o"
      }
    }
    options { logging = "CLOUD_LOGGING_ONLY" }
  }
}
resource "google_compute_resource_policy" "p" {
  name = "p"
  group_placement_policy { collocation = "COLLOCATED" }
}
