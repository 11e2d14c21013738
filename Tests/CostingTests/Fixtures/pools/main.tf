variable "zones" {
  type = list(string)
}

variable "most" {
  type = number
}

variable "region" {
  type = string
}

variable "pools" {
  type = map(number)
}

resource "google_container_cluster" "regional" {
  name               = "regional"
  location           = "us-central1"
  initial_node_count = 1

  node_config {
    machine_type = "e2-standard-4"
    disk_size_gb = 50
  }
}

resource "google_container_cluster" "zones" {
  name                     = "zones"
  location                 = "europe-west4"
  node_locations           = ["europe-west4-a", "europe-west4-b"]
  remove_default_node_pool = true
  initial_node_count       = 1
}

resource "google_container_cluster" "autopilot" {
  name             = "autopilot"
  location         = "us-central1"
  enable_autopilot = true
}

resource "google_container_cluster" "inline" {
  name     = "inline"
  location = "us-central1-a"

  node_pool {
    name       = "first"
    node_count = 2
  }
}

resource "google_container_node_pool" "default_zones" {
  cluster    = "elsewhere"
  location   = "us-central1"
  node_count = 1

  node_config {
    machine_type = "n2-standard-8"
  }
}

resource "google_container_node_pool" "cluster_zones" {
  cluster            = google_container_cluster.zones.id
  location           = "europe-west4"
  initial_node_count = 1

  node_config {
    machine_type = "g2-standard-4"
    preemptible  = true
    disk_type    = "pd-ssd"
  }
}

resource "google_container_node_pool" "cluster_location" {
  cluster    = google_container_cluster.zones.name
  node_count = 1

  node_config {
    machine_type = "e2-medium"
  }
}

resource "google_container_node_pool" "attached" {
  cluster        = "elsewhere"
  location       = "us-central1"
  node_locations = ["us-central1-a"]

  autoscaling {
    total_min_node_count = 0
    total_max_node_count = 4
  }

  node_config {
    machine_type = "n1-standard-4"
    spot         = true
    disk_type    = "pd-standard"
    disk_size_gb = "100"

    ephemeral_storage_local_ssd_config {
      local_ssd_count = 2
    }

    guest_accelerator {
      type  = "nvidia-tesla-t4"
      count = 2
    }
  }
}

resource "google_container_node_pool" "wrong_carrier" {
  cluster    = "elsewhere"
  location   = "us-central1-a"
  node_count = 1

  node_config {
    machine_type = "e2-standard-4"

    guest_accelerator {
      type  = "nvidia-tesla-t4"
      count = 1
    }
  }
}

# The spot row leaves the local SSD of the machine type out; the others do not say.
resource "google_container_node_pool" "edge_spot" {
  cluster    = "elsewhere"
  location   = "us-central1-a"
  node_count = 1

  node_config {
    machine_type = "a3-edgegpu-8g"
    spot         = true
  }
}

resource "google_container_node_pool" "blackwell" {
  cluster    = "elsewhere"
  location   = "us-central1-a"
  node_count = 1

  node_config {
    machine_type = "a4-highgpu-8g"
    spot         = true
  }
}

resource "google_container_node_pool" "slice" {
  cluster  = "elsewhere"
  location = "europe-west4-b"

  node_config {
    machine_type = "ct5lp-hightpu-4t"
  }

  placement_policy {
    type         = "COMPACT"
    tpu_topology = "4x8"
  }
}

resource "google_container_node_pool" "elsewhere" {
  cluster    = "elsewhere"
  location   = "africa-south1-a"
  node_count = 1

  node_config {
    machine_type = "a2-highgpu-1g"
  }
}

resource "google_container_node_pool" "unheard_of" {
  cluster    = "elsewhere"
  location   = "us-central1-a"
  node_count = 1

  node_config {
    machine_type = "z9-mega-1"
    disk_type    = "hyperdisk-balanced"
  }
}

resource "google_container_node_pool" "flexible" {
  cluster    = "elsewhere"
  location   = "us-central1-a"
  node_count = 1

  node_config {
    machine_type = "a2-highgpu-1g"
    flex_start   = true
  }
}

resource "google_container_node_pool" "open_limit" {
  cluster  = "elsewhere"
  location = "us-central1-a"

  autoscaling {
    min_node_count = 0
    max_node_count = var.most
  }

  node_config {
    machine_type = "g2-standard-4"
  }
}

resource "google_container_node_pool" "open_zones" {
  cluster        = "elsewhere"
  location       = "us-central1"
  node_locations = var.zones
  node_count     = 1
}

resource "google_container_node_pool" "open_region" {
  cluster    = "elsewhere"
  location   = var.region
  node_count = 1
}

resource "google_container_node_pool" "each" {
  for_each = { small = 1, large = 2 }

  cluster    = "elsewhere"
  location   = "us-central1-a"
  node_count = each.value
}

resource "google_container_node_pool" "open_each" {
  for_each = var.pools

  cluster    = "elsewhere"
  location   = "us-central1-a"
  node_count = each.value
}

resource "google_container_node_pool" "no_count" {
  cluster  = "elsewhere"
  location = "us-central1-a"

  node_config {
    machine_type = "e2-medium"
  }
}

resource "google_container_node_pool" "absurd" {
  cluster    = "elsewhere"
  location   = "us-central1-a"
  node_count = 10000000000
}

# A cluster in one zone names its other zones alone.
resource "google_container_cluster" "zonal" {
  name                     = "zonal"
  location                 = "us-east1-b"
  node_locations           = ["us-east1-c"]
  remove_default_node_pool = true
  initial_node_count       = 1

  cluster_autoscaling {
    enabled = true
  }
}

resource "google_container_node_pool" "zonal" {
  cluster    = google_container_cluster.zonal.name
  location   = "us-east1-b"
  node_count = 1

  node_config {
    machine_type = "e2-medium"
  }
}
